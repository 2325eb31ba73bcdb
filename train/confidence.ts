import {
  CONFIDENCE_WEIGHT_COUNT,
  MAX_CONFIDENCE_FEATURES,
  writeConfidenceFeatures,
} from '../src/attribution/confidence.js';
import { type LinkedAttribution, linkSpans } from '../src/attribution/linking.js';
import { type LabelledSpan, spansOf } from '../src/attribution/spans.js';
import type { Tagging } from '../src/attribution/tagger.js';
import type { Article } from '../src/text/article.js';
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

/** What a tagging finds in an annotated article: the features of each attribution, and whether it is right. */
export interface ConfidenceExample {
  readonly features: Int32Array;
  readonly right: boolean;
}

export function confidenceExamples(
  article: Article,
  tagging: Tagging,
  linker: Float32Array,
  gold: readonly GoldAttribution[],
): ConfidenceExample[] {
  const scratch = new Int32Array(MAX_CONFIDENCE_FEATURES);
  return linkSpans(tagging.context, spansOf(tagging.labels), linker).map((found) => ({
    features: scratch.slice(0, writeConfidenceFeatures(tagging, found, scratch)),
    right: isRight(article, found, gold),
  }));
}

const EPOCHS = 4;
const RATE = 0.03;
const DROPOUT = 0.3;

/** Fits the logistic model of confidence by AdaGrad with feature dropout. */
export function trainConfidence(examples: readonly ConfidenceExample[], seed: number): Float32Array {
  const random = randomFrom(seed);
  const weights = new Float32Array(CONFIDENCE_WEIGHT_COUNT);
  const squares = new Float32Array(CONFIDENCE_WEIGHT_COUNT).fill(1e-4);
  const order = [...examples];
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
