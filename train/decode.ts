import { isInside, LABEL_COUNT, mayFollow } from '../src/attribution/labels.js';
import { transitionIndex } from '../src/attribution/transitions.js';

export interface Lattice {
  /** `LABEL_COUNT` scores a token. */
  readonly scores: Float32Array;
  readonly transitions: Float32Array;
  readonly place: Uint8Array;
}

/**
 * The best sequence of labels for the tokens `[from, to)` (Viterbi). Scores are those of the lattice, whose token 0
 * is `from`; the labels are written to `labels[from, to)`.
 */
export function decode(lattice: Lattice, from: number, to: number, labels: Uint8Array): void {
  const { scores, transitions, place } = lattice;
  const n = to - from;
  if (n <= 0) return;
  const best = new Float64Array(n * LABEL_COUNT);
  const back = new Uint8Array(n * LABEL_COUNT);
  for (let label = 0; label < LABEL_COUNT; label++) {
    const start = mayFollow(0, label)
      ? transitions[transitionIndex(place[from], 0, label)]
      : Number.NEGATIVE_INFINITY;
    best[label] = scores[label] + start;
  }
  for (let i = 1; i < n; i++) {
    const row = i * LABEL_COUNT;
    const base = place[from + i] * LABEL_COUNT * LABEL_COUNT;
    for (let label = 0; label < LABEL_COUNT; label++) {
      const first = isInside(label) ? label - 1 : 0;
      const last = isInside(label) ? label : LABEL_COUNT - 1;
      let top = Number.NEGATIVE_INFINITY;
      let argument = 0;
      for (let previous = first; previous <= last; previous++) {
        const score = best[row - LABEL_COUNT + previous] + transitions[base + previous * LABEL_COUNT + label];
        if (score > top) {
          top = score;
          argument = previous;
        }
      }
      best[row + label] = top + scores[row + label];
      back[row + label] = argument;
    }
  }
  let label = 0;
  const last = (n - 1) * LABEL_COUNT;
  for (let l = 1; l < LABEL_COUNT; l++) if (best[last + l] > best[last + label]) label = l;
  for (let i = n - 1; i >= 0; i--) {
    labels[from + i] = label;
    label = back[i * LABEL_COUNT + label];
  }
}
