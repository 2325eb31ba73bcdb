import { TokenKind } from '../text/article.js';
import { beforeCalling } from './apposition.js';
import type { Role } from './entity.js';
import type { Name } from './name.js';
import { beforeTitle, isLordly, isPairOfAddress } from './name-titles.js';
import { isPossessive, startOfPhrase } from './noun-phrase.js';
import { isFieldOfOffice, isPortfolio } from './portfolio.js';
import { isRoleNoun, mayBeKin, roleOf } from './role.js';
import { endOfRolePhrase } from './role-phrase.js';
import { beforeBrackets } from './source-names.js';
import { DETERMINER, FUNCTION, ORGANISATION, WordClass } from './word-class.js';
import { firstOfSentence, has, isPlain, keyAt, kindAt, textAt, type Words } from './words.js';

/** `[Guard commander] Yahya al-Sabri`, `[the critic] Agata Lis`, `[Sen.] Elizabeth Warren`. */
export function roleBefore(words: Words, name: Name, nameAt: Int32Array): Role | null {
  const { start, nameStart } = name;
  const titled = nameStart > start ? titleRole(words, name) : null;
  if (titled || (nameStart > start && !has(words, start, WordClass.honorific))) return titled;
  const of = ofBefore(words, name);
  if (of > 0 && isOfField(words, of, name)) return roleOf(words, startOfPhrase(words, of - 1), start, of - 1);
  const head = beforeBrackets(words, start - 1);
  if (head < firstOfSentence(words, start)) return null;
  const isBody = has(words, head, ORGANISATION | WordClass.place) || isPortfolio(words, head);
  const isBehindBody =
    head < start - 1 || (isBody && has(words, head, WordClass.capital) && name.kind === 'person');
  const body = isBehindBody ? roleOfBody(words, start) : null;
  if (body) return body;
  if (!isPlain(words, head) && head === start - 1) return null;
  const isShortTitle = head < start - 1 && has(words, head, WordClass.title);
  if (!isRoleNoun(words, head) && !isShortTitle) return null;
  if (has(words, head, WordClass.verb) && !has(words, head - 1, DETERMINER)) return null;
  // `a senior Hamas [official]`
  if (isPlain(words, name.end) && isRoleNoun(words, name.end) && !has(words, name.end, WordClass.verb))
    return null;
  const first = afterJoint(words, pastBrackets(words, withBody(words, startOfPhrase(words, head), nameAt)));
  // `out of a competition [manager] Ann Roe hopes to win`
  const isApart =
    has(words, first, WordClass.indefinite) &&
    head > first + 1 &&
    isPlain(words, first) &&
    isPlain(words, first + 1);
  return roleOf(words, isApart ? head : startOfRoles(words, first, name), head + 1, head);
}

/** `[the Bureau of] Ports agent Maya Orr`: from where the name begins within which the role does. */
function withBody(words: Words, start: number, nameAt: Int32Array): number {
  let from = start;
  while (nameAt[start]! >= 0 && nameAt[from - 1] === nameAt[start]) from--;
  return from < start && has(words, from - 1, DETERMINER) ? from - 1 : from;
}

/** Tokens of `for the National Growers Congress (NGC)`, at most. */
const LONGEST_BODY = 14;

/** `[Secretary for the Growers Congress (GC)] Maya Orr`, `[Attorney for the District of Ohio] Maya Orr`. */
function roleOfBody(words: Words, start: number): Role | null {
  const first = Math.max(firstOfSentence(words, start) + 1, start - LONGEST_BODY);
  for (let of = start - 1; of >= first; of--) {
    if (textAt(words, of) === ',' || kindAt(words, of) >= TokenKind.openMark) return null;
    if (has(words, of, WordClass.verb) && isPlain(words, of)) return null;
    if (!/^(?:of|for|at|in|with)$/.test(keyAt(words, of)) || !isRoleNoun(words, of - 1)) continue;
    if (!has(words, of + 1, DETERMINER | WordClass.capital)) return null;
    return roleOf(words, startOfPhrase(words, of - 1), start, of - 1);
  }
  return null;
}

/** `Quoting [the club’s coach] Neil Roe: “No.”`, `says that [club coach] Neil Roe left`, `which [club coach] Neil Roe said`. */
function afterJoint(words: Words, start: number): number {
  const isRelative = isPlain(words, start) && /^wh(?:ich|om?)$/.test(keyAt(words, start));
  return isRelative || /^(?:quoting|citing|that)$/.test(keyAt(words, start)) ? start + 1 : start;
}

/** `[Growers Union (GU) chair] Ann Orr`: where the office begins whose holder’s body brackets shorten. */
function pastBrackets(words: Words, start: number): number {
  const last = beforeBrackets(words, start - 1);
  return last < start - 1 && has(words, last, WordClass.capital) ? startOfPhrase(words, last) : start;
}

/** The `of` of `head [of] policy and research Maya Orr`; -1 if there is none so near. */
function ofBefore(words: Words, name: Name): number {
  const isLong = isToldAtLength(words, name);
  const opens = isLong ? anyOpener : ofOnly;
  const farthest = name.start - (isLong ? 8 : 5);
  for (let index = name.start - 2; index > farthest; index--)
    if (opens.test(keyAt(words, index))) return index;
  return -1;
}

const ofOnly = /^of$/;
const anyOpener = /^(?:of|in|for|to|at|on)$/;

/** Whether more than *of* may open what an office is for: `Minister in the Premier’s Department [Dr Orr]`. */
function isToldAtLength(words: Words, { start, nameStart }: Name): boolean {
  if (isFieldOfOffice(words, start - 1)) return true;
  // `the bloc [Mr. Orr] helped to form`
  return nameStart > start && isAddress(words, start) && !/^(?:mr|mrs|ms|miss)$/.test(keyAt(words, start));
}

/** `[founder and chief executive] Maya Orr`: where the first of two roles begins. */
function startOfRoles(words: Words, start: number, name: Name): number {
  const joined = startOfPortfolios(words, start);
  if (joined < start) return joined;
  if (!isBothRoles(words, start - 1, name)) return start;
  return startOfPhrase(words, keyAt(words, start - 3) === 'of' ? start - 4 : start - 2);
}

/** `[Women, Family and] Community Development Minister`: where the parts of a joined office begin. */
export function startOfPortfolios(words: Words, start: number): number {
  if (!/^(?:and|&)$/.test(keyAt(words, start - 1)) || !isPortfolio(words, start)) return start;
  let from = start - 1;
  while (isPortfolio(words, from - 1) || (textAt(words, from - 1) === ',' && isPortfolio(words, from - 2)))
    from--;
  return from < start - 1 ? from : start;
}

/** `founder [and] CEO Maya Orr`, `secretary of state [and] front-runner Maya Orr`, both of which she is; not `the judge [and] Sen. Orr`, `the founder [and] a critic, Orr`. */
export function isBothRoles(
  words: Words,
  and: number,
  { start, nameStart, kind, words: parts }: Name,
): boolean {
  if (keyAt(words, and) !== 'and' || has(words, and + 1, DETERMINER)) return false;
  if (kind !== 'person' && !(kind === 'unknown' && parts.length > 1)) return false;
  const first = startOfFirst(words, and);
  if (first < 0) return false;
  const isTitled = nameStart > start && start === and + 1;
  if (isTitled) return !has(words, first, DETERMINER);
  for (let index = and + 1; index < start; index++)
    if (!isPart(words, index) && !isRoleNoun(words, index)) return false;
  return start > and + 1 && isRoleNoun(words, start - 1);
}

/** Where the role before `and` begins, if somebody may have it with another: `[the bank’s founder] and`, `[secretary of state] and`; else -1. */
function startOfFirst(words: Words, and: number): number {
  const head = keyAt(words, and - 2) === 'of' ? and - 3 : and - 1;
  if (!isRoleNoun(words, head) || has(words, head, WordClass.group | WordClass.verb)) return -1;
  const first = startOfPhrase(words, head);
  return has(words, first, WordClass.indefinite) ? -1 : first;
}

/** What somebody is head or chief of, with nothing between it and the name: `chief of staff`, `man of the match`. */
const field =
  /^(?:match|staff|parliament|state|arms|sales|research|policy|security|nursing|marketing|engineering|\w{3,}(?:tions?|ment|ics|gy|ture|ance|ence))$/;

/** `head [of] research Maya Orr`; not `friends of actress Maya Orr`. */
export function isOfField(words: Words, of: number, name: Name): boolean {
  const { start, kind } = name;
  const isLong = isToldAtLength(words, name);
  if (!(isLong ? anyOpener : ofOnly).test(keyAt(words, of)) || (kind !== 'person' && kind !== 'unknown'))
    return false;
  if (!isRoleNoun(words, of - 1) && !(isLong && keyAt(words, of - 1) === 'staff')) return false;
  const isField =
    isFieldOfOffice(words, start - 1) || (isPlain(words, start - 1) && field.test(keyAt(words, start - 1)));
  if (!isField && !(isLong && has(words, start - 1, ORGANISATION))) return false;
  for (let index = of + 1; index < start; index++) {
    const isJoint = kindAt(words, index) === TokenKind.clitic || /^(?:the|and)$/.test(keyAt(words, index));
    if (!isPart(words, index) && !isJoint) return false;
  }
  return start > of + 1;
}

/** `[longtime friend] Maya Orr`. */
function isPart(words: Words, index: number): boolean {
  return kindAt(words, index) === TokenKind.word && !has(words, index, FUNCTION);
}

/** `Consultant [Dr] Ann Roe`, `Minister [Tan Sri] Omar Rahim`. */
const address = /^(?:mr|mrs|ms|miss|dr|prof|engr|datuk|dato|datin|tan|sri|seri)$/;

function titleRole(words: Words, name: Name): Role | null {
  const { start, nameStart } = name;
  let from = start;
  while (from < nameStart && isAddress(words, from)) from++;
  if (from === nameStart || isPlural(words, nameStart - 1)) return null;
  const begins = from === start ? startOfTitle(words, from) : from;
  let past = nameStart;
  while (past - 1 > begins && address.test(keyAt(words, past - 1))) past--;
  const first = pastBrackets(words, startOfRoles(words, begins, name));
  return nounBeforeTitle(words, begins) ?? roleOf(words, first, past, past - 1);
}

function isAddress(words: Words, index: number): boolean {
  if (has(words, index, WordClass.honorific)) return !isLordly(words, index);
  return isPairOfAddress(words, index) || isPairOfAddress(words, index - 1);
}

/** `[Senators] Roe and Poe`, which neither of the two is alone. */
export function isPlural(words: Words, index: number): boolean {
  return has(words, index, WordClass.group) || /^(?:sens|reps|govs|messrs)$/.test(keyAt(words, index));
}

/** `[vice-presidential nominee] Gov. Mike Pence`: what is spelt out says more than the title. */
function nounBeforeTitle(words: Words, title: number): Role | null {
  const head = title - 1;
  if (head < firstOfSentence(words, title) || !isPlain(words, head) || !has(words, head, WordClass.job))
    return null;
  const start = startOfPhrase(words, head);
  return start === head || has(words, head, WordClass.verb) ? null : roleOf(words, start, title, head);
}

/** `[former Florida] Gov. Jeb Bush`. */
function startOfTitle(words: Words, start: number): number {
  const first = firstOfSentence(words, start);
  let from = start;
  while (from > first && isBeforeTitle(words, from - 1)) from--;
  return isPossessive(words, from - 1) && from - 1 > first ? startOfPhrase(words, from) : from;
}

function isBeforeTitle(words: Words, index: number): boolean {
  if (has(words, index, WordClass.demonym | WordClass.place)) return has(words, index, WordClass.capital);
  if (keyAt(words, index) === 'first') return keyAt(words, index + 1) === 'minister';
  return kindAt(words, index) === TokenKind.word && beforeTitle.test(keyAt(words, index));
}

/** Tokens of `The national secretary of the Growers, Pickers and Workers Union of Ohio (GPWU),`, at most. */
const LONGEST_BEFORE = 20;

/** `[The film’s star], Petru Văcaru,` */
export function roleBeforeComma(
  words: Words,
  { start: title, nameStart, end, gender }: Name,
  nameAt: Int32Array,
): Role | null {
  const comma = beforeCalling(words, title);
  const start = comma + 1;
  if (textAt(words, comma) !== ',') return null;
  const first = afterOpener(words, firstOfSentence(words, start));
  const isShort = end - nameStart < 2;
  const last = beforeBrackets(words, start - 2);
  for (let index = last; index >= first && start - index < LONGEST_BEFORE; index--) {
    index = beforeBrackets(words, index);
    if (kindAt(words, index) === TokenKind.punctuation || kindAt(words, index) >= TokenKind.openMark)
      return null;
    if (!(isRoleNoun(words, index) || isOneOf(words, index)) || nameAt[index]! >= 0) continue;
    if (keyAt(words, index) === 'chief' && keyAt(words, index - 1) === 'in') continue;
    if (!reaches(words, index, last + 1) || !mayBeKin(words, index, gender)) return null;
    if (isAssistedBy(words, startOfPhrase(words, index))) continue;
    const phrase = isOneOf(words, index) ? startOfPhrase(words, index) - 2 : startOfPhrase(words, index);
    const from = startOfKin(words, phrase, gender);
    const isApart = opensPhrase(words, from) && kindAt(words, end) === TokenKind.punctuation;
    const isAlone = from === first || (isApart && !isShort);
    return isAlone ? roleOf(words, startOfBoth(words, from), start - 1, index) : null;
  }
  return null;
}

/** `[the father of] one of the girls, Ben Roe,`, who is none of them. */
function startOfKin(words: Words, from: number, gender: Name['gender']): number {
  const head = from - 2;
  const isKin = keyAt(words, from) === 'one' && keyAt(words, from - 1) === 'of' && isRoleNoun(words, head);
  return isKin && mayBeKin(words, head, gender) ? startOfPhrase(words, head) : from;
}

/** `[The bank’s founder and] former chairman, Ann Roe,`: where the first of two roles begins. */
function startOfBoth(words: Words, from: number): number {
  if (keyAt(words, from - 1) !== 'and' || has(words, from, DETERMINER)) return from;
  const first = startOfFirst(words, from - 1);
  return first < 0 ? from : first;
}

/** `As [the senior Democrat in Ohio], Orr left`, `Now [a judge], Orr left`. */
function afterOpener(words: Words, first: number): number {
  return /^(?:as|now|once|then|long)$/.test(keyAt(words, first)) ? first + 1 : first;
}

/** `an envoy of [the president], Maya Orr,`: what follows explains the envoy. */
function isAssistedBy(words: Words, start: number): boolean {
  return /^(?:of|to)$/.test(keyAt(words, start - 1)) && isRoleNoun(words, start - 2);
}

/** `[one of the family’s lawyers], Tara Finn,` */
function isOneOf(words: Words, index: number): boolean {
  if (!has(words, index, WordClass.group)) return false;
  const start = startOfPhrase(words, index);
  return keyAt(words, start - 1) === 'of' && keyAt(words, start - 2) === 'one';
}

/** `said [the farmer], Guo Weimin.`, `According to [the scorer], Meenakshi Iyer,` */
function opensPhrase(words: Words, from: number): boolean {
  const before = from - 1;
  if (kindAt(words, before) >= TokenKind.punctuation || keyAt(words, before) === 'which') return true;
  if (has(words, before, WordClass.verb | WordClass.conjunction | WordClass.preposition)) return true;
  return isPlain(words, before) && keyAt(words, before).endsWith('ed');
}

/** `head [of the jury],` but not `the trader [met],` */
function reaches(words: Words, head: number, end: number): boolean {
  if (head + 1 === end) return true;
  if (!has(words, head + 1, WordClass.preposition)) return false;
  for (let index = head + 1; index < end; index++) {
    if (
      isPlain(words, index) &&
      keyAt(words, index).endsWith('ed') &&
      !has(words, index, WordClass.edAdjective)
    )
      return false;
  }
  return endOfRolePhrase(words, head) === end;
}
