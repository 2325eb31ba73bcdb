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

/** A label for a token, and how far below the best the best path through it lies. */
interface Turn {
  readonly token: number;
  readonly label: number;
  readonly gap: number;
}

/** The labels that come near the best. */
function turnsOf({ near, ahead, behind }: Lattice, count: number, top: number): Turn[] {
  const turns: Turn[] = [];
  for (let token = 0; token < count; token++) {
    const labels = near[token];
    if ((labels & (labels - 1)) === 0) continue;
    for (let label = 0; labels >> label > 0; label++) {
      if (((labels >> label) & 1) === 0) continue;
      const at = token * ROW + label;
      turns.push({ token, label, gap: top - ahead[at] - behind[at] });
    }
  }
  return turns;
}

const least = (a: Turn, b: Turn): Turn => (b.gap < a.gap ? b : a);

/**
 * Ways to label a stretch other than its best one, the likeliest first: each is the best if one token had another label
 * (its max-marginal), and comes close to the best of all.
 * @param sums of the tokens of the stretch.
 * @param place of each.
 */
export function otherPaths(lattice: Lattice, sums: Sums, place: Uint8Array): Path[] {
  const count = place.length;
  const top = lattice.weigh(sums, place, FURTHEST);
  let turns = turnsOf(lattice, count, top);
  const paths: Path[] = [];
  while (paths.length < MOST && turns.length > 0) {
    const { token, label, gap } = turns.reduce(least);
    const path = trace(lattice, count, token, label);
    paths.push({ gap: Math.max(0, gap), labels: path });
    turns = turns.filter((turn) => path[turn.token] !== turn.label);
  }
  return paths.slice(1);
}
