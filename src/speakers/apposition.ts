import { startOfAddress } from './name-titles.js';
import { isCountryman } from './nationals.js';
import { DETERMINER, PERSON_NOUN, WordClass } from './word-class.js';
import { has, isPlain, keyAt, textAt, type Words } from './words.js';

/** What may stand between the comma and the name: `the sheriff, [former] Sgt. Roe`, `a friend, [23-year-old] Ben Roe`. */
const opening = /^(?:late|state|city|county|former|then|acting|retired|first|second|professor|\d+-year-old)$/;

/** Tokens of `his elder cousin`, at most. */
const LONGEST_APPOSED = 4;

/** Past which token a name begins with all that it is called by: `the chief[,] the Most Rev Ben Roe`. */
export function beforeCalling(words: Words, name: number): number {
  const last = startOfAddress(words, name) - 1;
  let before = last;
  while (before > last - LONGEST_APPOSED && isOpening(words, before)) before--;
  return before;
}

/** Where the comma may be before a name: `the other man[,] his cousin Ben Roe`. */
export function commaBefore(words: Words, start: number, name: number): number {
  const last = beforeCalling(words, name);
  if (last < name - 1 || !isPlain(words, last) || !has(words, last, PERSON_NOUN)) return last;
  const first = Math.max(start, name - LONGEST_APPOSED);
  let index = last;
  while (index > first && isPlain(words, index) && !has(words, index, DETERMINER)) index--;
  if (textAt(words, index) === ',') return index;
  return has(words, index, DETERMINER) ? index - 1 : last;
}

/** `19-year-old Ugandan`, `the Dutchman`, `the late`: what stands between the comma and the name. */
function isOpening(words: Words, index: number): boolean {
  const key = keyAt(words, index);
  if (opening.test(key) || isCountryman(key)) return true;
  const next = keyAt(words, index + 1);
  return has(words, index, WordClass.demonym) || (key === 'the' && (isCountryman(next) || next === 'late'));
}
