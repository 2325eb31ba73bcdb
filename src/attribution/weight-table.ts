import { LABEL_COUNT } from './labels.js';
import { SUM_WEIGHTS } from './sum-weights.js';

/**
 * The weights of a pass by feature hash: buckets of sixteen words, one cache line, each four hashes (0 for none) and
 * then four rows of twelve signed bytes, one a label and one of padding. A hash is in its bucket or not at all.
 */
export type WeightTable = Int32Array;

/** Words a bucket. */
export const BUCKET = 16;
const SLOTS = 4;
const ROW = 12;

/** Adds up the weights of a token's features. */
export interface WeightSum {
  /** Where the hashes of the features go. */
  readonly features: Int32Array;
  /** `LABEL_COUNT` sums, of the first `count` features. */
  readonly sums: Int16Array;
  readonly sum: (count: number) => void;
}

// The layout of the memory, in bytes; see sum-weights.wat.
const FEATURES_AT = 64;
const TABLE_AT = 1024;
const MEMORY_PAGE = 65_536;

/** Puts a table where WebAssembly can sum its rows: SIMD does in one step what takes JavaScript eleven. */
export function summerOf(table: WeightTable): WeightSum {
  const size = TABLE_AT + table.byteLength + ROW;
  const memory = new WebAssembly.Memory({ initial: Math.ceil(size / MEMORY_PAGE) });
  new Int32Array(memory.buffer, TABLE_AT, table.length).set(table);
  const code = Uint8Array.from(atob(SUM_WEIGHTS), (character) => character.charCodeAt(0));
  const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { tagger: { memory } });
  const sum = exports['sum'] as (count: number, buckets: bigint) => void;
  const buckets = BigInt(table.length / BUCKET);
  return {
    features: new Int32Array(memory.buffer, FEATURES_AT, (TABLE_AT - FEATURES_AT) / 4),
    sums: new Int16Array(memory.buffer, 0, LABEL_COUNT),
    sum: (count) => sum(count, buckets),
  };
}

/** Puts a feature's weights, whole numbers from -127 to 127, into the table. @returns false if its bucket is full. */
export function insertWeights(table: WeightTable, hash: number, weights: readonly number[]): boolean {
  const bucket = Math.floor(((hash >>> 0) * (table.length / BUCKET)) / 2 ** 32) * BUCKET;
  const slot = [0, 1, 2, 3].find((i) => table[bucket + i] === 0) ?? SLOTS;
  if (slot === SLOTS) return false;
  table[bucket + slot] = hash;
  new Int8Array(table.buffer, table.byteOffset + (bucket + SLOTS) * 4 + slot * ROW, ROW).set(weights);
  return true;
}
