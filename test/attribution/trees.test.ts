import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { createForest, type Trees } from '../../src/attribution/trees.js';
import { TREES } from '../../src/attribution/trees-code.js';
import { assemble } from '../../train/wasm.js';

/** What the module computes, without WebAssembly. */
function plainSum({ depth, facts, bounds, values }: Trees, row: readonly number[]): number {
  let sum = 0;
  for (let tree = 0; tree * depth < facts.length; tree++) {
    let answers = 0;
    for (let k = tree * depth; k < (tree + 1) * depth; k++)
      answers = answers * 2 + (row[facts[k]] > bounds[k] ? 1 : 0);
    sum += values[(tree << depth) + answers];
  }
  return sum;
}

const WIDTH = 5;
const quarter = fc.integer({ min: -8, max: 8 }).map((n) => n / 4);
const row = fc.array(quarter, { minLength: WIDTH, maxLength: WIDTH });
const trees = fc
  .tuple(fc.integer({ min: 1, max: 6 }), fc.integer({ min: 1, max: 4 }))
  .chain(([count, depth]) =>
    fc.record({
      depth: fc.constant(depth),
      facts: fc
        .array(fc.nat(WIDTH - 1), { minLength: count * depth, maxLength: count * depth })
        .map((facts) => Uint8Array.from(facts)),
      bounds: fc
        .array(quarter, { minLength: count * depth, maxLength: count * depth })
        .map((bounds) => Float32Array.from(bounds)),
      values: fc
        .array(quarter, { minLength: count << depth, maxLength: count << depth })
        .map((values) => Float32Array.from(values)),
    }),
  );

describe('createForest', () => {
  it('adds up the value that the answers of each tree lead to, for any number of rows', () => {
    fc.assert(
      fc.property(trees, fc.array(row, { maxLength: 9 }), (forest, rows) => {
        const sums = createForest(forest)(Float32Array.from(rows.flat()), WIDTH);
        expect([...sums]).toEqual(rows.map((facts) => plainSum(forest, facts)));
      }),
    );
  });

  it('runs what trees.wat says', async () => {
    expect(TREES).toBe(await assemble('trees'));
  });
});
