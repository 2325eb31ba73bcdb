import { type Lattice, STEPS } from './lattice.js';
import type { Sums } from './tagger.js';
import { ROW } from './weight-table.js';

/** A way to label a stretch. */
export interface Path {
  /** How far its score lies below that of the best one. */
  readonly gap: number;
  /** One label a token of the stretch. */
  readonly labels: Uint8Array;
}

/** Paths further off than this are hardly ever right. */
export const FURTHEST = 4;
/** How many paths of a stretch are looked at; `candidates.ts` has a bit for each. */
const MOST = 24;

/** The best path of `count` tokens through a label of a token. */
function trace({ from, to }: Lattice, count: number, token: number, label: number): Uint8Array {
  const labels = new Uint8Array(count);
  for (let i = token, l = label; i >= 0; i--) {
    labels[i] = l;
    l = from[i * STEPS + l];
  }
  for (let i = token, l = label; i + 1 < count; i++) {
    l = to[i * STEPS + l];
    labels[i + 1] = l;
  }
  return labels;
}

/** Labels for tokens, and how far below the best the best path through each lies. */
interface Turns {
  readonly tokens: number[];
  readonly labels: number[];
  readonly gaps: number[];
}

/** The labels that come near the best. */
function turnsOf({ near, ahead, behind }: Lattice, count: number, top: number): Turns {
  const turns: Turns = { tokens: [], labels: [], gaps: [] };
  for (let token = 0; token < count; token++) {
    const labels = near[token];
    if ((labels & (labels - 1)) === 0) continue;
    for (let label = 0; labels >> label > 0; label++) {
      if (((labels >> label) & 1) === 0) continue;
      const at = token * ROW + label;
      turns.tokens.push(token);
      turns.labels.push(label);
      turns.gaps.push(top - ahead[at] - behind[at]);
    }
  }
  return turns;
}

/** The index of the least number; -1 if all are infinite. */
function leastOf(numbers: readonly number[]): number {
  let best = -1;
  let least = Number.POSITIVE_INFINITY;
  for (let k = 0; k < numbers.length; k++)
    if (numbers[k] < least) {
      least = numbers[k];
      best = k;
    }
  return best;
}

/**
 * Ways to label a stretch other than its best one, the likeliest first: each is the best if one token had another label
 * (its max-marginal), and comes close to the best of all.
 * @param sums of the tokens of the stretch.
 * @param place of each.
 */
export function otherPaths(lattice: Lattice, sums: Sums, place: Uint8Array): Path[] {
  const count = place.length;
  const top = lattice.weigh(sums, place, FURTHEST);
  const { tokens, labels, gaps } = turnsOf(lattice, count, top);
  const paths: Path[] = [];
  while (paths.length < MOST) {
    const next = leastOf(gaps);
    if (next < 0) break;
    const path = trace(lattice, count, tokens[next], labels[next]);
    paths.push({ gap: Math.max(0, gaps[next]), labels: path });
    for (let k = 0; k < gaps.length; k++)
      if (path[tokens[k]] === labels[k]) gaps[k] = Number.POSITIVE_INFINITY;
  }
  return paths.slice(1);
}
