import { TokenKind } from '../text/article.js';
import { WordClass } from './word-class.js';
import { countWords } from './word-table.js';
import { keyIdAt, kindAt, textAt, type Words } from './words.js';

/** What of an article’s spelling tells names from other words with a capital: by key, bits of LOWER and PROPER. */
export type Spelling = Readonly<Uint8Array>;

/** The article also writes the word in lower case (the bit that such a word lacks), so that a capital at the start of a sentence says nothing. */
export const LOWER = WordClass.capital;
/** It has a capital in the middle of a sentence too. */
export const PROPER = 2;

/** Kept from one article to the next: making it anew costs more than reading the words. */
let seen = new Uint8Array(0);

/** How an article writes its words, until the next one is read. */
export function readSpelling(words: Words): Spelling {
  const { classes, capitals, length } = words;
  if (seen.length < countWords()) seen = new Uint8Array(countWords() * 2);
  else seen.fill(0, 0, countWords());
  for (let index = 0; index < length; index++) {
    // Without a branch, which the processor would guess wrong at every fourth word.
    seen[keyIdAt(words, index)]! |= LOWER & ~classes[index]!;
  }
  for (const index of capitals) {
    const key = keyIdAt(words, index);
    if ((seen[key]! & PROPER) === 0 && !opensClause(words, index)) seen[key]! |= PROPER;
  }
  return seen;
}

/** Bits of LOWER and PROPER of the word at a token. */
export function spellingAt(words: Words, index: number, spelling: Spelling): number {
  return spelling[keyIdAt(words, index)]!;
}

/** A capital at the start of a sentence or a quotation need not be a name. */
export function opensClause(words: Words, index: number): boolean {
  if (index === 0 || words.sentence[index] !== words.sentence[index - 1]) return true;
  const before = kindAt(words, index - 1);
  if (before === TokenKind.openMark) return true;
  return before === TokenKind.punctuation && /^[:–—.?!-]+$/.test(textAt(words, index - 1));
}
