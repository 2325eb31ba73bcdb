import { LABEL_COUNT } from './labels.js';
import type { Tagging } from './tagger.js';
import { ROW, STEP } from './weight-table.js';

/** Margins say little beyond this. */
export const SURE = 6;

/** How far the score of a token's label lies above that of the best other label; `SURE` at most and beyond the text. */
export function marginAt({ labels, sums }: Tagging, token: number): number {
  if (token < 0 || token >= labels.length) return SURE;
  const row = token * ROW;
  const label = labels[token];
  let rival = Number.NEGATIVE_INFINITY;
  for (let l = 0; l < LABEL_COUNT; l++) if (l !== label && sums[row + l] > rival) rival = sums[row + l];
  return Math.min(SURE, (sums[row + label] - rival) * STEP);
}

/** The least margin of the tokens `[from, to)`. */
export function leastMargin(tagging: Tagging, { from, to }: { from: number; to: number }): number {
  let least: number = SURE;
  for (let i = from; i < to; i++) least = Math.min(least, marginAt(tagging, i));
  return least;
}
