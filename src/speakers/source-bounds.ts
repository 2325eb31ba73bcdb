import { TokenKind } from '../text/article.js';
import type { Phrase } from './source.js';
import { DETERMINER, FUNCTION, HEAD_NOUN, PERSON_NOUN, TITLE, WordClass } from './word-class.js';
import { firstOfSentence, has, isPlain, keyAt, kindAt, looksPlural, textAt, type Words } from './words.js';

/** How far back the name may stand that an apposition explains. */
const REACH = 40;

const opensClause = /^(?:what|that|whether|why|how|though|although|while|because)$/;
const subjectPronoun = /^(?:i|we|he|she|they|you)$/;

/** The words of a source that name somebody: of `The gap between what [Trump]` the subject, of `[experts] I` the object. */
export function tightenSource(words: Words, phrase: Phrase): Phrase {
  const { start, end } = withoutObject(
    words,
    withoutJoints(words, withoutFronted(words, withoutLabel(words, phrase))),
  );
  if (startsRelative(words, start, end) || startsClause(words, start, end)) return { start, end: start + 1 };
  if (keyAt(words, start) === 'whose' && end - start > 1) return { start: start + 1, end };
  if (keyAt(words, start) === 'that' && has(words, start + 1, WordClass.capital))
    return { start: start + 1, end };
  const endsRelative = end - start > 1 && /^(?:who|which)$/.test(keyAt(words, end - 1));
  if (endsRelative && keyAt(words, end - 2) !== 'those') return { start: end - 1, end };
  let from = start;
  for (let index = start + 1; index < end - 1; index++) {
    const opens = comesAfter(words, index) || separates(words, start, index);
    if (opens && isSubject(words, index + 1, end)) from = index + 1;
    if (
      has(words, index, FUNCTION) &&
      opensClause.test(keyAt(words, index)) &&
      isSubject(words, index + 1, end)
    )
      from = index + 1;
  }
  const isCut =
    end - from > 1 && subjectPronoun.test(keyAt(words, end - 1)) && !has(words, end - 2, FUNCTION);
  return { start: from, end: isCut ? end - 1 : end };
}

/** `protested at the call [but] the referee refused`. */
function separates(words: Words, start: number, index: number): boolean {
  return (
    keyAt(words, index) === 'but' &&
    has(words, start, DETERMINER) &&
    has(words, index + 1, WordClass.definite | WordClass.possessive)
  );
}

/** `The news comes a day [after] Orr said`. */
function comesAfter(words: Words, index: number): boolean {
  if (!/^(?:after|before)$/.test(keyAt(words, index))) return false;
  for (let before = index - 1; before > index - LONGEST_SPAN && before >= 0; before--) {
    if (/^(?:comes?|came|follows?)$/.test(keyAt(words, before))) return true;
  }
  return false;
}

/** Tokens of `came just two days after`, at most. */
const LONGEST_SPAN = 6;

/** `a charge [her spokesman] called false`: without what the clause of the subject is about. */
function withoutObject(words: Words, { start, end }: Phrase): Phrase {
  const second = start + 2;
  const isPair = has(words, start, DETERMINER) && second + 1 < end && isPlain(words, second);
  if (!isPair || !has(words, second, WordClass.definite | WordClass.possessive)) return { start, end };
  const isNoun = isPlain(words, start + 1) && !has(words, start + 1, FUNCTION | WordClass.verb);
  return isNoun && !has(words, second, WordClass.pronoun) && keyAt(words, second) !== 'whose'
    ? { start: second, end }
    : { start, end };
}

/** Without the dateline before it: `LEEDS, June 11: [The mayor]`. */
function withoutLabel(words: Words, { start, end }: Phrase): Phrase {
  const opensLine = start === 0 || words.paragraph[start] !== words.paragraph[start - 1];
  if (!opensLine || !has(words, start, WordClass.allCaps)) return { start, end };
  for (let index = end - 2; index > start; index--)
    if (textAt(words, index) === ':' && !isMark(words, index + 1)) return { start: index + 1, end };
  return { start, end };
}

/** Longest phrase before the comma: `Outside the court in Leeds`. */
const LONGEST_FRONTED = 8;

/** Without the phrase that its sentence begins with: `Outside court, [a spokesman for the bank]`. */
function withoutFronted(words: Words, { start, end }: Phrase): Phrase {
  const first = firstOfSentence(words, start);
  const opens = has(words, first, WordClass.preposition) || keyAt(words, first) === 'ahead';
  const isCut = isCutName(words, start);
  const isFronted = opens && (start === first || isCut) && isUnbroken(words, first, start);
  if (!isFronted && !isReduced(words, start)) return { start, end };
  const last = Math.min(end - 1, start + LONGEST_FRONTED);
  for (let index = start + 1; index < last; index++) {
    if (textAt(words, index) === ',') return { start: index + 1, end };
  }
  return { start, end };
}

/** `the Madhya [Pradesh] polls`. */
function isCutName(words: Words, start: number): boolean {
  if (has(words, start, WordClass.firstName | WordClass.calendar | TITLE)) return false;
  const before = start - 1;
  return (
    has(words, start, WordClass.capital) &&
    has(words, before, WordClass.capital) &&
    !has(words, before, WordClass.calendar)
  );
}

/** No comma and no more than a few words. */
function isUnbroken(words: Words, from: number, to: number): boolean {
  if (to - from > LONGEST_FRONTED) return false;
  for (let index = from; index < to; index++) if (kindAt(words, index) >= TokenKind.punctuation) return false;
  return true;
}

/** `a letter, [seen] by the Post, its chief said`. */
function isReduced(words: Words, index: number): boolean {
  return (
    isPlain(words, index) && /^(?:seen|\w+ed)$/.test(keyAt(words, index)) && keyAt(words, index + 1) === 'by'
  );
}

/** Without what joins it to its clause: `and [some growers]`, `that [the growers]`, `[a poll] that`, `[a man] with`. */
function withoutJoints(words: Words, { start, end }: Phrase): Phrase {
  const isAccording = keyAt(words, start) === 'according' && keyAt(words, start + 1) === 'to';
  let [from, to] = [isAccording && end - start > 2 ? start + 2 : start, end];
  while (to - from > 1 && isJointAfter(words, from, to - 1)) to--;
  while (to - from > 1 && isJointBefore(words, from, to)) from++;
  return { start: from, end: to };
}

function isJointAfter(words: Words, from: number, index: number): boolean {
  if (!isPlain(words, index) || /^(?:those|one)$/.test(keyAt(words, index - 1))) return false;
  if (/^(?:that|and|or|as)$/.test(keyAt(words, index))) return true;
  return has(words, index, WordClass.preposition) && isPlain(words, index - 1) && isPlain(words, from);
}

/** `that` before a plural or an article is no *that person*. */
function isJointBefore(words: Words, from: number, to: number): boolean {
  const key = keyAt(words, from);
  if (/^(?:and|but|or)$/.test(key)) return true;
  if (key !== 'that') return false;
  return has(words, from + 1, DETERMINER) || looksPlural(words, to - 1);
}

/** `[who] in 2010`, `[which] later`. */
function startsRelative(words: Words, start: number, end: number): boolean {
  if (end - start < 2 || !/^(?:who|which|that)$/.test(keyAt(words, start))) return false;
  if (!has(words, start, WordClass.pronoun)) return false;
  const next = WordClass.preposition | WordClass.adverb | WordClass.auxiliary | WordClass.verb;
  if (keyAt(words, start) === 'that' && has(words, start + 1, HEAD_NOUN)) return false;
  if (keyAt(words, start) === 'which' && end - start > 3) return true;
  return (
    keyAt(words, start) === 'who' ||
    has(words, start + 1, next) ||
    /^(?:it|he|she|they)$/.test(keyAt(words, start + 1))
  );
}

/** `[I] hope in 2017 America`, `[they] speak to leaders`. */
function startsClause(words: Words, start: number, end: number): boolean {
  if (end - start < 2 || !/^(?:i|we|he|she|they)$/.test(keyAt(words, start))) return false;
  return (
    isPlain(words, start + 1) &&
    !has(words, start + 1, FUNCTION & ~WordClass.auxiliary) &&
    !keyAt(words, start + 1).endsWith('self')
  );
}

/** Nothing but a noun phrase: no verb, no mark, something that can be named. */
function isSubject(words: Words, start: number, end: number): boolean {
  let isNamed = false;
  for (let index = start; index < end; index++) {
    if (kindAt(words, index) !== TokenKind.word) return false;
    if (has(words, index, WordClass.auxiliary | WordClass.preposition | WordClass.conjunction)) return false;
    if (has(words, index, WordClass.verb) && isPlain(words, index)) return false;
    isNamed ||= !has(words, index, FUNCTION) || subjectPronoun.test(keyAt(words, index));
  }
  return (
    isNamed && (has(words, start, DETERMINER | WordClass.capital) || subjectPronoun.test(keyAt(words, start)))
  );
}

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
