import type { LinkedAttribution } from './linking.js';
import type { LabelledSpan } from './spans.js';
import type { Tagging } from './tagger.js';

/** How many numbers `confidenceFeatures` gives: the length of a model's calibration. */
export const CONFIDENCE_FEATURES = 6;

/** Margins say little beyond this. */
const SURE = 6;

function meanMargin(margin: Float32Array, spans: readonly LabelledSpan[]): number {
  let sum = 0;
  let count = 0;
  for (const { from, to } of spans) {
    for (let i = from; i < to; i++) sum += Math.min(margin[i], SURE);
    count += to - from;
  }
  return count === 0 ? 0 : sum / count;
}

/** The least sure of the tokens where a span begins, ends, or has ended. */
function edgeMargin(margin: Float32Array, spans: readonly LabelledSpan[]): number {
  let least = SURE;
  for (const { from, to } of spans) {
    for (const i of [from, to - 1, to]) if (i < margin.length) least = Math.min(least, margin[i]);
  }
  return least;
}

/** What confidence is judged by: how clearly the labels of the parts won over the next best ones. */
export function confidenceFeatures(
  { margin }: Tagging,
  { cue, source, content }: LinkedAttribution,
): number[] {
  return [
    1,
    meanMargin(margin, content),
    edgeMargin(margin, content),
    cue ? meanMargin(margin, [cue]) : 0,
    source ? meanMargin(margin, [source]) : 0,
    source ? 1 : 0,
  ];
}

/** The chance that content and source are right: a logistic model of the margins. */
export function confidenceOf(
  tagging: Tagging,
  attribution: LinkedAttribution,
  calibration: readonly number[],
): number {
  const sum = confidenceFeatures(tagging, attribution).reduce(
    (total, value, i) => total + value * (calibration[i] ?? 0),
    0,
  );
  return 1 / (1 + Math.exp(-sum));
}
