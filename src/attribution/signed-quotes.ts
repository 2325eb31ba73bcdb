import type { Context } from './context.js';
import { beginLabel, kindOf } from './labels.js';
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
  const signed = labels.slice();
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const dash = findSignature(context, labels, paragraphs[p], paragraphs[p + 1]);
    if (dash < 0) continue;
    const last = paragraphs[p + 1] - 1;
    const end = context.signals.word[last] === STOP ? last : last + 1;
    label(signed, paragraphs[p], dash, beginLabel('content', 'right'));
    label(signed, dash, dash + 1, beginLabel('cue', 'none'));
    label(signed, dash + 1, end, beginLabel('source', 'left'));
  }
  return signed;
}

function label(labels: Uint8Array, from: number, to: number, begin: number): void {
  labels.fill(begin + 1, from, to);
  labels[from] = begin;
}

/** The dash between the quotation that fills a paragraph and the name that ends it, or -1. */
function findSignature({ signals }: Context, labels: Uint8Array, from: number, to: number): number {
  const { place, quotation, word, shape } = signals;
  if (place[from] !== Place.open) return -1;
  let dash = from;
  while (dash < to && quotation[dash] === quotation[from]) dash++;
  const length = to - dash - 1;
  if (length < 1 || length > LONGEST || word[dash] !== DASH || shape[dash + 1] !== Shape.capital) return -1;
  for (let i = dash + 1; i < to; i++) {
    if (quotation[i] >= 0 || (labels[i] > 0 && kindOf(labels[i]) === 'cue')) return -1;
  }
  return dash;
}
