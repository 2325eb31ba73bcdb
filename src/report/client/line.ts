import { svg } from './dom.js';

const MARGIN = 14;
const BEND = 6;

/** Draws a line from a source back to the name that it stands for, along the left margin of the story. */
export function drawLine(story: HTMLElement, from: HTMLElement, to: HTMLElement, colour: string): SVGElement {
  const [start, end] = [placeIn(story, from), placeIn(story, to)];
  const isOneLine = Math.abs(start.y - end.y) < BEND;
  const side = Math.sign(end.y - start.y) || 1;
  const path = isOneLine
    ? `M ${start.x} ${start.y} v ${BEND} H ${end.x} v ${-BEND}`
    : `M ${start.x} ${start.y} H ${BEND - MARGIN} q ${-BEND} 0 ${-BEND} ${side * BEND} V ${end.y - side * BEND} q 0 ${side * BEND} ${BEND} ${side * BEND} H ${end.x}`;
  const line = svg('svg', { class: `line ${colour}`, 'aria-hidden': 'true' });
  line.append(svg('path', { d: path }), svg('circle', { cx: end.x, cy: end.y, r: 3.5 }));
  story.append(line);
  return line;
}

/** The lower left corner of an element’s first line, in the story’s own coordinates. */
function placeIn(story: HTMLElement, element: HTMLElement): { x: number; y: number } {
  const frame = story.getBoundingClientRect();
  const { left, bottom } = element.getClientRects()[0] ?? element.getBoundingClientRect();
  return { x: Math.round(left - frame.left), y: Math.round(bottom - frame.top) };
}
