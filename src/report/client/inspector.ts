import type { ReportQuote } from '../data.js';
import { buildCard } from './card.js';
import { h } from './dom.js';
import { drawLine } from './line.js';
import type { Speaker } from './speakers.js';
import type { Story } from './story.js';

const LEAVE_MS = 250;
const GAP = 10;

/** Shows what is known of the quote under the pointer or in focus, and the line back to its name. */
export interface Inspector {
  readonly element: HTMLElement;
  /** Shows a quote, scrolls to it, and keeps it until Escape or another quote. */
  readonly focus: (quote: number) => void;
  readonly close: () => void;
}

interface Inspected {
  readonly quotes: readonly ReportQuote[];
  readonly story: Story;
  readonly speakerOf: (quote: number) => Speaker;
}

export function createInspector({ quotes, story, speakerOf }: Inspected): Inspector {
  const card = h('div', { id: 'card', class: 'card', hidden: true });
  let shown: number | null = null;
  let isKept = false;
  let line: SVGElement | null = null;
  let timer = 0;

  const close = () => {
    if (shown !== null) mark(shown, false);
    line?.remove();
    card.hidden = true;
    [shown, isKept, line] = [null, false, null];
  };
  const show = (quote: number, keep: boolean) => {
    window.clearTimeout(timer);
    if (shown === quote) {
      isKept ||= keep;
      return;
    }
    close();
    [shown, isKept] = [quote, keep];
    mark(quote, true);
    const name = story.antecedents[quote]![0];
    const jump = name ? () => name.scrollIntoView({ block: 'center' }) : null;
    card.replaceChildren(buildCard(quotes[quote]!, speakerOf(quote), jump));
    card.hidden = false;
    // Right behind the words, so that Tab leads from them into the card.
    const words = story.quotes[quote]![0]!;
    words.after(card);
    const source = story.sources[quote]![0] ?? words;
    place(card, story.element, [words, source]);
    if (name) line = drawLine(story.element, source, name, speakerOf(quote).colour);
  };
  const mark = (quote: number, isOn: boolean) => {
    for (const part of [story.quotes, story.sources]) {
      for (const element of part[quote]!) element.classList.toggle('is-shown', isOn);
    }
    for (const element of story.antecedents[quote]!) element.classList.toggle('is-name', isOn);
  };
  const leave = () => {
    window.clearTimeout(timer);
    timer = window.setTimeout(() => !isKept && close(), LEAVE_MS);
  };

  listen(story.element, 'pointerover', (quote) => show(quote, isKept && shown === quote));
  listen(story.element, 'focusin', (quote) => show(quote, true));
  listen(story.element, 'click', (quote) => show(quote, true));
  story.element.addEventListener('pointerout', leave);
  card.addEventListener('pointerover', () => window.clearTimeout(timer));
  card.addEventListener('pointerout', leave);
  story.element.append(card);
  return {
    element: card,
    close,
    focus(quote) {
      const first = story.quotes[quote]![0];
      first?.scrollIntoView({ block: 'center' });
      first?.focus({ preventScroll: true });
      show(quote, true);
    },
  };
}

function listen(story: HTMLElement, event: string, act: (quote: number) => void): void {
  story.addEventListener(event, ({ target }) => {
    const element = target instanceof Element ? target.closest<HTMLElement>('[data-quote]') : null;
    if (element) act(Number(element.dataset.quote));
  });
}

/** Below the quote and its source, or above them where there is more room; the style sheet moves it to the foot of a narrow screen. */
function place(card: HTMLElement, story: HTMLElement, parts: readonly HTMLElement[]): void {
  const frame = story.getBoundingClientRect();
  const rects = parts.map((part) => part.getBoundingClientRect());
  const top = Math.min(...rects.map((rect) => rect.top));
  const bottom = Math.max(...rects.map((rect) => rect.bottom));
  const isBelow = bottom + card.offsetHeight + GAP < window.innerHeight || top < card.offsetHeight;
  const at = isBelow ? bottom + GAP : top - card.offsetHeight - GAP;
  const left = Math.min(rects[0]!.left - frame.left, frame.width - card.offsetWidth);
  card.style.setProperty('--left', `${Math.max(0, left)}px`);
  card.style.setProperty('--top', `${at - frame.top}px`);
}
