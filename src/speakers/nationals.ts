import { classesOf } from './lexicon.js';
import type { Nominal } from './nominal.js';
import { WordClass } from './word-class.js';
import { has, type Words } from './words.js';

/** `[The Malaysian] said`: one person; `the French` and `the Japanese` are many. */
export function isNational(words: Words, { start, head }: Pick<Nominal, 'start' | 'head'>): boolean {
  if (head !== start + 1 || !has(words, head, WordClass.capital)) return false;
  if (has(words, head, WordClass.demonym)) return oneOf.test(words.key[head]!);
  return islander.test(words.key[head]!);
}

const oneOf = /(?:(?<!republic|americ)an|[^f]i|german|greek|turk|croat|serb|thai|swede|czech)$/;
/** `the Briton` is not `the Ukrainian`. */
export function isOtherNational(called: ReadonlySet<string>, noun: string): boolean {
  if (called.has(noun)) return false;
  for (const other of called) {
    if (islander.test(other) || ((classesOf(other) & WordClass.demonym) !== 0 && oneOf.test(other)))
      return true;
  }
  return false;
}

const islander =
  /^(?:briton|scot|spaniard|filipin[oa])$|^(?:french|dutch|irish|welsh|english|scots)(?:wo)?man$/;
