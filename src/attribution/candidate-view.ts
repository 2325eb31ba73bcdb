import { bucket, type Context } from './context.js';
import { mix } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { leastMargin, marginAt, SURE } from './margins.js';
import { Shape, type Signals, wordAt } from './signals.js';
import type { LabelledSpan } from './spans.js';
import type { Tagging } from './tagger.js';

/** Size of the weights of candidates; a feature is an index into them. */
export const CANDIDATE_WEIGHT_COUNT = 2 ** 15;
const MASK = CANDIDATE_WEIGHT_COUNT - 1;

/** Upper bound of the features of one candidate. */
const MAX_FEATURES = 64;

/** Where features go: each is an index made of its number and its value. */
interface Output {
  readonly out: number[];
  at: number;
  id: number;
}

/** The numbers before the first feature of each group. */
const Group = { content: 0, cue: 20, source: 40, order: 60, cueEdges: 80, sourceEdges: 100 } as const;

function emit(output: Output, value: number): void {
  output.out[output.at++] = mix(++output.id * 7919, value) & MASK;
}

/** Half steps of a margin. */
const steps = (margin: number): number => Math.max(-12, Math.floor(margin * 2));

/** Signed distance from one span to another, in classes; 0 where the second follows at once. */
export function gap(from: LabelledSpan, to: LabelledSpan): number {
  return to.from >= from.to ? bucket(to.from - from.to) : -1 - bucket(from.from - to.to);
}

const classAt = ({ tag, shape, length }: Signals, i: number): number =>
  i >= 0 && i < length ? tag[i] * 16 + shape[i] : 0;

export interface ContentFacts {
  /** One of `Marks`. */
  readonly marks: number;
  /** Tokens, and those in quotation marks. */
  readonly length: number;
  readonly quoted: number;
  /** Of the margins of the tokens. */
  readonly mean: number;
  readonly least: number;
}

const Marks = { none: 0, all: 1, some: 2 } as const;

/** How much of the content stands in quotation marks, how long it is, and how clearly it was labelled. */
function describeContent(tagging: Tagging, content: readonly LabelledSpan[]): ContentFacts {
  const { quotation } = tagging.context.signals;
  let quoted = 0;
  let length = 0;
  let sum = 0;
  let least: number = SURE;
  for (const { from, to } of content) {
    for (let i = from; i < to; i++) {
      const margin = marginAt(tagging, i);
      if (quotation[i] >= 0) quoted++;
      length++;
      sum += margin;
      least = Math.min(least, margin);
    }
  }
  const marks = quoted === 0 ? Marks.none : quoted === length ? Marks.all : Marks.some;
  return { marks, length, quoted, mean: sum / length, least };
}

function addContent(
  output: Output,
  tagging: Tagging,
  content: readonly LabelledSpan[],
  { marks, length, mean, least }: ContentFacts,
): void {
  output.id = Group.content;
  const { signals, sentences } = tagging.context;
  const first = content[0].from;
  const end = content[content.length - 1].to;
  emit(output, marks);
  emit(output, marks * 16 + bucket(length));
  for (const value of [mean, least]) {
    emit(output, steps(value));
    emit(output, marks * 64 + steps(value));
  }
  emit(output, Math.min(content.length, 4));
  for (const token of [first, end - 1, end]) emit(output, steps(marginAt(tagging, token)));
  emit(output, wordAt(signals, first));
  emit(output, wordAt(signals, end));
  const toEnd = sentences[signals.sentence[end - 1] + 1] - end;
  const fromStart = first - sentences[signals.sentence[first]];
  emit(output, Math.min(4, toEnd) * 8 + marks);
  emit(output, Math.min(4, fromStart) * 8 + marks);
}

/** The token of a cue that reports most strongly. */
function headOf({ cue }: Signals, { from, to }: LabelledSpan): number {
  let head = from;
  for (let i = from; i < to; i++) if (cue[i] > cue[head]) head = i;
  return head;
}

const distance = (a: LabelledSpan, b: LabelledSpan): number => Math.max(a.from - b.to, b.from - a.to);

/** The part of the content that is nearest to the cue. */
function nearest(cue: LabelledSpan, content: readonly LabelledSpan[]): LabelledSpan {
  let best = content[0];
  for (const part of content) if (distance(part, cue) < distance(best, cue)) best = part;
  return best;
}

interface CueFacts {
  /** The token that reports most strongly. */
  readonly head: number;
  /** The least margin. */
  readonly least: number;
}

function addCue(
  output: Output,
  tagging: Tagging,
  cue: LabelledSpan,
  content: readonly LabelledSpan[],
  marks: number,
  { head, least }: CueFacts,
): void {
  output.id = Group.cue;
  const { signals } = tagging.context;
  const word = signals.word[head];
  const margin = steps(least);
  const place = gap(cue, nearest(cue, content));
  emit(output, signals.cue[head] * 64 + margin);
  emit(output, margin);
  emit(output, marks * 64 + margin);
  emit(output, word);
  emit(output, mix(word, marks));
  emit(output, marks * 64 + place);
  emit(output, mix(word, place));
  emit(output, wordAt(signals, cue.to));
}

function addSource(
  output: Output,
  tagging: Tagging,
  source: LabelledSpan,
  marks: number,
  least: number,
): void {
  output.id = Group.source;
  const { context, labels } = tagging;
  const tagged = labels[source.from] > 0 ? 1 : 2;
  emit(output, tagged * 4 + marks);
  emit(output, tagged * 64 + steps(least));
  emit(output, classAt(context.signals, source.from) * 8 + Math.min(7, source.to - source.from));
}

/** The order of the parts as one number, a digit a part. */
function orderOf({ cue, source, content }: LinkedAttribution): number {
  const isSourceFirst = cue !== null && source !== null && source.from < cue.from;
  const beside = isSourceFirst ? [source, cue] : [cue, source];
  let order = 0;
  let k = 0;
  for (const part of beside) {
    if (!part) continue;
    for (; k < content.length && content[k].from <= part.from; k++) order = order * 4 + DIGIT.content;
    order = order * 4 + (part === cue ? DIGIT.cue : DIGIT.source);
  }
  for (; k < content.length; k++) order = order * 4 + DIGIT.content;
  return order | 0;
}

const DIGIT = { cue: 1, source: 2, content: 3 } as const;

/** Tokens between two parts that are worth a look. */
const NEAR = 8;

/** What stands between two parts as one number; 0 if they touch, or if it is long. */
function between({ word, tag, shape }: Signals, from: number, to: number): number {
  if (to - from > NEAR) return 0;
  const wanted = to - from < 3;
  let all = 0;
  for (let i = from; i < to; i++)
    all = mix(all, wanted || shape[i] === Shape.punctuation ? word[i] : tag[i] * 16 + shape[i]);
  return all;
}

const Side = { none: 0, after: 1, before: 2, inside: 3 } as const;

/** Where the cue stands: after the content, before it, or inside. */
function sideOf(cue: LabelledSpan | null, first: number, end: number): number {
  if (!cue) return Side.none;
  if (cue.from >= end) return Side.after;
  return cue.to <= first ? Side.before : Side.inside;
}

function addOrder(
  output: Output,
  { signals }: Context,
  candidate: LinkedAttribution,
  marks: number,
  order: number,
  head: number,
): void {
  output.id = Group.order;
  const { cue, source, content } = candidate;
  const first = content[0].from;
  const end = content[content.length - 1].to;
  const side = sideOf(cue, first, end);
  emit(output, order);
  emit(output, mix(order, marks));
  if (!cue) return;
  const word = signals.word[head];
  emit(output, mix(order, word));
  if (side === Side.after) emit(output, mix(Side.after, between(signals, end, cue.from)));
  else if (side === Side.before) emit(output, mix(Side.before, between(signals, cue.to, first)));
  output.id = Group.cueEdges;
  emit(output, mix(wordAt(signals, cue.from - 1), signals.word[cue.from]));
  emit(output, mix(wordAt(signals, cue.to), side));
  emit(output, mix(classAt(signals, cue.to), word));
  emit(output, mix(classAt(signals, cue.from - 1), word));
  emit(output, mix(cue.to - cue.from, word));
  if (!source) return;
  output.id = Group.sourceEdges;
  const place = gap(source, cue);
  emit(output, mix(side, place));
  emit(output, mix(word, side * 3 + (place < 0 ? 1 : 2)));
  emit(output, mix(signals.word[source.to - 1], side));
  emit(output, mix(classAt(signals, source.from), Math.min(4, source.to - source.from)));
  emit(output, mix(wordAt(signals, source.from - 1), classAt(signals, source.from)));
  emit(output, mix(wordAt(signals, source.to), side));
  emit(output, signals.source[source.to - 1] * 8 + signals.source[source.from]);
  if (place < 0) emit(output, mix(1, between(signals, cue.to, source.from)));
  else emit(output, mix(2, between(signals, source.to, cue.from)));
}

/** What an attribution looks like under certain labels. */
export interface CandidateView {
  readonly content: ContentFacts;
  /** How strongly the cue reports, and its least margin; 0 without a cue. */
  readonly cue: number;
  readonly cueMargin: number;
  /** The least margin of the source, and whether the tagger labelled it; 0 and `false` without a source. */
  readonly sourceMargin: number;
  readonly isLabelled: boolean;
  /** The order of the parts as one number, a digit a part. */
  readonly order: number;
  /** What it is judged by, as indices of weights. */
  readonly features: readonly number[];
}

const scratch = Array.from({ length: MAX_FEATURES }, () => 0);

/**
 * How clearly the labels of the parts won over the next best ones, in which order and how far apart the parts stand, and
 * the words at their edges and between them.
 */
export function viewOf(tagging: Tagging, candidate: LinkedAttribution): CandidateView {
  const { cue, source, content } = candidate;
  const { signals } = tagging.context;
  const facts = describeContent(tagging, content);
  const output = { out: scratch, at: 0, id: 0 };
  addContent(output, tagging, content, facts);
  const head = cue ? headOf(signals, cue) : -1;
  const cueMargin = cue ? leastMargin(tagging, cue) : 0;
  const sourceMargin = source ? leastMargin(tagging, source) : 0;
  const order = orderOf(candidate);
  if (cue) addCue(output, tagging, cue, content, facts.marks, { head, least: cueMargin });
  if (source) addSource(output, tagging, source, facts.marks, sourceMargin);
  addOrder(output, tagging.context, candidate, facts.marks, order, head);
  return {
    content: facts,
    cue: cue ? signals.cue[head] : 0,
    cueMargin,
    sourceMargin,
    isLabelled: source !== null && tagging.labels[source.from] > 0,
    order,
    features: scratch.slice(0, output.at),
  };
}
