import { AT, type Columns, MARGIN } from './columns.js';
import type { Context } from './context.js';
import { isBegin, kindOf } from './labels.js';
import { Shape } from './signals.js';

/** What the first pass found, as the second pass looks at it. */
export interface FirstPass {
  readonly labels: Uint8Array;
  /** Nearest first-pass cue at or before, and after, each token within its paragraph: its first token, or -1. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** The last two spans that ended before the token, and the next two that begin after it, as one number each. */
  readonly spansLeft: Int32Array;
  readonly spansRight: Int32Array;
  /** How often the first pass took the word for a part of a source, and of a cue, elsewhere in the article. */
  readonly asSource: Uint8Array;
  readonly asCue: Uint8Array;
}

/** Reads off the labels of the first pass what the second one asks for. */
export function describeFirstPass(context: Context, labels: Uint8Array): FirstPass {
  const { paragraphs } = context;
  const n = labels.length;
  const pass = {
    labels,
    cueLeft: new Int32Array(n),
    cueRight: new Int32Array(n),
    spansLeft: new Int32Array(n),
    spansRight: new Int32Array(n),
    asSource: countElsewhere(context, labels, 'source'),
    asCue: countElsewhere(context, labels, 'cue'),
  };
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    lookLeft(pass, paragraphs[p], paragraphs[p + 1]);
    lookRight(pass, paragraphs[p], paragraphs[p + 1]);
  }
  return pass;
}

/** Two spans as one number: the label of the nearer in the upper bits. */
const SPAN = 16;

function lookLeft({ labels, cueLeft, spansLeft }: FirstPass, from: number, to: number): void {
  let cue = -1;
  let last = 0;
  let before = 0;
  for (let i = from; i < to; i++) {
    const label = labels[i];
    const inside = isBegin(label) ? label + 1 : label;
    if (isBegin(label) && kindOf(label) === 'cue') cue = i;
    cueLeft[i] = cue;
    spansLeft[i] = last * SPAN + before;
    if (label > 0 && (i + 1 === to || labels[i + 1] !== inside)) {
      before = last;
      last = inside;
    }
  }
}

function lookRight({ labels, cueRight, spansRight }: FirstPass, from: number, to: number): void {
  let cue = -1;
  let next = 0;
  let after = 0;
  for (let i = to - 1; i >= from; i--) {
    const label = labels[i];
    cueRight[i] = cue;
    spansRight[i] = next * SPAN + after;
    if (!isBegin(label)) continue;
    if (kindOf(label) === 'cue') cue = i;
    after = next;
    next = label;
  }
}

/** Counts beyond this tell no more. */
const MANY = 3;

/** For each token, how often its word is labelled so elsewhere in the article. */
function countElsewhere({ signals }: Context, labels: Uint8Array, kind: 'source' | 'cue'): Uint8Array {
  const { word, shape } = signals;
  const [low, high] = LABELS_OF[kind];
  const counts = new Map<number, number>();
  const mayCount = new Uint8Array(SIEVE);
  for (let i = 0; i < labels.length; i++) {
    if (labels[i] < low || labels[i] > high || shape[i] === Shape.punctuation) continue;
    counts.set(word[i], (counts.get(word[i]) ?? 0) + 1);
    mayCount[word[i] & (SIEVE - 1)] = 1;
  }
  const elsewhere = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    if (mayCount[word[i] & (SIEVE - 1)] === 0) continue;
    const count = counts.get(word[i]) ?? 0;
    const isOne = labels[i] >= low && labels[i] <= high && shape[i] !== Shape.punctuation;
    elsewhere[i] = Math.min(MANY, isOne ? count - 1 : count);
  }
  return elsewhere;
}

/** First and last label of each kind. */
const LABELS_OF = { source: [1, 4], cue: [5, 6] } as const;

/** Cells of the sieve that spares most words the map. */
const SIEVE = 4096;

/** Stands for the label of a token outside the stretch. */
const NO_LABEL = 15;
/** Commas beyond this tell no more. */
const MANY_COMMAS = 5;
/** Stands for the commas up to a cue that is not there. */
const NO_CUE = 7;

/** Fills the columns of the tokens `[from, to)` with what the first pass found, but for the labels. */
export function fillFirstPassColumns(
  columns: Columns,
  context: Context,
  pass: FirstPass,
  from: number,
  to: number,
): void {
  fillSpans(columns, pass, from, to);
  fillCues(columns, context, pass, from, to);
}

/**
 * Fills the column of labels for one stretch, `first` tokens into the window. No label is seen beyond its ends: the next
 * stretch overwrites what lies there.
 */
export function fillLabels(columns: Columns, labels: Uint8Array, first: number): void {
  const at = AT.label + first;
  columns.set(labels, at);
  for (let k = 0; k < MARGIN; k++) {
    columns[at - 1 - k] = NO_LABEL;
    columns[at + labels.length + k] = NO_LABEL;
  }
}

function fillSpans(columns: Columns, pass: FirstPass, from: number, to: number): void {
  const { spansLeft, spansRight, asSource, asCue } = pass;
  for (let k = from; k < to; k++) {
    const i = k - from;
    columns[AT.spansLeft + i] = spansLeft[k];
    columns[AT.spansRight + i] = spansRight[k];
    columns[AT.elsewhere + i] = asSource[k] * 4 + asCue[k];
  }
}

/** The nearest cues of the first pass and the commas between. */
function fillCues(
  columns: Columns,
  { signals: { word, commas } }: Context,
  { cueLeft, cueRight }: FirstPass,
  from: number,
  to: number,
): void {
  for (let k = from; k < to; k++) {
    const i = k - from;
    const left = cueLeft[k];
    const right = cueRight[k];
    const since = left < 0 ? NO_CUE : Math.min(MANY_COMMAS, commas[k] - commas[left]);
    const until = right < 0 ? NO_CUE : Math.min(MANY_COMMAS, commas[right] - commas[k]);
    columns[AT.cueLeftWord + i] = left < 0 ? 0 : word[left];
    columns[AT.cueRightWord + i] = right < 0 ? 0 : word[right];
    columns[AT.cueLeftCommas + i] = since;
    columns[AT.cueRightCommas + i] = until;
  }
}
