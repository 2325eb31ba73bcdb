import { LABEL_COUNT, mayFollow } from '../src/attribution/labels.js';
import { TRANSITION_COUNT, transitionIndex } from '../src/attribution/transitions.js';
import { decode } from './decode.js';
import { randomFrom, shuffle } from './random.js';

/** One article ready for training: feature rows and gold labels of every token. */
export interface Example {
  readonly rows: Int32Array;
  /** Where the rows of each token begin, then their number. */
  readonly offset: Int32Array;
  readonly place: Uint8Array;
  /** First tokens of the stretches that are decoded one by one, then the number of tokens. */
  readonly stretches: Int32Array;
  readonly gold: Uint8Array;
  /** Scores that are there before any weight, `LABEL_COUNT` a token: those of the pass before. */
  readonly before?: Float32Array | undefined;
}

export interface Parameters {
  /** `ROW` weights a feature row, of which `LABEL_COUNT` are used. */
  readonly emissions: Float32Array;
  readonly transitions: Float32Array;
}

export interface TrainingOptions {
  readonly rows: number;
  readonly epochs: number;
  readonly seed: number;
  /** Step of AdaGrad in the first epoch; it falls to a tenth in the last. */
  readonly rate: number;
  /** Share of the features hidden from each token, drawn anew at each step. */
  readonly dropout: number;
  /** What a wrong label costs: of a missed token (O for anything else), and of any other mistake. */
  readonly cost: { readonly miss: number; readonly other: number };
}

/** Twelve numbers a row: the labels and one of padding. */
export const ROW = 12;

/** Scores of the tokens `[from, to)` of an example, `LABEL_COUNT` a token. */
function scoreTokens(
  emissions: Float32Array,
  rows: Int32Array,
  offset: Int32Array,
  from: number,
  to: number,
  scores: Float32Array,
): void {
  for (let i = from; i < to; i++) {
    let s0 = 0,
      s1 = 0,
      s2 = 0,
      s3 = 0,
      s4 = 0,
      s5 = 0,
      s6 = 0,
      s7 = 0,
      s8 = 0,
      s9 = 0,
      s10 = 0;
    for (let k = offset[i]; k < offset[i + 1]; k++) {
      const r = rows[k] * ROW;
      s0 += emissions[r];
      s1 += emissions[r + 1];
      s2 += emissions[r + 2];
      s3 += emissions[r + 3];
      s4 += emissions[r + 4];
      s5 += emissions[r + 5];
      s6 += emissions[r + 6];
      s7 += emissions[r + 7];
      s8 += emissions[r + 8];
      s9 += emissions[r + 9];
      s10 += emissions[r + 10];
    }
    const at = (i - from) * LABEL_COUNT;
    scores[at] = s0;
    scores[at + 1] = s1;
    scores[at + 2] = s2;
    scores[at + 3] = s3;
    scores[at + 4] = s4;
    scores[at + 5] = s5;
    scores[at + 6] = s6;
    scores[at + 7] = s7;
    scores[at + 8] = s8;
    scores[at + 9] = s9;
    scores[at + 10] = s10;
  }
}

export interface Prediction {
  readonly labels: Uint8Array;
  /** `LABEL_COUNT` scores a token, before transitions. */
  readonly emissions: Float32Array;
  /** Of the weights that predicted. */
  readonly transitions: Float32Array;
}

/** Labels an example; `outside` is taken from the score of label O. */
export function predict(parameters: Parameters, example: Example, outside: number): Prediction {
  const labels = new Uint8Array(example.gold.length);
  const emissions = new Float32Array(example.gold.length * LABEL_COUNT);
  for (let p = 0; p + 1 < example.stretches.length; p++) {
    const from = example.stretches[p];
    const to = example.stretches[p + 1];
    const scores = new Float32Array((to - from) * LABEL_COUNT);
    scoreTokens(parameters.emissions, example.rows, example.offset, from, to, scores);
    if (example.before)
      for (let k = 0; k < scores.length; k++) scores[k] += example.before[from * LABEL_COUNT + k];
    emissions.set(scores, from * LABEL_COUNT);
    for (let i = 0; i < to - from; i++) scores[i * LABEL_COUNT] -= outside;
    decode({ scores, transitions: parameters.transitions, place: example.place }, from, to, labels);
  }
  return { labels, emissions, transitions: parameters.transitions };
}

const PREDECESSORS = Array.from({ length: LABEL_COUNT }, (_, label) =>
  Array.from({ length: LABEL_COUNT }, (_, previous) => previous).filter((previous) =>
    mayFollow(previous, label),
  ),
);
const IMPOSSIBLE = -1e30;

/** Forward and backward log sums of a lattice; returns the log of the partition function. */
function sumPaths(
  scores: Float32Array,
  transitions: Float32Array,
  place: Uint8Array,
  from: number,
  n: number,
  alpha: Float64Array,
  beta: Float64Array,
): number {
  for (let l = 0; l < LABEL_COUNT; l++) {
    alpha[l] = mayFollow(0, l) ? scores[l] + transitions[transitionIndex(place[from], 0, l)] : IMPOSSIBLE;
  }
  const terms = new Float64Array(LABEL_COUNT);
  for (let i = 1; i < n; i++) {
    for (let l = 0; l < LABEL_COUNT; l++) {
      let count = 0;
      for (const q of PREDECESSORS[l])
        terms[count++] =
          alpha[(i - 1) * LABEL_COUNT + q] + transitions[transitionIndex(place[from + i], q, l)];
      alpha[i * LABEL_COUNT + l] = logSum(terms, 0, count) + scores[i * LABEL_COUNT + l];
    }
  }
  const last = (n - 1) * LABEL_COUNT;
  for (let l = 0; l < LABEL_COUNT; l++) beta[last + l] = 0;
  const ahead = new Float64Array(LABEL_COUNT);
  for (let i = n - 2; i >= 0; i--) {
    for (let l = 0; l < LABEL_COUNT; l++)
      ahead[l] = beta[(i + 1) * LABEL_COUNT + l] + scores[(i + 1) * LABEL_COUNT + l];
    for (let q = 0; q < LABEL_COUNT; q++) {
      let count = 0;
      for (let l = 0; l < LABEL_COUNT; l++)
        if (mayFollow(q, l))
          terms[count++] = ahead[l] + transitions[transitionIndex(place[from + i + 1], q, l)];
      beta[i * LABEL_COUNT + q] = logSum(terms, 0, count);
    }
  }
  return logSum(alpha, last, last + LABEL_COUNT);
}

function logSum(values: Float64Array, from: number, to: number): number {
  let top = values[from];
  for (let i = from + 1; i < to; i++) if (values[i] > top) top = values[i];
  let sum = 0;
  for (let i = from; i < to; i++) sum += Math.exp(values[i] - top);
  return top + Math.log(sum);
}

/** Below this the gradient of a label is not worth a pass over the token's features. */
const NEGLIGIBLE = 1e-3;

interface State {
  readonly parameters: Parameters;
  /** Sums of squared gradients (AdaGrad, Duchi et al. 2011). */
  readonly squares: Parameters;
  scores: Float32Array;
  alpha: Float64Array;
  beta: Float64Array;
}

const newParameters = (rows: number, value: number): Parameters => ({
  emissions: new Float32Array(rows * ROW).fill(value),
  transitions: new Float32Array(TRANSITION_COUNT).fill(value),
});

/**
 * Trains a linear-chain conditional random field whose loss is augmented by the cost of mistakes (softmax-margin,
 * Gimpel & Smith 2010), by AdaGrad with feature dropout, and returns the mean of the weights after each epoch of the
 * second half.
 */
export function train(
  examples: readonly Example[],
  options: TrainingOptions,
  onEpoch?: (epoch: number) => void,
): Parameters {
  const random = randomFrom(options.seed);
  const state: State = {
    parameters: newParameters(options.rows, 0),
    squares: newParameters(options.rows, 1e-8),
    scores: new Float32Array(0),
    alpha: new Float64Array(0),
    beta: new Float64Array(0),
  };
  const mean = newParameters(options.rows, 0);
  const stretches = examples.flatMap((example) =>
    Array.from({ length: example.stretches.length - 1 }, (_, p) => ({
      example,
      from: example.stretches[p],
      to: example.stretches[p + 1],
    })),
  );
  const firstAveraged = Math.max(1, Math.floor(options.epochs / 2));
  const averaged = options.epochs - firstAveraged + 1;
  for (let epoch = 1; epoch <= options.epochs; epoch++) {
    shuffle(stretches, random);
    const rate = options.rate * (1 - (0.9 * (epoch - 1)) / options.epochs);
    for (const { example, from, to } of stretches)
      if (to > from)
        learnStretch(
          state,
          hideFeatures(example, from, to, options.dropout, random),
          from,
          to,
          rate,
          options,
        );
    if (epoch >= firstAveraged) {
      for (const part of ['emissions', 'transitions'] as const) {
        const sum = mean[part];
        const now = state.parameters[part];
        for (let i = 0; i < sum.length; i++) sum[i] += now[i] / averaged;
      }
    }
    onEpoch?.(epoch);
  }
  return mean;
}

/** The mean of several runs' weights. */
export function meanOf(runs: readonly Parameters[]): Parameters {
  const mean = (part: keyof Parameters): Float32Array =>
    runs[0][part].map((_, i) => runs.reduce((sum, run) => sum + run[part][i], 0) / runs.length);
  return { emissions: mean('emissions'), transitions: mean('transitions') };
}

let kept = new Int32Array(0);

/** The stretch with a random share of its features left out. */
function hideFeatures(
  example: Example,
  from: number,
  to: number,
  dropout: number,
  random: () => number,
): Example {
  const { rows, offset } = example;
  if (kept.length < offset[to] - offset[from]) kept = new Int32Array(offset[to] - offset[from]);
  const shifted = new Int32Array(to + 1);
  let n = 0;
  for (let i = from; i < to; i++) {
    shifted[i] = n;
    for (let k = offset[i]; k < offset[i + 1]; k++) if (random() >= dropout) kept[n++] = rows[k];
  }
  shifted[to] = n;
  return { ...example, rows: kept, offset: shifted };
}

function learnStretch(
  state: State,
  example: Example,
  from: number,
  to: number,
  rate: number,
  options: TrainingOptions,
): void {
  const n = to - from;
  if (state.alpha.length < n * LABEL_COUNT) {
    state.scores = new Float32Array(n * LABEL_COUNT);
    state.alpha = new Float64Array(n * LABEL_COUNT);
    state.beta = new Float64Array(n * LABEL_COUNT);
  }
  const { scores, alpha, beta, parameters } = state;
  const { gold, place, before } = example;
  scoreTokens(parameters.emissions, example.rows, example.offset, from, to, scores);
  const upscale = 1 / (1 - options.dropout);
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < LABEL_COUNT; l++) {
      const cost = l === gold[from + i] ? 0 : l === 0 ? options.cost.miss : options.cost.other;
      const earlier = before ? before[(from + i) * LABEL_COUNT + l] : 0;
      scores[i * LABEL_COUNT + l] = scores[i * LABEL_COUNT + l] * upscale + earlier + cost;
    }
  }
  const total = sumPaths(scores, parameters.transitions, place, from, n, alpha, beta);
  const gradient = new Float32Array(LABEL_COUNT);
  for (let i = 0; i < n; i++) {
    for (let l = 0; l < LABEL_COUNT; l++) {
      const expected = Math.exp(alpha[i * LABEL_COUNT + l] + beta[i * LABEL_COUNT + l] - total);
      gradient[l] = (l === gold[from + i] ? 1 : 0) - expected;
    }
    learnTransitions(state, example, from, i, total, rate, gradient);
    learnEmissions(state, example, from + i, rate, gradient);
  }
}

function learnEmissions(
  { parameters, squares }: State,
  { rows, offset }: Example,
  i: number,
  rate: number,
  gradient: Float32Array,
): void {
  const w = parameters.emissions;
  const sums = squares.emissions;
  for (let l = 0; l < LABEL_COUNT; l++) {
    const g = gradient[l];
    if (Math.abs(g) < NEGLIGIBLE) continue;
    const g2 = g * g;
    const step = rate * g;
    for (let k = offset[i]; k < offset[i + 1]; k++) {
      const at = rows[k] * ROW + l;
      const sum = sums[at] + g2;
      sums[at] = sum;
      w[at] += step / Math.sqrt(sum);
    }
  }
}

/** Below this an expected transition is not worth a step. */
const RARE = 1e-4;

function learnTransitions(
  { parameters, squares, scores, alpha, beta }: State,
  { gold, place }: Example,
  from: number,
  i: number,
  total: number,
  rate: number,
  gradient: Float32Array,
): void {
  const step = (index: number, g: number): void => {
    squares.transitions[index] += g * g;
    parameters.transitions[index] += (rate * g) / Math.sqrt(squares.transitions[index]);
  };
  if (i === 0) {
    for (let l = 0; l < LABEL_COUNT; l++) step(transitionIndex(place[from], 0, l), gradient[l]);
    return;
  }
  for (let l = 0; l < LABEL_COUNT; l++) {
    const ahead = scores[i * LABEL_COUNT + l] + beta[i * LABEL_COUNT + l] - total;
    for (const q of PREDECESSORS[l]) {
      const index = transitionIndex(place[from + i], q, l);
      const expected = Math.exp(alpha[(i - 1) * LABEL_COUNT + q] + parameters.transitions[index] + ahead);
      const actual = q === gold[from + i - 1] && l === gold[from + i] ? 1 : 0;
      if (actual === 1 || expected > RARE) step(index, actual - expected);
    }
  }
}
