import { decode, TRANSITION_COUNT, transitionIndex } from '../src/attribution/decode.js';
import { LABEL_COUNT } from '../src/attribution/labels.js';

/** One article ready for training: hashed feature rows and gold labels of every token. */
export interface Example {
  /** `width` feature hashes a token. */
  readonly features: Int32Array;
  readonly width: Uint8Array;
  readonly offset: Int32Array;
  readonly place: Uint8Array;
  readonly paragraphs: Int32Array;
  readonly gold: Uint8Array;
}

/** Weights of one feature lie in a row of a cache line. */
const ROW = 16;

export interface Weights {
  /** `LABEL_COUNT` weights a row; a feature's row is its hash masked. */
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
  readonly mask: number;
}

export interface TrainingOptions {
  readonly bits: number;
  readonly epochs: number;
  readonly seed: number;
  readonly onEpoch?: (epoch: number, weights: Weights) => void;
}

/** Scores of tokens `[from, to)`, `LABEL_COUNT` a token, token 0 being `from`. */
export function scoreTokens(weights: Weights, example: Example, from: number, to: number, scores: Float32Array): void {
  const { emissions, mask } = weights;
  scores.fill(0, 0, (to - from) * LABEL_COUNT);
  for (let i = from; i < to; i++) {
    const at = (i - from) * LABEL_COUNT;
    const end = example.offset[i + 1];
    for (let k = example.offset[i]; k < end; k++) {
      const row = (example.features[k] & mask) * ROW;
      for (let label = 0; label < LABEL_COUNT; label++) scores[at + label] += emissions[row + label];
    }
  }
}

export function predict(weights: Weights, example: Example): Uint8Array {
  const labels = new Uint8Array(example.gold.length);
  for (let p = 0; p + 1 < example.paragraphs.length; p++) {
    const from = example.paragraphs[p];
    const to = example.paragraphs[p + 1];
    const scores = new Float32Array((to - from) * LABEL_COUNT);
    scoreTokens(weights, example, from, to, scores);
    decode({ scores, transitions: weights.transitions, place: example.place }, from, to, labels);
  }
  return labels;
}

/** Mulberry32: a small generator of uniform numbers in [0, 1), the same for the same seed. */
export function randomFrom(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 4294967296;
  };
}

export function shuffle<T>(items: T[], random: () => number): void {
  for (let i = items.length - 1; i > 0; i--) {
    const j = Math.floor(random() * (i + 1));
    [items[i], items[j]] = [items[j], items[i]];
  }
}

/** A margin of loss-augmented decoding: a wrong label is this much better while training. */
const MARGIN = Number(process.env['MARGIN'] ?? 1);
const MISS = Number(process.env['MISS'] ?? 1);

/**
 * Structured averaged perceptron (Collins 2002) with loss-augmented Viterbi over paragraphs.
 */
export function train(examples: readonly Example[], options: TrainingOptions): Weights {
  const size = 2 ** options.bits;
  const weights: Weights = {
    emissions: new Float32Array(size * ROW),
    transitions: new Float32Array(TRANSITION_COUNT),
    mask: size - 1,
  };
  const sums = { emissions: new Float32Array(size * ROW), transitions: new Float32Array(TRANSITION_COUNT) };
  let steps = 1;
  const paragraphs = examples.flatMap((example) =>
    Array.from({ length: example.paragraphs.length - 1 }, (_, p) => ({ example, from: example.paragraphs[p], to: example.paragraphs[p + 1] })),
  );
  const random = randomFrom(options.seed);
  let scores = new Float32Array(0);
  const average = (): Weights => ({
    emissions: weights.emissions.map((w, i) => w - sums.emissions[i] / steps),
    transitions: weights.transitions.map((w, i) => w - sums.transitions[i] / steps),
    mask: weights.mask,
  });
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(paragraphs, random);
    for (const { example, from, to } of paragraphs) {
      if (scores.length < (to - from) * LABEL_COUNT) scores = new Float32Array((to - from) * LABEL_COUNT);
      scoreTokens(weights, example, from, to, scores);
      for (let i = from; i < to; i++) {
        const gold = example.gold[i];
        for (let l = 0; l < LABEL_COUNT; l++) if (l !== gold) scores[(i - from) * LABEL_COUNT + l] += l === 0 ? MARGIN * MISS : MARGIN;
      }
      const labels = new Uint8Array(example.gold.length);
      decode({ scores, transitions: weights.transitions, place: example.place }, from, to, labels);
      update(weights, sums, steps, example, from, to, labels);
      steps++;
    }
    options.onEpoch?.(epoch, epoch === options.epochs || epoch % 3 === 0 ? average() : weights);
  }
  return average();
}

function update(
  weights: Weights,
  sums: { emissions: Float32Array; transitions: Float32Array },
  steps: number,
  example: Example,
  from: number,
  to: number,
  labels: Uint8Array,
): void {
  const { gold, place } = example;
  const addTransition = (index: number, by: number): void => {
    weights.transitions[index] += by;
    sums.transitions[index] += by * steps;
  };
  for (let i = from; i < to; i++) {
    const previousGold = i === from ? 0 : gold[i - 1];
    const previous = i === from ? 0 : labels[i - 1];
    if (gold[i] === labels[i] && previousGold === previous) continue;
    addTransition(transitionIndex(place[i], previousGold, gold[i]), 1);
    addTransition(transitionIndex(place[i], previous, labels[i]), -1);
    if (gold[i] === labels[i]) continue;
    const end = example.offset[i + 1];
    for (let k = example.offset[i]; k < end; k++) {
      const row = (example.features[k] & weights.mask) * ROW;
      weights.emissions[row + gold[i]] += 1;
      weights.emissions[row + labels[i]] -= 1;
      sums.emissions[row + gold[i]] += steps;
      sums.emissions[row + labels[i]] -= steps;
    }
  }
}
