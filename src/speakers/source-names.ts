import { TokenKind } from '../text/article.js';
import type { Phrase } from './source.js';
import { DETERMINER, PERSON_NOUN, WordClass } from './word-class.js';
import { firstOfSentence, has, isPlain, keyAt, kindAt, textAt, type Words } from './words.js';

/** How far back the name may stand that an apposition explains. */
const REACH = 40;

/**
 * The name that a source explains of which only the end was found: `[China], its only ally and *its lifeline*, said`.
 * The index of a name, or -1.
 */
export function explainedBefore(words: Words, { start, end }: Phrase, nameAt: Int32Array): number {
  const closing = textAt(words, end);
  if (!isBreak(closing)) return -1;
  const first = Math.max(firstOfSentence(words, start), start - REACH);
  const opening = keyAt(words, start - 1);
  if (start === first || !(opening[0] === closing[0] || /^(?:,|and|or)$/.test(opening))) return -1;
  for (let index = start - 1; index > first; index--) {
    if (isMark(words, index) || (isPlain(words, index) && has(words, index, WordClass.auxiliary))) return -1;
    const last = beforeBrackets(words, index - 1);
    if (textAt(words, index)[0] !== closing[0] || nameAt[last]! < 0) continue;
    const name = nameAt[last]!;
    let before = last;
    while (before > first && nameAt[before - 1] === name) before--;
    if (!has(words, before - 1, WordClass.preposition | DETERMINER) || before === first) return name;
  }
  return -1;
}

/** `[Orr] in an interview with Quay FM stated`: who is asked, where the last before the verb was found; its index, or -1. */
export function namedBeforeInterview(words: Words, { start }: Phrase, nameAt: Int32Array): number {
  const first = Math.max(firstOfSentence(words, start), start - LONGEST_INTERVIEW);
  for (let at = start - 1; at > first; at--) {
    if (kindAt(words, at) >= TokenKind.punctuation || isAuxiliary(words, at)) return -1;
    if (keyAt(words, at) !== 'with' || keyAt(words, at - 1) !== 'interview') continue;
    let before = at - 2;
    while (before > first && has(words, before, DETERMINER | WordClass.preposition)) before--;
    return nameAt[before]!;
  }
  return -1;
}

/** Tokens of `in an interview with the Leeds-based Quay Radio`, at most. */
const LONGEST_INTERVIEW = 12;

const isAuxiliary = (words: Words, index: number): boolean =>
  isPlain(words, index) && has(words, index, WordClass.auxiliary);

/** `[Orr] on beating her friend, Ann Finn: “No.”`, `Dr [Ann Orr], a biologist, Leeds University: “No.”`: the name that a line begins with, where its last was found; its index, or -1. */
export function namedBeforeTopic(words: Words, { start, end }: Phrase, nameAt: Int32Array): number {
  const first = words.article.paragraphs[words.paragraph[start]!]!;
  const name = nameAt[first]!;
  if (textAt(words, end) !== ':' || name < 0 || start - first > REACH) return -1;
  let past = first;
  while (nameAt[past] === name) past++;
  const isDescribed = textAt(words, past) === ',' && textAt(words, start - 1) === ',';
  if (!(keyAt(words, past) === 'on' || isDescribed) || start <= past) return -1;
  for (let index = past; index < start; index++) {
    const isVerb = has(words, index, WordClass.auxiliary) || /^said$|^says$/.test(keyAt(words, index));
    if (isVerb || isMark(words, index)) return -1;
  }
  return name;
}

/** How far a dash may be from the one that it answers. */
const LONGEST_DASHES = 60;

/** `[Orr] — who worked for Ann Finn — says`: the name before the dashes that a source ends at; its index, or -1. */
export function namedBeforeDashes(words: Words, { start, end }: Phrase, nameAt: Int32Array): number {
  if (!isDash(words, end)) return -1;
  const first = Math.max(firstOfSentence(words, start), start - LONGEST_DASHES);
  for (let index = start - 1; index > first; index--) {
    if (isMark(words, index)) return -1;
    if (isDash(words, index)) return /^who(?:se|m)?$/.test(keyAt(words, index + 1)) ? nameAt[index - 1]! : -1;
  }
  return -1;
}

function isDash(words: Words, index: number): boolean {
  return /^[–—]$/.test(textAt(words, index));
}

/** Tokens of `(“the Company”)`, at most. */
const LONGEST_BRACKETS = 8;

/** `[Northwind] (“Northwind”), a maker of batteries,`: the last token before what brackets add. */
export function beforeBrackets(words: Words, last: number): number {
  if (textAt(words, last) !== ')') return last;
  let open = last;
  while (open > last - LONGEST_BRACKETS && textAt(words, open) !== '(') open--;
  return textAt(words, open) === '(' ? open - 1 : last;
}

/** `Growers Union [(GU)] chair Ann Orr`: past brackets that open there, or there. */
export function afterBrackets(words: Words, open: number): number {
  if (textAt(words, open) !== '(') return open;
  let close = open;
  while (close < open + LONGEST_BRACKETS && textAt(words, close) !== ')') close++;
  return textAt(words, close) === ')' ? close + 1 : open;
}

function isBreak(text: string): boolean {
  return text === ',' || /^[–—-]+$/.test(text);
}

function isMark(words: Words, index: number): boolean {
  return kindAt(words, index) === TokenKind.openMark || kindAt(words, index) === TokenKind.closeMark;
}

/**
 * The name of whom a source tells of which only the beginning was found: `[the chief of the port], Maya Orr, left, saying`.
 * The index of a name, or -1.
 */
export function namedAfter(words: Words, { start, end }: Phrase, nameAt: Int32Array): number {
  const name = nameAt[end + 1] ?? -1;
  if (textAt(words, end) !== ',' || name < 0 || !has(words, start, DETERMINER)) return -1;
  if (!describesOne(words, start, end)) return -1;
  let past = end + 1;
  while (nameAt[past] === name) past++;
  return textAt(words, past) === ',' ? name : -1;
}

/** `the chief of the port`, not `the chiefs` and not `the port`. */
function describesOne(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (has(words, index, WordClass.group)) return false;
    if (has(words, index, PERSON_NOUN) && !has(words, index + 1, PERSON_NOUN)) return true;
  }
  return false;
}
