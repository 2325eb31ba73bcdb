import type { Weights } from '../src/attribution/labeller.js';
import { LABEL_COUNT } from '../src/attribution/labels.js';
import { BUCKET, insertWeights, STEP } from '../src/attribution/weight-table.js';
import { type Parameters, ROW } from './crf.js';
import type { FeatureIndex } from './feature-index.js';

/**
 * Prunes and quantises trained weights into `buckets` buckets of four, 8 bits a weight: the strongest features, those that occur
 * often before those that seldom do, as long as their bucket has room.
 */
export function compress(
  { emissions, transitions }: Parameters,
  index: FeatureIndex,
  buckets: number,
  outside: number,
): Weights {
  const weightsOf = (row: number): number[] =>
    Array.from({ length: LABEL_COUNT }, (_, l) => emissions[row * ROW + l]);
  const importance = Float64Array.from(
    { length: index.size },
    (_, row) => Math.max(...weightsOf(row).map(Math.abs)) * Math.sqrt(index.counts[row]),
  );
  const order = Array.from({ length: index.size }, (_, row) => row).sort(
    (a, b) => importance[b] - importance[a] || a - b,
  );
  const table = new Int32Array(buckets * BUCKET);
  for (const row of order) {
    const steps = weightsOf(row).map((weight) => Math.max(-127, Math.min(127, Math.round(weight / STEP))));
    if (index.hashes[row] !== 0) insertWeights(table, index.hashes[row], steps);
  }
  return { table, transitions, outside };
}
