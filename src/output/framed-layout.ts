import Table from 'cli-table3';
import { isolate } from './bidi.js';
import { measure, measureColumn } from './display-width.js';
import { nameSpeaker, paintSpeaker, type Row, type Style } from './rows.js';
import { paintTypes } from './type-colours.js';
import { wrap } from './wrap.js';

/** The lines of a cell, and how each is coloured once it stands in its place. */
interface Cell {
  readonly lines: readonly string[];
  readonly paint: (line: string) => string;
}

const HEAD = ['Speaker', 'Role', 'Quote'] as const;
// Four bars and a space on either side of three cells.
const FRAME_WIDTH = 10;
// Of the width, at most: names and roles are short, and the quote is what is read.
const SHARE = { speaker: 0.25, role: 0.25 };
const NARROWEST_CELL = 10;
const STAND_IN = '\ue000';
const STAND_INS = /\ue000+/g;

/** A table with a frame, wrapped to the terminal's width; nothing is cut off. */
export function drawFramed(rows: readonly Row[], style: Style): string {
  const widths = chooseWidths(rows, style.width - FRAME_WIDTH);
  const head = HEAD.map((title) => ({ lines: [title], paint: style.chalk.bold }));
  const paint = paintTypes(style.chalk);
  const body = rows.map((row) => [
    { lines: wrap(nameSpeaker(row), widths[0]!), paint: (line: string) => paintSpeaker(line, row, style) },
    { lines: wrap(row.role, widths[1]!), paint: (line: string) => line },
    { lines: wrap(row.quote, widths[2]!), paint: paint[row.type] },
  ]);
  return drawCells([head, ...body], widths);
}

/** Each column as wide as its widest cell if there is room; a long role takes only what short quotes leave. */
function chooseWidths(rows: readonly Row[], room: number): number[] {
  const [speakers, roles, quotes] = [
    rows.map(nameSpeaker),
    rows.map(({ role }) => role),
    rows.map(({ quote }) => quote),
  ];
  const speaker = measureColumn([HEAD[0], ...speakers], limitTo(room * SHARE.speaker));
  const widest = measureColumn([HEAD[2], ...quotes], room);
  const role = measureColumn(
    [HEAD[1], ...roles],
    Math.max(limitTo(room * SHARE.role), room - speaker - widest),
  );
  return [speaker, role, Math.min(widest, room - speaker - role)];
}

function limitTo(share: number): number {
  return Math.max(NARROWEST_CELL, Math.floor(share));
}

/**
 * cli-table3 takes 4 ms a row and counts columns its own way (Hebrew points and newer emoji come out wrong, and what it
 * takes for too wide is cut off). So it draws the frame once, around stand-ins, and the lines of all cells take their place.
 */
function drawCells(rows: readonly (readonly Cell[])[], widths: readonly number[]): string {
  const standIns = widths.map((width) => STAND_IN.repeat(width));
  const table = new Table({ head: standIns, style: { head: [], border: [] } });
  table.push(standIns);
  const [top = '', line = '', rule = '', , bottom = ''] = table.toString().split('\n');
  const drawn = rows.map((cells) => drawRow(cells, widths, line));
  return `${top}\n${drawn.join(`${rule}\n`)}${bottom}\n`;
}

function drawRow(cells: readonly Cell[], widths: readonly number[], template: string): string {
  const height = Math.max(...cells.map(({ lines }) => lines.length));
  let text = '';
  for (let index = 0; index < height; index++) {
    let next = 0;
    const parts = cells.map((cell, column) => fill(cell, index, widths[column]!));
    text += `${template.replace(STAND_INS, () => parts[next++]!)}\n`;
  }
  return text;
}

function fill({ lines, paint }: Cell, index: number, width: number): string {
  const line = lines[index] ?? '';
  return (line === '' ? '' : isolate(paint(line))) + ' '.repeat(Math.max(0, width - measure(line)));
}
