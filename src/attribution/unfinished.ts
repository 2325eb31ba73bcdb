import { wordSet } from './hash.js';
import { COMMA, Shape, type Signals } from './signals.js';
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

const being = wordSet('be been being');
/** What belongs to the verb before it, not to the one that reports: `said it would close [by] Friday`. */
const bound = wordSet('by until till into within');

const isOpen = ({ shape, tag, word }: Signals, i: number): boolean =>
  shape[i] === Shape.lower && (OPEN.has(tag[i]) || being.has(word[i]));

const goesOn = ({ word, tag, sentence, quotation }: Signals, i: number): boolean =>
  bound.has(word[i]) && tag[i + 1] !== Tag.gerund && sentence[i] === sentence[i - 1] && quotation[i] < 0;

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
  if (signals.quotation[last] >= 0 || !(isOpen(signals, last) || goesOn(signals, span.to))) return span;
  const end = sentences[signals.sentence[last] + 1];
  let to = span.to;
  while (to < end && labels[to] === 0 && signals.word[to] !== COMMA) to++;
  while (to > span.to && signals.shape[to - 1] === Shape.punctuation) to--;
  return withBounds(span, span.from, to);
}
