import { AT, type Columns, MARGIN } from './columns.js';
import type { Context } from './context.js';
import { isBegin, kindOf } from './labels.js';
import { Shape, type Signals } from './signals.js';

/** What the first pass found, as the second pass looks at it. */
export interface FirstPass {
  readonly labels: Uint8Array;
  /** Nearest first-pass cue at or before, and after, each token within its paragraph: its first token, or -1. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** The last two spans that ended before the token, and the next two that begin after it, as one number each. */
  readonly spansLeft: Int32Array;
  readonly spansRight: Int32Array;
  /** How often the first pass took the word for a part of a source, and of a cue, elsewhere in the article: as one number. */
  readonly elsewhere: Uint8Array;
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
    elsewhere: countElsewhere(context, labels),
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
/** How often a word is part of a source, up to one more than `MANY`, times this; and how often of a cue. */
const SOURCE = 8;
/** Cells that words fall into by their last bits: most words were counted nowhere, as one look tells. */
const CELLS = 4096;

/** For each token, how often its word is labelled as part of a source, and of a cue, elsewhere in the article. */
function countElsewhere({ signals }: Context, labels: Uint8Array): Uint8Array {
  const { word } = signals;
  const counts = new Map<number, number>();
  const counted = new Uint8Array(CELLS);
  for (let i = 0; i < labels.length; i++) {
    const one = countOf(signals, labels, i);
    if (one === 0) continue;
    const count = counts.get(word[i]) ?? 0;
    const isMany = one === SOURCE ? count >= (MANY + 1) * SOURCE : count % SOURCE > MANY;
    if (!isMany) counts.set(word[i], count + one);
    counted[word[i] & (CELLS - 1)] = 1;
  }
  const elsewhere = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length; i++) {
    if (counted[word[i] & (CELLS - 1)] === 0) continue;
    const count = (counts.get(word[i]) ?? 0) - countOf(signals, labels, i);
    elsewhere[i] = Math.min(MANY, Math.floor(count / SOURCE)) * (MANY + 1) + Math.min(MANY, count % SOURCE);
  }
  return elsewhere;
}

/** What a token adds to the counts of its word. */
function countOf({ shape }: Signals, labels: Uint8Array, i: number): number {
  const label = labels[i];
  if (label === 0 || label > LAST_CUE || shape[i] === Shape.punctuation) return 0;
  return label > LAST_SOURCE ? 1 : SOURCE;
}

/** The labels of sources come first, then those of cues. */
const LAST_SOURCE = 4;
const LAST_CUE = 6;

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
  const { spansLeft, spansRight, elsewhere } = pass;
  for (let k = from; k < to; k++) {
    const i = k - from;
    columns[AT.spansLeft + i] = spansLeft[k];
    columns[AT.spansRight + i] = spansRight[k];
    columns[AT.elsewhere + i] = elsewhere[k];
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
