import type { ChosenAttribution } from './choose.js';
import type { Context } from './context.js';
import { hashWord } from './hash.js';
import { CLOSE, Place } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';

/** So short a beginning, in tokens, may be all that is quoted of a longer one. */
const SHORTEST = 2;

const stops = new Set(
  ['.', '?', '!', ',', ';', ':', '—', '–', '…'].map((mark) => hashWord(mark, 0, mark.length)),
);

/**
 * Attributions of which none has a quotation from its opening mark to the middle of a clause: it goes on to the closing mark,
 * if nobody else says any of that.
 *
 *     [“We left the pier] at noon. Nobody came”, Orr said. → [“We left the pier at noon. Nobody came”]
 */
export function withWholeQuotations(
  context: Context,
  attributions: readonly ChosenAttribution[],
): ChosenAttribution[] {
  const claimed = new Uint8Array(context.signals.length);
  for (const { content, cue, source } of attributions) {
    for (const span of [...content, cue, source]) if (span) claimed.fill(1, span.from, span.to);
  }
  return attributions.map((attribution) => {
    const { content } = attribution;
    const last = content[content.length - 1];
    const end = endOfWhole(context, last);
    if (end === last.to || claimed.subarray(last.to, end).includes(1)) return attribution;
    return { ...attribution, content: [...content.slice(0, -1), withBounds(last, last.from, end)] };
  });
}

/** Past the closing mark of the quotation that a span begins and does not finish; its own end if it does neither. */
function endOfWhole({ signals }: Context, { from, to }: LabelledSpan): number {
  const { quotation, place, word, length } = signals;
  const own = quotation[from];
  if (own < 0 || quotation[to - 1] !== own || place[from] !== Place.open) return to;
  if (to - from <= SHORTEST || to >= length || quotation[to] !== own || stops.has(word[to - 1])) return to;
  if (stops.has(word[to])) return to;
  let end = to;
  while (end < length && quotation[end] === own) end++;
  return word[end - 1] === CLOSE ? end : to;
}
