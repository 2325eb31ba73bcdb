import { TokenKind } from '../text/article.js';
import {
  placesForEither,
  placesForMen,
  placesForWomen,
  wordsForEither,
  wordsForMen,
  wordsForWomen,
} from './lists/more-names.js';
import type { Gender } from './name.js';
import { HEAD_NOUN, ORGANISATION, WordClass } from './word-class.js';
import { has, keyAt, keyIdAt, kindAt, textAt, type Words } from './words.js';

const genders = new Map<string, Gender>([
  ...entriesOf(`${placesForMen} ${wordsForMen}`, 'male'),
  ...entriesOf(`${placesForWomen} ${wordsForWomen}`, 'female'),
  ...entriesOf(`${placesForEither} ${wordsForEither}`, 'unknown'),
]);

function entriesOf(list: string, gender: Gender): [string, Gender][] {
  return list.split(/\s+/).map((word) => [word, gender]);
}

/**
 * The gender of somebody who is called after a place or like another word, in `[Sofia Petrakis] left. Petrakis said …`,
 * `[Holly Orr] said`; null for a place, and for what stands there: `[Sofia Airport]`, `[Georgia Tech] … the Tech`.
 */
export function genderByDoubtful(words: Words, from: number, end: number): Gender | null {
  if (end - from !== 2) return null;
  const gender = genders.get(keyAt(words, from));
  if (!gender || has(words, end - 1, NO_SURNAME)) return null;
  return isOld(words, end) || speaks(words, from, end) || standsAlone(words, from, end - 1) ? gender : null;
}

/** `Sofia Petrakis[, 34,]`. */
function isOld(words: Words, end: number): boolean {
  return (
    textAt(words, end) === ',' &&
    kindAt(words, end + 1) === TokenKind.number &&
    /^\d\d$/.test(textAt(words, end + 1)) &&
    /^[,.]$/.test(textAt(words, end + 2))
  );
}

/** `Sofia Petrakis [said]`, `[said] Sofia Petrakis`. */
function speaks(words: Words, from: number, end: number): boolean {
  return has(words, end, WordClass.verb) || has(words, from - 1, WordClass.verb);
}

const NO_SURNAME = HEAD_NOUN | ORGANISATION | WordClass.place | WordClass.placeSecond | WordClass.demonym;

/** Whether a surname stands elsewhere without a first name or an article before it. */
function standsAlone(words: Words, from: number, surname: number): boolean {
  const key = keyIdAt(words, surname);
  return words.capitals.some(
    (index) =>
      keyIdAt(words, index) === key &&
      index !== from + 1 &&
      !has(words, index - 1, WordClass.capital | WordClass.definite),
  );
}
