import type { Article } from '../text/article.js';
import { LONGEST_STRETCH } from './columns.js';
import { type Context, describeContext } from './context.js';
import { fillColumns } from './fill-columns.js';
import { describeFirstPass, fillFirstPassColumns } from './first-pass.js';
import { SURE } from './margins.js';
import type { Model } from './model.js';
import { readSignals } from './signals.js';
import { labelSignedQuotes } from './signed-quotes.js';
import { ROW, STEP } from './weight-table.js';

/** What the passes have added up for each token: `ROW` numbers, one a label, each of `STEP`. */
export type Sums = Int16Array;

export interface Tagging {
  readonly context: Context;
  /** One label a token. */
  readonly labels: Uint8Array;
  readonly sums: Sums;
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

/** Labels every token by one pass, whose columns `fill` fills for one stretch, and goes on with the sums. */
function label(
  { labeller }: Model,
  pass: 0 | 1,
  stretches: Int32Array,
  sums: Sums,
  fill: (from: number, to: number) => void,
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
    own.set(labeller.sums.subarray(0, own.length));
  }
  return labels;
}

/** Labels signed quotes, of which the layout leaves no doubt. */
export function labelLayouts(tagging: Tagging): Tagging {
  const { context } = tagging;
  const labels = labelSignedQuotes(context, tagging.labels);
  if (labels === tagging.labels) return tagging;
  const sums = tagging.sums.slice();
  labels.forEach((label, i) => {
    if (label !== tagging.labels[i])
      sums[i * ROW + label] = Math.max(...sums.subarray(i * ROW, i * ROW + ROW)) + CLEAR;
  });
  return { context, labels, sums };
}

/** Steps by which a label wins that nothing speaks against. */
const CLEAR = SURE / STEP;

/** Tags an article in two passes; the second sees the labels of the first and corrects its sums. */
export function tag(article: Article, model: Model): Tagging {
  const context = describeContext(article, readSignals(article, model.lexicon));
  const stretches = stretchesOf(article);
  const { columns } = model.labeller;
  const sums: Sums = new Int16Array(context.signals.length * ROW);
  const first = label(model, 0, stretches, sums, (from, to) => fillColumns(columns, context, from, to));
  const pass = describeFirstPass(context, first);
  const fillAll = (from: number, to: number): void => {
    fillColumns(columns, context, from, to);
    fillFirstPassColumns(columns, context, pass, from, to);
  };
  const labels = label(model, 1, stretches, sums, fillAll);
  return labelLayouts({ context, labels, sums });
}
