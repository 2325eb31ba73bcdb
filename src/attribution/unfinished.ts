import { COMMA, Shape } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';
import type { Tagging } from './tagger.js';
import { Tag } from './tags.js';

/** Words that something must follow: `will`, `has`, `is`, `of`, `and`, `the`. */
const OPEN: ReadonlySet<number> = new Set([
  Tag.modal,
  Tag.copula,
  Tag.auxiliary,
  Tag.preposition,
  Tag.conjunction,
  Tag.determiner,
]);

/**
 * A content that stops in the middle of a phrase goes on to the end of its clause: a comma, the next span, or the end
 * of the sentence.
 *
 *     He expects that [prices will] fall in May, as they did before. → [prices will fall in May]
 */
export function finishContent({ context, labels }: Tagging, span: LabelledSpan): LabelledSpan {
  if (span.kind !== 'content') return span;
  const { signals, sentences } = context;
  const last = span.to - 1;
  if (signals.quotation[last] >= 0 || signals.shape[last] !== Shape.lower || !OPEN.has(signals.tag[last]))
    return span;
  const end = sentences[signals.sentence[last] + 1];
  let to = span.to;
  while (to < end && labels[to] === 0 && signals.word[to] !== COMMA) to++;
  while (to > span.to && signals.shape[to - 1] === Shape.punctuation) to--;
  return withBounds(span, span.from, to);
}
