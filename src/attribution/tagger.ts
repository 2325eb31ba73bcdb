import type { Article } from '../text/article.js';
import { type Context, describeContext } from './context.js';
import { writeFeatures } from './features.js';
import { describeFirstPass, writeFirstPassFeatures } from './first-pass.js';
import { LABEL_COUNT } from './labels.js';
import type { Model, Pass } from './model.js';
import { readSignals } from './signals.js';
import { labelSignedQuotes } from './signed-quotes.js';
import { LONGEST_STRETCH, ROW } from './viterbi.js';

export interface Tagging {
  readonly context: Context;
  /** One label a token. */
  readonly labels: Uint8Array;
  /** How far the label's score lies above the best other label's, a token. */
  readonly margin: Float32Array;
}

/** Writes the features of token `i` to `out` and returns how many there are. */
export type FeatureWriter = (i: number, out: Int32Array) => number;

/** First tokens of the stretches that are decoded one by one: the paragraphs, the longest of them cut. */
export function stretchesOf({ paragraphs, sentences, tokens }: Article): Int32Array {
  const starts: number[] = [];
  let s = 0;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    let from = paragraphs[p];
    starts.push(from);
    for (; s + 1 < sentences.length && sentences[s] < paragraphs[p + 1]; s++) {
      if (sentences[s + 1] - from <= LONGEST_STRETCH) continue;
      if (sentences[s] > from) {
        from = sentences[s];
        starts.push(from);
      }
      for (; sentences[s + 1] - from > LONGEST_STRETCH; starts.push(from)) from += LONGEST_STRETCH;
    }
  }
  return Int32Array.from([...starts, tokens.length]);
}

/** Labels every token by the features that `write` gives it. */
function label(
  { viterbi }: Pass,
  write: FeatureWriter,
  stretches: Int32Array,
  { signals: { length, place } }: Context,
  margin?: Float32Array,
): Uint8Array {
  const { features, step, scores, trace } = viterbi;
  const labels = new Uint8Array(length);
  for (let p = 0; p + 1 < stretches.length; p++) {
    const from = stretches[p];
    const to = stretches[p + 1];
    if (to === from) continue;
    for (let i = from; i < to; i++) step(write(i, features), place[i], i - from);
    trace(to - from, labels, from);
    if (margin) measureMargins(scores, labels, from, to, margin);
  }
  return labels;
}

function measureMargins(
  scores: Float32Array,
  labels: Uint8Array,
  from: number,
  to: number,
  margin: Float32Array,
): void {
  for (let i = from; i < to; i++) {
    const at = (i - from) * ROW;
    let rival = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < LABEL_COUNT; l++)
      if (l !== labels[i] && scores[at + l] > rival) rival = scores[at + l];
    margin[i] = scores[at + labels[i]] - rival;
  }
}

/** Tags an article in two passes; the second sees the labels of the first. */
export function tag(article: Article, model: Model): Tagging {
  const context = describeContext(article, readSignals(article, model.lexicon));
  const stretches = stretchesOf(article);
  const first = label(model.first, (i, out) => writeFeatures(context, i, 'core', out, 0), stretches, context);
  const pass = describeFirstPass(context, first);
  const margin = new Float32Array(context.signals.length);
  const labels = label(
    model.second,
    (i, out) => writeFirstPassFeatures(context, pass, i, out, writeFeatures(context, i, 'full', out, 0)),
    stretches,
    context,
    margin,
  );
  return { context, labels: labelSignedQuotes(context, labels), margin };
}
