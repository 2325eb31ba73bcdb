import { DETERMINER } from './word-class.js';
import { firstOfSentence, has, keyAt, textAt, type Words } from './words.js';

/** Tokens of `In a wide-ranging radio interview with`, at most. */
const LONGEST_OPENING = 7;
/** Tokens of whom it names, at most. */
const LONGEST_NAMES = 16;

/**
 * Past whom a fronted phrase says that somebody spoke to: `In an interview with [Quay FM’s Joe Park], he said`; the
 * first token of the sentence if there is none before `at`.
 */
export function endOfInterlocutors(words: Words, at: number): number {
  const first = firstOfSentence(words, at);
  const from = startOfInterlocutors(words, first);
  if (from < 0) return first;
  const limit = Math.min(at, from + LONGEST_NAMES);
  for (let index = from; index < limit; index++) if (textAt(words, index) === ',') return index;
  return first;
}

/** Where those begin whom the sentence is said to; -1 if it does not begin so. */
function startOfInterlocutors(words: Words, first: number): number {
  const opening = keyAt(words, first);
  if (/^(?:speaking|talking|writing)$/.test(opening))
    return /^(?:to|with)$/.test(keyAt(words, first + 1)) ? first + 2 : -1;
  if (!/^(?:in|during)$/.test(opening) || !has(words, first + 1, DETERMINER)) return -1;
  for (let index = first + 2; index < first + LONGEST_OPENING; index++) {
    if (talk.test(keyAt(words, index)) && /^(?:to|with)$/.test(keyAt(words, index + 1))) return index + 2;
  }
  return -1;
}

const talk =
  /^(?:interview|conversation|chat|discussion|call|e-?mail|message|letter|statement|exchange|interviews|e-?mails)$/;
