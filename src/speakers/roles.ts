import { TokenKind } from '../text/article.js';
import type { Role } from './entity.js';
import type { Name } from './name.js';
import { isLetters } from './name-parts.js';
import { isPossessive } from './noun-phrase.js';
import { RoleRank, roleOf } from './role.js';
import { endOfRolePhrase, headBeside, headOfRole } from './role-phrase.js';
import { isPlural, roleBefore, roleBeforeComma } from './roles-before.js';
import { DETERMINER, HEAD_NOUN, PERSON_NOUN, WordClass } from './word-class.js';
import {
  endOfSentence,
  firstOfSentence,
  has,
  keyAt,
  kindAt,
  textAt,
  textBetween,
  type Words,
} from './words.js';

/** What else is known of the article. */
export interface Surroundings {
  readonly names: readonly Name[];
  /** For each token the index of the name that holds it; -1 outside. */
  readonly nameAt: Int32Array;
  /** 1 for each token inside a source. */
  readonly inSource: Uint8Array;
}

/** What stands around a name and says who that is: `[Harbour chief] Maya Orr, [a retired pilot]`. */
export function rolesAround(words: Words, name: Name, { nameAt, names, inSource }: Surroundings): Role[] {
  const follows = kindAt(words, name.end) === TokenKind.punctuation || keyAt(words, name.end) === 'of';
  return [
    roleBefore(words, name, nameAt),
    roleBeforeComma(words, name, nameAt),
    follows ? roleAfter(words, name, inSource) : null,
    roleBeside(words, name),
    roleInBrackets(words, name),
    roleInClause(words, name),
    roleGiven(words, name),
    affiliation(words, name, nameAt),
    affiliationAfter(words, name, nameAt, names),
  ].filter((role) => role !== null);
}

/** `[NBC]’s Dante Chinni`: where somebody works. */
export function affiliation(words: Words, { start, nameStart }: Name, nameAt: Int32Array): Role | null {
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

/** `Dan Roe at [the National Review]`, `Dan Roe, who heads [the Center of Research]`. */
function affiliationAfter(
  words: Words,
  { end }: Name,
  nameAt: Int32Array,
  names: readonly Name[],
): Role | null {
  const leads =
    textAt(words, end) === ',' && keyAt(words, end + 1) === 'who' && heads.test(keyAt(words, end + 2));
  if (
    !leads &&
    !(has(words, end, WordClass.preposition) && /^(?:at|of|from|with|for)$/.test(keyAt(words, end)))
  )
    return null;
  const start = leads ? end + 3 : end + 1;
  const index = nameAt[keyAt(words, start) === 'the' ? start + 1 : start] ?? -1;
  if (index < 0) return null;
  const other = names[index]!;
  if (isPossessive(words, other.end)) return null;
  const isNamed = leads && other.kind === 'unknown' && keyAt(words, start) === 'the';
  if (other.kind !== 'organisation' && !isNamed) return null;
  return { text: textBetween(words, other.start, other.end), rank: RoleRank.affiliation, at: other.start };
}

const heads = /^(?:heads?|headed|leads?|led|runs?|ran|directs?|directed|chairs?|chaired|founded|owns?)$/;

/** `[Senators] Ann Roe and Ben Poe`, `Rahima Begum and Farid Hossain, [both retired judges],` */
export function roleOfGroup(words: Words, first: Name, last: Name): string | null {
  if (first.nameStart > first.start && isPlural(words, first.nameStart - 1))
    return textBetween(words, first.start, first.nameStart);
  const start = last.end + 1;
  if (textAt(words, last.end) !== ',' || !/^(?:both|all|two|three|four)$/.test(keyAt(words, start)))
    return null;
  const head = headOfRole(words, start);
  return head < 0 ? null : textBetween(words, start, endOfRolePhrase(words, head));
}

/** `Ibrahim al-Madhoun, [a political analyst close to Hamas],`; an age may come first: `Akhter, 26, [a …]`. */
function roleAfter(words: Words, { start: from, end }: Name, inSource: Uint8Array): Role | null {
  const limit = endOfSentence(words, end - 1);
  let start = skipPlace(words, skipBrackets(words, skipLetters(words, end)));
  if (textAt(words, start) !== ',' && !/^[–—-]+$/.test(textAt(words, start))) return null;
  start++;
  if (kindAt(words, start) === TokenKind.number && textAt(words, start + 1) === ',') start += 2;
  if (start >= limit || (has(words, start, WordClass.verb) && !has(words, start, PERSON_NOUN))) return null;
  // `Ann Orr, [whose son] fell ill`
  if (keyAt(words, start) === 'whose') return null;
  // `VILA, Vanuatu — [Vanuatu’s governor] said`
  if (keyAt(words, start) === keyAt(words, end - 1)) return null;
  const isOneOfMany = keyAt(words, start) === 'one';
  const head = isOneOfMany ? headOfMany(words, start) : headOfRole(words, start);
  if (head < 0 || (!isOneOfMany && has(words, head, WordClass.group))) return null;
  const past = endOfRolePhrase(words, head);
  // `After a visit to Nahari, the mayor also said`: whoever speaks there is somebody else.
  const isSource = inSource[start] === 1 && inSource[start - 1] === 0 && keyAt(words, past) !== 'who';
  const isSubject = (isSource || has(words, past, WordClass.verb)) && has(words, start, DETERMINER);
  const isFronted =
    has(words, from - 1, WordClass.preposition) || opensFronted(words, firstOfSentence(words, from));
  if (isSubject && isFronted && !/^(?:by|in|to)$/.test(keyAt(words, past + 1))) return null;
  return roleOf(words, start, past, head);
}

/** `[While] listing scams such as that of Orr, the mayor said`. */
function opensFronted(words: Words, first: number): boolean {
  return (
    has(words, first, WordClass.preposition | WordClass.conjunction) ||
    /ing$|^(?:asked|questioned|pressed|quizzed)$/.test(keyAt(words, first))
  );
}

/** `Professor Maya Orr [deputy director of the port] said`. */
function roleBeside(words: Words, name: Name): Role | null {
  const head = headBeside(words, name);
  return head < 0 ? null : roleOf(words, name.end, endOfRolePhrase(words, head), head);
}

/** `one of the president’s closest [aides]`; -1 if it is of no people. */
function headOfMany(words: Words, start: number): number {
  if (keyAt(words, start + 1) !== 'of') return -1;
  for (let index = start + 2; index < start + LONGEST_MANY; index++) {
    if (kindAt(words, index) > TokenKind.clitic) return -1;
    if (has(words, index, WordClass.group) && !has(words, index + 1, HEAD_NOUN)) return index;
  }
  return -1;
}

const LONGEST_MANY = 12;

/** `Ann Orr of [Ohio], the party’s leader,` */
function skipPlace(words: Words, index: number): number {
  if (keyAt(words, index) !== 'of') return index;
  let end = index + 1;
  while (end < index + 4 && has(words, end, WordClass.capital)) end++;
  return end > index + 1 && textAt(words, end) === ',' ? end : index;
}

/** `Maya Orr[, MD, PhD], head of the ward`. */
function skipLetters(words: Words, index: number): number {
  let past = index;
  while (textAt(words, past) === ',' && isLetters(words, past + 1)) past += 2;
  return past;
}

function skipBrackets(words: Words, index: number): number {
  if (textAt(words, index) !== '(') return index;
  for (let close = index + 1; close < index + 8; close++) if (textAt(words, close) === ')') return close + 1;
  return index;
}

const party = /^\(?(?:D|R|I|Dem|Rep|Lab|Con)\.?[-–]\p{Lu}/u;

/** `Sen. Elizabeth Warren [(D-Mass.)]`, also between commas. */
function roleInBrackets(words: Words, { start, nameStart, end }: Name): Role | null {
  const open = textAt(words, end);
  if (open !== '(' && open !== ',') return null;
  const close = end + 2;
  if (open === '(' && !party.test(textAt(words, end + 1))) return officeInBrackets(words, end + 1);
  if (!party.test(textAt(words, end + 1)) || (open === '(' && textAt(words, close) !== ')')) return null;
  const title = nameStart > start ? `${textBetween(words, start, nameStart)} ` : '';
  const affiliation = textAt(words, end + 1);
  const text = title ? `${title}(${affiliation})` : affiliation;
  return { text, rank: RoleRank.affiliation, at: start };
}

/** `ANN ROE ([Minister of Ports]):` */
function officeInBrackets(words: Words, start: number): Role | null {
  const head = headOfRole(words, start);
  if (head < 0 || !has(words, head, WordClass.job)) return null;
  const end = endOfRolePhrase(words, head);
  return textAt(words, end) === ')' ? roleOf(words, start, end, head) : null;
}

/** `Orr is [the port’s chief engineer]`, `Orr, who served as [mayor of Nahari],` */
export function roleInClause(words: Words, { end }: Pick<Name, 'end'>): Role | null {
  if (words.article.quotationOfToken[end - 1]! >= 0) return null;
  let index = end;
  const comma = textAt(words, index) === ',' ? 1 : 0;
  if (keyAt(words, index + comma) === 'who') index = pastAside(words, index + comma + 1);
  else if (kindAt(words, index) !== TokenKind.word && kindAt(words, index) !== TokenKind.clitic) return null;
  if (keyAt(words, index) === 'himself' || keyAt(words, index) === 'herself') index++;
  while (has(words, index, WordClass.auxiliary | WordClass.adverb) && !isCopula(words, index)) index++;
  const isOffice =
    keyAt(words, index + 1) === 'as' && /^serve[sd]?$|^work(?:s|ed)$/.test(keyAt(words, index));
  if (isOffice) index++;
  else if (!isCopula(words, index)) return null;
  const start = index + 1;
  if (!isOffice && !has(words, start, DETERMINER | WordClass.capital)) return null;
  const head = headOfRole(words, start);
  if (head < 0 || !has(words, head, WordClass.job)) return null;
  // `who is Port Director`, and not `Leeds’s Port Director`
  const isNamed = has(words, head, WordClass.capital) && kindAt(words, index) === TokenKind.word;
  if (!isOffice && has(words, start, WordClass.capital) && !isNamed) return null;
  return roleOf(words, start, endOfRolePhrase(words, head), head);
}

const appoints =
  /^(?:re)?(?:appoint|nam|hir|elect|nominat|install|promot|pick|chos)(?:s|es|ed|ing|en)?$|^(?:chose|picks?)$/;

/** `The port has appointed Maya Orr as [chief engineer]`, `named Orr [its chief engineer]`. */
function roleGiven(words: Words, { start, end }: Name): Role | null {
  if (!appoints.test(keyAt(words, start - 1))) return null;
  const isAs = keyAt(words, end) === 'as' || (keyAt(words, end) === 'to' && keyAt(words, end + 1) === 'be');
  const first = keyAt(words, end) === 'to' ? end + 2 : end + 1;
  const from = isAs ? first : end;
  if (!isAs && !has(words, from, DETERMINER | PERSON_NOUN)) return null;
  const head = headOfRole(words, from);
  if (head < 0 || !has(words, head, WordClass.job)) return null;
  return roleOf(words, from, endOfRolePhrase(words, head), head);
}

/** `who [as a Navy captain] was the city’s doctor`. */
function pastAside(words: Words, index: number): number {
  if (keyAt(words, index) !== 'as') return index;
  const head = headOfRole(words, index + 1);
  return head < 0 ? index : head + 1;
}

function isCopula(words: Words, index: number): boolean {
  const key = keyAt(words, index);
  return key === 'is' || key === 'was' || key === 'became' || key === 'remains' || key === "'s";
}
