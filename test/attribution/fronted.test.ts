import { expect, it } from 'vitest';
import { withFronted } from '../../src/attribution/fronted.js';
import { labelSpan } from '../../src/attribution/labels.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { spansOf } from '../../src/attribution/spans.js';
import { tag } from '../../src/attribution/tagger.js';
import { readPage } from '../../src/text/page.js';

const model = loadModel();

/** The contents found where only the cue `<…>` and the source `{…}` are labelled. */
function contentsOf(marked: string): string[] {
  const text = marked.replace(/[<>{}]/g, '');
  const article = readPage(text);
  const { start, end } = article.tokens;
  const labels = new Uint8Array(article.tokens.length);
  for (const [kind, side, pattern] of [
    ['cue', 'none', /<(.*?)>/],
    ['source', 'left', /\{(.*?)\}/],
  ] as const) {
    const words = pattern.exec(marked)?.[1] ?? '';
    const at = text.indexOf(words);
    labelSpan(labels, start.indexOf(at), end.indexOf(at + words.length) + 1, kind, side);
  }
  return withFronted({ ...tag(article, model), labels }, spansOf(labels))
    .filter(({ kind }) => kind === 'content')
    .map(({ from, to }) => text.slice(start[from], end[to - 1]));
}

it.each([
  ['inverted', 'The pier will close on Monday, <said> {Maya Orr}.', ['The pier will close on Monday']],
  ['not inverted', 'The pier will close, {the council} <said>.', ['The pier will close']],
  ['an adverbial is none', 'In a letter to the council, {Orr} <said>.', []],
  ['nor are two words', 'On Monday, {Orr} <said>.', []],
  [
    'nor what stands before a clause that goes on',
    'The pier was shut, {Orr} <said> on Monday that it leaks.',
    [],
  ],
])('%s', (_, marked, expected) => {
  expect(contentsOf(marked)).toEqual(expected);
});
