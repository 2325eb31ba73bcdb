import type { Context } from './context.js';
import { type Emitter, three, two } from './emitter.js';
import { isBegin, kindOf } from './labels.js';
import { Shape } from './signals.js';

/** Upper bound of the features that the second pass adds to a token. */
export const MAX_FIRST_PASS_FEATURES = 24;

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
  const counts = new Map<number, number>();
  const isOne = (i: number): boolean =>
    labels[i] > 0 && kindOf(labels[i]) === kind && shape[i] !== Shape.punctuation;
  for (let i = 0; i < labels.length; i++) if (isOne(i)) counts.set(word[i], (counts.get(word[i]) ?? 0) + 1);
  return labels.map((_, i) => {
    const count = counts.get(word[i]) ?? 0;
    return Math.min(MANY, isOne(i) ? count - 1 : count);
  });
}

/** Numbers the features of the second pass apart from those of the first. */
const FIRST_ID = 1000;
/** Stands for the label of a token that is not there. */
const NO_LABEL = 15;

/** The label of token `k` where it stands in the paragraph of token `i`. */
function labelBeside(labels: Uint8Array, paragraphOf: Int32Array, i: number, k: number): number {
  return paragraphOf[k] === paragraphOf[i] ? labels[k] : NO_LABEL;
}

/** Writes what the second pass adds to the features of a token. @returns the index past the last one written. */
export function writeFirstPassFeatures(
  context: Context,
  pass: FirstPass,
  i: number,
  out: Int32Array,
  at: number,
): number {
  const emitter = { out, at, id: FIRST_ID };
  addLabels(emitter, context, pass, i);
  addSpans(emitter, context, pass, i);
  addCues(emitter, context, pass, i);
  addElsewhere(emitter, context, pass, i);
  return emitter.at;
}

/** The labels here and around, with the words. */
function addLabels(
  emitter: Emitter,
  { signals, paragraphOf }: Context,
  { labels }: FirstPass,
  i: number,
): void {
  const { word, place } = signals;
  const labelAt = (k: number): number => labelBeside(labels, paragraphOf, i, k);
  const here = labels[i];
  const before = labelAt(i - 1);
  const after = labelAt(i + 1);
  three(emitter, before, here, after);
  three(emitter, labelAt(i - 2) * 16 + before, here, after * 16 + labelAt(i + 2));
  three(emitter, here, before * 16 + after, word[i]);
  three(emitter, here, after, i + 1 < word.length ? word[i + 1] : 0);
  three(emitter, here, before, i > 0 ? word[i - 1] : 0);
  two(emitter, here, place[i]);
}

/** The spans on both sides. */
function addSpans(emitter: Emitter, { signals, paragraphOf }: Context, pass: FirstPass, i: number): void {
  const { labels } = pass;
  const { word, shape } = signals;
  const left = pass.spansLeft[i];
  const right = pass.spansRight[i];
  const here = labels[i];
  const after = labelBeside(labels, paragraphOf, i, i + 1);
  three(emitter, left, right, here);
  three(emitter, left, right, word[i]);
  three(emitter, left >> 4, right >> 4, here * 8 + shape[i]);
  three(emitter, left, here, after);
  three(emitter, right, here, after);
}

/** The nearest cues of the first pass and the commas between. */
function addCues(
  emitter: Emitter,
  { signals }: Context,
  { labels, cueLeft, cueRight }: FirstPass,
  i: number,
): void {
  const { word, commas } = signals;
  const left = cueLeft[i];
  const right = cueRight[i];
  const wordLeft = left < 0 ? 0 : word[left];
  const wordRight = right < 0 ? 0 : word[right];
  const since = left < 0 ? 7 : Math.min(5, commas[i] - commas[left]);
  const until = right < 0 ? 7 : Math.min(5, commas[right] - commas[i]);
  three(emitter, wordLeft, since, labels[i]);
  three(emitter, wordRight, until, labels[i]);
  three(emitter, wordLeft, word[i], labels[i]);
  three(emitter, wordRight, word[i], labels[i]);
  three(emitter, since * 8 + until, labels[i], word[i]);
}

/** How the word was labelled elsewhere in the article. */
function addElsewhere(emitter: Emitter, { signals, paragraphOf }: Context, pass: FirstPass, i: number): void {
  const { labels } = pass;
  const before = labelBeside(labels, paragraphOf, i, i - 1);
  const after = labelBeside(labels, paragraphOf, i, i + 1);
  const elsewhere = pass.asSource[i] * 4 + pass.asCue[i];
  three(emitter, elsewhere, labels[i], signals.shape[i]);
  three(emitter, elsewhere, before, after);
}
