import type { Context } from './context.js';
import { COMMA, Shape, type Signals } from './signals.js';
import type { LabelledSpan } from './spans.js';

/** Part-of-speech classes of the lexicon; train/word-tags.ts lists them in this order, from 1 on. */
const Tag = {
  month: 8,
  date: 9,
  value: 10,
  pronoun: 11,
  modal: 12,
  auxiliary: 14,
  past: 15,
  gerund: 16,
  participle: 18,
  verb: 20,
  adverb: 21,
  adjective: 22,
  preposition: 23,
  conjunction: 24,
  determiner: 25,
  question: 26,
};

/** Longest noun phrase that is taken for a subject, in tokens. */
const LONGEST = 12;

const isVerb = ({ tag, shape }: Signals, i: number): boolean =>
  shape[i] === Shape.lower && tag[i] >= Tag.modal && tag[i] <= Tag.verb;

/** Capitalised at the head of a sentence, these are no names. */
const isFunctionWord = ({ tag }: Signals, i: number): boolean =>
  tag[i] === Tag.preposition ||
  tag[i] === Tag.conjunction ||
  tag[i] === Tag.adverb ||
  tag[i] === Tag.determiner;

const isTime = ({ tag }: Signals, i: number): boolean => tag[i] === Tag.month || tag[i] === Tag.date;

function isNominal(signals: Signals, i: number): boolean {
  const { tag, shape } = signals;
  if (isTime(signals, i) || isFunctionWord(signals, i)) return false;
  if (shape[i] === Shape.capital || shape[i] === Shape.upper) return true;
  if (tag[i] === Tag.pronoun || tag[i] === Tag.question) return true;
  return shape[i] === Shape.lower && (tag[i] > Tag.question || tag[i] < Tag.value) && tag[i] > 0;
}

/** Whether a cue is a verb in the active voice, of which a subject may be asked: not *the claim*, *was accused*. */
function asksForSubject(signals: Signals, { from, to }: LabelledSpan): boolean {
  const { tag, shape } = signals;
  const verbs = Array.from({ length: to - from }, (_, k) => from + k).filter((i) => isVerb(signals, i));
  if (verbs.length === 0 || tag[from] === Tag.determiner || shape[from] === Shape.punctuation) return false;
  const [first, last] = [verbs[0], verbs[verbs.length - 1]];
  const passive =
    first !== last &&
    tag[first] > Tag.modal &&
    tag[first] <= Tag.auxiliary &&
    (tag[last] === Tag.past || tag[last] === Tag.participle);
  return !passive;
}

/**
 * The noun phrase that ends with token `last`, no further left than `from`; of one that a preposition governs, the
 * phrase before that: `[lawyers] for both owners`.
 */
function phraseBefore(signals: Signals, from: number, last: number): [number, number] | null {
  while (last > from && isTime(signals, last)) last--;
  if (last < from || signals.quotation[last] >= 0 || !isNominal(signals, last)) return null;
  if (signals.tag[last] === Tag.pronoun || signals.tag[last] === Tag.question) return [last, last + 1];
  let first = last;
  while (first > from && last - first < LONGEST && continuesPhrase(signals, first - 1)) first--;
  const governed = first > from && signals.tag[first - 1] === Tag.preposition;
  return governed ? phraseBefore(signals, from, first - 2) : [first, last + 1];
}

function continuesPhrase(signals: Signals, i: number): boolean {
  const { tag, shape, quotation } = signals;
  if (quotation[i] >= 0 || shape[i] === Shape.punctuation || shape[i] === Shape.mark) return false;
  if (isVerb(signals, i) || isTime(signals, i)) return false;
  return tag[i] === Tag.determiner || !isFunctionWord(signals, i);
}

/** The one noun phrase with which a sentence begins, after a fronted part: `On Monday, [the bank] raised its offer`. */
function firstPhrase(signals: Signals, from: number, before: number): [number, number] | null {
  let start = from;
  const opener = signals.tag[from];
  if (
    opener === Tag.preposition ||
    opener === Tag.conjunction ||
    opener === Tag.adverb ||
    opener === Tag.gerund
  ) {
    while (start < before && signals.word[start] !== COMMA) start++;
    start++;
  }
  let end = start;
  while (
    end < before &&
    end - start < LONGEST &&
    !isVerb(signals, end) &&
    signals.shape[end] !== Shape.punctuation &&
    signals.quotation[end] < 0
  )
    end++;
  if (end === before) return null;
  const inside = Array.from({ length: Math.max(0, end - start) }, (_, k) => start + k);
  const isOne =
    inside.some((i) => isNominal(signals, i)) && !inside.some((i) => signals.tag[i] === Tag.conjunction);
  return isOne ? [start, end] : null;
}

/**
 * The subject of a cue for which the tagger found no source: the noun phrase before it, or, where the cue hangs on
 * another verb, the one with which the sentence begins.
 *
 *     [The bank] raised its offer again, hoping to end the strike.
 */
export function findSubject({ signals, sentences }: Context, cue: LabelledSpan): LabelledSpan | null {
  if (!asksForSubject(signals, cue)) return null;
  const from = sentences[signals.sentence[cue.from]];
  let last = cue.from - 1;
  while (last > from && (signals.tag[last] === Tag.adverb || isVerb(signals, last))) last--;
  const range = phraseBefore(signals, from, last) ?? firstPhrase(signals, from, cue.from);
  return range && { kind: 'source', side: 'right', from: range[0], to: range[1] };
}

/**
 * A source that stands right before its cue without what does not belong to it: a fronted part that no second comma
 * makes an apposition, and the adverbs and verbs between: `Acts of protest, [the mayor] rightly said, are needed`.
 */
export function tidySource({ signals }: Context, source: LabelledSpan, cue: LabelledSpan): LabelledSpan {
  let { from, to } = source;
  if (to !== cue.from) return source;
  while (to - 1 > from && isLoose(signals, to - 1)) to--;
  const comma = signals.word.subarray(from, to).lastIndexOf(COMMA);
  const rest = from + comma + 1;
  if (comma > 0 && rest < to && !signals.tag.subarray(rest, to).includes(Tag.conjunction)) from = rest;
  return { ...source, from, to };
}

const isLoose = (signals: Signals, i: number): boolean =>
  isVerb(signals, i) ||
  (signals.shape[i] === Shape.lower && (signals.tag[i] === Tag.adverb || signals.tag[i] === Tag.conjunction));
