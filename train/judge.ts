import { conflictsOf, FACT_COUNT, factsOf } from '../src/attribution/candidate-facts.js';
import type { Candidate } from '../src/attribution/candidate-pool.js';
import { CANDIDATE_WEIGHT_COUNT } from '../src/attribution/candidate-view.js';
import { candidatesOf } from '../src/attribution/candidates.js';
import { type JudgeParts, scoreOf } from '../src/attribution/choose.js';
import type { Context } from '../src/attribution/context.js';
import type { Lattice } from '../src/attribution/lattice.js';
import type { LinkedAttribution } from '../src/attribution/linking.js';
import type { LabelledSpan } from '../src/attribution/spans.js';
import type { Tagging } from '../src/attribution/tagger.js';
import type { Article } from '../src/text/article.js';
import { boost } from './boost.js';
import type { GoldAttribution } from './corpus.js';
import { tokensOf } from './gold-labels.js';
import { randomFrom, shuffle } from './random.js';

type Range = readonly [from: number, to: number];

const rangesOf = (spans: readonly LabelledSpan[]): Range[] => spans.map(({ from, to }) => [from, to]);
const sizeOf = (ranges: readonly Range[]): number => ranges.reduce((sum, [from, to]) => sum + to - from, 0);

function sharedTokens(a: readonly Range[], b: readonly Range[]): number {
  let shared = 0;
  for (const x of a) for (const y of b) shared += Math.max(0, Math.min(x[1], y[1]) - Math.max(x[0], y[0]));
  return shared;
}

/** Whether the annotators marked this attribution: content F1 of 0.8 in tokens, and a source that overlaps. */
function isRight(article: Article, found: LinkedAttribution, gold: readonly GoldAttribution[]): boolean {
  const content = rangesOf(found.content);
  return gold.some((attribution) => {
    const marked = attribution.content.map((span) => tokensOf(article, span));
    if (2 * sharedTokens(content, marked) < 0.8 * (sizeOf(content) + sizeOf(marked))) return false;
    const source = attribution.source.map((span) => tokensOf(article, span));
    return source.length > 0
      ? found.source !== null && sharedTokens(rangesOf([found.source]), source) > 0
      : found.source === null;
  });
}

/** The candidates of an annotated article, and which of them are right. */
export interface JudgedArticle {
  readonly context: Context;
  readonly candidates: readonly Candidate[];
  readonly right: readonly boolean[];
}

export function judgeArticle(
  article: Article,
  tagging: Tagging,
  lattice: Lattice,
  linker: Float32Array,
  gold: readonly GoldAttribution[],
): JudgedArticle {
  const candidates = candidatesOf(tagging, lattice, linker);
  const right = candidates.map(({ attribution }) => isRight(article, attribution, gold));
  return { context: tagging.context, candidates, right };
}

const EPOCHS = 4;
const RATE = 0.03;
const DROPOUT = 0.4;

/** Times that weights are learnt, for their mean: what chance did falls out. */
const RUNS = 3;

function meanWeights(articles: readonly JudgedArticle[], seed: number): Float32Array {
  const runs = Array.from({ length: RUNS }, (_, run) => trainWeights(articles, seed + run));
  return runs[0].map((_, k) => runs.reduce((sum, weights) => sum + weights[k], 0) / RUNS);
}

/** Fits the weights of the features, a logistic model, by AdaGrad with feature dropout. */
function trainWeights(articles: readonly JudgedArticle[], seed: number): Float32Array {
  const random = randomFrom(seed);
  const weights = new Float32Array(CANDIDATE_WEIGHT_COUNT);
  const squares = new Float32Array(CANDIDATE_WEIGHT_COUNT).fill(1e-4);
  const order = articles.flatMap(({ candidates, right }) =>
    candidates.map(({ view: { features } }, k) => ({ features, right: right[k] })),
  );
  for (let epoch = 0; epoch < EPOCHS; epoch++) {
    shuffle(order, random);
    const rate = RATE * (1 - epoch / (EPOCHS + 0.5));
    for (const { features, right } of order) {
      const kept = features.filter(() => random() >= DROPOUT);
      const sum = kept.reduce((total, feature) => total + weights[feature], 0) / (1 - DROPOUT);
      const gradient = (right ? 1 : 0) - 1 / (1 + Math.exp(-sum));
      for (const feature of kept) {
        squares[feature] += gradient * gradient;
        weights[feature] += (rate * gradient) / Math.sqrt(squares[feature]);
      }
    }
  }
  return weights;
}

const BOOST = { trees: 500, depth: 6, rate: 0.04, facts: 0.7, examples: 0.7, ridge: 5 };

/** Parts into which the articles fall, so that the trees see scores of weights that were learnt from others. */
const FOLDS = 5;

/** Learns to tell which candidates are right. */
export function trainJudge(articles: readonly JudgedArticle[], seed: number): JudgeParts {
  const folds = Array.from({ length: FOLDS }, (_, fold) =>
    meanWeights(
      articles.filter((_, i) => i % FOLDS !== fold),
      seed,
    ),
  );
  const rows = articles.flatMap(({ context, candidates }, i) => {
    const scores = candidates.map((candidate) => scoreOf(candidate, folds[i % FOLDS]));
    const facts = factsOf(context, candidates, scores, conflictsOf(candidates));
    return candidates.map((_, k) => facts.subarray(k * FACT_COUNT, (k + 1) * FACT_COUNT));
  });
  const right = articles.flatMap((article) => article.right);
  const trees = boost(rows, right, BOOST, randomFrom(seed));
  return { weights: meanWeights(articles, seed), trees };
}
