import { CONFIDENCE_FEATURES, confidenceFeatures } from '../src/attribution/confidence.js';
import { type LinkedAttribution, linkSpans } from '../src/attribution/linking.js';
import type { Model } from '../src/attribution/model.js';
import { type LabelledSpan, spansOf } from '../src/attribution/spans.js';
import { tag } from '../src/attribution/tagger.js';
import type { Article } from '../src/text/article.js';
import type { AnnotatedArticle, GoldAttribution } from './corpus.js';
import { tokensOf } from './gold-labels.js';

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

/** Fits the logistic model of confidence (Platt 1999) to what `model` finds in annotated articles. */
export function calibrate(
  corpus: readonly AnnotatedArticle[],
  articles: readonly Article[],
  model: Model,
): number[] {
  const samples = articles.flatMap((article, a) => {
    const tagging = tag(article, model);
    return linkSpans(tagging.context, spansOf(tagging.labels), model.linker).map((found) => ({
      features: confidenceFeatures(tagging, found),
      right: isRight(article, found, corpus[a].attributions) ? 1 : 0,
    }));
  });
  const weights = new Array<number>(CONFIDENCE_FEATURES).fill(0);
  for (let step = 1; step <= 4000; step++) {
    const gradient = new Array<number>(CONFIDENCE_FEATURES).fill(0);
    for (const { features, right } of samples) {
      const guess = 1 / (1 + Math.exp(-features.reduce((sum, value, i) => sum + value * weights[i], 0)));
      features.forEach((value, i) => {
        gradient[i] += ((right - guess) * value) / samples.length;
      });
    }
    for (let i = 0; i < weights.length; i++) weights[i] += 0.1 * gradient[i];
  }
  return weights.map((weight) => Number(weight.toFixed(4)));
}
