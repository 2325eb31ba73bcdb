import type { ChosenAttribution } from './choose.js';
import { opensPredicate } from './cut-clauses.js';
import { hashWord, wordSet } from './hash.js';
import { isRelative, isTime, isVerb, possessive } from './phrases.js';
import { COMMA, Shape, type Signals, STRONG } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

const narrators = wordSet('i we you');

const CAN = hashWord('can', 0, 3);

const stops = wordSet('not never be been being');

/** Fewer tokens are no clause. */
export const FEWEST = 3;

/** Tokens of a source, and of what explains it, at most. */
export const LONGEST_SOURCE = 16;

/** Chosen by reading what it finds in train. */
const CONFIDENCE = 0.8;

/** An attribution that nothing is learnt of: it has a source and a cue. */
export type PlainAttribution = ChosenAttribution & {
  readonly source: LabelledSpan;
  readonly cue: LabelledSpan;
};

/** A stretch of tokens. */
export type Range = readonly [from: number, to: number];

/** Words of the subject of a clause, at most. */
const LONGEST_SUBJECT = 8;

/** The verb whose subject begins at a token, or -1. */
export function predicateOf(signals: Signals, subject: number, end: number): number {
  const { tag, word, quotation } = signals;
  if (opensNoPhrase.has(tag[subject]) || isVerb(signals, subject)) return -1;
  for (let i = subject + 1; i < Math.min(end, subject + LONGEST_SUBJECT); i++) {
    if (word[i] === COMMA || quotation[i] >= 0 || tag[i] === Tag.conjunction || isRelative(word[i]))
      return -1;
    if (opensPredicate(signals, i) && tag[i - 1] !== Tag.determiner) return i;
  }
  return -1;
}

/** The attribution of these parts. */
export const attributionOf = (source: Range, cue: Range, content: readonly Range[]): PlainAttribution => ({
  source: spanOf('source', source),
  cue: spanOf('cue', cue),
  content: content.map((range) => spanOf('content', range)),
  confidence: CONFIDENCE,
});

const spanOf = (kind: LabelledSpan['kind'], [from, to]: Range): LabelledSpan => ({
  kind,
  side: 'left',
  from,
  to,
});

/** Where `has [announced]` begins; -1 for a passive or what is not said. */
export function startOfVerb({ tag, word }: Signals, verb: number): number {
  let first = verb;
  let at = verb - 1;
  for (; ; at--) {
    if (tag[at] === Tag.copula || stops.has(word[at])) return -1;
    if (word[at] === CAN || tag[at] === Tag.auxiliary) first = at;
    else if (tag[at] === Tag.modal) return -1;
    else if (tag[at] !== Tag.adverb) return first;
  }
}

/** The nearest comma before token `to` within reach, or -1. */
export function commaBefore({ word }: Signals, to: number, start: number): number {
  const least = Math.max(start, to - LONGEST_SOURCE);
  let i = to - 1;
  while (i > least && word[i] !== COMMA) i--;
  return i > least ? i : -1;
}

export const opensNoPhrase: ReadonlySet<number> = new Set([
  Tag.preposition,
  Tag.conjunction,
  Tag.adverb,
  Tag.question,
  Tag.gerund,
  Tag.past,
  Tag.participle,
]);

/** Words about one thing: `a source close to the pair`, `people briefed on the plan`. */
export function isNounPhrase(signals: Signals, from: number, to: number): boolean {
  const { tag, word, cue, quotation } = signals;
  if (from >= to || opensNoPhrase.has(tag[from]) || isRelative(word[from]) || isTime(signals, from))
    return false;
  if (narrators.has(word[from])) return false;
  if (tag[to - 1] === Tag.preposition || tag[to - 1] === Tag.conjunction) return false;
  for (let i = from; i < to; i++) {
    if (quotation[i] >= 0 || isRelative(word[i])) return false;
    const isReduced = i > from && tag[i] === Tag.past && tag[i + 1] === Tag.preposition && cue[i] < STRONG;
    if (isVerb(signals, i) && !isReduced && tag[i - 1] !== Tag.determiner) return false;
    if (tag[i] === Tag.pronoun && to - from > 1 && i > from) return false;
  }
  return true;
}

/** No clause ends with `which`, `of`, `and`. */
export const isOpen = ({ tag }: Signals, i: number): boolean =>
  tag[i] === Tag.preposition || tag[i] === Tag.conjunction || tag[i] === Tag.determiner;

/** A word that is known as a verb, or stands before a second noun phrase as one: `a man [stabbed] his neighbour`. */
export function mayHaveVerb(signals: Signals, from: number, to: number): boolean {
  const { tag, word, shape } = signals;
  for (let i = from + 1; i < to; i++) {
    if (isVerb(signals, i)) return true;
    const isWord = shape[i - 1] === Shape.lower && (tag[i - 1] === 0 || tag[i - 1] >= Tag.plural);
    if (i > from + 1 && isWord && (tag[i] === Tag.determiner || possessive.has(word[i]))) return true;
  }
  return false;
}
