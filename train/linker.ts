import type { Context } from '../src/attribution/context.js';
import {
  LINK_WEIGHT_COUNT,
  MAX_LINK_FEATURES,
  type SpanTable,
  tableOf,
  writeLinkFeatures,
} from '../src/attribution/link-features.js';
import { chooseHead } from '../src/attribution/linking.js';
import { type LabelledSpan, spansOf } from '../src/attribution/spans.js';
import type { Article } from '../src/text/article.js';
import type { GoldAttribution } from './corpus.js';
import { tokensOf } from './gold-labels.js';

/** The spans of an article and the head that each should get: the index of a cue or a source, -1 for none. */
export interface LinkExample {
  readonly context: Context;
  readonly table: SpanTable;
  readonly heads: Int32Array;
}

type Range = readonly [from: number, to: number];

const overlap = (a: Range, b: Range): number => Math.max(0, Math.min(a[1], b[1]) - Math.max(a[0], b[0]));

/** The span of its kind that shares most tokens with `range`, or -1. */
function bestMatch(spans: readonly LabelledSpan[], kind: LabelledSpan['kind'], range: Range): number {
  let best = -1;
  let most = 0;
  spans.forEach((span, index) => {
    if (span.kind !== kind || span.to <= range[0] || span.from >= range[1]) return;
    const shared = overlap([span.from, span.to], range);
    if (shared > most) [best, most] = [index, shared];
  });
  return best;
}

/** What linking should make of `labels`, gold or predicted, given the annotators' attributions. */
export function linkExample(
  context: Context,
  article: Article,
  labels: Uint8Array,
  attributions: readonly GoldAttribution[],
): LinkExample {
  const spans = spansOf(labels);
  const heads = new Int32Array(spans.length).fill(-1);
  for (const { source, cue, content } of attributions) {
    const cueIndex = cue[0] ? bestMatch(spans, 'cue', tokensOf(article, cue[0])) : -1;
    if (cueIndex < 0) continue;
    if (source[0]) heads[cueIndex] = bestMatch(spans, 'source', tokensOf(article, source[0]));
    for (const part of content) {
      const [from, to] = tokensOf(article, part);
      spans.forEach((span, index) => {
        if (span.kind === 'content' && overlap([span.from, span.to], [from, to]) * 2 > span.to - span.from)
          heads[index] = cueIndex;
      });
    }
  }
  return { context, table: tableOf(context, spans), heads };
}

/** Averaged perceptron over the choices of heads. */
export function trainLinker(examples: readonly LinkExample[], epochs: number): Float32Array {
  const weights = new Float32Array(LINK_WEIGHT_COUNT);
  const sums = new Float64Array(LINK_WEIGHT_COUNT);
  const scratch = new Int32Array(MAX_LINK_FEATURES);
  let steps = 1;
  const add = ({ context, table }: LinkExample, a: number, head: number, by: number): void => {
    const n = writeLinkFeatures(context, table, a, head, scratch);
    for (let k = 0; k < n; k++) {
      weights[scratch[k]] += by;
      sums[scratch[k]] += by * steps;
    }
  };
  for (let epoch = 0; epoch < epochs; epoch++) {
    for (const example of examples) {
      for (let a = 0; a < example.heads.length; a++) {
        if (example.table.spans[a].kind === 'source') continue;
        const chosen = chooseHead(example.context, example.table, weights, a, scratch);
        if (chosen !== example.heads[a]) {
          add(example, a, example.heads[a], 1);
          add(example, a, chosen, -1);
        }
        steps++;
      }
    }
  }
  return weights.map((weight, i) => weight - sums[i] / steps);
}
