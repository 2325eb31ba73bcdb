import type { Context } from './context.js';
import { mix } from './hash.js';
import type { SpanKind } from './labels.js';
import { Place, wordAt } from './signals.js';
import type { LabelledSpan } from './spans.js';

/** Size of the linker's weights; a feature is an index into them. */
export const LINK_WEIGHT_COUNT = 2 ** 15;
const MASK = LINK_WEIGHT_COUNT - 1;

/** Upper bound of the features of one link. */
export const MAX_LINK_FEATURES = 32;

/** The spans of an article in text order, with what linking asks of them. */
export interface SpanTable {
  readonly spans: readonly LabelledSpan[];
  readonly paragraph: readonly number[];
  readonly sentence: readonly number[];
  /** The kind of each and the side of its cue. */
  readonly shape: readonly number[];
}

export function tableOf(context: Context, spans: readonly LabelledSpan[]): SpanTable {
  const paragraph: number[] = [];
  const sentence: number[] = [];
  const shape: number[] = [];
  for (const { from, kind, side } of spans) {
    paragraph.push(context.paragraphOf[from]);
    sentence.push(context.signals.sentence[from]);
    shape.push(numberOf(kind) * 4 + (side === 'left' ? 1 : 2));
  }
  return { spans, paragraph, sentence, shape };
}

const KIND = { source: 1, cue: 2, content: 3 } as const;

/** Asked of each span of each path: a property whose name varies is slow to look up. */
function numberOf(kind: SpanKind): number {
  if (kind === 'content') return KIND.content;
  return kind === 'cue' ? KIND.cue : KIND.source;
}

function distanceBucket(n: number): number {
  if (n <= 3) return Math.max(0, n);
  if (n <= 6) return 4;
  if (n <= 12) return 5;
  if (n <= 25) return 6;
  return n <= 50 ? 7 : 8;
}

/** The spans between two others: how many of each kind, and the first of them in order, as one number. */
function describeBetween(shape: readonly number[], low: number, high: number) {
  let sources = 0;
  let cues = 0;
  let contents = 0;
  let pattern = 0;
  for (let k = low + 1; k < high; k++) {
    const kind = shape[k] >> 2;
    if (kind === KIND.source) sources++;
    else if (kind === KIND.cue) cues++;
    else contents++;
    if (k - low <= 5) pattern = mix(pattern, shape[k]);
  }
  return { sources, cues, contents, pattern };
}

/**
 * Features of giving span `a`, a content or a cue, the head `h`: a cue for a content, a source for a cue, -1 for none.
 * @returns the number of features written.
 */
export function writeLinkFeatures(
  context: Context,
  table: SpanTable,
  a: number,
  h: number,
  out: Int32Array,
): number {
  return h < 0 ? writeAlone(context, table, a, out) : writeLink(context, table, a, h, out);
}

/** Makes values the indices of weights: the feature's number, counted from `first`, and the value. */
function numberFeatures(out: Int32Array, count: number, first: number): number {
  for (let k = 0; k < count; k++) out[k] = mix(first + k, out[k]) & MASK;
  return count;
}

function writeAlone({ signals }: Context, { spans }: SpanTable, a: number, out: Int32Array): number {
  const { kind, side, from, to } = spans[a];
  out[0] = 0;
  out[1] = side === 'left' ? 1 : 2;
  out[2] = wordAt(signals, to);
  out[3] = wordAt(signals, from - 1);
  return numberFeatures(out, 4, numberOf(kind) * 100 + 51);
}

/** Where the head stands: before or after, on the side that the labels say, how many sentences and paragraphs off. */
function describePlace({ spans, sentence, paragraph }: SpanTable, a: number, h: number) {
  const ahead = h > a;
  const own = spans[a];
  const agrees = own.kind === 'cue' ? (spans[h].side === 'left') === ahead : (own.side === 'right') === ahead;
  const direction = ahead ? 1 : 2;
  const sentences = Math.min(Math.abs(sentence[a] - sentence[h]), 3);
  const paragraphs = Math.min(Math.abs(paragraph[a] - paragraph[h]), 2);
  const side = agrees ? 1 : 0;
  return { direction, agrees: side, place: direction * 64 + side * 32 + sentences * 8 + paragraphs };
}

function writeLink(context: Context, table: SpanTable, a: number, h: number, out: Int32Array): number {
  const { signals } = context;
  const { spans, paragraph, shape } = table;
  const own = spans[a];
  const head = spans[h];
  const { direction, agrees, place } = describePlace(table, a, h);
  const between = describeBetween(shape, Math.min(a, h), Math.max(a, h));
  const gap = h > a ? head.from - own.to : own.from - head.to;
  const quoted = signals.place[own.from] === Place.open ? 1 : 0;
  const crossing = direction * 2 + (between.cues > 0 ? 1 : 0);
  const beside = describeNeighbours(table, h - 1, h + 1, paragraph[h]);
  const besideOwn = describeNeighbours(table, a - 1, a + 1, paragraph[h]);
  const { pattern } = between;
  const cues = Math.min(between.cues, 3);
  const way = mix(direction, pattern);
  out[0] = place;
  out[1] = mix(place, between.cues * 16 + between.contents);
  out[2] = mix(place, cues * 16 + Math.min(between.sources, 3));
  out[3] = mix(place, pattern);
  out[4] = mix(direction * 2 + agrees, distanceBucket(gap));
  out[5] = mix(way, wordAt(signals, own.to));
  out[6] = mix(way, wordAt(signals, own.from - 1));
  out[7] = mix(place, quoted * 16 + cues);
  out[8] = mix(mix(place, quoted), pattern);
  out[9] = mix(signals.word[head.from], crossing);
  out[10] = mix(signals.word[head.to - 1], crossing);
  out[11] = mix(mix(place, between.cues), beside);
  out[12] = mix(mix(direction, cues), besideOwn);
  out[13] = mix(mix(direction, between.cues), wordAt(signals, head.to));
  return numberFeatures(out, 14, (shape[a] >> 2) * 100 + 1);
}

/** The spans on both sides as one number, as far as they stand in a paragraph. */
function describeNeighbours(
  { shape, paragraph }: SpanTable,
  before: number,
  after: number,
  home: number,
): number {
  const left = before >= 0 && paragraph[before] === home ? shape[before] : 0;
  const right = after < shape.length && paragraph[after] === home ? shape[after] : 0;
  return left * 16 + right;
}
