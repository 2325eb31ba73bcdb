import { LABEL_COUNT } from './labels.js';
import type { Tagging } from './tagger.js';
import { ROW, STEP } from './weight-table.js';

/** Below any sum, which is of 16 bits. */
const LOWEST = -(2 ** 15);

/** Margins say little beyond this. */
export const SURE = 6;

/** How far the score of a token's label lies above that of the best other label; `SURE` at most and beyond the text. */
export function marginAt({ labels, sums }: Tagging, token: number): number {
  if (token < 0 || token >= labels.length) return SURE;
  const row = token * ROW;
  const label = labels[token];
  let rival = LOWEST;
  for (let at = row; at < row + label; at++) rival = Math.max(rival, sums[at]);
  for (let at = row + label + 1; at < row + LABEL_COUNT; at++) rival = Math.max(rival, sums[at]);
  return Math.min(SURE, (sums[row + label] - rival) * STEP);
}

/** The least margin of the tokens `[from, to)`. */
export function leastMargin(tagging: Tagging, { from, to }: { from: number; to: number }): number {
  let least: number = SURE;
  for (let i = from; i < to; i++) least = Math.min(least, marginAt(tagging, i));
  return least;
}
