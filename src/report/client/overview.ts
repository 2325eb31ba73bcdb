import type { SpeakerSum } from '../../summary/speaker-sum.js';
import { createChart } from './chart.js';
import { count, h } from './dom.js';
import type { Entry } from './entries.js';
import { matches } from './search.js';
import type { View } from './view.js';

/** The first page of a report on several articles, or on none: the chart of all speakers and the index. */
export function createOverview(
  entries: readonly Entry[],
  sums: readonly SpeakerSum[],
  choose: (speaker: string) => void,
): View {
  const chart = createChart(sums, entries.length > 0 ? choose : null);
  const index = entries.length > 0 ? createIndex(entries) : null;
  return {
    title: 'Quotes',
    element: h(
      'div',
      { class: 'overview' },
      h(
        'header',
        {},
        h('h1', { tabindex: -1 }, 'Who said what'),
        h('p', { class: 'byline' }, describe(entries, sums)),
      ),
      chart.element,
      index?.element ?? null,
    ),
    search(query) {
      chart.search(query);
      index?.search(query);
    },
    escape: () => {},
  };
}

function describe(entries: readonly Entry[], sums: readonly SpeakerSum[]): string {
  const quotes = count(
    sums.reduce((total, sum) => total + sum.quotes, 0),
    'quote',
  );
  const found = `${quotes} by ${count(sums.filter(({ speaker }) => speaker !== null).length, 'speaker')}`;
  const failed = entries.filter(({ error }) => error !== null).length;
  if (entries.length === 0) return found;
  const read = `${found} in ${count(entries.length - failed, 'article')}`;
  return failed === 0 ? read : `${read}; ${failed} could not be read`;
}

function createIndex(entries: readonly Entry[]): { element: HTMLElement; search: (query: string) => void } {
  const status = h('p', { class: 'status', role: 'status' });
  const items = entries.map(buildItem);
  const search = (query: string) => {
    let shown = 0;
    for (const [index, entry] of entries.entries()) {
      const isFound = matches(entry, query);
      items[index]!.hidden = !isFound;
      if (isFound) shown++;
    }
    const all = count(entries.length, 'article');
    status.textContent = shown === entries.length ? all : `${shown} of ${all}`;
  };
  search('');
  return {
    element: h(
      'section',
      { class: 'index', 'aria-labelledby': 'index-title' },
      h('h2', { id: 'index-title' }, 'Articles'),
      status,
      h('ol', {}, ...items),
    ),
    search,
  };
}

function buildItem({ index, name, article, error, quotes, speakers }: Entry): HTMLElement {
  const counts =
    error ?? (quotes === 0 ? 'no quotes' : `${count(quotes, 'quote')}, ${count(speakers, 'speaker')}`);
  return h(
    'li',
    error === null ? {} : { class: 'failed' },
    error === null ? h('a', { href: `#${index + 1}`, dir: 'auto' }, name) : h('span', { dir: 'auto' }, name),
    h('span', { class: 'index-counts' }, name === article ? counts : `${counts} · ${article}`),
  );
}
