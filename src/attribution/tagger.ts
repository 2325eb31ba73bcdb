import type { Article } from '../text/article.js';
import { LONGEST_STRETCH } from './columns.js';
import { type Context, describeContext } from './context.js';
import { fillColumns } from './fill-columns.js';
import { describeFirstPass, fillFirstPassColumns } from './first-pass.js';
import { ROW } from './labeller.js';
import { LABEL_COUNT } from './labels.js';
import type { Model } from './model.js';
import { readSignals } from './signals.js';
import { labelSignedQuotes } from './signed-quotes.js';

export interface Tagging {
  readonly context: Context;
  /** One label a token. */
  readonly labels: Uint8Array;
  /** How far the label's score lies above the best other label's, for each token in a span or just past one. */
  readonly margin: Float32Array;
}

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

/** What the passes have added up for each token of the article: `ROW` numbers a token. */
type Sums = Int16Array;

/** Labels every token by one pass, whose columns `fill` fills for one stretch, and goes on with the sums. */
function label(
  { labeller }: Model,
  pass: 0 | 1,
  stretches: Int32Array,
  sums: Sums,
  fill: (from: number, to: number) => void,
  margin?: Float32Array,
): Uint8Array {
  const labels = new Uint8Array(sums.length / ROW);
  for (let p = 0; p + 1 < stretches.length; p++) {
    const from = stretches[p];
    const to = stretches[p + 1];
    if (to === from) continue;
    const own = sums.subarray(from * ROW, to * ROW);
    fill(from, to);
    labeller.sums.set(own);
    labeller.label(pass, to - from, labels, from);
    if (margin) measureMargins(labeller.scores, labels, from, to, margin);
    else own.set(labeller.sums.subarray(0, own.length));
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
    if (labels[i] === 0 && (i === 0 || labels[i - 1] === 0)) continue;
    const at = (i - from) * ROW;
    let rival = Number.NEGATIVE_INFINITY;
    for (let l = 0; l < LABEL_COUNT; l++)
      if (l !== labels[i] && scores[at + l] > rival) rival = scores[at + l];
    margin[i] = scores[at + labels[i]] - rival;
  }
}

/** Tags an article in two passes; the second sees the labels of the first and corrects its sums. */
export function tag(article: Article, model: Model): Tagging {
  const context = describeContext(article, readSignals(article, model.lexicon));
  const stretches = stretchesOf(article);
  const { columns } = model.labeller;
  const sums: Sums = new Int16Array(context.signals.length * ROW);
  const first = label(model, 0, stretches, sums, (from, to) => fillColumns(columns, context, from, to));
  const pass = describeFirstPass(context, first);
  const margin = new Float32Array(context.signals.length);
  const fillAll = (from: number, to: number): void => {
    fillColumns(columns, context, from, to);
    fillFirstPassColumns(columns, context, pass, from, to);
  };
  const labels = label(model, 1, stretches, sums, fillAll, margin);
  return { context, labels: labelSignedQuotes(context, labels), margin };
}
