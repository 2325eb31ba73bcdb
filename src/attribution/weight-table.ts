import { LABEL_COUNT } from './labels.js';

/**
 * The weights of a pass by feature hash. A slot is four words: the hash, 0 if the slot is empty, and one byte a label,
 * 128 standing for nought. Slots lie in buckets of four, one cache line: a feature is in its bucket or not at all.
 */
export type WeightTable = Int32Array;

/** Words a slot. */
export const SLOT = 4;
const SLOTS_A_BUCKET = 4;
const BUCKET = SLOT * SLOTS_A_BUCKET;
const ZERO = 128;
const EVEN_BYTES = 0x00ff00ff;

/** Index of the first word of the bucket of a hash. */
function bucketOf(table: WeightTable, hash: number): number {
  return Math.floor((hash >>> 0) * (table.length / BUCKET / 2 ** 32)) * BUCKET;
}

/** Index of the slot that holds a hash, or -1. */
function slotOf(table: WeightTable, bucket: number, hash: number): number {
  if (table[bucket] === hash) return bucket;
  if (table[bucket + SLOT] === hash) return bucket + SLOT;
  if (table[bucket + 2 * SLOT] === hash) return bucket + 2 * SLOT;
  return table[bucket + 3 * SLOT] === hash ? bucket + 3 * SLOT : -1;
}

/**
 * Adds up the weights of `count` features, `LABEL_COUNT` sums. Two bytes are added at a time, in the halves of a word:
 * up to 256 features fit.
 */
export function sumWeights(table: WeightTable, features: Int32Array, count: number, sums: Int32Array): void {
  const buckets = table.length / BUCKET / 2 ** 32;
  let found = 0;
  let a = 0;
  let b = 0;
  let c = 0;
  let d = 0;
  let e = 0;
  let f = 0;
  for (let k = 0; k < count; k++) {
    const hash = features[k];
    const bucket = Math.floor((hash >>> 0) * buckets) * BUCKET;
    const at = slotOf(table, bucket, hash);
    if (at < 0) continue;
    const x = table[at + 1];
    const y = table[at + 2];
    const z = table[at + 3];
    a += x & EVEN_BYTES;
    b += (x >>> 8) & EVEN_BYTES;
    c += y & EVEN_BYTES;
    d += (y >>> 8) & EVEN_BYTES;
    e += z & EVEN_BYTES;
    f += (z >>> 8) & EVEN_BYTES;
    found++;
  }
  const zero = found * ZERO;
  sums[0] = (a & 0xffff) - zero;
  sums[1] = (b & 0xffff) - zero;
  sums[2] = (a >>> 16) - zero;
  sums[3] = (b >>> 16) - zero;
  sums[4] = (c & 0xffff) - zero;
  sums[5] = (d & 0xffff) - zero;
  sums[6] = (c >>> 16) - zero;
  sums[7] = (d >>> 16) - zero;
  sums[8] = (e & 0xffff) - zero;
  sums[9] = (f & 0xffff) - zero;
  sums[10] = (e >>> 16) - zero;
}

/** Puts a feature's weights, whole numbers from -127 to 127, into the table. @returns false if its bucket is full. */
export function insertWeights(table: WeightTable, hash: number, weights: readonly number[]): boolean {
  const bucket = bucketOf(table, hash);
  for (let at = bucket; at < bucket + BUCKET; at += SLOT) {
    if (table[at] !== 0) continue;
    const bytes = new Uint8Array(table.buffer, table.byteOffset + (at + 1) * 4, 12).fill(ZERO);
    for (let l = 0; l < LABEL_COUNT; l++) bytes[l] = ZERO + weights[l];
    table[at] = hash;
    return true;
  }
  return false;
}
