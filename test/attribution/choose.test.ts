import { describe, expect, it } from 'vitest';
import { conflictsOf, isConflict } from '../../src/attribution/candidate-facts.js';
import type { Candidate } from '../../src/attribution/candidate-pool.js';
import { candidatesOf } from '../../src/attribution/candidates.js';
import { chooseAttributions } from '../../src/attribution/choose.js';
import type { LinkedAttribution } from '../../src/attribution/linking.js';
import { loadModel } from '../../src/attribution/load-model.js';
import type { LabelledSpan } from '../../src/attribution/spans.js';
import { tag } from '../../src/attribution/tagger.js';
import { readPage } from '../../src/text/page.js';

const model = loadModel();

const chosenIn = (text: string) =>
  chooseAttributions(tag(readPage(text), model), model.lattice, model.linker, model.judge);

const candidatesIn = (text: string): Candidate[] =>
  candidatesOf(tag(readPage(text), model), model.lattice, model.linker);

const ARTICLE = `Maya Orr said the harbour would close on Monday, and warned that fares may rise.

“We start at six,” said Finn Aas, who thinks it is late, according to the council.

Critics worry about the cost. The port hopes that the pier, which Orr called “a ruin”, can be saved.`;

describe('candidatesOf', () => {
  it('begins with what the best labels say, and has each attribution once', () => {
    const candidates = candidatesIn(ARTICLE);
    const others = candidates.findIndex(({ isBest }) => !isBest);
    expect(candidates.slice(0, others).every(({ isBest, gap }) => isBest && gap === 0)).toBe(true);
    expect(candidates.slice(others).some(({ isBest }) => isBest)).toBe(false);
    const keys = candidates.map(({ attribution }) => JSON.stringify(attribution));
    expect(new Set(keys).size).toBe(keys.length);
  });

  it('gives shares that are shares, and gaps within reach', () => {
    for (const { gap, rival, mass } of candidatesIn(ARTICLE)) {
      expect(mass).toBeGreaterThanOrEqual(0);
      expect(mass).toBeLessThanOrEqual(1 + 1e-9);
      expect(Math.min(gap, rival)).toBe(0);
    }
  });

  it('of one paragraph are the same whatever stands far from it', () => {
    const [own, far] = ['“It leaks,” Orr told the council, and hopes to stay.', 'The pier is old.'];
    const pad = Array.from({ length: 4 }, () => far).join('\n\n');
    const summary = (text: string) =>
      candidatesIn(text).map(({ attribution, isBest }) => [attribution.content.length, isBest]);
    expect(summary(`${own}\n\n${pad}`)).toEqual(summary(`${own}\n\n${pad}\n\n${pad}`));
  });
});

const span = (kind: LabelledSpan['kind'], from: number, to: number): LabelledSpan => ({
  kind,
  side: 'none',
  from,
  to,
});
const attribution = (
  cue: readonly [number, number],
  ...content: (readonly [number, number])[]
): LinkedAttribution => ({
  cue: span('cue', ...cue),
  source: null,
  content: content.map((range) => span('content', ...range)),
});

describe('isConflict', () => {
  it.each([
    ['shared words', attribution([0, 1], [1, 5]), attribution([8, 9], [4, 8]), true],
    ['a shared cue', attribution([0, 1], [1, 5]), attribution([0, 1], [6, 8]), true],
    ['words that touch', attribution([0, 1], [1, 5]), attribution([9, 10], [5, 9]), false],
    [
      'one inside the gap of the other',
      attribution([0, 1], [1, 3], [9, 12]),
      attribution([4, 5], [5, 8]),
      false,
    ],
    ['a cue among the words of the other', attribution([0, 1], [1, 9]), attribution([4, 5], [10, 12]), false],
  ])('%s', (_, a, b, expected) => {
    expect(isConflict(a, b)).toBe(expected);
    expect(isConflict(b, a)).toBe(expected);
  });
});

it('conflictsOf finds every pair in conflict', () => {
  const candidates = candidatesIn(ARTICLE);
  const expected = candidates.map((a, i) =>
    candidates.flatMap((b, j) => (i !== j && isConflict(a.attribution, b.attribution) ? [j] : [])),
  );
  expect(conflictsOf(candidates).map((list) => list.sort((a, b) => a - b))).toEqual(expected);
});

describe('chooseAttributions', () => {
  it('chooses none of two in conflict', () => {
    const chosen = chosenIn(ARTICLE);
    expect(chosen.length).toBeGreaterThan(3);
    chosen.forEach((a, i) => {
      for (const b of chosen.slice(i + 1)) expect(isConflict(a, b)).toBe(false);
    });
  });

  it('is surer of a quotation with its speaker beside it than of a vague attitude', () => {
    const [quoted] = chosenIn('“The bridge will open on Monday,” said Maya Orr, the chief engineer.');
    const [vague] = chosenIn('Critics worry about the cost of the bridge and who is to pay for it.');
    expect(quoted.confidence).toBeGreaterThan(0.85);
    expect(vague?.confidence ?? 0).toBeLessThan(quoted.confidence);
  });

  it('finds nothing where nobody speaks', () => {
    expect(chosenIn('The pier is forty metres long. It was built of oak in 1911.')).toEqual([]);
  });
});
