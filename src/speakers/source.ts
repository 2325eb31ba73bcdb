import { TokenKind } from '../text/article.js';
import { hasAnd, readDescription } from './description.js';
import { isHeadName, isModifier, isOfOwner } from './head-name.js';
import type { Name } from './name.js';
import { readName } from './name-parts.js';
import { isAffiliation } from './name-runs.js';
import type { Nominal } from './nominal.js';
import { startOfPortfolios } from './roles-before.js';
import { isSun } from './run-steps.js';
import { tightenSource } from './source-bounds.js';
import {
  explainedBefore,
  namedAfter,
  namedBeforeDashes,
  namedBeforeInterview,
  namedBeforeTopic,
} from './source-names.js';
import { isWhen, namedBeforeTime } from './source-times.js';
import { opensClause } from './spelling.js';
import { FUNCTION, HEAD_NOUN, WordClass } from './word-class.js';
import { has, isPlain, keyAt, kindAt, textAt, textBetween, type Words } from './words.js';

/** What the words of a source are. */
export type Source =
  | { readonly form: 'pronoun'; readonly at: number }
  /** One name, or several joined: `Rahima Begum and Farid Hossain`; what follows them in `Joseph [and others]`. */
  | { readonly form: 'names'; readonly names: readonly Name[]; readonly restAt: number; readonly end: number }
  | { readonly form: 'nominal'; readonly nominal: Nominal; readonly end: number };

/** `the board of the Riverton Post [Orr]`: of two names side by side the second is the subject. */
function lastBeside(names: readonly Name[], end: number): Name | null {
  const [other, last] = names.slice(-2);
  return last && last.end === end && other!.end === last.start ? last : null;
}

/** `[Maya Orr] Hammers Dockco Chief:` in a headline. */
function isHeralded(words: Words, { start, end, kind }: Name, phrase: Phrase): boolean {
  if (kind !== 'person' || start !== phrase.start || !has(words, end, WordClass.capital)) return false;
  return /[^s]s$/.test(keyAt(words, end)) && hasColon(words, phrase.end);
}

/** How far the colon of a headline may be from what was found of its source. */
const COLON_REACH = 4;

function hasColon(words: Words, from: number): boolean {
  for (let index = from; index <= from + COLON_REACH; index++) {
    if (textAt(words, index) === ':') return true;
    if (!has(words, index, WordClass.capital)) return false;
  }
  return false;
}

/** Words that alone are no source. */
const NOTHING =
  WordClass.preposition | WordClass.conjunction | WordClass.adverb | WordClass.auxiliary | WordClass.verb;
const SOMEBODY =
  HEAD_NOUN |
  WordClass.pronoun |
  WordClass.possessive |
  WordClass.indefinite |
  WordClass.firstName |
  WordClass.place;

/** From one token to before another. */
export interface Phrase {
  readonly start: number;
  readonly end: number;
}

/** Reads a source from its tokens: `[the critic Agata Lis]` is a name, `[a spokeswoman for Dockco]` a description. */
export function readSource(
  words: Words,
  phrase: Phrase,
  names: readonly Name[],
  nameAt: Int32Array,
): Source | null {
  const { start, end } = tightenSource(words, trim(words, phrase));
  if (start >= end || isCircumstance(words, start)) return null;
  if (isEmpty(words, start, end))
    return isAside(words, start, end) ? { form: 'pronoun', at: start - 1 } : null;
  if (isInterrupted(words, start, end)) return { form: 'pronoun', at: start };
  if (isPronoun(words, start, end)) return { form: 'pronoun', at: end - start > 2 ? end - 1 : start };
  if (isTicker(words, start, end)) return null;
  const outside = namedOutside(words, { start, end }, nameAt);
  if (outside >= 0) return { form: 'names', names: [names[outside]!], restAt: -1, end };
  if (isWhen(words, start, end)) return null;
  const found = namesWithin({ start, end }, names, nameAt);
  const beside = lastBeside(found, end);
  if (beside) return { form: 'names', names: [beside], restAt: -1, end };
  const herald = found[0] && isHeralded(words, found[0], { start, end }) ? found[0] : null;
  if (herald) return { form: 'names', names: [herald], restAt: -1, end };
  const office = found.findIndex((name, index) => index > 0 && isJoinedOffice(words, start, name));
  if (office > 0) return joinedNames(words, found.slice(office), { start, end });
  const person = found.find(({ kind }) => kind === 'person');
  const owned = person && isOfOwner(words, { start, end }, person) ? person : null;
  if (owned) return { form: 'names', names: [owned], restAt: -1, end };
  const first = found.findIndex((name) => isHeadName(words, { start, end }, name, nameAt));
  if (first >= 0) return joinedNames(words, found.slice(first), { start, end });
  const plain = found.length === 0 ? plainName(words, start, end) : null;
  if (plain) return { form: 'names', names: [plain], restAt: -1, end };
  const explained = explainedBefore(words, { start, end }, nameAt);
  if (explained >= 0) return { form: 'names', names: [names[explained]!], restAt: -1, end };
  const named = namedAfter(words, { start, end }, nameAt);
  if (named >= 0 && names[named]!.kind === 'person')
    return { form: 'names', names: [names[named]!], restAt: -1, end };
  return readDescription(words, start, end);
}

/** `Omar Rahim, [a.k.a. Uncle Thunder]`. */
const alias = /^(?:a\.?k\.?a\.?|alias)$/;

/** `[The Latest]: Orr wins`: what a column of short news is called. */
function isTicker(words: Words, start: number, end: number): boolean {
  return textAt(words, end) === ':' && /^the latest$/i.test(textBetween(words, start, end));
}

/** The subject of which only what follows it was found; the index of its name, or -1. */
function namedOutside(words: Words, phrase: Phrase, nameAt: Int32Array): number {
  // `Sen. Maya Orr, [D-MA], said`
  if (phrase.end === phrase.start + 1 && isAffiliation(textAt(words, phrase.start)))
    return nameAt[phrase.start - 2] ?? -1;
  if (alias.test(keyAt(words, phrase.start)))
    return nameAt[textAt(words, phrase.start - 1) === ',' ? phrase.start - 2 : phrase.start - 1] ?? -1;
  const dashed = namedBeforeDashes(words, phrase, nameAt);
  if (dashed >= 0) return dashed;
  const timed = namedBeforeTime(words, phrase, nameAt);
  if (timed >= 0) return timed;
  const asked = namedBeforeInterview(words, phrase, nameAt);
  return asked >= 0 ? asked : namedBeforeTopic(words, phrase, nameAt);
}

/** `Ports and [Shipping Minister Uma Roe]`, whose office begins with the source. */
function isJoinedOffice(words: Words, from: number, { start, nameStart }: Name): boolean {
  return nameStart > start && startOfPortfolios(words, start) === from;
}

/** `It was said [when the members met]`. */
function isCircumstance(words: Words, start: number): boolean {
  return isPlain(words, start) && /^(?:when|while|if|because|unless|until)$/.test(keyAt(words, start));
}

/** `They [together] vowed`: an adverb that was taken for the pronoun before it. */
function isAside(words: Words, start: number, end: number): boolean {
  return end === start + 1 && has(words, start, WordClass.adverb) && has(words, start - 1, WordClass.pronoun);
}

/** `despite`, `said`, `16`, `night`, `a`, `Monday`: nothing that can speak. */
function isEmpty(words: Words, start: number, end: number): boolean {
  if (end === start + 1 && isNobody(words, start)) return true;
  for (let index = start; index < end; index++) {
    const isNumber = kindAt(words, index) === TokenKind.number && textAt(words, index + 1) !== '%';
    if (!isNumber && !has(words, index, NOTHING)) return false;
    if (has(words, index, SOMEBODY)) return false;
    if (has(words, index, WordClass.capital) && !opensClause(words, index)) return false;
  }
  return true;
}

/** A word that alone is no source. */
function isNobody(words: Words, index: number): boolean {
  if (/^(?:an?|the)$/.test(keyAt(words, index))) return true;
  if (has(words, index, WordClass.calendar) && !has(words, index, WordClass.firstName))
    return !isSun(words, index);
  return isBareThing(words, index) || isGerund(words, index);
}

/** One noun in the singular without an article, that stands for nobody: `evening`, `reaction`; not `management`. */
function isBareThing(words: Words, index: number): boolean {
  if (!isPlain(words, index) || has(words, index, SOMEBODY)) return false;
  return !/(?:s|men|people|ment|ship|hood|body|one|er|or|public)$/.test(keyAt(words, index));
}

/** `[Walking] into the hall, Orr said`: at the head of a clause, and no name that is known. */
function isGerund(words: Words, index: number): boolean {
  if (!/.{3}ing$/.test(keyAt(words, index)) || !opensClause(words, index)) return false;
  if (has(words, index, SOMEBODY) || kindAt(words, index + 1) !== TokenKind.word) return false;
  return !has(words, index + 1, WordClass.verb | WordClass.auxiliary | WordClass.capital);
}

/** Nobody is described at greater length; bounds the work on hostile text. */
const LONGEST_SOURCE = 80;

/** Without marks and stops at its ends, and without a final `’s`. */
function trim(words: Words, { start, end }: Phrase): Phrase {
  let [from, to] = [start, end];
  while (from < to && kindAt(words, from) >= TokenKind.punctuation && kindAt(words, from) !== TokenKind.link)
    from++;
  while (to > from && !isPaired(words, from, to) && (isTrailing(words, to - 1) || isEach(words, from, to)))
    to--;
  return { start: from, end: Math.min(to, from + LONGEST_SOURCE) };
}

/** `Ann Orr and Ben Finn [both] said`. */
function isEach(words: Words, from: number, to: number): boolean {
  return to - from > 2 && /^(?:both|each)$/.test(keyAt(words, to - 1));
}

/** `the authors of the “Growth Project[”]`. */
function isPaired(words: Words, from: number, to: number): boolean {
  if (kindAt(words, to - 1) !== TokenKind.closeMark) return false;
  let open = to - 2;
  while (open > from && kindAt(words, open) !== TokenKind.openMark) open--;
  return open > from;
}

/** `16[%]`. */
function isPercent(words: Words, index: number): boolean {
  return textAt(words, index) === '%' && kindAt(words, index - 1) === TokenKind.number;
}

function isTrailing(words: Words, index: number): boolean {
  const kind = kindAt(words, index);
  if (textAt(words, index) === ')' || isPercent(words, index)) return false;
  return kind === TokenKind.clitic || (kind >= TokenKind.punctuation && kind !== TokenKind.link);
}

/** `He[, however,] said`. */
function isInterrupted(words: Words, start: number, end: number): boolean {
  if (!has(words, start, WordClass.pronoun) || end !== start + 3) return false;
  return textAt(words, start + 1) === ',' && has(words, end - 1, WordClass.adverb);
}

function isPronoun(words: Words, start: number, end: number): boolean {
  if (/^(?:whom|which)$/.test(keyAt(words, end - 1)) && keyAt(words, end - 2) === 'of') return true;
  if (!has(words, start, WordClass.pronoun | WordClass.possessive)) return false;
  if (end === start + 1) return true;
  return (
    end === start + 2 && (has(words, start + 1, WordClass.adverb) || keyAt(words, start + 1).endsWith('self'))
  );
}

function namesWithin({ start, end }: Phrase, names: readonly Name[], nameAt: Int32Array): Name[] {
  const found: Name[] = [];
  for (let index = start; index < end; index++) {
    if (nameAt[index]! < 0) continue;
    const name = names[nameAt[index]!]!;
    if (found.length === 0 || found.at(-1) !== name) found.push(name);
  }
  return found;
}

function joinedNames(words: Words, names: readonly Name[], { start, end }: Phrase): Source {
  const joined = [names[0]!];
  let at = names[0]!.end;
  for (const name of names.slice(1)) {
    if (!joins(words, at, name.start)) break;
    at = name.end;
    // `and [New Zealand] envoy Hana Parata`
    if (name.kind !== 'place' || !has(words, at, WordClass.job)) joined.push(name);
  }
  const isList = joined.length > 1 && hasAnd(words, joined[0]!.end, joined.at(-1)!.start);
  if (joined.length > 1 && !isList) return { form: 'names', names: [joined[0]!], restAt: -1, end };
  if (isList && isModifier(words, at, end)) return readDescription(words, start, end);
  const restAt = at < end && opensRest(words, at) ? at : -1;
  return { form: 'names', names: joined, restAt, end };
}

/** `Joseph [and other parents]`, `Obama[, others]`. */
function opensRest(words: Words, at: number): boolean {
  return keyAt(words, at) === 'and' || (textAt(words, at) === ',' && keyAt(words, at + 1) === 'others');
}

/** Only `and`, commas and titles between two names. */
function joins(words: Words, from: number, to: number): boolean {
  const isTitled = has(words, to - 1, WordClass.job);
  for (let index = from; index < to; index++) {
    if (textAt(words, index) === '(') while (index < to && textAt(words, index) !== ')') index++;
    else if (!/^(?:and|nor|,|&|the)$/.test(keyAt(words, index)) && !(isTitled && isPart(words, index)))
      return false;
  }
  return true;
}

/** `and [opposition] leader Ben Poe`. */
function isPart(words: Words, index: number): boolean {
  return kindAt(words, index) <= TokenKind.clitic && !has(words, index, FUNCTION | WordClass.verb);
}

/** In headlines and transcripts the source itself shows where a name is. */
function plainName(words: Words, start: number, end: number): Name | null {
  for (let index = start; index < end; index++) {
    if (!has(words, index, WordClass.capital) || has(words, index, FUNCTION)) return null;
  }
  return readName(words, start, end);
}
