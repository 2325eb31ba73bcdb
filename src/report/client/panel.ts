import { UNKNOWN } from '../../output/unknown.js';
import { QUOTE_TYPES } from '../../quote-types.js';
import type { QuoteType } from '../../types.js';
import type { ReportQuote } from '../data.js';
import { count, h } from './dom.js';
import type { Speaker } from './speakers.js';

const EXCERPT = 70;

/** What the reader chose to see of an article. */
export interface Choice {
  /** `undefined` for everybody. */
  speaker: Speaker | undefined;
  readonly types: Set<QuoteType>;
}

interface PanelOptions {
  readonly quotes: readonly ReportQuote[];
  readonly speakers: readonly Speaker[];
  readonly choice: Choice;
  readonly onChange: () => void;
  readonly onJump: (quote: number) => void;
}

/** Beside the text: who speaks, how much, and what to show. */
export function buildPanel({ quotes, speakers, choice, onChange, onJump }: PanelOptions): HTMLElement {
  const sorted = [...speakers].sort((a, b) => b.words - a.words);
  const most = Math.max(1, ...sorted.map(({ words }) => words));
  const items = sorted.map((speaker) => {
    const list = buildQuoteList(quotes, speaker, onJump);
    const button = buildSpeakerButton(speaker, most);
    button.addEventListener('click', () => {
      choice.speaker = choice.speaker === speaker ? undefined : speaker;
      for (const item of items) item.show(item.speaker === choice.speaker);
      onChange();
    });
    return {
      speaker,
      element: h('li', {}, button, list),
      show(isChosen: boolean) {
        button.setAttribute('aria-pressed', String(isChosen));
        list.hidden = !isChosen;
      },
    };
  });
  return h(
    'aside',
    { class: 'panel', 'aria-labelledby': 'panel-title' },
    h('h2', { id: 'panel-title' }, 'Speakers'),
    h('ul', { class: 'speakers' }, ...items.map(({ element }) => element)),
    buildTypes(quotes, choice, onChange),
    buildLegend(),
  );
}

function buildSpeakerButton({ name, role, colour, quotes, words }: Speaker, most: number): HTMLElement {
  const bar = h('span', { class: 'bar' });
  bar.style.setProperty('width', `${(words / most) * 100}%`);
  return h(
    'button',
    { type: 'button', class: `speaker ${colour}`, 'aria-pressed': 'false' },
    h('span', { class: 'swatch', 'aria-hidden': 'true' }),
    h('span', { class: 'speaker-name', dir: 'auto' }, name ?? UNKNOWN),
    role === null ? null : h('span', { class: 'speaker-role', dir: 'auto' }, role),
    h('span', { class: 'speaker-counts' }, `${count(quotes.length, 'quote')}, ${count(words, 'word')}`),
    h('span', { class: 'bar-room', 'aria-hidden': 'true' }, bar),
  );
}

function buildQuoteList(
  quotes: readonly ReportQuote[],
  speaker: Speaker,
  onJump: (quote: number) => void,
): HTMLElement {
  const items = speaker.quotes.map((index) => {
    const { quote, type } = quotes[index]!;
    const excerpt = quote.length > EXCERPT ? `${quote.slice(0, EXCERPT).trimEnd()}…` : quote;
    const words = type === 'direct' ? `“${excerpt}”` : excerpt;
    return h(
      'li',
      {},
      h('button', { type: 'button', class: 'link', dir: 'auto', onclick: () => onJump(index) }, words),
    );
  });
  return h('ol', { class: 'quote-list', hidden: true }, ...items);
}

function buildTypes(quotes: readonly ReportQuote[], { types }: Choice, onChange: () => void): HTMLElement {
  const boxes = QUOTE_TYPES.map((type) => {
    const box = h('input', { type: 'checkbox', checked: true });
    box.addEventListener('change', () => {
      if (box.checked) types.add(type);
      else types.delete(type);
      onChange();
    });
    const number = quotes.filter((quote) => quote.type === type).length;
    return h('label', {}, box, h('span', { class: `sample ${type}` }, type), ` ${number}`);
  });
  return h('fieldset', { class: 'types' }, h('legend', {}, 'Quotes'), ...boxes);
}

function buildLegend(): HTMLElement {
  return h(
    'p',
    { class: 'legend' },
    'In the text: ',
    h('span', { class: 'sample source' }, 'source'),
    ', ',
    h('span', { class: 'sample cue' }, 'cue'),
    '. Point at a quote, or go to it with Tab, for what is known of it; Escape closes it.',
  );
}
