import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT, mayFollow } from '../../src/attribution/labels.js';
import { createLattice } from '../../src/attribution/lattice.js';
import { LATTICE } from '../../src/attribution/lattice-code.js';
import { FURTHEST, otherPaths } from '../../src/attribution/paths.js';
import { PLACES, TRANSITION_COUNT, transitionIndex } from '../../src/attribution/transitions.js';
import { ROW, STEP } from '../../src/attribution/weight-table.js';
import { assemble } from '../../train/wasm.js';

const OUTSIDE = 0.5;
const numbers = (count: number) =>
  fc.array(fc.integer({ min: -400, max: 400 }), { minLength: count, maxLength: count });
const token = fc.record({ sums: numbers(ROW), place: fc.nat(PLACES - 1) });

/** Every sequence of labels that may be, with its score. */
function allPaths(tokens: readonly { sums: readonly number[]; place: number }[], transitions: Float32Array) {
  let paths: { labels: number[]; score: number }[] = [{ labels: [], score: 0 }];
  for (const { sums, place } of tokens) {
    paths = paths.flatMap(({ labels, score }) => {
      const before = labels.at(-1) ?? 0;
      return Array.from({ length: LABEL_COUNT }, (_, label) => label)
        .filter((label) => mayFollow(before, label))
        .map((label) => ({
          labels: [...labels, label],
          score:
            score +
            sums[label] * STEP -
            (label === 0 ? OUTSIDE : 0) +
            transitions[transitionIndex(place, before, label)],
        }));
    });
  }
  return paths.sort((a, b) => b.score - a.score);
}

describe('otherPaths', () => {
  it('gives the best path through every label that comes near, and no other', () => {
    const stretch = fc.array(token, { minLength: 1, maxLength: 3 });
    fc.assert(
      fc.property(stretch, numbers(TRANSITION_COUNT), (tokens, steps) => {
        const transitions = Float32Array.from(steps, (step) => step / 100);
        const sums = Int16Array.from(tokens.flatMap((each) => each.sums));
        const place = Uint8Array.from(tokens, (each) => each.place);
        const found = otherPaths(createLattice({ transitions, outside: OUTSIDE }), sums, place);

        const all = allPaths(tokens, transitions);
        const known = new Map(all.map(({ labels, score }) => [labels.join(), all[0].score - score]));
        for (const { labels, gap } of found) expect(known.get(labels.join())).toBeCloseTo(gap, 3);
        expect(found.map(({ gap }) => gap)).toEqual(found.map(({ gap }) => gap).sort((a, b) => a - b));

        const taken = [all[0].labels, ...found.map(({ labels }) => [...labels])];
        tokens.forEach((_, i) => {
          for (let label = 0; label < LABEL_COUNT; label++) {
            const best = all.find(({ labels }) => labels[i] === label);
            const gap = best ? all[0].score - best.score : FURTHEST;
            if (gap < FURTHEST - 0.01 && found.length < 23)
              expect(taken.some((labels) => labels[i] === label)).toBe(true);
          }
        });
      }),
    );
  });

  it('finds none where one path is far better', () => {
    const lattice = createLattice({ transitions: new Float32Array(TRANSITION_COUNT), outside: 0 });
    const sums = new Int16Array(2 * ROW);
    sums[0] = sums[ROW] = (FURTHEST + 1) / STEP;
    expect(otherPaths(lattice, sums, new Uint8Array(2))).toEqual([]);
  });

  it('runs what lattice.wat says', async () => {
    expect(LATTICE).toBe(await assemble('lattice'));
  });
});
