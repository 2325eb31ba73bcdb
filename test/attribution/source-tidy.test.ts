import { expect, it } from 'vitest';
import { describeContext } from '../../src/attribution/context.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { readSignals } from '../../src/attribution/signals.js';
import { tidySource } from '../../src/attribution/source-tidy.js';
import type { LabelledSpan } from '../../src/attribution/spans.js';
import { readPage } from '../../src/text/page.js';

const { lexicon } = loadModel();

/** What is left of the source in braces, with its cue in brackets. */
function tidied(marked: string): string {
  const text = marked.replace(/[[\]{}]/g, '');
  const article = readPage(text);
  const { start, end } = article.tokens;
  const spanOf = (kind: 'source' | 'cue', words: string): LabelledSpan => {
    const at = text.indexOf(words);
    return { kind, side: 'none', from: start.indexOf(at), to: end.indexOf(at + words.length) + 1 };
  };
  const source = spanOf('source', /\{(.*)\}/.exec(marked)![1]!);
  const cue = spanOf('cue', /\[(.*)\]/.exec(marked)![1]!);
  const { from, to } = tidySource(describeContext(article, readSignals(article, lexicon)), source, cue);
  return text.slice(start[from], end[to - 1]);
}

it.each([
  ['a fronted part', '{Acts of protest, the mayor} [said], are needed.', 'the mayor'],
  ['an adverb', '{The mayor rightly} [said] it leaks.', 'The mayor'],
  ['no apposition', '{Maya Orr, the mayor,} [said] it leaks.', 'Maya Orr, the mayor,'],
  [
    'nor one that ends in a title',
    '{Maya Orr, star of “Quay,”} [said] it leaks.',
    'Maya Orr, star of “Quay,”',
  ],
])('%s', (_, marked, left) => {
  expect(tidied(marked)).toBe(left);
});
