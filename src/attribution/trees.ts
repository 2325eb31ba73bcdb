import { TREES } from './trees-code.js';
import { MEMORY_PAGE, startModule } from './wasm-module.js';

/**
 * Trees that ask the same questions on every branch (oblivious trees, Prokhorenkova et al. 2018), whose values are added
 * up. A question is whether a fact is above a bound; the answers of a tree, a bit each, are the number of its value.
 */
export interface Trees {
  /** Questions a tree. */
  readonly depth: number;
  /** The number of the fact that each question is about, and the bound, tree by tree. */
  readonly facts: Uint8Array;
  readonly bounds: Float32Array;
  /** `2 ** depth` values a tree. */
  readonly values: Float32Array;
}

/** What trees add up to for rows of `width` facts, a number a row. */
export type Forest = (rows: Float32Array, width: number) => Float64Array;

// Where things lie in the memory, in bytes; see trees.wat.
const SUMS_AT = 4096;
const QUESTIONS_AT = 8192;
const LANES = 8;
const LANES_LENGTH = 32;
const QUESTION_LENGTH = 8;

/** Lays trees out for WebAssembly, which asks eight rows at once. */
export function createForest({ depth, facts, bounds, values }: Trees): Forest {
  const valuesAt = QUESTIONS_AT + facts.length * QUESTION_LENGTH;
  const memory = new WebAssembly.Memory({
    initial: Math.ceil((valuesAt + values.byteLength) / MEMORY_PAGE),
  });
  const { buffer } = memory;
  const questions = new DataView(buffer, QUESTIONS_AT);
  facts.forEach((fact, k) => {
    questions.setInt32(k * QUESTION_LENGTH, fact * LANES_LENGTH, true);
    questions.setFloat32(k * QUESTION_LENGTH + 4, bounds[k], true);
  });
  new Float32Array(buffer, valuesAt).set(values);
  const exports = startModule(TREES, 'trees', memory);
  const run = exports.sum as (trees: number, depth: number, values: number) => void;
  const asked = new Float32Array(buffer, 0, SUMS_AT / 4);
  const answered = new Float64Array(buffer, SUMS_AT, LANES);
  return (rows, width) => {
    const sums = new Float64Array(rows.length / width);
    for (let first = 0; first < sums.length; first += LANES) {
      const count = Math.min(LANES, sums.length - first);
      for (let lane = 0; lane < count; lane++)
        for (let fact = 0, at = (first + lane) * width; fact < width; fact++, at++)
          asked[fact * LANES + lane] = rows[at];
      run(facts.length / depth, depth, valuesAt);
      for (let lane = 0; lane < count; lane++) sums[first + lane] = answered[lane];
    }
    return sums;
  };
}
