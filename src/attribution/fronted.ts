import { labelSpan } from './labels.js';
import { COMMA, Shape } from './signals.js';
import { type LabelledSpan, spansOf } from './spans.js';
import type { Tagging } from './tagger.js';
import { Tag } from './tags.js';

/** Strength from which a cue reports words wherever it stands. */
const STRONG = 5;
/** Fewer words before the comma are an adverb: `On Monday, Orr said`. */
const FEWEST_WORDS = 3;

/**
 * Labels the content before a reporting clause that ends its sentence, where the tagger saw the clause alone:
 *
 *     [The pier will close on Monday], said Maya Orr, the port’s chief engineer.
 */
export function labelFronted(tagging: Tagging): Tagging {
  const spans = spansOf(tagging.labels);
  let { labels } = tagging;
  spans.forEach((span, k) => {
    if (span.kind !== 'cue') return;
    for (const source of [spans[k - 1], spans[k + 1]]) {
      if (source?.kind !== 'source' || (source.to !== span.from && source.from !== span.to)) continue;
      const range = frontedBefore(
        tagging,
        span,
        Math.min(span.from, source.from),
        Math.max(span.to, source.to),
      );
      if (!range) continue;
      if (labels === tagging.labels) labels = labels.slice();
      labelSpan(labels, range[0], range[1], 'content', 'right');
    }
  });
  return { ...tagging, labels };
}

/** The tokens from the start of the sentence to the comma before the clause `[from, to)`, if they are one clause. */
function frontedBefore(
  { context: { signals, sentences }, labels }: Tagging,
  cue: LabelledSpan,
  from: number,
  to: number,
): [number, number] | null {
  const { word, shape, tag, quotation, sentence } = signals;
  const start = sentences[sentence[from]];
  const end = sentences[sentence[from] + 1];
  const comma = from - 1;
  const isLast = to === end || (to === end - 1 && shape[to] === Shape.punctuation);
  if (!isLast || word[comma] !== COMMA || comma - start < FEWEST_WORDS) return null;
  if (tag[start] === Tag.preposition || tag[start] === Tag.gerund) return null;
  if (!signals.cue.subarray(cue.from, cue.to).some((strength) => strength >= STRONG)) return null;
  for (let i = start; i < comma; i++) if (labels[i] > 0 || quotation[i] >= 0) return null;
  return [start, comma];
}
