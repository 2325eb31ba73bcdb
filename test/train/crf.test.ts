import { expect, it } from 'vitest';
import { LABELS } from '../../src/attribution/labels.js';
import { type Example, predict, train } from '../../train/crf.js';

const B_CUE = LABELS.indexOf('B-cue');
const I_CUE = LABELS.indexOf('I-cue');

/** An article of one stretch whose only feature a token is its word. */
function example(words: readonly number[], gold: readonly number[]): Example {
  return {
    rows: Int32Array.from(words),
    offset: Int32Array.from({ length: words.length + 1 }, (_, i) => i),
    place: new Uint8Array(words.length),
    stretches: Int32Array.of(0, words.length),
    gold: Uint8Array.from(gold),
  };
}

const options = { rows: 4, epochs: 30, seed: 7, rate: 0.2, dropout: 0, cost: { miss: 1, other: 1 } };
const examples = [
  example([0, 1, 2, 0], [0, B_CUE, I_CUE, 0]),
  example([2, 0, 1], [0, 0, B_CUE]),
  example([0, 2, 1, 2], [0, 0, B_CUE, I_CUE]),
];

it('learns what a word is and what the label before it makes of it', () => {
  const parameters = train(examples, options);
  expect(examples.map((each) => [...predict(parameters, each, 0).labels])).toEqual(
    examples.map(({ gold }) => [...gold]),
  );
});

it('learns the same from the same seed', () => {
  const dropout = { ...options, epochs: 3, dropout: 0.3 };
  expect(train(examples, dropout)).toEqual(train(examples, dropout));
  expect(train(examples, dropout)).not.toEqual(train(examples, { ...dropout, seed: 8 }));
});
