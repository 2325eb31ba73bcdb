import { expect, test } from 'vitest';
import { readPage } from '../../src/text/page.js';
import { idOf } from '../../src/text/vocabulary.js';

const wordsOf = (text: string): string[] => {
  const { vocabulary, wordOfToken } = readPage(text);
  return [...wordOfToken].map((id) => vocabulary.text[id]!);
};

test.each([
  ['“We left,” said Roe.', ['“', 'We', 'left', ',', '”', 'said', 'Roe', '.']],
  ['Donaudampfschifffahrtsgesellschaft sank.', ['Donaudampfschifffahrtsgesellschaft', 'sank', '.']],
])('tells which word each token of %s is', (text, words) => {
  expect(wordsOf(text)).toEqual(words);
});

test('gives a word one number, in this article and the next, and another in capitals', () => {
  const first = readPage('Roe left and Finn left.');
  const next = readPage('LEFT or left?');
  expect(first.wordOfToken[1]).toBe(first.wordOfToken[4]);
  expect(next.wordOfToken[2]).toBe(first.wordOfToken[1]);
  expect(next.wordOfToken[0]).not.toBe(next.wordOfToken[2]);
});

test('keeps the words of an article when later ones fill the vocabulary', () => {
  const first = readPage('Roe left.');
  readPage(Array.from({ length: 60_000 }, (_, index) => `w${index.toString(36)}x`).join(' '));
  const next = readPage('Roe left.');
  expect(next.vocabulary).not.toBe(first.vocabulary);
  expect(first.vocabulary.text[first.wordOfToken[1]!]).toBe('left');
  expect(next.vocabulary.text.length).toBe(3);
});

test('tells a mark from a word that is spelt like it', () => {
  const { vocabulary } = readPage('Roe left.');
  expect(idOf(vocabulary, 'left', true)).not.toBe(idOf(vocabulary, 'left', false));
});
