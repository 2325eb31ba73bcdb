import { describe, expect, it } from 'vitest';
import { beginLabel } from '../../src/attribution/labels.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { leastMargin, marginAt, SURE } from '../../src/attribution/margins.js';
import { type Tagging, tag } from '../../src/attribution/tagger.js';
import { ROW, STEP } from '../../src/attribution/weight-table.js';
import { readPage } from '../../src/text/page.js';

const model = loadModel();

/** A tagging of two tokens: a cue that wins by two points, and one that is outside by one. */
function twoTokens(): Tagging {
  const tagging = tag(readPage('Yes, no'), model);
  const labels = Uint8Array.of(beginLabel('cue', 'none'), 0);
  const sums = new Int16Array(2 * ROW);
  sums[labels[0]] = 2 / STEP;
  sums[ROW] = 1 / STEP;
  return { ...tagging, labels, sums };
}

describe('marginAt', () => {
  it.each([
    ['a label that wins', 0, 2],
    ['another', 1, 1],
    ['before the text', -1, SURE],
    ['past it', 2, SURE],
  ])('%s', (_, token, margin) => {
    expect(marginAt(twoTokens(), token)).toBeCloseTo(margin, 1);
  });

  it('is negative where another label has the better score, as the path may want it', () => {
    const tagging = twoTokens();
    expect(marginAt({ ...tagging, labels: Uint8Array.of(0, 0) }, 0)).toBeCloseTo(-2, 1);
  });

  it('leastMargin takes the least of a span', () => {
    expect(leastMargin(twoTokens(), { from: 0, to: 2 })).toBeCloseTo(1, 1);
  });
});
