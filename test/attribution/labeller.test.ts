import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { AT, COLUMNS_LENGTH, MARGIN } from '../../src/attribution/columns.js';
import { createLabeller } from '../../src/attribution/labeller.js';
import { LABELLER } from '../../src/attribution/labeller-code.js';
import { LABEL_COUNT } from '../../src/attribution/labels.js';
import { compileTemplates, type Template, writeFeatures } from '../../src/attribution/templates.js';
import { PLACES, TRANSITION_COUNT } from '../../src/attribution/transitions.js';
import { BUCKET, insertWeights, ROW, STEP } from '../../src/attribution/weight-table.js';
import { decode } from '../../train/decode.js';
import { assemble } from '../../train/wasm.js';

const TEMPLATES: readonly Template[] = [
  ['word'],
  ['word-1', 'word', 'word+1'],
  ['place-1', 'label'],
  ['word+2', 'tag-2'],
  ['suffix'],
];
const program = compileTemplates(TEMPLATES);

const weights = fc.array(fc.integer({ min: -127, max: 127 }), {
  minLength: LABEL_COUNT,
  maxLength: LABEL_COUNT,
});
const transitions = fc
  .array(fc.integer({ min: -40, max: 40 }), { minLength: TRANSITION_COUNT, maxLength: TRANSITION_COUNT })
  .map((values) => Float32Array.from(values, (value) => value / 8));
const token = fc.record({
  word: fc.integer({ min: -3, max: 3 }),
  deep: fc.nat(1),
  place: fc.nat(PLACES - 1),
});
const rows = fc.array(weights, { minLength: 1, maxLength: 12 });

const OUTSIDE = 0.5;

/** Columns of a stretch, its tokens' facts repeated in the margins. */
function columnsOf(tokens: readonly { word: number; deep: number; place: number }[]): Int32Array {
  const columns = new Int32Array(COLUMNS_LENGTH);
  for (let i = -MARGIN; i < tokens.length + MARGIN; i++) {
    const { word, deep, place } = tokens[(i + MARGIN * tokens.length) % tokens.length];
    for (const name of ['word', 'suffix', 'tag', 'label'] as const) columns[AT[name] + i] = word;
    columns[AT.place + i] = place;
    columns[AT.deep + i] = deep;
  }
  return columns;
}

/** A table that lacks every third feature of the tokens, and what it holds. */
function tableOf(hashes: readonly number[], weightRows: readonly number[][]) {
  const table = new Int32Array(16 * BUCKET);
  const held = new Map<number, number[]>();
  [...new Set(hashes)].forEach((hash, i) => {
    const row = weightRows[i % weightRows.length];
    if (hash !== 0 && i % 3 > 0 && insertWeights(table, hash, row)) held.set(hash, row);
  });
  return { table, held };
}

describe('createLabeller', () => {
  it('labels as plain code does: features hashed, rows added to the sums, the best path taken', () => {
    const stretch = fc.array(token, { minLength: 1, maxLength: 30 });
    fc.assert(
      fc.property(stretch, rows, rows, transitions, (tokens, weightRows, earlier, steps) => {
        const columns = columnsOf(tokens);
        const hashes = tokens.map((_, i) => {
          const out = new Int32Array(program.length);
          return [...out.subarray(0, writeFeatures(program, columns, i, out, 0))];
        });
        const { table, held } = tableOf(hashes.flat(), weightRows);
        const labeller = createLabeller([
          { program, weights: { table, transitions: steps, outside: OUTSIDE } },
        ]);
        labeller.columns.set(columns);
        tokens.forEach((_, i) => {
          labeller.sums.set(earlier[i % earlier.length], i * ROW);
        });
        const labels = new Uint8Array(tokens.length);
        labeller.label(0, 0, labels);

        const sums = hashes.flatMap((own, i) =>
          Array.from({ length: LABEL_COUNT }, (_, l) =>
            own.reduce((total, hash) => total + (held.get(hash)?.[l] ?? 0), earlier[i % earlier.length][l]),
          ),
        );
        const scores = Float32Array.from(
          sums,
          (sum, k) => Math.fround(sum * Math.fround(STEP)) - (k % LABEL_COUNT === 0 ? OUTSIDE : 0),
        );
        tokens.forEach((_, i) => {
          for (let l = 0; l < LABEL_COUNT; l++) {
            expect(labeller.sums[i * ROW + l]).toBe(sums[i * LABEL_COUNT + l]);
            expect(labeller.scores[i * ROW + l]).toBe(scores[i * LABEL_COUNT + l]);
          }
        });
        const expected = new Uint8Array(tokens.length);
        const place = Uint8Array.from(tokens, (each) => each.place);
        decode({ scores, transitions: steps, place }, 0, tokens.length, expected);
        expect(labels).toEqual(expected);
      }),
    );
  });

  it('runs what labeller.wat says', async () => {
    expect(LABELLER).toBe(await assemble('labeller'));
  });
});

it.each([
  ['deep inside a quotation', 1, 0],
  ['elsewhere', 0, TEMPLATES.length],
])('%s a token has this many features', (_, deep, count) => {
  const columns = columnsOf([{ word: 1, deep, place: 0 }]);
  expect(writeFeatures(program, columns, 0, new Int32Array(program.length), 0)).toBe(count);
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
