import { TokenKind } from '../text/article.js';
import { genderByDoubtful } from './doubtful-first-names.js';
import { genderOfClasses } from './gender.js';
import { type Gender, keyOf, type Name } from './name.js';
import { isOnlyNoun, kindOf } from './name-kind.js';
import { beforeTitle, endOfTitles, isLordly } from './name-titles.js';
import { isAge } from './nationals.js';
import { opensClause } from './spelling.js';
import { HEAD_NOUN, ORGANISATION, PERSON_NOUN, TITLE, WordClass } from './word-class.js';
import { has, keyAt, kindAt, textAt, type Words } from './words.js';

/** Words that with a first name before them make no person. */
const NOUN =
  WordClass.document |
  WordClass.organisation |
  WordClass.organisationMark |
  WordClass.place |
  WordClass.firstName;

/** Longer spellings in capitals are shouted words, not letters: `WALLACE:`. */
export const LONGEST_ACRONYM = 5;

/** Reads a run of name words: `[Agriculture Minister] [Lucía Arbeláez]`; null if nothing but titles is there. */
export function readName(words: Words, start: number, limit: number): Name | null {
  const end = withoutLetters(words, start, withoutWork(words, start, limit));
  const within = pastOffice(words, start, end);
  if (within > start) return readName(words, within, end);
  const body = pastQualifiers(words, start, end);
  if (body > start) return readName(words, body, end);
  const named = pastCountry(words, start, end);
  if (named > start) return readName(words, named, end);
  const nameStart = endOfTitles(words, start, end);
  // `Senior [BJP] leader Uma Roe`
  if (
    nameStart === start &&
    end - start > 1 &&
    beforeTitle.test(keyAt(words, start)) &&
    isAcronym(words, start + 1)
  )
    return readName(words, start + 1, end);
  const parts = nameWords(words, nameStart, end);
  if (parts.length === 0) return null;
  const hasHonorific = nameStart > start && has(words, nameStart - 1, WordClass.honorific);
  if (hasHonorific && end === nameStart + 1 && isLordly(words, nameStart - 1)) return null;
  if (!hasHonorific && isOnlyNoun(words, nameStart, end)) return null;
  const titled = hasTitle(words, start, nameStart);
  const gender = genderOf(words, { start, nameStart, end });
  return {
    start,
    end,
    nameStart,
    words: parts,
    key: keyOf(parts, titled ? gender : null),
    nickname: nicknameIn(words, nameStart, end),
    kind: kindOf(words, { start, nameStart, end, titled }),
    gender,
    titled,
    quoted: words.article.quotationOfToken[nameStart]! >= 0,
  };
}

/** `BJP`, and no shouted word. */
export function isAcronym(words: Words, index: number): boolean {
  return has(words, index, WordClass.allCaps) && textAt(words, index).length <= LONGEST_ACRONYM;
}

/** `a 19-year-old Ugandan [Mirembe Roe]`: behind an age the country is no part of the name. */
function pastCountry(words: Words, start: number, end: number): number {
  const isCountry = end - start > 2 && has(words, start, WordClass.demonym) && isAge(words, start - 1);
  return isCountry ? start + 1 : start;
}

/** `Former [White House] aides`, `Presumptive Democratic [White House] nominee`: what opens a sentence is no part of a body’s name. */
function pastQualifiers(words: Words, start: number, end: number): number {
  if (!opensClause(words, start) || !qualifier.test(keyAt(words, start))) return start;
  const body = /^(?:democratic|republican)$/.test(keyAt(words, start + 1)) ? start + 2 : start + 1;
  const isBody = end - body > 1 && has(words, end - 1, ORGANISATION) && !has(words, body, TITLE);
  return isBody ? body : start;
}

const qualifier = /^(?:former|retired|longtime|incoming|outgoing|presumptive|veteran|current)$/;

/** Tokens of `Deputy General Secretary of`, at most. */
const LONGEST_OFFICE = 4;

/** `Governor of [Delta State]`, `Chairman of the [Growers Forum]`: of an office only where it is held is a name. */
function pastOffice(words: Words, start: number, end: number): number {
  let of = start + 1;
  while (of < start + LONGEST_OFFICE && !isOfOffice(words, of)) of++;
  if (of === start + LONGEST_OFFICE) return start;
  for (let index = start; index < of; index++) if (has(words, index, WordClass.firstName)) return start;
  const within = textAt(words, of + 1) === 'the' ? of + 2 : of + 1;
  const isHeld = has(words, end - 1, ORGANISATION) || (within === end - 1 && isAcronym(words, within));
  return isHeld && within < end ? within : start;
}

/** `Governor [of] Delta State`. */
function isOfOffice(words: Words, index: number): boolean {
  return has(words, index - 1, WordClass.title) && /^(?:of|for)$/.test(textAt(words, index));
}

/** `[Rachel Maddow] Show` is named after her, `[Wells & Roe] CEO` is somebody else, `[QuayAir] Flight QA80` one of its own. */
function withoutWork(words: Words, start: number, end: number): number {
  if (end - start < 2) return end;
  const flight = keyAt(words, end - 1) === 'flight' ? end - 1 : end - 2;
  if (flight > start && keyAt(words, flight) === 'flight' && /\d/.test(textAt(words, flight + 1)))
    return flight;
  if (/^(?:c[efot]o|q[1-4])$/.test(keyAt(words, end - 1))) return end - 1;
  const isWork = end - start === 3 && has(words, end - 1, WordClass.document);
  return isWork && has(words, start, WordClass.firstName) && !has(words, start + 1, NOUN) ? end - 1 : end;
}

const letters = /^(?:[KQS]C|MS?P|MEP|MLA|[MOCK]BE|LJ|M\.?D\.?|Ph\.?D\.?|FRS|MPH|DDS|CPA|Esq\.?)$/;

/** `Alan Budge [KC]`, `Maya Orr [MP]`: letters that follow a name and are no part of it. */
export function isLetters(words: Words, index: number): boolean {
  return has(words, index, WordClass.capital) && letters.test(textAt(words, index));
}

function withoutLetters(words: Words, start: number, end: number): number {
  let past = end;
  while (past - start > 1 && (isLetters(words, past - 1) || textAt(words, past - 1) === ',')) past--;
  return past;
}

/** One word that is a surname here, though elsewhere a noun: `[King] said`. */
export function readSurname(words: Words, index: number): Name {
  return {
    start: index,
    end: index + 1,
    nameStart: index,
    words: [keyAt(words, index)],
    key: keyAt(words, index),
    nickname: null,
    kind: 'person',
    gender: 'unknown',
    titled: false,
    quoted: words.article.quotationOfToken[index]! >= 0,
  };
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
    if (isInitial(textAt(words, index)) || (index > from && has(words, index, WordClass.suffix))) continue;
    parts.push(keyAt(words, index));
  }
  return parts.length === 0 && isShortPlace(words, from, end) ? [keyAt(words, from)] : parts;
}

/** `the [U.S.]`, which is not somebody’s initials. */
function isShortPlace(words: Words, from: number, end: number): boolean {
  return end === from + 1 && has(words, from, WordClass.place) && has(words, from - 1, WordClass.definite);
}

function isInitial(word: string): boolean {
  if (word.length > 2 && word.charCodeAt(1) !== 0x2e) return false;
  return /^\p{Lu}\.?$/u.test(word) || /^(?:\p{Lu}\.){2,}$/u.test(word);
}

function nicknameIn(words: Words, start: number, end: number): string | null {
  for (let index = start; index + 1 < end; index++) {
    if (kindAt(words, index) === TokenKind.openMark) return keyAt(words, index + 1);
  }
  return null;
}

function hasTitle(words: Words, start: number, nameStart: number): boolean {
  for (let index = start; index < nameStart; index++) if (has(words, index, TITLE | PERSON_NOUN)) return true;
  return false;
}

/** Where a name begins, where it goes on behind its titles, and where it ends. */
interface Bounds {
  readonly start: number;
  readonly nameStart: number;
  readonly end: number;
}

/** `Dr [Delia]`, `Sen. [Graham]`; but `Sir Keir`, `King Charles`, `Sister Ann` go by their first names. */
function isSurnameBehindTitle(words: Words, { start, nameStart, end }: Bounds): boolean {
  if (nameStart === start || end !== nameStart + 1) return false;
  return !byFirstName.test(keyAt(words, nameStart - 1));
}

const byFirstName =
  /^(?:sir|dame|lady|lord|king|queen|prince|princess|emperor|empress|sultan|emir|pope|father|sister|brother|mother|rabbi|imam|sheikh|don|nurse|coach|shri|uncle|aunt)$/;

function genderOf(words: Words, { start, nameStart, end }: Bounds): Gender {
  if (
    /^(?:honour|honor|excellency)$/.test(keyAt(words, start)) &&
    has(words, start - 1, WordClass.possessive)
  )
    return genderOfClasses(words.classes[start - 1]!);
  for (let index = start; index < nameStart; index++) {
    const gender = genderOfClasses(words.classes[index]! & ~WordClass.firstName);
    if (gender !== 'unknown' && has(words, index, HEAD_NOUN | TITLE)) return gender;
  }
  if (has(words, nameStart, WordClass.firstName) && !isSurnameBehindTitle(words, { start, nameStart, end }))
    return genderOfClasses(words.classes[nameStart]!);
  return genderByDoubtful(words, nameStart, end) ?? 'unknown';
}
