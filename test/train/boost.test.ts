import { expect, it } from 'vitest';
import { createForest } from '../../src/attribution/trees.js';
import { boost } from '../../train/boost.js';
import { randomFrom } from '../../train/random.js';

const options = { trees: 20, depth: 2, rate: 0.3, facts: 1, examples: 0.8, ridge: 1 };

const random = randomFrom(1);
const rows = Array.from({ length: 400 }, () => Float32Array.of(random() * 2 - 1, random() * 2 - 1, random()));
/** Neither of the first two facts tells anything alone, and the third nothing at all. */
const answers = rows.map(([a, b]) => a > 0 === b > 0.5);

it('learns what two facts say together', () => {
  const trees = boost(rows, answers, options, randomFrom(2));
  expect(trees.values).toHaveLength(options.trees * 4);
  const forest = createForest(trees);
  const right = rows.filter((row, i) => forest(row, 3)[0] > 0 === answers[i]);
  expect(right.length).toBeGreaterThan(0.97 * rows.length);
});

it('says how likely: the share of the examples that are so', () => {
  const same = rows.map(() => Float32Array.of(0));
  const threeOfFour = rows.map((_, i) => i % 4 > 0);
  const [sum] = createForest(boost(same, threeOfFour, options, randomFrom(3)))(Float32Array.of(0), 1);
  const chance = 1 / (1 + Math.exp(-sum));
  expect(chance).toBeCloseTo(0.75, 1);
});

it('learns the same from the same seed', () => {
  expect(boost(rows, answers, options, randomFrom(4))).toEqual(boost(rows, answers, options, randomFrom(4)));
});
