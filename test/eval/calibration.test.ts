import { describe, expect, it } from 'vitest';
import { binsOf, meanGap } from '../../eval/calibration.js';

const judged = (confidence: number, right: number, wrong: number) => [
  ...Array.from({ length: right }, () => ({ confidence, right: true })),
  ...Array.from({ length: wrong }, () => ({ confidence, right: false })),
];

describe('binsOf', () => {
  it('puts records into ten bins by confidence, 1 into the last, and leaves empty bins out', () => {
    const bins = binsOf([...judged(0.05, 1, 3), ...judged(0.9, 1, 0), ...judged(1, 1, 0)]);
    expect(bins.map(({ from, count, shareRight }) => [from, count, shareRight])).toEqual([
      [0, 4, 0.25],
      [0.9, 2, 1],
    ]);
    expect(bins[1].meanConfidence).toBeCloseTo(0.95);
  });
});

describe('meanGap', () => {
  it.each([
    ['nothing', [], 0],
    ['as right as it says', judged(0.75, 3, 1), 0],
    ['too sure', judged(0.75, 1, 3), 0.5],
    ['weighted by records', [...judged(0.75, 3, 1), ...judged(0.5, 0, 4)], 0.25],
  ])('%s', (_, records, gap) => {
    expect(meanGap(binsOf(records))).toBeCloseTo(gap);
  });
});
