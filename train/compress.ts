import { BUCKET, bucketOf, slotKey, type Weights } from '../src/attribution/model.js';
import { LABEL_COUNT } from '../src/attribution/labels.js';
import { type Parameters, ROW } from './crf.js';
import type { FeatureIndex } from './feature-index.js';

/** Weights beyond this are cut to it, so that the steps of the rest are fine. */
const LARGEST = 1.5;

/**
 * Prunes and quantises trained weights into `slots` slots: the strongest features, counted up where they are frequent,
 * as long as their bucket has room, 8 bits a weight.
 */
export function compress({ emissions, transitions }: Parameters, index: FeatureIndex, slots: number, outside: number): Weights {
  const scale = LARGEST / 127;
  const importance = Float64Array.from({ length: index.size }, (_, row) => {
    let largest = 0;
    for (let l = 0; l < LABEL_COUNT; l++) largest = Math.max(largest, Math.abs(emissions[row * ROW + l]));
    return largest * Math.sqrt(index.counts[row]);
  });
  const order = Array.from({ length: index.size }, (_, row) => row).sort((a, b) => importance[b] - importance[a] || a - b);
  const weights = { slots: new Uint16Array(slots), values: new Int8Array(slots * LABEL_COUNT), scale, transitions, outside };
  for (const row of order) {
    const slot = freeSlot(weights.slots, index.hashes[row]);
    if (slot < 0) continue;
    weights.slots[slot] = slotKey(index.hashes[row]);
    for (let l = 0; l < LABEL_COUNT; l++) {
      weights.values[slot * LABEL_COUNT + l] = Math.max(-127, Math.min(127, Math.round(emissions[row * ROW + l] / scale)));
    }
  }
  return weights;
}

function freeSlot(slots: Uint16Array, hash: number): number {
  const bucket = bucketOf(hash, slots.length);
  const key = slotKey(hash);
  for (let slot = bucket; slot < bucket + BUCKET; slot++) {
    if (slots[slot] === key) return -1;
    if (slots[slot] === 0) return slot;
  }
  return -1;
}
