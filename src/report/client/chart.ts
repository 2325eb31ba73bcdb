import { formatShare } from '../../output/speakers/share.js';
import { UNKNOWN } from '../../output/unknown.js';
import { QUOTE_TYPES } from '../../quote-types.js';
import { SORT_KEYS, type SortKey, type SpeakerSum, sortSums } from '../../summary/speaker-sum.js';
import { count, h } from './dom.js';
import { fold } from './search.js';

/** How many speakers are shown before the reader asks for all. */
const FEW = 15;

/** The chart of all speakers: a bar each, by type. */
export interface Chart {
  readonly element: HTMLElement;
  readonly search: (query: string) => void;
}

/** `onChoose` is told the name of a speaker whose articles are asked for; `null` if there is nothing to show. */
export function createChart(
  sums: readonly SpeakerSum[],
  onChoose: ((speaker: string) => void) | null,
): Chart {
  let query = '';
  let isWhole = false;
  let sort: SortKey = 'words';
  const body = h('tbody');
  const more = h('button', { type: 'button', class: 'more' });
  const status = h('p', { class: 'status', role: 'status' });
  const unnamed = createSwitch('Descriptions too (police, a nurse)', () => draw());

  const draw = () => {
    const found = sums.filter((sum) => (unnamed.input.checked || sum.named) && hasName(sum, query));
    const shown = sortSums(found, sort).slice(0, isWhole ? found.length : FEW);
    const most = Math.max(1, ...found.map((sum) => measureBy(sum, sort)));
    body.replaceChildren(...shown.map((sum) => buildRow(sum, { most, sort, onChoose })));
    more.hidden = shown.length === found.length;
    more.textContent = `Show all ${count(found.length, 'speaker')}`;
    status.textContent = `${count(found.length, 'speaker')}, sorted by ${sort}`;
  };
  more.addEventListener('click', () => {
    isWhole = true;
    draw();
  });
  const choose = (key: SortKey) => {
    sort = key;
    draw();
  };
  draw();
  return {
    element: h(
      'section',
      { class: 'chart', 'aria-labelledby': 'chart-title' },
      h('h2', { id: 'chart-title' }, 'Who is quoted'),
      h('div', { class: 'chart-tools' }, buildKey(), buildSorts(sort, choose), unnamed.element),
      status,
      h('table', {}, buildHead(), body),
      more,
    ),
    search(text) {
      query = text;
      draw();
    },
  };
}

function hasName({ speaker, role }: SpeakerSum, query: string): boolean {
  return query === '' || fold(`${speaker ?? UNKNOWN}\n${role ?? ''}`).includes(query);
}

/** What a bar is long by. */
function measureBy(sum: SpeakerSum, sort: SortKey): number {
  return sort === 'name' ? sum.words : sum[sort];
}

function createSwitch(text: string, onChange: () => void): { element: HTMLElement; input: HTMLInputElement } {
  const input = h('input', { type: 'checkbox', onchange: onChange });
  return { input, element: h('label', {}, input, ` ${text}`) };
}

function buildKey(): HTMLElement {
  return h(
    'p',
    { class: 'key' },
    ...QUOTE_TYPES.map((type) =>
      h('span', {}, h('span', { class: `key-${type}`, 'aria-hidden': 'true' }), type),
    ),
  );
}

function buildSorts(first: SortKey, choose: (key: SortKey) => void): HTMLElement {
  const options = SORT_KEYS.map((key) => h('option', { value: key, selected: key === first }, key));
  const select = h('select', {}, ...options);
  select.addEventListener('change', () => choose(SORT_KEYS[select.selectedIndex]!));
  return h('label', {}, 'Sorted by ', select);
}

function buildHead(): HTMLElement {
  const titles = ['Speaker', 'Share', 'Quotes', 'Words', 'Articles'];
  return h('thead', {}, h('tr', {}, ...titles.map((title) => h('th', { scope: 'col' }, title))));
}

interface RowOptions {
  readonly most: number;
  readonly sort: SortKey;
  readonly onChoose: ((speaker: string) => void) | null;
}

function buildRow(sum: SpeakerSum, { most, sort, onChoose }: RowOptions): HTMLElement {
  const { speaker, role, share, quotes, words, articles, first, last } = sum;
  const name =
    speaker !== null && onChoose
      ? h('button', { type: 'button', class: 'link', dir: 'auto', onclick: () => onChoose(speaker) }, speaker)
      : h('span', { dir: 'auto' }, speaker ?? UNKNOWN);
  const numbers = Object.entries({ quote: quotes, word: words, article: articles }).map(([noun, number]) =>
    h(
      'td',
      {},
      number.toLocaleString('en'),
      h('span', { class: 'unit' }, number === 1 ? ` ${noun}` : ` ${noun}s`),
    ),
  );
  const places = first === last ? first : `${first} … ${last}`;
  return h(
    'tr',
    { title: places },
    h(
      'th',
      { scope: 'row' },
      name,
      role === null ? null : h('span', { class: 'chart-role', dir: 'auto' }, role),
    ),
    h(
      'td',
      { class: 'chart-bar' },
      buildBar(sum, measureBy(sum, sort) / most),
      h('span', {}, formatShare(share)),
    ),
    ...numbers,
  );
}

function buildBar(sum: SpeakerSum, length: number): HTMLElement {
  const parts = QUOTE_TYPES.filter((type) => sum[type] > 0).map((type) => {
    const part = h('span', { class: `key-${type}` });
    part.style.setProperty('flex-grow', String(sum[type]));
    return part;
  });
  const bar = h('span', { class: 'stack', 'aria-hidden': 'true' }, ...parts);
  bar.style.setProperty('width', `${length * 100}%`);
  return h('span', { class: 'stack-room' }, bar);
}
