import { TokenKind } from '../text/article.js';
import type { Gender, Kind, Name } from './name.js';
import { HEAD_NOUN, PERSON_NOUN, WordClass } from './word-class.js';
import { has, kindAt, type Words } from './words.js';

const ORGANISATION = WordClass.organisation | WordClass.organisationMark;
const TITLE = WordClass.title | WordClass.honorific;
/** Longer spellings in capitals are shouted words, not letters: `WALLACE:`. */
const LONGEST_ACRONYM = 5;

/** Reads a run of name words: `[Agriculture Minister] [Lucía Arbeláez]`; null if nothing but titles is there. */
export function readName(words: Words, start: number, end: number): Name | null {
  const nameStart = endOfTitles(words, start, end);
  const parts = nameWords(words, nameStart, end);
  if (parts.length === 0) return null;
  if (isOnlyNoun(words, nameStart, end)) return null;
  const titled = hasTitle(words, start, nameStart);
  return {
    start,
    end,
    nameStart,
    words: parts,
    nickname: nicknameIn(words, nameStart, end),
    kind: kindOf(words, { start, nameStart, end, titled }),
    gender: genderOf(words, start, nameStart),
    titled,
    quoted: words.article.quotationOfToken[nameStart]! >= 0,
  };
}

/** The gender that a word's classes tell: of `spokeswoman` female, of `Alex` either. */
export function genderOfClasses(classes: number): Gender {
  const isMale = (classes & WordClass.male) !== 0;
  const isFemale = (classes & WordClass.female) !== 0;
  if (isMale && isFemale) return 'unknown';
  return isMale ? 'male' : isFemale ? 'female' : 'unknown';
}

function endOfTitles(words: Words, start: number, end: number): number {
  if (has(words, end - 1, ORGANISATION) && !has(words, start, WordClass.honorific)) return start;
  if (has(words, start, WordClass.firstName) && !has(words, start, WordClass.place | TITLE)) return start;
  let past = opensWithTitle(words, start, end) ? start + 1 : start;
  for (let index = start + 1; index < end - 1; index++) if (has(words, index, TITLE)) past = index + 1;
  if (past > start && past < end && words.text[past] === 'of') past = endOfOffice(words, past, end);
  return past;
}

/** `[Goalkeeper] Karim Abdel-Nour`, `[Sen.] Warren`, but not `Refugee Convention`. */
function opensWithTitle(words: Words, start: number, end: number): boolean {
  if (isFirstName(words, start, end)) return false;
  if (has(words, start, TITLE)) return true;
  return has(words, start, PERSON_NOUN) && (end - start > 2 || has(words, start + 1, WordClass.firstName));
}

/** `Dean Baquet`, but `Pope Francis`. */
function isFirstName(words: Words, start: number, end: number): boolean {
  return end - start > 1 && has(words, start, WordClass.firstName) && !has(words, start, WordClass.honorific);
}

/** `Secretary of State [John Kerry]`: the name is what follows the office. */
function endOfOffice(words: Words, from: number, end: number): number {
  for (let index = from + 1; index < end; index++) if (has(words, index, WordClass.firstName)) return index;
  return Math.max(from + 2, end - 2);
}

function nameWords(words: Words, from: number, end: number): string[] {
  const parts: string[] = [];
  for (let index = from; index < end; index++) {
    const kind = kindAt(words, index);
    if (kind === TokenKind.openMark) {
      while (index < end && kindAt(words, index) !== TokenKind.closeMark) index++;
      continue;
    }
    if (kind === TokenKind.clitic || kind === TokenKind.punctuation) continue;
    if (isInitial(words.text[index]!) || (index > from && has(words, index, WordClass.suffix))) continue;
    parts.push(words.key[index]!);
  }
  return parts;
}

function isInitial(word: string): boolean {
  return /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){2,}$/u.test(word);
}

/** `The Gap Goes On:` opens a passage. */
function isClause(words: Words, start: number, end: number): boolean {
  return !has(words, start, WordClass.firstName) && has(words, end - 1, WordClass.verb) && end - start === 2;
}

/** `QUESTIONABLE MEDICAL CLAIMS —` opens a passage; `MIKE PENCE:` is a name. */
function isShouted(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (!has(words, index, WordClass.allCaps) || has(words, index, WordClass.firstName)) return false;
  }
  return true;
}

/** `Virginia Democrats` are a group, not a name. */
function isParty(key: string): boolean {
  return /^(?:republicans|democrats|americans|conservatives|liberals)$/.test(key);
}

/** `the Republican`, `Mexican`, `the President`: descriptions with a capital. */
function isOnlyNoun(words: Words, start: number, end: number): boolean {
  if (end - start > 1)
    return isParty(words.key[end - 1]!) || isShouted(words, start, end) || isClause(words, start, end);
  if (has(words, start, WordClass.firstName)) return false;
  if (has(words, start, WordClass.demonym) && !has(words, start, WordClass.allCaps | WordClass.place))
    return true;
  if (has(words, start, WordClass.group)) return true;
  return has(words, start, PERSON_NOUN | TITLE) && !has(words, start, ORGANISATION);
}

function nicknameIn(words: Words, start: number, end: number): string | null {
  for (let index = start; index + 1 < end; index++) {
    if (kindAt(words, index) === TokenKind.openMark) return words.key[index + 1]!;
  }
  return null;
}

function hasTitle(words: Words, start: number, nameStart: number): boolean {
  for (let index = start; index < nameStart; index++) if (has(words, index, TITLE | PERSON_NOUN)) return true;
  return false;
}

interface Parts {
  readonly start: number;
  readonly nameStart: number;
  readonly end: number;
  readonly titled: boolean;
}

function kindOf(words: Words, { nameStart: from, end, titled }: Parts): Kind {
  if (titled) return 'person';
  const isFirst = has(words, from, WordClass.firstName);
  const isPlace = has(words, from, WordClass.place);
  if (hasOrganisationWord(words, from, end)) return isFirst && end - from === 2 ? 'unknown' : 'organisation';
  if (isFirst && !isPlace) return 'person';
  if (
    isPlace ||
    (end - from === 2 && has(words, from, WordClass.placeOpener) && has(words, from + 1, WordClass.place))
  ) {
    return 'place';
  }
  if (end - from > 1 && has(words, end - 1, WordClass.document)) return 'document';
  const isAcronym = has(words, from, WordClass.allCaps) && words.text[from]!.length <= LONGEST_ACRONYM;
  return isAcronym && end - from === 1 ? 'organisation' : 'unknown';
}

function hasOrganisationWord(words: Words, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    if (words.text[index] === '&') return true;
    if (!has(words, index, ORGANISATION)) continue;
    const isSurname = index > from && has(words, from, WordClass.firstName) && has(words, index, PERSON_NOUN);
    if (!isSurname) return true;
  }
  return false;
}

function genderOf(words: Words, start: number, nameStart: number): Gender {
  for (let index = start; index < nameStart; index++) {
    const gender = genderOfClasses(words.classes[index]! & ~WordClass.firstName);
    if (gender !== 'unknown' && has(words, index, HEAD_NOUN | TITLE)) return gender;
  }
  return has(words, nameStart, WordClass.firstName) ? genderOfClasses(words.classes[nameStart]!) : 'unknown';
}
