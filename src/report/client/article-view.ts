import { QUOTE_TYPES } from '../../quote-types.js';
import { count, h } from './dom.js';
import type { Entry } from './entries.js';
import { createInspector } from './inspector.js';
import { buildPanel, type Choice } from './panel.js';
import { findAll, hasQuery } from './search.js';
import { listSpeakers } from './speakers.js';
import { buildStory } from './story.js';
import type { View } from './view.js';

/** One article: its text with the quotes marked, and the panel of its speakers. */
export function createArticleView(entry: Entry, links: HTMLElement | null): View {
  const article = entry.load();
  const { quotes } = article;
  const speakers = listSpeakers(quotes);
  const speakerOf = (quote: number) => speakers.find((speaker) => speaker.quotes.includes(quote))!;
  const story = buildStory(article, speakers);
  const inspector = createInspector({ quotes, story, speakerOf });
  const choice: Choice = { speaker: undefined, types: new Set(QUOTE_TYPES) };
  const status = h('p', { class: 'status', role: 'status' });
  let query = '';

  const isChosen = (index: number) =>
    choice.types.has(quotes[index]!.type) &&
    (choice.speaker === undefined || choice.speaker.quotes.includes(index)) &&
    (query === '' || hasQuery(quotes[index]!, query));
  const update = () => {
    const chosen = quotes.map((_, index) => isChosen(index));
    for (const [index, elements] of story.quotes.entries())
      for (const element of [...elements, ...story.sources[index]!, ...story.cues[index]!])
        if (element.dataset.quote === String(index)) element.classList.toggle('is-out', !chosen[index]);
    const number = chosen.filter(Boolean).length;
    const all = count(quotes.length, 'quote');
    status.textContent =
      number === quotes.length
        ? `${all} by ${count(entry.speakers, 'speaker')}`
        : `${number} of ${all} shown`;
  };
  const panel = buildPanel({ quotes, speakers, choice, onChange: update, onJump: inspector.focus });
  update();
  return {
    title: entry.name,
    element: h(
      'div',
      { class: 'article-view' },
      h('article', { 'aria-labelledby': 'headline' }, links, buildHead(entry), status, story.element),
      panel,
    ),
    search(text) {
      query = text;
      update();
      highlight(story.element, query);
    },
    escape: inspector.close,
  };
}

function buildHead(entry: Entry): HTMLElement {
  const { byline, date } = entry.load();
  const isPath = entry.name === entry.article;
  const line = [byline, date].filter(Boolean).join(' · ');
  return h(
    'header',
    {},
    h('h1', { id: 'headline', class: isPath ? 'is-path' : null, tabindex: -1, dir: 'auto' }, entry.name),
    line === '' ? null : h('p', { class: 'byline', dir: 'auto' }, line),
    isPath ? null : h('p', { class: 'path' }, entry.article),
  );
}

/** Marks every place of the query in the text, without touching the text’s elements. */
function highlight(story: HTMLElement, query: string): void {
  if (!('highlights' in CSS)) return;
  const ranges: Range[] = [];
  const walker = document.createTreeWalker(story, NodeFilter.SHOW_TEXT);
  for (let node = walker.nextNode(); node; node = walker.nextNode()) {
    if (node.parentElement?.closest('.card, .for-reader')) continue;
    for (const start of findAll(node.textContent ?? '', query)) {
      const range = new Range();
      range.setStart(node, start);
      range.setEnd(node, start + query.length);
      ranges.push(range);
    }
  }
  CSS.highlights.set('found', new Highlight(...ranges));
}
