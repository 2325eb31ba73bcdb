import type { Context } from './context.js';
import { hashWord, wordSet } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { CLOSE } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';

const goesOnBehind = new Set([',', '?', '!'].map((mark) => hashWord(mark, 0, 1)));
const reports = wordSet('that to how why');

/**
 * An attribution without the words outside quotation marks that a whole quotation only drags along: once it ended with a
 * comma or a question, what stands behind it, or behind the cue, is the narrator's.
 *
 *     She cried [“Don’t you do it,”] until shots were heard.
 *     [“We had no choice,”] Orr told the hearing in Leeds. [“None.”]
 *     [“A disgrace,”] opposition leader Maya Orr wrote.
 */
export function withoutLooseEnds(context: Context, attribution: LinkedAttribution): LinkedAttribution {
  const { cue, source, content } = attribution;
  const first = content[0];
  const last = content[content.length - 1];
  if (!cue || context.signals.quotation[first.from] < 0) return attribution;
  const end = endOfQuotation(context, last);
  const isTail = end > last.from && end < last.to && isEnd(context, end);
  const cut = [...content.slice(0, -1), withBounds(last, last.from, end)];
  if (isTail && cue.to <= first.from) return { cue, source, content: cut };
  if (isTail && source?.from === last.to)
    return { cue, source: withBounds(source, end, source.to), content: cut };
  const isWhole = first.to <= cue.from && isEnd(context, first.to);
  return isWhole
    ? { cue, source, content: content.filter((span) => !trails(context, cue, span)) }
    : attribution;
}

/** Past the last token of a span that stands in quotation marks; its start if none does. */
function endOfQuotation({ signals: { quotation } }: Context, { from, to }: LabelledSpan): number {
  let end = to;
  while (end > from && quotation[end - 1] < 0) end--;
  return end;
}

/** Whether a quotation ends before `to` that its sentence goes on after. */
const isEnd = ({ signals: { word } }: Context, to: number): boolean =>
  word[to - 1] === CLOSE && goesOnBehind.has(word[to - 2]);

/** Whether a span has no quotation and stands behind the cue in its sentence, but for `that …`. */
function trails(context: Context, cue: LabelledSpan, span: LabelledSpan): boolean {
  const { sentence, word } = context.signals;
  if (span.from < cue.to || sentence[span.from] !== sentence[cue.from] || reports.has(word[span.from]))
    return false;
  return endOfQuotation(context, span) === span.from;
}
