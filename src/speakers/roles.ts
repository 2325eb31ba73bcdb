import { TokenKind } from '../text/article.js';
import type { Role } from './entity.js';
import type { Name } from './name.js';
import { isPossessive, startOfPhrase } from './noun-phrase.js';
import { endOfRolePhrase, headOfRole } from './role-phrase.js';
import { DETERMINER, PERSON_NOUN, WordClass } from './word-class.js';
import { endOfSentence, firstOfSentence, has, isPlain, kindAt, textBetween, type Words } from './words.js';

export const RoleRank = { description: 0, affiliation: 1, office: 2, relation: 3 } as const;

/** What stands around a name and says who that is: `[Harbour chief] Maya Orr, [a retired pilot]`. */
export function rolesAround(words: Words, name: Name, nameAt: Int32Array): Role[] {
  const found = [
    roleBefore(words, name),
    roleBeforeComma(words, name, nameAt),
    roleAfter(words, name),
    roleInBrackets(words, name),
    roleInClause(words, name),
    affiliation(words, name, nameAt),
  ];
  return found.filter((role) => role !== null);
}

/** `[Guard commander] Yahya al-Sabri`, `[the critic] Agata Lis`, `[Sen.] Elizabeth Warren`. */
function roleBefore(words: Words, name: Name): Role | null {
  const { start, nameStart } = name;
  if (nameStart > start) return titleRole(words, name);
  const head = start - 1;
  if (head < firstOfSentence(words, start) || !isPlain(words, head) || !isRoleNoun(words, head)) return null;
  if (has(words, head, WordClass.verb) && !has(words, head - 1, DETERMINER)) return null;
  return roleOf(words, startOfPhrase(words, head), start, head);
}

function titleRole(words: Words, { start, nameStart }: Name): Role | null {
  let from = start;
  while (from < nameStart && has(words, from, WordClass.honorific)) from++;
  if (from === nameStart) return null;
  const begins = from === start ? startOfTitle(words, from) : from;
  return roleOf(words, begins, nameStart, nameStart - 1);
}

const beforeTitles =
  /^(?:former|ex|retired|acting|interim|longtime|long-time|then|incoming|outgoing|senior|late|current|deputy|assistant|veteran)$/;

/** `[former Florida] Gov. Jeb Bush`. */
function startOfTitle(words: Words, start: number): number {
  let from = start;
  while (isBeforeTitle(words, from - 1)) from--;
  return from;
}

function isBeforeTitle(words: Words, index: number): boolean {
  if (has(words, index, WordClass.capital)) return has(words, index, WordClass.demonym | WordClass.place);
  return kindAt(words, index) === TokenKind.word && beforeTitles.test(words.key[index]!);
}

/** `[NBC]’s Dante Chinni`: where somebody works. */
function affiliation(words: Words, { start, nameStart }: Name, nameAt: Int32Array): Role | null {
  if (start < nameStart || !isPossessive(words, start - 1) || (nameAt[start - 2] ?? -1) < 0) return null;
  let from = start - 2;
  while (from > 0 && nameAt[from - 1] === nameAt[start - 2]) from--;
  const isNewsroom = has(
    words,
    start - 2,
    WordClass.organisation | WordClass.organisationMark | WordClass.allCaps,
  );
  return isNewsroom
    ? { text: textBetween(words, from, start - 1), rank: RoleRank.affiliation, at: from }
    : null;
}

function isRoleNoun(words: Words, index: number): boolean {
  return has(words, index, PERSON_NOUN) && !has(words, index, WordClass.group);
}

/** `[The film’s star], Petru Văcaru,` */
function roleBeforeComma(words: Words, { start, nameStart, end }: Name, nameAt: Int32Array): Role | null {
  if (words.text[start - 1] !== ',' || end - nameStart < 2) return null;
  const first = firstOfSentence(words, start);
  for (let index = start - 2; index >= first && start - index < 12; index--) {
    if (kindAt(words, index) === TokenKind.punctuation || kindAt(words, index) >= TokenKind.openMark)
      return null;
    if (!isRoleNoun(words, index) || nameAt[index]! >= 0) continue;
    if (!reaches(words, index, start - 1)) return null;
    const from = startOfPhrase(words, index);
    const isAlone =
      from === first || (opensPhrase(words, from) && kindAt(words, end) === TokenKind.punctuation);
    return isAlone ? roleOf(words, from, start - 1, index) : null;
  }
  return null;
}

/** `said [the farmer], Guo Weimin.`, `According to [the scorer], Meenakshi Iyer,` */
function opensPhrase(words: Words, from: number): boolean {
  const before = from - 1;
  if (kindAt(words, before) >= TokenKind.punctuation) return true;
  return has(words, before, WordClass.verb | WordClass.conjunction | WordClass.preposition);
}

/** `head [of the jury],` but not `the trader [met],` */
function reaches(words: Words, head: number, end: number): boolean {
  if (head + 1 === end) return true;
  if (!has(words, head + 1, WordClass.preposition)) return false;
  for (let index = head + 1; index < end; index++) {
    if (
      isPlain(words, index) &&
      words.key[index]!.endsWith('ed') &&
      !has(words, index, WordClass.edAdjective)
    )
      return false;
  }
  return endOfRolePhrase(words, head) === end;
}

/** `Rahima Begum and Farid Hossain, [both retired judges],` */
export function roleOfGroup(words: Words, last: Name): string | null {
  const start = last.end + 1;
  if (words.text[last.end] !== ',' || !/^(?:both|all|two|three|four)$/.test(words.key[start] ?? ''))
    return null;
  const head = headOfRole(words, start);
  return head < 0 ? null : textBetween(words, start, endOfRolePhrase(words, head));
}

/** `Ibrahim al-Madhoun, [a political analyst close to Hamas],`; an age may come first: `Akhter, 26, [a …]`. */
function roleAfter(words: Words, { end }: Name): Role | null {
  const limit = endOfSentence(words, end - 1);
  let start = skipBrackets(words, end);
  if (words.text[start] !== ',' && !/^[–—-]+$/.test(words.text[start] ?? '')) return null;
  start++;
  if (kindAt(words, start) === TokenKind.number && words.text[start + 1] === ',') start += 2;
  if (start >= limit) return null;
  const head = headOfRole(words, start);
  if (head < 0) return null;
  return roleOf(words, start, endOfRolePhrase(words, head), head);
}

function skipBrackets(words: Words, index: number): number {
  if (words.text[index] !== '(') return index;
  for (let close = index + 1; close < index + 8; close++) if (words.text[close] === ')') return close + 1;
  return index;
}

const party = /^\(?(?:D|R|I|Dem|Rep|Lab|Con)\.?[-–]\p{Lu}/u;

/** `Sen. Elizabeth Warren [(D-Mass.)]`, also between commas. */
function roleInBrackets(words: Words, { start, nameStart, end }: Name): Role | null {
  const open = words.text[end];
  if (open !== '(' && open !== ',') return null;
  const close = end + 2;
  if (!party.test(words.text[end + 1] ?? '') || (open === '(' && words.text[close] !== ')')) return null;
  const title = nameStart > start ? `${textBetween(words, start, nameStart)} ` : '';
  const affiliation = words.text[end + 1]!;
  const text = title ? `${title}(${affiliation})` : affiliation;
  return { text, rank: RoleRank.affiliation, at: start };
}

/** `Orr is [the port’s chief engineer]`, `Orr, who served as [mayor of Nahari],` */
function roleInClause(words: Words, { end }: Name): Role | null {
  if (words.article.quotationOfToken[end - 1]! >= 0) return null;
  let index = end;
  if (words.text[index] === ',' && words.key[index + 1] === 'who') index += 2;
  while (has(words, index, WordClass.auxiliary | WordClass.adverb) && !isCopula(words, index)) index++;
  const isOffice =
    /^serve[sd]?$|^work(?:s|ed)$/.test(words.key[index] ?? '') && words.key[index + 1] === 'as';
  if (isOffice) index++;
  else if (!isCopula(words, index)) return null;
  const start = index + 1;
  if (!isOffice && !has(words, start, DETERMINER)) return null;
  const head = headOfRole(words, start);
  if (head < 0 || !has(words, head, WordClass.job)) return null;
  return roleOf(words, start, endOfRolePhrase(words, head), head);
}

function isCopula(words: Words, index: number): boolean {
  return /^(?:is|was|became|remains|['’]s)$/.test(words.key[index] ?? '');
}

/** Who somebody is to somebody else says little. */
const relations =
  /^(?:rival|successor|predecessor|opponent|friend|colleague|ally|foe|counterpart|enemy|supporter)$/;

function roleOf(words: Words, start: number, end: number, head: number): Role | null {
  const text = textBetween(words, start, end);
  if (text === '') return null;
  const isShort =
    end - start === 1 && has(words, start, WordClass.title) && /^(?:Pres\w*|.{1,4}\.?|Gov\w*)$/.test(text);
  const isRelation = has(words, head, WordClass.kin) || relations.test(words.key[head]!);
  if (isRelation && end - start === 1) return null;
  return {
    text,
    rank: isRelation ? RoleRank.relation : isShort ? RoleRank.office : RoleRank.description,
    at: start,
  };
}
