import fc from 'fast-check';
import { expect, it } from 'vitest';
import { LABEL_COUNT } from '../../src/attribution/labels.js';
import { insertWeights, SLOT, sumWeights } from '../../src/attribution/weight-table.js';

const weight = fc.array(fc.integer({ min: -127, max: 127 }), {
  minLength: LABEL_COUNT,
  maxLength: LABEL_COUNT,
});
const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((n) => n !== 0);

it('adds up the weights of the features it holds, and only those', () => {
  fc.assert(
    fc.property(
      fc.uniqueArray(fc.tuple(hash, weight), { selector: ([key]) => key, maxLength: 100 }),
      (features) => {
        const table = new Int32Array(64 * SLOT);
        const held = features.filter(([key, weights], i) => i % 3 > 0 && insertWeights(table, key, weights));
        const sums = new Int32Array(LABEL_COUNT);
        sumWeights(
          table,
          Int32Array.from(features, ([key]) => key),
          features.length,
          sums,
        );
        expect([...sums]).toEqual(
          Array.from({ length: LABEL_COUNT }, (_, l) =>
            held.reduce((sum, [, weights]) => sum + weights[l], 0),
          ),
        );
      },
    ),
  );
});

it('refuses a feature whose bucket is full', () => {
  const table = new Int32Array(4 * SLOT);
  const zero = new Array<number>(LABEL_COUNT).fill(0);
  expect([1, 2, 3, 4, 5].map((key) => insertWeights(table, key, zero))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});
