import { TokenKind } from '../text/article.js';
import type { Name } from './name.js';
import { isPossessive } from './noun-phrase.js';
import { afterBrackets } from './source-names.js';
import { DETERMINER, FUNCTION, PERSON_NOUN, WordClass } from './word-class.js';
import { endOfSentence, has, isPlain, keyAt, kindAt, textAt, type Words } from './words.js';

const LONGEST_ROLE = 30;
const personEnding = /(?:er|or|ist|ian|ant|eer|man|woman|ee|ent)$/;
const notPeople =
  /(?:ment|ness|ent|number|matter|letter|order|factor|week|year|month|center|ever|other|over|under|after|answer|gree|ffee|rantee|younger|older|larger|bigger|smaller|higher|lower|longer|shorter|faster|cheaper|better|earlier|later|closer)$/;

/**
 * The noun that a role phrase begins with, or -1 if it is none: `a political [analyst] close to Hamas`,
 * but `a week later` and `the day before` are no roles.
 */
export function headOfRole(words: Words, start: number): number {
  const limit = Math.min(endOfSentence(words, start), start + LONGEST_ROLE);
  let head = -1;
  for (let index = start; index < limit; index++) {
    index = pastTown(words, index);
    if (endsNoun(words, index, start)) break;
    if (kindAt(words, index) !== TokenKind.clitic) head = index;
  }
  if (head > start && !isPersonWord(words, head) && has(words, head + 1, WordClass.preposition)) head--;
  if (head < 0 || !isPersonWord(words, head)) return -1;
  return has(words, start, WordClass.pronoun) && !has(words, start, DETERMINER) ? -1 : head;
}

/** `a Leeds[, Ohio,] lawyer`, `a Rome[, Ga.,] lawyer`. */
function pastTown(words: Words, index: number): number {
  const isTown = textAt(words, index) === ',' && has(words, index - 1, WordClass.capital);
  const isState = has(words, index + 1, WordClass.place) && textAt(words, index + 2) === ',';
  return isTown && isState && isPlain(words, index + 3) ? index + 3 : index;
}

function endsNoun(words: Words, index: number, start: number): boolean {
  const kind = kindAt(words, index);
  if (kind === TokenKind.punctuation || kind >= TokenKind.openMark) return true;
  if (kind !== TokenKind.word) return false;
  if (index > start && has(words, index, DETERMINER) && !has(words, index - 1, DETERMINER)) return true;
  if (has(words, index, FUNCTION & ~DETERMINER)) return !has(words, index - 1, DETERMINER) || index === start;
  return (
    index > start &&
    has(words, index, WordClass.verb) &&
    !has(words, index, PERSON_NOUN | WordClass.document) &&
    // `a [Met] Office forecaster`
    (isPlain(words, index) || !has(words, index + 1, WordClass.capital))
  );
}

/** How far the noun of a role may be from the name before it: `Maya Orr deputy managing [director] of`. */
const LONGEST_BESIDE = 4;
const headsOfBodies =
  /^(?:director|president|chair(?:wo)?man|chair|head|editor|founder|co-founder|secretary|manager|executive|leader|spokes(?:wo)?man|spokesperson|coordinator)$/;

/** The noun of a role that stands behind a name without a comma: `Professor Maya Orr deputy [director] of the port`; -1 if there is none. */
export function headBeside(words: Words, { end, kind, words: parts }: Name): number {
  if (kind !== 'person' || parts.length < 2) return -1;
  for (let index = end; index < end + LONGEST_BESIDE && isPlain(words, index); index++) {
    if (has(words, index, FUNCTION | WordClass.group)) return -1;
    if (headsOfBodies.test(keyAt(words, index)) && /^(?:of|at)$/.test(keyAt(words, index + 1))) return index;
  }
  return -1;
}

/** `analyst`, and by its ending `forger`. */
export function isPersonWord(words: Words, index: number): boolean {
  if (has(words, index, PERSON_NOUN)) return true;
  if (has(words, index, WordClass.group)) return true;
  const key = keyAt(words, index);
  return isPlain(words, index) && key.length > 4 && personEnding.test(key) && !notPeople.test(key);
}

/** Past a role phrase whose noun is `head`, letters in brackets and all: `Member of Parliament (MP) [for Leeds]`; `a fish ecologist in [Recife, Brazil], who`. */
export function endOfRolePhrase(words: Words, head: number): number {
  const limit = Math.min(endOfSentence(words, head), head + LONGEST_ROLE);
  for (let index = head + 1; index < limit; index++) {
    if (!endsRole(words, index)) continue;
    const work = pastWork(words, index);
    // `author of “Empty Nets,” left`
    if (work > index && /^[,.]$/.test(textAt(words, work - 2))) return work;
    if (work > index) {
      index = work - 1;
      continue;
    }
    const past = afterBrackets(words, index);
    if (past > index && has(words, past, WordClass.preposition)) {
      index = past - 1;
      continue;
    }
    return withPlace(words, withoutJoint(words, head, index), limit);
  }
  return trimEnd(words, head, limit);
}

const beforeWork =
  /^(?:of|as|the|film|movie|comedy|drama|documentary|show|series|sitcom|programme?|podcast|book|novel|memoir|play|musical|opera|album|song|blog|column|magazine|game|classic|hit)$/;

/** Tokens of a title in quotation marks, at most. */
const LONGEST_WORK = 12;

/** `the author of [“Empty Nets”]`, `the hacker known as [“Pike”]`, `star of the film [“Shoals”]`: past the marks. */
function pastWork(words: Words, index: number): number {
  if (kindAt(words, index) !== TokenKind.openMark) return index;
  if (!beforeWork.test(keyAt(words, index - 1)) && !isPossessive(words, index - 1)) return index;
  for (let close = index + 1; close < index + LONGEST_WORK; close++)
    if (kindAt(words, close) === TokenKind.closeMark) return close + 1;
  return index;
}

/** `minister in the cabinet [to] be formed`. */
function withoutJoint(words: Words, head: number, end: number): number {
  let last = end;
  while (last - 1 > head && isPlain(words, last - 1) && has(words, last - 1, JOINT)) last--;
  return last;
}

const JOINT = WordClass.preposition | WordClass.conjunction;

function endsRole(words: Words, index: number): boolean {
  const kind = kindAt(words, index);
  if (isMonth(words, index)) return false;
  if (kind === TokenKind.punctuation)
    return !/^[&/.]$/.test(textAt(words, index)) || textAt(words, index) === '.';
  if (kind === TokenKind.openMark || kind === TokenKind.closeMark) return true;
  if (/^(?:who|whose|whom|that|which|when|while|where|but)$/.test(keyAt(words, index))) return true;
  if (
    has(words, index, WordClass.calendar) &&
    has(words, index - 1, WordClass.preposition | DETERMINER) === false
  ) {
    return has(words, index, WordClass.capital);
  }
  if (has(words, index, WordClass.auxiliary)) return kind !== TokenKind.clitic;
  if (keyAt(words, index) === 'and') return has(words, index + 1, WordClass.adverb | WordClass.pronoun);
  // `host of the radio show “Quay Talk”`
  if (kindAt(words, index + 1) === TokenKind.openMark && beforeWork.test(keyAt(words, index))) return false;
  if (!isPlain(words, index) || has(words, index - 1, DETERMINER | WordClass.preposition)) return false;
  return has(words, index, WordClass.verb) || isPast(words, index);
}

/** `a young woman [rose]`, `a woman in Leeds [used] a word`; not `a man accused of theft`. */
function isPast(words: Words, index: number): boolean {
  const key = keyAt(words, index);
  return (
    onlyPast.test(key) || (/.[^e]ed$/.test(key) && has(words, index + 1, DETERMINER) && !called.test(key))
  );
}

/** Verbs whose past is no participle. */
export const onlyPast =
  /^(?:rose|fell|sank|sat|stood|came|went|ran|took|gave|saw|spoke|wrote|drove|began|broke|wore|knew|grew|threw|drew|flew|chose|woke|shook|sang|rang|swam|drank|ate|got|became)$/;
const called = /^(?:named|called|dubbed|nicknamed|titled|entitled|crowned|elected|appointed)$/;

/** `mayor since [May]`. */
function isMonth(words: Words, index: number): boolean {
  return textAt(words, index) === 'May' && has(words, index - 1, WordClass.preposition);
}

/** `in Recife[, Brazil],` belongs to the role; `a pharmacist, outside the ground` ends before the comma. */
function withPlace(words: Words, index: number, limit: number): number {
  if (textAt(words, index) !== ',' || !has(words, index - 1, WordClass.capital)) return index;
  const place = index + 1;
  const isPlace = has(words, place, WordClass.place) || /^\p{Lu}\p{L}{1,4}\.$/u.test(textAt(words, place));
  if (!isPlace || place + 1 > limit) return index;
  return place + 1 >= limit || kindAt(words, place + 1) === TokenKind.punctuation ? place + 1 : index;
}

function trimEnd(words: Words, head: number, limit: number): number {
  let end = limit;
  while (end > head + 1 && kindAt(words, end - 1) >= TokenKind.punctuation) end--;
  return end;
}
