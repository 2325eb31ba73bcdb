import type { ChosenAttribution } from './choose.js';
import type { Context } from './context.js';
import { CLOSE, DASH, Place, Shape, STRONG } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';
import { Tag } from './tags.js';

/** So short a beginning, in tokens, may be all that is quoted of a longer one. */
const SHORTEST = 2;

/**
 * Attributions of which no content breaks off or begins in the middle of a phrase that nobody else says: a quotation goes on
 * to its closing mark, and what stands before a clause of source and cue begins with its sentence.
 *
 *     [“We left the pier] at noon. Nobody came”, Orr said. → [“We left the pier at noon. Nobody came”]
 *     The boy held [a gun at his head], Orr said. → [The boy held a gun at his head]
 */
export function withWholeContents(
  context: Context,
  attributions: readonly ChosenAttribution[],
): ChosenAttribution[] {
  const claimed = new Uint8Array(context.signals.length);
  for (const { content, cue, source } of attributions) {
    for (const span of [...content, cue, source]) if (span) claimed.fill(1, span.from, span.to);
  }
  const isFree = (from: number, to: number): boolean => !claimed.subarray(from, to).includes(1);
  return attributions.map((attribution) => {
    const { content } = attribution;
    const [first, last] = [content[0], content[content.length - 1]];
    const start = startOfWhole(context, attribution);
    if (start < first.from && isFree(start, first.from))
      return { ...attribution, content: [withBounds(first, start, first.to), ...content.slice(1)] };
    const end = endOfWhole(context, last);
    if (end > last.to && isFree(last.to, end))
      return { ...attribution, content: [...content.slice(0, -1), withBounds(last, last.from, end)] };
    return attribution;
  });
}

/** Past the closing mark of the quotation that a span begins and does not finish; its own end if it does neither. */
function endOfWhole({ signals }: Context, { from, to }: LabelledSpan): number {
  const { quotation, place, shape, word, length } = signals;
  const own = quotation[from];
  if (own < 0 || quotation[to - 1] !== own || place[from] !== Place.open) return to;
  if (to - from <= SHORTEST || to >= length || quotation[to] !== own) return to;
  if (shape[to - 1] === Shape.punctuation || shape[to] === Shape.punctuation) return to;
  let end = to;
  while (end < length && quotation[end] === own) end++;
  return word[end - 1] === CLOSE ? end : to;
}

/** So many words before a content may be an adverb or a joint: `But`, `As expected`. */
const FEWEST = 2;

/** Where the sentence, or what follows its dateline, begins of which a content outside quotations is the end, before source and cue; else its own start. */
function startOfWhole(
  { signals, sentences }: Context,
  { content: [{ from, to }], cue, source }: ChosenAttribution,
): number {
  const { quotation, sentence, shape, tag } = signals;
  if (!cue || !source || cue.from < to || source.from < to || quotation[from] >= 0) return from;
  if (sentence[cue.from] !== sentence[from]) return from;
  let start = from;
  while (start > sentences[sentence[from]] && signals.word[start - 1] !== DASH) {
    start--;
    if (shape[start] === Shape.punctuation || quotation[start] >= 0 || signals.cue[start] >= STRONG)
      return from;
  }
  return from - start < FEWEST || tag[start] === Tag.conjunction || tag[start] === Tag.preposition
    ? from
    : start;
}
