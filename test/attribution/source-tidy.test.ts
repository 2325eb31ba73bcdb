import { expect, it } from 'vitest';
import { tidySource } from '../../src/attribution/source-tidy.js';
import { readMarked } from './marked.js';

/** What is left of the source. */
function tidied(marked: string): string {
  const { context, attribution, textOf } = readMarked(marked);
  return textOf(tidySource(context, attribution.source!, attribution.cue!));
}

it.each([
  ['a fronted part', '{Acts of protest, the mayor} <said>, are needed.', 'the mayor'],
  ['an adverb', '{The mayor rightly} <said> it leaks.', 'The mayor'],
  ['no apposition', '{Maya Orr, the mayor,} <said> it leaks.', 'Maya Orr, the mayor,'],
  [
    'nor one that ends in a title',
    '{Maya Orr, star of “Quay,”} <said> it leaks.',
    'Maya Orr, star of “Quay,”',
  ],
])('%s', (_, marked, left) => {
  expect(tidied(marked)).toBe(left);
});
