import { mix } from './hash.js';
import { isBegin, kindOf } from './labels.js';
import type { Context } from './features.js';
import { Shape } from './signals.js';

/** Upper bound of the features that the second pass adds to a token. */
export const MAX_FIRST_PASS_FEATURES = 24;

/** What the first pass found, as the second pass looks at it. */
export interface FirstPass {
  readonly labels: Uint8Array;
  /** Nearest first-pass cue at or before, and after, each token within its paragraph: index of its first token, or -1. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** The last two spans that ended before the token, and the next two that begin after it, folded into one number. */
  readonly spansLeft: Int32Array;
  readonly spansRight: Int32Array;
  /** How often the first pass took the token's word for a part of a source, and of a cue, elsewhere in the article. */
  readonly asSource: Uint8Array;
  readonly asCue: Uint8Array;
}

export function describeFirstPass(context: Context, labels: Uint8Array): FirstPass {
  const { paragraphs } = context;
  const n = labels.length;
  const pass = {
    labels,
    cueLeft: new Int32Array(n).fill(-1),
    cueRight: new Int32Array(n).fill(-1),
    spansLeft: new Int32Array(n),
    spansRight: new Int32Array(n),
    asSource: new Uint8Array(n),
    asCue: new Uint8Array(n),
  };
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const from = paragraphs[p];
    const to = paragraphs[p + 1];
    let cue = -1;
    let last = 0;
    let before = 0;
    for (let i = from; i < to; i++) {
      const label = labels[i];
      if (isBegin(label) && kindOf(label) === 'cue') cue = i;
      pass.cueLeft[i] = cue;
      pass.spansLeft[i] = last * 16 + before;
      if (label > 0 && (i + 1 === to || labels[i + 1] !== label + (isBegin(label) ? 1 : 0))) {
        before = last;
        last = label + (isBegin(label) ? 1 : 0);
      }
    }
    cue = -1;
    last = 0;
    before = 0;
    for (let i = to - 1; i >= from; i--) {
      const label = labels[i];
      pass.cueRight[i] = cue;
      pass.spansRight[i] = last * 16 + before;
      if (isBegin(label)) {
        if (kindOf(label) === 'cue') cue = i;
        before = last;
        last = label;
      }
    }
  }
  countElsewhere(context, pass);
  return pass;
}

function countElsewhere(context: Context, pass: { labels: Uint8Array; asSource: Uint8Array; asCue: Uint8Array }): void {
  const { word, shape } = context.signals;
  const counts = new Map<number, number>();
  const { labels } = pass;
  const key = (i: number, kind: number): number => mix(word[i], kind);
  const roleOf = (label: number): number => (label === 0 ? 0 : kindOf(label) === 'source' ? 1 : kindOf(label) === 'cue' ? 2 : 0);
  for (let i = 0; i < labels.length; i++) {
    const role = roleOf(labels[i]);
    if (role > 0 && shape[i] !== Shape.punctuation) counts.set(key(i, role), (counts.get(key(i, role)) ?? 0) + 1);
  }
  for (let i = 0; i < labels.length; i++) {
    const role = roleOf(labels[i]);
    pass.asSource[i] = Math.min(3, (counts.get(key(i, 1)) ?? 0) - (role === 1 ? 1 : 0));
    pass.asCue[i] = Math.min(3, (counts.get(key(i, 2)) ?? 0) - (role === 2 ? 1 : 0));
  }
}

/** Writes what the second pass adds to the features of a token. @returns the index past the last one written. */
export function writeFirstPassFeatures(context: Context, pass: FirstPass, i: number, out: Int32Array, at: number): number {
  const { signals, paragraphOf } = context;
  const { word, shape, place, commas } = signals;
  const { labels } = pass;
  let n = at;
  let id = 1000;
  const two = (a: number, b: number): void => {
    out[n++] = mix(mix(++id, a), b);
  };
  const three = (a: number, b: number, c: number): void => {
    out[n++] = mix(mix(mix(++id, a), b), c);
  };
  const labelAt = (k: number): number => (k < 0 || k >= labels.length || paragraphOf[k] !== paragraphOf[i] ? 15 : labels[k]);
  const y = labels[i];
  const y1 = labelAt(i - 1);
  const y2 = labelAt(i - 2);
  const z1 = labelAt(i + 1);
  const z2 = labelAt(i + 2);
  const wn = i + 1 < labels.length ? word[i + 1] : 0;
  const wp = i > 0 ? word[i - 1] : 0;
  three(y1, y, z1);
  three(y2 * 16 + y1, y, z1 * 16 + z2);
  three(y, y1 * 16 + z1, word[i]);
  three(y, z1, wn);
  three(y, y1, wp);
  two(y, place[i]);
  const left = pass.spansLeft[i];
  const right = pass.spansRight[i];
  three(left, right, y);
  three(left, right, word[i]);
  three(left >> 4, right >> 4, y * 8 + shape[i]);
  three(left, y, z1);
  three(right, y, z1);
  const cl = pass.cueLeft[i];
  const cr = pass.cueRight[i];
  const wl = cl < 0 ? 0 : word[cl];
  const wr = cr < 0 ? 0 : word[cr];
  const since = cl < 0 ? 7 : Math.min(5, commas[i] - commas[cl]);
  const until = cr < 0 ? 7 : Math.min(5, commas[cr] - commas[i]);
  three(wl, since, y);
  three(wr, until, y);
  three(wl, word[i], y);
  three(wr, word[i], y);
  three(since * 8 + until, y, word[i]);
  three(pass.asSource[i] * 4 + pass.asCue[i], y, shape[i]);
  three(pass.asSource[i] * 4 + pass.asCue[i], y1, z1);
  return n;
}
