import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABEL_COUNT } from '../../src/attribution/labels.js';
import { SUM_WEIGHTS } from '../../src/attribution/sum-weights.js';
import { BUCKET, insertWeights, summerOf } from '../../src/attribution/weight-table.js';
import { assemble, WAT } from '../../train/wasm.js';

const weight = fc.array(fc.integer({ min: -127, max: 127 }), {
  minLength: LABEL_COUNT,
  maxLength: LABEL_COUNT,
});
const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((n) => n !== 0);
const features = fc.uniqueArray(fc.tuple(hash, weight), { selector: ([key]) => key, maxLength: 100 });

it('adds up the weights of the features it holds, and only those', () => {
  fc.assert(
    fc.property(features, (pairs) => {
      const table = new Int32Array(16 * BUCKET);
      const held = pairs.filter(([key, weights], i) => i % 3 > 0 && insertWeights(table, key, weights));
      const summer = summerOf(table);
      summer.features.set(pairs.map(([key]) => key));
      summer.sum(pairs.length);
      const expected = Array.from({ length: LABEL_COUNT }, (_, l) =>
        held.reduce((sum, [, weights]) => sum + weights[l], 0),
      );
      expect([...summer.sums]).toEqual(expected);
    }),
  );
});

it('refuses a feature whose bucket is full', () => {
  const table = new Int32Array(BUCKET);
  const zero = new Array<number>(LABEL_COUNT).fill(0);
  expect([1, 2, 3, 4, 5].map((key) => insertWeights(table, key, zero))).toEqual([true, true, true, true, false]);
});

it('runs what sum-weights.wat says', async () => {
  expect(SUM_WEIGHTS).toBe(await assemble(readFileSync(WAT, 'utf8')));
});
