import { readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LABEL_COUNT } from '../../src/attribution/labels.js';
import { PLACES, TRANSITION_COUNT } from '../../src/attribution/transitions.js';
import { createViterbi, ROW } from '../../src/attribution/viterbi.js';
import { VITERBI } from '../../src/attribution/viterbi-code.js';
import { BUCKET, insertWeights } from '../../src/attribution/weight-table.js';
import { decode } from '../../train/decode.js';
import { assemble, WAT } from '../../train/wasm.js';

const weights = fc.array(fc.integer({ min: -127, max: 127 }), {
  minLength: LABEL_COUNT,
  maxLength: LABEL_COUNT,
});
const hash = fc.integer({ min: -(2 ** 31), max: 2 ** 31 - 1 }).filter((n) => n !== 0);
const features = fc.uniqueArray(fc.tuple(hash, weights), {
  selector: ([key]) => key,
  minLength: 1,
  maxLength: 60,
});
const transitions = fc
  .array(fc.integer({ min: -40, max: 40 }), { minLength: TRANSITION_COUNT, maxLength: TRANSITION_COUNT })
  .map((values) => Float32Array.from(values, (value) => value / 8));
/** Tokens: the features of each by number, and its place. */
const tokens = fc.array(fc.tuple(fc.array(fc.nat(59), { maxLength: 20 }), fc.nat(PLACES - 1)), {
  minLength: 1,
  maxLength: 30,
});

const SCALE = 1 / 64;
const OUTSIDE = 0.5;

describe('createViterbi', () => {
  it('labels as plain code does: rows summed, the best path taken', () => {
    fc.assert(
      fc.property(features, transitions, tokens, (pairs, steps, stretch) => {
        const table = new Int32Array(16 * BUCKET);
        const held = pairs.map(([key, row], i) => (i % 3 > 0 && insertWeights(table, key, row) ? row : null));
        const viterbi = createViterbi({ table, scale: SCALE, transitions: steps, outside: OUTSIDE });
        const scores = new Float32Array(stretch.length * LABEL_COUNT);
        stretch.forEach(([numbers, place], i) => {
          const own = numbers.map((number) => number % pairs.length);
          viterbi.features.set(own.map((number) => pairs[number][0]));
          viterbi.step(own.length, place, i);
          for (let l = 0; l < LABEL_COUNT; l++) {
            const sum = own.reduce((total, number) => total + (held[number]?.[l] ?? 0), 0);
            scores[i * LABEL_COUNT + l] = sum * SCALE - (l === 0 ? OUTSIDE : 0);
            expect(viterbi.scores[i * ROW + l]).toBe(scores[i * LABEL_COUNT + l]);
          }
        });
        const expected = new Uint8Array(stretch.length);
        const place = Uint8Array.from(stretch, ([, each]) => each);
        decode({ scores, transitions: steps, place }, 0, stretch.length, expected);
        const labels = new Uint8Array(stretch.length);
        viterbi.trace(stretch.length, labels, 0);
        expect(labels).toEqual(expected);
      }),
    );
  });

  it('runs what viterbi.wat says', async () => {
    expect(VITERBI).toBe(await assemble(readFileSync(WAT, 'utf8')));
  });
});

it('a table refuses a feature whose bucket is full', () => {
  const table = new Int32Array(BUCKET);
  const zero = new Array<number>(LABEL_COUNT).fill(0);
  expect([1, 2, 3, 4, 5].map((key) => insertWeights(table, key, zero))).toEqual([
    true,
    true,
    true,
    true,
    false,
  ]);
});
