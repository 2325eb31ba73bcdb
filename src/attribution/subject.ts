import type { Context } from './context.js';
import { hashWord } from './hash.js';
import { CLOSE, COMMA, DASH, REPORTING, Shape, type Signals } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

const AS = hashWord('as', 0, 2);
const BY = hashWord('by', 0, 2);

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

/** `Monday`, `May`, and the `16` of `Aug. 16`. */
const isTime = ({ tag, shape }: Signals, i: number): boolean =>
  isDate(tag, i) || (shape[i] === Shape.number && isDate(tag, i - 1));

const isDate = (tag: Uint8Array, i: number): boolean => tag[i] === Tag.month || tag[i] === Tag.date;

function isNominal(signals: Signals, i: number): boolean {
  const { tag, shape } = signals;
  if (isTime(signals, i) || isFunctionWord(signals, i)) return false;
  if (shape[i] === Shape.capital || shape[i] === Shape.upper) return true;
  if (tag[i] === Tag.pronoun || tag[i] === Tag.question) return true;
  return shape[i] === Shape.lower && (tag[i] > Tag.question || tag[i] < Tag.value) && tag[i] > 0;
}

/** The verbs of a cue; of a word that may be a noun or an adjective too, *detailed* or *support*, whether it can be one. */
function verbsOf(signals: Signals, { from, to }: LabelledSpan): number[] {
  const inside = Array.from({ length: to - from }, (_, k) => from + k);
  const verbs = inside.filter((i) => isVerb(signals, i) || isFirstVerb(signals, i));
  return verbs.length === 0 && mayBeVerb(signals, from) ? [from] : verbs;
}

/** A verb that opens its sentence: `[Claiming] bias`, `[Said] Orr`. */
function isFirstVerb({ tag, sentence }: Signals, i: number): boolean {
  return sentence[i] !== (sentence[i - 1] ?? -1) && tag[i] >= Tag.past && tag[i] <= Tag.verb;
}

function mayBeVerb(signals: Signals, i: number): boolean {
  const { tag, shape, cue } = signals;
  if (shape[i] !== Shape.lower || cue[i] < REPORTING || (tag[i] > 0 && tag[i] < Tag.adjective)) return false;
  const before = shape[i - 1] === Shape.lower && tag[i - 1] === Tag.adverb ? i - 2 : i - 1;
  return isVerb(signals, before) || tag[before] === Tag.pronoun || shape[before] === Shape.capital;
}

/** Whether a cue is a verb in the active voice, of which a subject may be asked: not *the claim*, *was accused*. */
function asksForSubject(signals: Signals, span: LabelledSpan): boolean {
  const { tag, shape } = signals;
  const { from } = span;
  const verbs = verbsOf(signals, span);
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
  const governed =
    first > from && signals.tag[first - 1] === Tag.preposition && signals.word[first - 1] !== AS;
  return governed ? phraseBefore(signals, from, first - 2) : [first, last + 1];
}

function continuesPhrase(signals: Signals, i: number): boolean {
  const { tag, shape, quotation } = signals;
  if (quotation[i] >= 0 || shape[i] === Shape.punctuation || shape[i] === Shape.mark) return false;
  if (isVerb(signals, i) || isTime(signals, i)) return false;
  return tag[i] === Tag.determiner || !isFunctionWord(signals, i);
}

/** Past the end of the noun phrase that begins at `start`, where a verb follows it before `before`; -1 if none does. */
function endOfPhrase(signals: Signals, start: number, before: number): number {
  let end = start;
  while (end < before && end - start < LONGEST && !endsPhrase(signals, end)) end++;
  if (end >= before) return -1;
  while (end > start && (isTime(signals, end - 1) || isFunctionWord(signals, end - 1))) end--;
  const inside = Array.from({ length: end - start }, (_, k) => start + k);
  const isOne =
    inside.some((i) => isNominal(signals, i) && signals.tag[i] !== Tag.adjective) &&
    !inside.some((i) => signals.tag[i] === Tag.conjunction);
  return isOne ? end : -1;
}

function endsPhrase(signals: Signals, i: number): boolean {
  return isVerb(signals, i) || signals.shape[i] === Shape.punctuation || signals.quotation[i] >= 0;
}

/** The one noun phrase with which a sentence begins, after fronted parts: `On Monday, however, [the bank] raised it`. */
function firstPhrase(signals: Signals, from: number, before: number): [number, number] | null {
  const opener = signals.tag[from];
  const isFronted =
    opener === Tag.preposition ||
    opener === Tag.conjunction ||
    opener === Tag.adverb ||
    opener === Tag.gerund ||
    mayBeVerb(signals, from);
  let start = from;
  for (let parts = 0; parts < FRONTED; parts++) {
    if (parts > 0 || isFronted) start = afterComma(signals, start, before);
    if (start < 0) return null;
    const end = endOfPhrase(signals, start, before);
    if (end > 0) return [start, end];
    if (!isFronted) return null;
  }
  return null;
}

/** How many fronted parts are tried. */
const FRONTED = 3;

function afterComma(signals: Signals, from: number, before: number): number {
  for (let i = from; i < before; i++) if (signals.word[i] === COMMA && signals.quotation[i] < 0) return i + 1;
  return -1;
}

/** The phrase after the comma that ends a fronted clause: `Claiming bias, [Orr] left`. */
function phraseAfter(signals: Signals, cue: LabelledSpan, end: number): [number, number] | null {
  const start = afterComma(signals, cue.to, end);
  const past = start < 0 ? -1 : endOfPhrase(signals, start, end);
  return past < 0 ? null : [start, past];
}

/** The phrase behind the verb of a reporting clause that follows a quotation: `“No,” said [Orr].`, `said [Orr]:`. */
function invertedPhrase(
  signals: Signals,
  cue: LabelledSpan,
  from: number,
  end: number,
): [number, number] | null {
  if (cue.from !== from && signals.word[cue.from - 1] !== CLOSE) return null;
  let start = cue.from;
  while (start < end && (isVerb(signals, start) || isFirstVerb(signals, start))) start++;
  let past = start;
  while (past < end && past - start < LONGEST && (past === start || continuesPhrase(signals, past))) past++;
  const isNamed = start > cue.from && isNominal(signals, past - 1) && !isVerb(signals, start);
  return isNamed && signals.quotation[start] < 0 ? [start, past] : null;
}

/**
 * The subject of a cue for which the tagger found no source: the noun phrase before it, or, where the cue hangs on
 * another verb, the one with which the sentence begins.
 *
 *     [The bank] raised its offer again, hoping to end the strike.
 */
export function findSubject({ signals, sentences }: Context, cue: LabelledSpan): LabelledSpan | null {
  const range =
    agentOf(signals, cue) ?? (asksForSubject(signals, cue) ? subjectOf(signals, sentences, cue) : null);
  return range && { kind: 'source', side: 'right', from: range[0], to: range[1] };
}

function subjectOf(signals: Signals, sentences: Int32Array, cue: LabelledSpan): [number, number] | null {
  const from = sentences[signals.sentence[cue.from]];
  const end = sentences[signals.sentence[cue.from] + 1];
  let last = cue.from - 1;
  while (last > from && (signals.tag[last] === Tag.adverb || isVerb(signals, last))) last--;
  if (cue.from === from && signals.tag[from] === Tag.gerund) return phraseAfter(signals, cue, end);
  return (
    invertedPhrase(signals, cue, from, end) ??
    phraseBefore(signals, from, beforeAside(signals, from, last)) ??
    firstPhrase(signals, from, cue.from)
  );
}

/** The token before an aside between commas or a day: `Orr, [a lawyer,] said`, `Orr [on Monday] said`. */
function beforeAside(signals: Signals, from: number, last: number): number {
  if (isTime(signals, last) && signals.tag[last - 1] === Tag.preposition) return last - 2;
  const mark = signals.word[last];
  if (mark !== COMMA && mark !== DASH) return last;
  let open = last - 1;
  while (open > from && signals.word[open] !== mark && signals.quotation[open] < 0) open--;
  return open > from && signals.word[open] === mark ? open - 1 : last;
}

/** Who does it where the cue is in the passive: `was backed by [a group of mayors]`. */
function agentOf(signals: Signals, { from, to }: LabelledSpan): [number, number] | null {
  if (signals.word[to - 1] !== BY || to - from < 2) return null;
  let past = to;
  while (past - to < LONGEST && past < signals.length && (past === to || continuesPhrase(signals, past)))
    past++;
  return isNominal(signals, past - 1) && signals.quotation[to] < 0 ? [to, past] : null;
}

/** Whether a span names a day or a number, which say nothing: `On Aug. [16] praising its staff`. */
export function isDay({ signals }: Context, { from, to }: LabelledSpan): boolean {
  for (let i = from; i < to; i++)
    if (!isTime(signals, i) && signals.shape[i] !== Shape.number && signals.shape[i] !== Shape.punctuation)
      return false;
  return true;
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
