import type { Context } from './context.js';
import { kindOf, labelSpan } from './labels.js';
import { DASH, Place, Shape, STOP } from './signals.js';

/** Longest signature, in tokens: `Ann Lee, 34, a teacher from Leeds`. */
const LONGEST = 12;

/**
 * Labels quotes that are signed, as in pull quotes and lists of readers' voices, where the tagger found no cue:
 *
 *     [“We have waited long enough.”] [―] [Ann Lee]
 */
export function labelSignedQuotes(context: Context, labels: Uint8Array): Uint8Array {
  const { paragraphs } = context;
  let signed = labels;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const dash = findSignature(context, labels, paragraphs[p], paragraphs[p + 1]);
    if (dash < 0) continue;
    if (signed === labels) signed = labels.slice();
    const last = paragraphs[p + 1] - 1;
    const end = context.signals.word[last] === STOP ? last : last + 1;
    labelSpan(signed, paragraphs[p], dash, 'content', 'right');
    labelSpan(signed, dash, dash + 1, 'cue', 'none');
    labelSpan(signed, dash + 1, end, 'source', 'left');
  }
  return signed;
}

/** The dash between the quotation that fills a paragraph and the name that ends it, or -1. */
function findSignature({ signals }: Context, labels: Uint8Array, from: number, to: number): number {
  const { place, quotation, word, shape } = signals;
  if (place[from] !== Place.open) return -1;
  let dash = from;
  while (dash < to && quotation[dash] === quotation[from]) dash++;
  const length = to - dash - 1;
  if (length < 1 || length > LONGEST || word[dash] !== DASH) return -1;
  if (shape[dash + 1] !== Shape.capital && shape[dash + 1] !== Shape.upper) return -1;
  for (let i = dash + 1; i < to; i++) {
    if (quotation[i] >= 0 || (labels[i] > 0 && kindOf(labels[i]) === 'cue')) return -1;
  }
  return dash;
}
