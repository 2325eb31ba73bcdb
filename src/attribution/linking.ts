import type { Context } from './context.js';
import { mix } from './hash.js';
import type { LabelledSpan } from './spans.js';

/** The spans of one attribution, as token ranges. */
export interface LinkedAttribution {
  readonly cue: LabelledSpan | null;
  readonly source: LabelledSpan | null;
  readonly content: readonly LabelledSpan[];
}

export const LINK_WEIGHT_COUNT = 2 ** 15;
const MASK = LINK_WEIGHT_COUNT - 1;
export const MAX_LINK_FEATURES = 32;

/** The spans of an article in text order, with what linking asks of them. */
export interface SpanTable {
  readonly spans: readonly LabelledSpan[];
  readonly paragraph: Int32Array;
  readonly sentence: Int32Array;
}

export function tableOf(context: Context, spans: readonly LabelledSpan[]): SpanTable {
  return {
    spans,
    paragraph: Int32Array.from(spans, ({ from }) => context.paragraphOf[from]),
    sentence: Int32Array.from(spans, ({ from }) => context.signals.sentence[from]),
  };
}

const KIND = { source: 1, cue: 2, content: 3 } as const;

function distanceBucket(n: number): number {
  if (n <= 3) return n;
  if (n <= 6) return 4;
  if (n <= 12) return 5;
  if (n <= 25) return 6;
  return n <= 50 ? 7 : 8;
}

/**
 * Features of linking span `a` (a source or content) with cue span `c`, as indices into the linker's weights. `c` is
 * -1 for leaving `a` alone.
 * @returns the number of features written.
 */
export function writeLinkFeatures(
  context: Context,
  table: SpanTable,
  a: number,
  c: number,
  out: Int32Array,
): number {
  const { spans } = table;
  const { signals } = context;
  const own = spans[a];
  const kind = KIND[own.kind];
  let n = 0;
  let id = kind * 100;
  const emit = (value: number): void => {
    out[n++] = mix(++id, value) & MASK;
  };
  const wordBefore = own.from > 0 ? signals.word[own.from - 1] : 0;
  const wordAfter = own.to < signals.length ? signals.word[own.to] : 0;
  if (c < 0) {
    id += 50;
    emit(0);
    emit(own.side === 'left' ? 1 : 2);
    emit(wordAfter);
    emit(wordBefore);
    return n;
  }
  const cue = spans[c];
  const ahead = c > a;
  const low = Math.min(a, c);
  const high = Math.max(a, c);
  let cues = 0;
  let sources = 0;
  let contents = 0;
  let pattern = 0;
  for (let k = low + 1; k < high; k++) {
    const between = spans[k];
    if (between.kind === 'cue') cues++;
    else if (between.kind === 'source') sources++;
    else contents++;
    if (k - low <= 5) pattern = mix(pattern, KIND[between.kind] * 4 + (between.side === 'left' ? 1 : 2));
  }
  const agrees = (own.kind === 'cue' ? (cue.side === 'left') === ahead : (own.side === 'right') === ahead)
    ? 1
    : 0;
  const sentences = Math.min(Math.abs(table.sentence[a] - table.sentence[c]), 3);
  const paragraphs = Math.min(Math.abs(table.paragraph[a] - table.paragraph[c]), 2);
  const gap = ahead ? cue.from - own.to : own.from - cue.to;
  const distance = distanceBucket(Math.max(0, gap));
  const direction = ahead ? 1 : 2;
  const place = direction * 64 + agrees * 32 + sentences * 8 + paragraphs;
  emit(place);
  emit(mix(place, cues * 16 + contents));
  emit(mix(place, Math.min(cues, 3) * 16 + Math.min(sources, 3)));
  emit(mix(place, pattern));
  emit(mix(direction * 2 + agrees, distance));
  emit(mix(mix(direction, pattern), wordAfter));
  emit(mix(mix(direction, pattern), wordBefore));
  const quoted = signals.place[own.from] === 4 ? 1 : 0;
  emit(mix(place, quoted * 16 + Math.min(cues, 3)));
  emit(mix(mix(place, quoted), pattern));
  emit(mix(signals.word[cue.from], direction * 2 + (cues > 0 ? 1 : 0)));
  emit(mix(signals.word[cue.to - 1], direction * 2 + (cues > 0 ? 1 : 0)));
  const neighbourOf = (k: number): number => {
    const span = spans[k];
    return span === undefined || table.paragraph[k] !== table.paragraph[c]
      ? 0
      : KIND[span.kind] * 4 + (span.side === 'left' ? 1 : 2);
  };
  emit(mix(mix(place, cues), neighbourOf(c - 1) * 16 + neighbourOf(c + 1)));
  emit(mix(mix(direction, Math.min(cues, 3)), neighbourOf(a - 1) * 16 + neighbourOf(a + 1)));
  emit(mix(mix(direction, cues), cue.to < signals.length ? signals.word[cue.to] : 0));
  return n;
}

/**
 * The heads that span `a` may belong to: a content's are the cues of its paragraph and the nearest ones beside it, a
 * cue's the sources of its paragraph.
 */
export function candidateHeads(table: SpanTable, a: number): number[] {
  const { spans, paragraph } = table;
  const wanted = spans[a].kind === 'content' ? 'cue' : 'source';
  const reach = wanted === 'cue' ? 1 : 0;
  const found: number[] = [];
  const search = (step: 1 | -1): void => {
    let count = 0;
    for (
      let k = a + step;
      k >= 0 && k < spans.length && Math.abs(paragraph[a] - paragraph[k]) <= reach;
      k += step
    ) {
      if (spans[k].kind !== wanted) continue;
      found.push(k);
      if (paragraph[k] !== paragraph[a] || ++count >= 4) break;
    }
  };
  search(-1);
  search(1);
  return found;
}

/** The best head of span `a` under the linker's weights, or -1 for none. */
export function chooseHead(
  context: Context,
  table: SpanTable,
  weights: Float32Array,
  a: number,
  scratch: Int32Array,
): number {
  let best = -1;
  let top = scoreLink(context, table, weights, a, -1, scratch);
  for (const c of candidateHeads(table, a)) {
    const score = scoreLink(context, table, weights, a, c, scratch);
    if (score > top) {
      top = score;
      best = c;
    }
  }
  return best;
}

function scoreLink(
  context: Context,
  table: SpanTable,
  weights: Float32Array,
  a: number,
  c: number,
  scratch: Int32Array,
): number {
  const n = writeLinkFeatures(context, table, a, c, scratch);
  let score = 0;
  for (let k = 0; k < n; k++) score += weights[scratch[k]];
  return score;
}

/** Joins the spans of an article into attributions: each has a cue, contents, and a source if one was found. */
export function linkSpans(
  context: Context,
  spans: readonly LabelledSpan[],
  weights: Float32Array,
): LinkedAttribution[] {
  const table = tableOf(context, spans);
  const scratch = new Int32Array(MAX_LINK_FEATURES);
  const heads = spans.map(({ kind }, index) =>
    kind === 'source' ? -1 : chooseHead(context, table, weights, index, scratch),
  );
  const contents = new Map<number, LabelledSpan[]>();
  spans.forEach((span, index) => {
    if (span.kind !== 'content' || heads[index] < 0) return;
    const siblings = contents.get(heads[index]);
    if (siblings) siblings.push(span);
    else contents.set(heads[index], [span]);
  });
  return [...contents].map(([cue, content]) => ({
    cue: spans[cue],
    source: spans[heads[cue]] ?? null,
    content,
  }));
}
