import { TokenKind } from '../text/article.js';
import type { Name } from './name.js';
import { readName } from './name-parts.js';
import { determinerOf, kindOfNoun, type Nominal } from './nominal.js';
import { isPossessive } from './noun-phrase.js';
import { DETERMINER, FUNCTION, PERSON_NOUN, WordClass } from './word-class.js';
import { has, isPlain, kindAt, type Words } from './words.js';

/** What the words of a source are. */
export type Source =
  | { readonly form: 'pronoun'; readonly at: number }
  /** One name, or several joined: `Rahima Begum and Farid Hossain`; what follows them in `Joseph [and others]`. */
  | { readonly form: 'names'; readonly names: readonly Name[]; readonly restAt: number; readonly end: number }
  | { readonly form: 'nominal'; readonly nominal: Nominal; readonly end: number };

interface Phrase {
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
  const { start, end } = trim(words, phrase);
  if (start >= end) return null;
  if (isPronoun(words, start, end)) return { form: 'pronoun', at: end - start > 2 ? end - 1 : start };
  const found = namesWithin({ start, end }, names, nameAt);
  const first = found.findIndex((name) => isHeadName(words, { start, end }, name));
  if (first >= 0) return joinedNames(words, found.slice(first), { start, end });
  const plain = found.length === 0 ? plainName(words, start, end) : null;
  if (plain) return { form: 'names', names: [plain], restAt: -1, end };
  return readDescription(words, start, end);
}

/** Without marks and stops at its ends, and without a final `’s`. */
function trim(words: Words, { start, end }: Phrase): Phrase {
  let [from, to] = [start, end];
  while (from < to && kindAt(words, from) >= TokenKind.punctuation && kindAt(words, from) !== TokenKind.link)
    from++;
  while (to > from && isTrailing(words, to - 1)) to--;
  return { start: from, end: to };
}

function isTrailing(words: Words, index: number): boolean {
  const kind = kindAt(words, index);
  if (words.text[index] === ')') return false;
  return kind === TokenKind.clitic || (kind >= TokenKind.punctuation && kind !== TokenKind.link);
}

function isPronoun(words: Words, start: number, end: number): boolean {
  if (/^(?:whom|which)$/.test(words.key[end - 1]!) && words.key[end - 2] === 'of') return true;
  if (!has(words, start, WordClass.pronoun | WordClass.possessive)) return false;
  if (end === start + 1) return true;
  return (
    end === start + 2 && (has(words, start + 1, WordClass.adverb) || words.key[start + 1]!.endsWith('self'))
  );
}

function namesWithin({ start, end }: Phrase, names: readonly Name[], nameAt: Int32Array): Name[] {
  const found: Name[] = [];
  for (let index = start; index < end; index++) {
    const name = names[nameAt[index]!];
    if (name && found.at(-1) !== name) found.push(name);
  }
  return found;
}

/** Whether the source is this name, not something of it: not in `[Clinton] supporters`, `a lawyer for [Brandt]`. */
function isHeadName(words: Words, { start, end }: Phrase, name: Name): boolean {
  if (isModifier(words, name.end, end)) return false;
  const stop = phraseStop(words, start, name.start);
  if (stop < 0) return true;
  const isApposed =
    words.text[name.start - 1] === ',' && name.kind !== 'place' && name.kind !== 'organisation';
  return isApposed && hasPersonNoun(words, start, stop) && !hasClause(words, start, name.start);
}

/** `Clinton [supporters]`, `Trump[’s] campaign`, `Reuters[/]Ipsos poll`. */
function isModifier(words: Words, after: number, end: number): boolean {
  if (after >= end) return false;
  if (isPossessive(words, after) || /^[/–-]$/.test(words.text[after]!)) return true;
  if (kindAt(words, after) !== TokenKind.word) return false;
  return !has(words, after, FUNCTION | WordClass.verb) || has(words, after, PERSON_NOUN | WordClass.group);
}

/** Where the words before a name stop being its titles: at a preposition, a comma, `and`, a verb; -1 if they do not. */
function phraseStop(words: Words, start: number, before: number): number {
  for (let index = start; index < before; index++) {
    if (words.text[index] === ',') return index;
    if (!isPlain(words, index)) continue;
    if (
      has(words, index, WordClass.preposition | WordClass.conjunction) &&
      !has(words, index - 1, DETERMINER)
    )
      return index;
    if (isClauseWord(words, index)) return index;
  }
  return has(words, start, WordClass.preposition) ? start : -1;
}

function hasClause(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (isClauseWord(words, index)) return true;
  return false;
}

/** `who`, `which`, `handling`: what follows belongs to a clause. */
function isClauseWord(words: Words, index: number): boolean {
  const key = words.key[index]!;
  if (/^(?:who|which|whose|whom)$/.test(key)) return true;
  return key.endsWith('ing') && key.length > 5 && has(words, index - 1, PERSON_NOUN | WordClass.group);
}

function hasPersonNoun(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (has(words, index, PERSON_NOUN)) return true;
  return false;
}

function joinedNames(words: Words, names: readonly Name[], { start, end }: Phrase): Source {
  const joined = [names[0]!];
  let at = names[0]!.end;
  for (const name of names.slice(1)) {
    if (!joins(words, at, name.start)) break;
    joined.push(name);
    at = name.end;
  }
  const isList = joined.length > 1 && hasAnd(words, joined[0]!.end, joined.at(-1)!.start);
  if (joined.length > 1 && !isList) return { form: 'names', names: [joined[0]!], restAt: -1, end };
  if (isList && isModifier(words, at, end)) return readDescription(words, start, end);
  const restAt = at < end && opensRest(words, at) ? at : -1;
  return { form: 'names', names: joined, restAt, end };
}

/** `Joseph [and other parents]`, `Obama[, others]`. */
function opensRest(words: Words, at: number): boolean {
  return words.key[at] === 'and' || (words.text[at] === ',' && words.key[at + 1] === 'others');
}

/** Only `and`, commas and titles between two names. */
function joins(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) {
    if (words.text[index] === '(') while (index < to && words.text[index] !== ')') index++;
    else if (!/^(?:and|,|&|the)$/.test(words.key[index]!) && !has(words, index, WordClass.job)) return false;
  }
  return true;
}

function hasAnd(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^(?:and|&)$/.test(words.key[index]!)) return true;
  return false;
}

/** In headlines and transcripts the source itself shows where a name is. */
function plainName(words: Words, start: number, end: number): Name | null {
  for (let index = start; index < end; index++) {
    if (!has(words, index, WordClass.capital) || has(words, index, FUNCTION)) return null;
  }
  return readName(words, start, end);
}

function readDescription(words: Words, start: number, end: number): Source {
  const head = headOf(words, start, end);
  const determiner = determinerOf(words, start, head);
  const nominal = { start, end: head + 1, head, determiner, kind: kindOfNoun(words.classes[head]!) };
  return { form: 'nominal', nominal, end: endOfDescription(words, head, end) };
}

/** The noun that a description turns on: `a senior [official] in the ministry`. */
function headOf(words: Words, start: number, end: number): number {
  let head = start;
  for (let index = start; index < end; index++) {
    const kind = kindAt(words, index);
    if (kind === TokenKind.clitic) continue;
    if (
      kind >= TokenKind.punctuation ||
      (index > start && /^(?:who|which|that|whose)$/.test(words.key[index]!))
    )
      break;
    if (index > start && has(words, index, WordClass.preposition)) break;
    if (!has(words, index, DETERMINER) || index === start) head = index;
  }
  return head;
}

/** Without clauses: `the council[, which met …]`, `growers [who lost trees]`; `the family, protesters and aides` is whole. */
function endOfDescription(words: Words, head: number, end: number): number {
  if (isList(words, head, end)) return end;
  for (let index = head + 1; index < end; index++) {
    if (words.text[index] === ',' || /^(?:who|which|whose)$/.test(words.key[index]!)) return index;
  }
  return end;
}

function isList(words: Words, head: number, end: number): boolean {
  const isComma = words.text[head + 1] === ',' && !has(words, head + 2, FUNCTION);
  return isComma && hasAnd(words, head + 2, end) && !hasClause(words, head + 2, end);
}
