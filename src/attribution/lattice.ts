import { LONGEST_STRETCH } from './columns.js';
import { LABEL_COUNT, mayFollow } from './labels.js';
import { LATTICE } from './lattice-code.js';
import { PLACES, transitionIndex } from './transitions.js';
import { startModule } from './wasm-module.js';
import { ROW, STEP } from './weight-table.js';

/** How labels follow one another under the pass whose sums are decoded. */
export interface Transitions {
  readonly transitions: Float32Array;
  /** Taken from the score of label O. */
  readonly outside: number;
}

/** The best paths through each label of each token of a stretch; each row has a number a label. */
export interface Lattice {
  /** The score of the best path up to a token and its label, `ROW` a token. */
  readonly ahead: Float32Array;
  /** The score of the best path from there on, without the token's own. */
  readonly behind: Float32Array;
  /** The labels before and after on these paths, `STEPS` a token. */
  readonly from: Uint8Array;
  readonly to: Uint8Array;
  /** The labels of a token, a bit each, through which a path comes near the best. */
  readonly near: Int32Array;
  /**
   * Weighs the paths through the first `sums.length / ROW` tokens, at places `place`.
   * @returns the score of the best path; those less than `reach` below are near.
   */
  readonly weigh: (sums: Int16Array, place: Uint8Array, reach: number) => number;
}

/** Numbers a token of `Lattice.from` and `Lattice.to`. */
export const STEPS = 16;

// Where things lie in the memory, in bytes; see lattice.wat.
const TRANSPOSED_AT = 4096;
const PLACES_AT = 8256;
const SCORES_AT = 10_240;
const AHEAD_AT = 82_432;
const BEHIND_AT = 154_624;
const FROM_AT = 226_816;
const TO_AT = 251_008;
const NEAR_AT = 275_200;
const MEMORY_PAGES = 5;

/** A lattice for stretches of up to `LONGEST_STRETCH` tokens, filled anew by each `weigh`. */
export function createLattice({ transitions, outside }: Transitions): Lattice {
  const memory = new WebAssembly.Memory({ initial: MEMORY_PAGES });
  const { buffer } = memory;
  const rows = new Float32Array(buffer, 0, PLACES * LABEL_COUNT * ROW).fill(Number.NEGATIVE_INFINITY);
  const transposed = new Float32Array(buffer, TRANSPOSED_AT, rows.length).fill(Number.NEGATIVE_INFINITY);
  for (let place = 0; place < PLACES; place++) {
    for (let before = 0; before < LABEL_COUNT; before++) {
      for (let label = 0; label < LABEL_COUNT; label++) {
        if (!mayFollow(before, label)) continue;
        const weight = transitions[transitionIndex(place, before, label)];
        rows[(place * LABEL_COUNT + before) * ROW + label] = weight;
        transposed[(place * LABEL_COUNT + label) * ROW + before] = weight;
      }
    }
  }
  const exports = startModule(LATTICE, 'lattice', memory);
  const run = exports.weigh as (count: number, reach: number) => number;
  const places = new Uint8Array(buffer, PLACES_AT, LONGEST_STRETCH);
  const scores = new Float32Array(buffer, SCORES_AT, LONGEST_STRETCH * ROW);
  return {
    ahead: new Float32Array(buffer, AHEAD_AT, LONGEST_STRETCH * ROW),
    behind: new Float32Array(buffer, BEHIND_AT, LONGEST_STRETCH * ROW),
    from: new Uint8Array(buffer, FROM_AT, LONGEST_STRETCH * STEPS),
    to: new Uint8Array(buffer, TO_AT, LONGEST_STRETCH * STEPS),
    near: new Int32Array(buffer, NEAR_AT, LONGEST_STRETCH),
    weigh: (sums, place, reach) => {
      places.set(place);
      for (let k = 0; k < sums.length; k++) scores[k] = sums[k] * STEP;
      for (let k = 0; k < sums.length; k += ROW) scores[k] -= outside;
      return run(sums.length / ROW, reach);
    },
  };
}
