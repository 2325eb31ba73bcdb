import { bucket } from './context.js';
import { mix } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { leastMargin, marginAt, SURE } from './margins.js';
import type { Signals } from './signals.js';
import type { LabelledSpan } from './spans.js';
import type { Tagging } from './tagger.js';

/** Size of the weights of confidence; a feature is an index into them. */
export const CONFIDENCE_WEIGHT_COUNT = 2 ** 14;
const MASK = CONFIDENCE_WEIGHT_COUNT - 1;

/** Upper bound of the features of one attribution. */
export const MAX_CONFIDENCE_FEATURES = 48;

/** Where features go: each is an index made of its number and its value. */
interface Output {
  readonly out: Int32Array;
  at: number;
  id: number;
}

/** The numbers before the first feature of each group. */
const Group = { content: 0, cue: 20, source: 40 } as const;

function emit(output: Output, value: number): void {
  output.out[output.at++] = mix(++output.id * 7919, value) & MASK;
}

/** Half steps of a margin. */
const steps = (margin: number): number => Math.max(-12, Math.floor(margin * 2));

/** Signed distance from one span to another, in classes; 0 where the second follows at once. */
function gap(from: LabelledSpan, to: LabelledSpan): number {
  return to.from >= from.to ? bucket(to.from - from.to) : -1 - bucket(from.from - to.to);
}

const wordAt = ({ word, length }: Signals, i: number): number => (i >= 0 && i < length ? word[i] : 0);

const classAt = ({ tag, shape }: Signals, i: number): number => tag[i] * 16 + shape[i];

interface ContentFacts {
  readonly marks: number;
  readonly length: number;
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
  return { marks, length, mean: sum / length, least };
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

/** The part of the content that is nearest to the cue. */
function nearest(cue: LabelledSpan, content: readonly LabelledSpan[]): LabelledSpan {
  const distance = ({ from, to }: LabelledSpan): number => Math.max(from - cue.to, cue.from - to);
  return content.reduce((best, part) => (distance(part) < distance(best) ? part : best));
}

function addCue(
  output: Output,
  tagging: Tagging,
  cue: LabelledSpan,
  content: readonly LabelledSpan[],
  marks: number,
): void {
  output.id = Group.cue;
  const { signals } = tagging.context;
  const head = headOf(signals, cue);
  const word = signals.word[head];
  const margin = steps(leastMargin(tagging, cue));
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

function addSource(output: Output, tagging: Tagging, source: LabelledSpan, marks: number): void {
  output.id = Group.source;
  const { context, labels } = tagging;
  const tagged = labels[source.from] > 0 ? 1 : 2;
  emit(output, tagged * 4 + marks);
  emit(output, tagged * 64 + steps(leastMargin(tagging, source)));
  emit(output, classAt(context.signals, source.from) * 8 + Math.min(7, source.to - source.from));
}

/**
 * Writes what confidence is judged by to `out`, as indices of weights: how clearly the labels of the parts won over
 * the next best ones, where the parts stand, and the words at their edges.
 * @returns how many were written.
 */
export function writeConfidenceFeatures(
  tagging: Tagging,
  { cue, source, content }: LinkedAttribution,
  out: Int32Array,
): number {
  const facts = describeContent(tagging, content);
  const output = { out, at: 0, id: 0 };
  addContent(output, tagging, content, facts);
  if (cue) addCue(output, tagging, cue, content, facts.marks);
  if (source) addSource(output, tagging, source, facts.marks);
  return output.at;
}

const features = new Int32Array(MAX_CONFIDENCE_FEATURES);

/** The chance that content and source are right: a logistic model. */
export function confidenceOf(
  tagging: Tagging,
  attribution: LinkedAttribution,
  weights: Float32Array,
): number {
  const count = writeConfidenceFeatures(tagging, attribution, features);
  let sum = 0;
  for (let k = 0; k < count; k++) sum += weights[features[k]];
  return 1 / (1 + Math.exp(-sum));
}
