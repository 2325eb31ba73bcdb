import { expect, test } from 'vitest';
import { findAntecedent } from '../../src/report/antecedents.js';
import type { Resolution } from '../../src/types.js';
import { DIRECT } from '../output/records.js';

/** A text with its source in `{ }`, the name it stands for in `[ ]`; the speaker is Maya Orr. */
const CASES: readonly [string, Resolution | null][] = [
  ['[Maya Orr] came. “It leaks,” {she} said.', 'pronoun'],
  ['Maya Orr came. [Maya Orr] sat. “It leaks,” {she} said.', 'pronoun'],
  ['Before {she} spoke, [Maya Orr] said it leaks.', 'pronoun'],
  ['[Maya Orr] came. {Orr} said it leaks.', 'name'],
  ['[Maya Orr] came. The story of Maya Orrin. {She} said it leaks.', 'pronoun'],
  ['{Maya Orr} said it leaks. Maya Orr left.', 'named'],
  ['Orr came. {She} said it leaks.', 'pronoun'],
  ['Maya Orr came. {Somebody} said it leaks.', null],
];

test.each(CASES)('%s', (marked, resolution) => {
  const text = marked.replace(/[{}[\]]/g, '');
  const at = (mark: string) => marked.slice(0, marked.indexOf(mark)).replace(/[{}[\]]/g, '').length;
  const quote = { ...DIRECT, speaker: 'Maya Orr', resolution };
  const spans = {
    quote: [[text.length - 1, text.length]] as const,
    source: [at('{'), at('}')] as const,
    cue: null,
  };
  const expected = marked.includes('[') ? [at('['), at(']')] : null;
  expect(findAntecedent(text, { ...quote, spans })).toEqual(expected);
});

test('a speaker without a name is nowhere in the text', () => {
  const spans = { quote: [[5, 11]], source: [55, 69], cue: null } as const;
  expect(
    findAntecedent('It leaks, she said.', { ...DIRECT, speaker: '', resolution: 'name', spans }),
  ).toBeNull();
});
