import { TokenKind } from '../text/article.js';
import { commaBefore } from './apposition.js';
import type { Name } from './name.js';
import { isLetters } from './name-parts.js';
import { isPossessive } from './noun-phrase.js';
import { mayBeKin } from './role.js';
import { headBeside, isPersonWord } from './role-phrase.js';
import { isBothRoles, isOfField, startOfPortfolios } from './roles-before.js';
import type { Phrase } from './source.js';
import { afterBrackets, beforeBrackets } from './source-names.js';
import { DETERMINER, FUNCTION, PERSON_NOUN, WordClass } from './word-class.js';
import { has, isPlain, keyAt, kindAt, looksPlural, textAt, type Words } from './words.js';

/** Whether the source is this name, not something of it: not in `[Clinton] supporters`, `a lawyer for [Brandt]`. */
export function isHeadName(words: Words, { start, end }: Phrase, name: Name, nameAt: Int32Array): boolean {
  if (name.start > start && textAt(words, name.start - 1) === '(') return false;
  const hasLetters = name.end < end && isLetters(words, name.end);
  const isOfPlace = hasLetters && has(words, start, DETERMINER) && textAt(words, name.start - 1) !== ',';
  const isModified = headBeside(words, name) < 0 && isModifier(words, afterBrackets(words, name.end), end);
  if (isOfPlace || isModified) return false;
  if (startOfPortfolios(words, name.start) <= start) return true;
  const stop = phraseStop(words, start, name.start, nameAt);
  if (stop < 0 || (stop > start && (holdsBoth(words, stop, name) || isOfField(words, stop, name))))
    return true;
  if (isOfBody(words, start, stop, name)) return true;
  const comma = commaBefore(words, start, name.start);
  const until = keyAt(words, start) === 'one' && keyAt(words, start + 1) === 'of' ? comma : stop;
  const isApposed = textAt(words, comma) === ',' && isExplainedBy(words, start, until, name);
  return isApposed && (!hasClause(words, start, name.start) || isOneWithName(words, start, comma, nameAt));
}

/**
 * `one pastor supporting Mr. Finn, [Ben Poe]`, `the engineer who designed the dam, [Ann Roe]`; not `a lawyer representing the
 * victim, Ann Roe`, who may be the victim.
 */
function isOneWithName(words: Words, start: number, comma: number, nameAt: Int32Array): boolean {
  if (has(words, start, WordClass.definite) && isOfThing(words, start, comma, nameAt)) return true;
  if (!/^(?:an?|one|another)$/.test(keyAt(words, start)) || nameAt[comma - 1]! < 0) return false;
  for (let index = start; index < comma; index++)
    if (/^wh(?:o|ose|om|ich)$/.test(keyAt(words, index))) return false;
  return true;
}

/** Whether nobody but the subject of a clause with `who` is named in it, so that what explains somebody explains him. */
function isOfThing(words: Words, start: number, comma: number, nameAt: Int32Array): boolean {
  let who = start + 1;
  while (who < comma && keyAt(words, who) !== 'who') who++;
  if (who === comma || !isPersonWord(words, who - 1)) return false;
  for (let index = who + 1; index < comma; index++) {
    if (nameAt[index]! >= 0 || textAt(words, index) === ',') return false;
    if (has(words, index, PERSON_NOUN | WordClass.group | WordClass.organisation)) return false;
  }
  return true;
}

/** `founder [and] CEO Maya Orr`, `secretary of state [and] front-runner Maya Orr`. */
function holdsBoth(words: Words, stop: number, name: Name): boolean {
  const and = keyAt(words, stop) === 'of' ? stop + 2 : stop;
  return isBothRoles(words, and, name);
}

/** `The secretary for the Growers Congress (GC) [Maya Orr]`. */
function isOfBody(words: Words, start: number, stop: number, name: Name): boolean {
  if (name.kind !== 'person' && name.words.length < 2) return false;
  if (textAt(words, name.start - 1) !== ')' || !/^(?:of|for|at|in)$/.test(keyAt(words, stop))) return false;
  return stop > start && isPersonWord(words, stop - 1);
}

/** `the Land and Water Union’s [Maya Orr]`, `the Land and Water Union’s (LWU) [Maya Orr]`. */
export function isOfOwner(
  words: Words,
  { start, end }: Phrase,
  { start: at, end: past, kind }: Name,
): boolean {
  const owner = beforeBrackets(words, at - 1);
  if (kind !== 'person' || !isPossessive(words, owner) || past !== end) return false;
  for (let index = start; index < owner; index++)
    if (isPlain(words, index) && !/^(?:the|of|and|for)$/.test(keyAt(words, index))) return false;
  return owner > start && has(words, owner - 1, WordClass.capital);
}

/** `Clinton [supporters]`, `Trump[’s] campaign`, `Reuters[/]Ipsos poll`. */
export function isModifier(words: Words, after: number, end: number): boolean {
  if (after >= end) return false;
  if (isPossessive(words, after)) return true;
  if (/^[/–-]$/.test(textAt(words, after))) return isJoint(words, after);
  if (kindAt(words, after) !== TokenKind.word || isLetters(words, after)) return false;
  if (isCallingBeforeComma(words, after, end)) return true;
  // `Scott [bristles at]`, `Scott [grinned behind his glasses]`
  const isFollowed = has(words, after + 1, WordClass.preposition);
  const isPast = /..[^e]ed$/.test(keyAt(words, after)) && after + 1 < end;
  if (isPast || (isFollowed && after + 2 === end)) return false;
  return !has(words, after, FUNCTION | WordClass.verb) || has(words, after, PERSON_NOUN | WordClass.group);
}

/** Tokens of `mine safety manager`, at most. */
const LONGEST_CALLING = 4;

/** `Dockco [mine manager], Lindsay Ward,`: though `mine` may be a pronoun. */
function isCallingBeforeComma(words: Words, after: number, end: number): boolean {
  let index = after;
  while (index < end && index < after + LONGEST_CALLING && isPlain(words, index)) index++;
  if (index === after || textAt(words, index) !== ',' || !has(words, index + 1, WordClass.capital))
    return false;
  return has(words, index - 1, PERSON_NOUN) && !hasClause(words, after, index);
}

/** `Reuters[/]Ipsos poll`; not `Orr [–] the chief – said`. */
function isJoint({ article: { tokens } }: Words, index: number): boolean {
  return tokens.start[index] === tokens.end[index - 1];
}

/** Where somebody is who is not named. */
const standsAlone = /^(?:one|another|some|many|most|several|few|those)$/;

/** `one [on] Instagram`, `some [in] the party`. */
const isAmong = (words: Words, index: number): boolean =>
  keyAt(words, index) !== 'of' && standsAlone.test(keyAt(words, index - 1));

/** Where the words before a name stop being its titles: at a preposition, a comma, `and`, a verb; -1 if they do not. */
function phraseStop(words: Words, start: number, before: number, nameAt: Int32Array): number {
  for (let index = start; index < before; index++) {
    // `Bureau [of] Ports agent Maya Orr`
    if (nameAt[index]! >= 0 && nameAt[index - 1] === nameAt[index]) continue;
    if (textAt(words, index) === ',') return index;
    if (!isPlain(words, index)) continue;
    if (
      has(words, index, WordClass.preposition | WordClass.conjunction) &&
      (!has(words, index - 1, DETERMINER) || isAmong(words, index))
    )
      return index;
    if (isClauseWord(words, index)) return index;
  }
  return has(words, start, WordClass.preposition) ? start : -1;
}

/** Whether a clause begins there: `the judges [handling] the case`. */
export function hasClause(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isClauseWord(words, index)) return true;
  return false;
}

/** `who`, `which`, `handling`: what follows belongs to a clause. */
function isClauseWord(words: Words, index: number): boolean {
  const key = keyAt(words, index);
  if (/^(?:who|which|whose|whom)$/.test(key)) return true;
  if (!key.endsWith('ing') || key.length <= 5 || isCounsel(words, index)) return false;
  return has(words, index - 1, PERSON_NOUN | WordClass.group) || isQuantified(words, index - 1);
}

/** `Counsel [assisting] Maya Orr`: her office before a royal commission. */
function isCounsel(words: Words, index: number): boolean {
  return keyAt(words, index) === 'assisting' && keyAt(words, index - 1) === 'counsel';
}

/** `some [superdelegates]`. */
function isQuantified(words: Words, index: number): boolean {
  return looksPlural(words, index) && /^(?:some|many|most|several|few|all)$/.test(keyAt(words, index - 1));
}

/** `[the analyst], Maya Orr`, `[the company], Dockco`, `[another], Maya Orr`. */
function isExplainedBy(words: Words, start: number, end: number, { kind, gender }: Name): boolean {
  const person = keyAt(words, start) === 'one' ? PERSON_NOUN | WordClass.group : PERSON_NOUN;
  const nouns = kind === 'organisation' ? FIRM : kind === 'unknown' ? EITHER : person;
  if (kind === 'place') return false;
  if ((kind === 'person' || kind === 'unknown') && isOneOfThem(words, start, end)) return true;
  for (let index = start; index < end; index++)
    if (has(words, index, nouns)) return mayBeKin(words, index, gender);
  if (kind === 'person' && has(words, end - 1, WordClass.title)) return true;
  return kind === 'person' && has(words, start, DETERMINER) && isPersonWord(words, end - 1);
}

/** `one`, `another`, `a third`, `one of them`. */
function isOneOfThem(words: Words, start: number, end: number): boolean {
  if (end === start + 2 && /^(?:second|third|fourth|fifth|other)$/.test(keyAt(words, start + 1)))
    return /^(?:an?|the)$/.test(keyAt(words, start));
  if (!/^(?:another|one)$/.test(keyAt(words, start))) return false;
  return (
    end === start + 1 ||
    (keyAt(words, start + 1) === 'of' && /^(?:them|these|those)$/.test(keyAt(words, start + 2)))
  );
}

/** `the company`, `the auditors`. */
const FIRM = WordClass.organisation | WordClass.group;

const EITHER = PERSON_NOUN | WordClass.organisation;
