/**
 * The weights of a pass by feature hash: buckets of sixteen words, one cache line, each four hashes (0 for none) and
 * then four rows of twelve signed bytes, one a label and one of padding. A hash is in the bucket that its upper bits pick,
 * or not at all.
 */
export type WeightTable = Int32Array;

/** What one step of a weight in the table is worth; weights beyond 127 steps are cut. */
export const STEP = 3 / 256;

/** Words a bucket. */
export const BUCKET = 16;
/** Hashes a bucket. */
export const SLOTS = 4;
/** Numbers a row: the labels and one of padding. */
export const ROW = 12;

/** Puts a feature's weights, whole numbers from -127 to 127, into the table. @returns false if its bucket is full. */
export function insertWeights(table: WeightTable, hash: number, weights: readonly number[]): boolean {
  const bucket = Math.floor(((hash >>> 0) * (table.length / BUCKET)) / 2 ** 32) * BUCKET;
  const slot = [0, 1, 2, 3].find((i) => table[bucket + i] === 0) ?? SLOTS;
  if (slot === SLOTS) return false;
  table[bucket + slot] = hash;
  new Int8Array(table.buffer, table.byteOffset + (bucket + SLOTS) * 4 + slot * ROW, ROW).set(weights);
  return true;
}
