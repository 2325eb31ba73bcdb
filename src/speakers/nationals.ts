import { classesOf } from './lexicon.js';
import type { Nominal } from './nominal.js';
import { WordClass } from './word-class.js';
import { has, keyAt, type Words } from './words.js';

/** `[The Malaysian] said`, `[the 51-year-old Scot]`: one person; `the French` and `the Japanese` are many. */
export function isNational(words: Words, { start, head }: Pick<Nominal, 'start' | 'head'>): boolean {
  const isShort = head === start + 1 || (head === start + 2 && isAge(words, start + 1));
  return isShort && has(words, head, WordClass.capital) && isOneOf(keyAt(words, head));
}

/** `the [51-year-old] Scot`. */
export const isAge = (words: Words, index: number): boolean => keyAt(words, index).endsWith('-year-old');

/** `the Briton` is not `the Ukrainian`. */
export function isOtherNational(called: ReadonlySet<string>, noun: string): boolean {
  return !called.has(noun) && [...called].some(isOneOf);
}

const person = /(?:(?<!republic)an|[^f]i)$/;

function isOneOf(key: string): boolean {
  return isCountryman(key) || ((classesOf(key) & WordClass.demonym) !== 0 && person.test(key));
}

/** Some are names too: `the Swede`, but `Dane Roe` and `Eva Pole`. */
const countryman =
  /^(?:briton|scot|spaniard|filipin[oa]|swede|dane|finn|pole|turk|croat|serb|german|greek|thai|czech|slovak|kurd|(?:london|dublin|berlin|iceland)er)$|^(?:french|dutch|irish|welsh|english|scots)(?:wo)?man$/;

/** `Swede`, `Frenchwoman`: what one person of a country is called. */
export function isCountryman(key: string): boolean {
  return countryman.test(key);
}
