import { portfolios } from './lists/portfolios.js';
import { WordClass } from './word-class.js';
import { has, keyAt, textAt, type Words } from './words.js';

const known = new Set(portfolios.split(/\s+/));

/** Whether a word with a capital is what a minister may be minister of: `Minister for [Water]`. */
export function isPortfolio(words: Words, index: number): boolean {
  return (
    has(words, index, WordClass.capital) && (known.has(keyAt(words, index)) || textAt(words, index) === 'IT')
  );
}

/** The same in small letters too: `spokesman on national [security]`. */
export function isFieldOfOffice(words: Words, index: number): boolean {
  return known.has(keyAt(words, index));
}
