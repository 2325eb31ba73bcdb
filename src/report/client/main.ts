import { createArticleView } from './article-view.js';
import { h } from './dom.js';
import { type Entry, readEntries, readSums } from './entries.js';
import { createOverview } from './overview.js';
import { fold } from './search.js';
import type { View } from './view.js';

const entries = readEntries();
const sums = readSums();
const main = h('main', { id: 'main' });
const search = h('input', { type: 'search', id: 'search', placeholder: 'Search quotes and speakers' });
let view: View | null = null;

/** `#3` is the third article; the overview otherwise. An article alone needs no overview. */
function show(hasFocus: boolean): void {
  view?.escape();
  const entry =
    entries.length === 1 && !entries[0]!.error ? entries[0] : entries[Number(location.hash.slice(1)) - 1];
  view =
    entry && entry.error === null
      ? createArticleView(entry, entries.length > 1 ? buildLinks(entry) : null)
      : createOverview(entries, sums, choose);
  document.title = view.title === 'Quotes' ? 'Quotes' : `${view.title} – Quotes`;
  main.replaceChildren(view.element);
  view.search(fold(search.value.trim()));
  if (!hasFocus) return;
  window.scrollTo(0, 0);
  main.querySelector('h1')?.focus();
}

/** The articles of a speaker are those that have the name in them. */
function choose(speaker: string): void {
  search.value = speaker;
  view?.search(fold(speaker));
  main.querySelector('.index')?.scrollIntoView();
}

function buildLinks({ index }: Entry): HTMLElement {
  const link = (text: string, to: Entry | undefined) =>
    to ? h('a', { href: `#${to.index + 1}`, title: to.name }, text) : null;
  const readable = entries.filter(({ error }) => error === null);
  const before = readable.findLast((entry) => entry.index < index);
  const after = readable.find((entry) => entry.index > index);
  return h(
    'nav',
    { class: 'links', 'aria-label': 'Articles' },
    h('a', { href: '#' }, 'All articles'),
    link('← Previous', before),
    link('Next →', after),
  );
}

search.addEventListener('input', () => view?.search(fold(search.value.trim())));
document.addEventListener('keydown', ({ key }) => key === 'Escape' && view?.escape());
window.addEventListener('hashchange', () => show(true));
document
  .querySelector('#report')
  ?.replaceChildren(
    h('a', { class: 'skip', href: '#main', onclick: skip }, 'Skip to the content'),
    h(
      'header',
      { class: 'masthead' },
      h('a', { class: 'wordmark', href: '#' }, 'quotes'),
      h('label', { for: 'search', class: 'for-reader' }, 'Search quotes and speakers'),
      search,
    ),
    main,
  );
show(false);

/** The hash tells the article, so the link must not change it. */
function skip(event: Event): void {
  event.preventDefault();
  main.querySelector('h1')?.focus();
}
