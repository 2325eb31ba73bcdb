import type { Article } from '../text/article.js';
import { LONGEST_STRETCH, LONGEST_WINDOW } from './columns.js';
import { type Context, describeContext } from './context.js';
import { fillColumns } from './fill-columns.js';
import { describeFirstPass, fillFirstPassColumns, fillLabels } from './first-pass.js';
import type { Labeller } from './labeller.js';
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
  /** First tokens of the stretches that were decoded one by one, then the number of tokens. */
  readonly stretches: Int32Array;
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

/** The stretches, as many at a time as the columns hold: the first tokens of each, then where the last one ends. */
function windowsOf(stretches: Int32Array): Int32Array[] {
  const windows: Int32Array[] = [];
  let first = 0;
  for (let p = 1; p < stretches.length; p++) {
    if (stretches[p] - stretches[first] <= LONGEST_WINDOW) continue;
    windows.push(stretches.subarray(first, p));
    first = p - 1;
  }
  return [...windows, stretches.subarray(first)];
}

interface PassResult {
  readonly pass: 0 | 1;
  /** The labels of the pass before; `null` for the first. */
  readonly before: Uint8Array | null;
  readonly labels: Uint8Array;
  readonly sums: Sums;
}

/** Labels the stretches of a window, for which the columns are filled, and goes on with the sums. */
function labelWindow(
  labeller: Labeller,
  window: Int32Array,
  { pass, before, labels, sums }: PassResult,
): void {
  const from = window[0];
  const own = sums.subarray(from * ROW, window[window.length - 1] * ROW);
  labeller.sums.set(own);
  for (let p = 0; p + 1 < window.length; p++) {
    const start = window[p];
    const end = window[p + 1];
    if (start === end) continue;
    if (before) fillLabels(labeller.columns, before.subarray(start, end), start - from);
    labeller.label(pass, start - from, labels.subarray(start, end));
  }
  own.set(labeller.sums.subarray(0, own.length));
}

/** Labels signed quotes, of which the layout leaves no doubt. */
export function labelLayouts(tagging: Tagging): Tagging {
  const { context, stretches } = tagging;
  const labels = labelSignedQuotes(context, tagging.labels);
  if (labels === tagging.labels) return tagging;
  const sums = tagging.sums.slice();
  labels.forEach((label, i) => {
    if (label !== tagging.labels[i])
      sums[i * ROW + label] = Math.max(...sums.subarray(i * ROW, i * ROW + ROW)) + CLEAR;
  });
  return { context, labels, sums, stretches };
}

/** Steps by which a label wins that nothing speaks against. */
const CLEAR = SURE / STEP;

/** Tags an article in two passes; the second sees the labels of the first and corrects its sums. */
export function tag(article: Article, { lexicon, labeller }: Model): Tagging {
  const context = describeContext(article, readSignals(article, lexicon));
  const { length } = context.signals;
  const stretches = stretchesOf(article);
  const windows = windowsOf(stretches);
  const sums: Sums = new Int16Array(length * ROW);
  const first = new Uint8Array(length);
  for (const window of windows) {
    fillColumns(labeller.columns, context, window[0], window[window.length - 1]);
    labelWindow(labeller, window, { pass: 0, before: null, labels: first, sums });
  }
  const pass = describeFirstPass(context, first);
  const labels = new Uint8Array(length);
  for (const window of windows) {
    const to = window[window.length - 1];
    if (windows.length > 1) fillColumns(labeller.columns, context, window[0], to);
    fillFirstPassColumns(labeller.columns, context, pass, window[0], to);
    labelWindow(labeller, window, { pass: 1, before: first, labels, sums });
  }
  return labelLayouts({ context, labels, sums, stretches });
}
