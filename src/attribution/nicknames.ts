import type { Context } from './context.js';
import type { LinkedAttribution } from './linking.js';
import { CLOSE, OPEN, Shape, type Signals } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';

/** Names within the marks of a nickname, at most: `“Big Boy”`. */
const LONGEST = 2;

/**
 * An attribution whose source keeps the nickname that was taken for words:
 *
 *     [“I saw nothing,” Rolando “Boy”] {Orr} said. → [“I saw nothing,”] {Rolando “Boy” Orr} said.
 */
export function withNickname({ signals }: Context, attribution: LinkedAttribution): LinkedAttribution {
  const { cue, source, content } = attribution;
  const holder = source && content.find(({ to }) => to === source.from);
  const from = holder ? startOfName(signals, holder) : -1;
  if (!source || !holder || from < 0 || signals.shape[source.from] !== Shape.capital) return attribution;
  const kept = content.flatMap((span) => {
    if (span !== holder) return [span];
    return from > holder.from ? [withBounds(holder, holder.from, from)] : [];
  });
  return kept.length > 0 ? { cue, source: withBounds(source, from, source.to), content: kept } : attribution;
}

/** Where the name begins with whose nickname a span ends: at `Rolando` of `“No,” Rolando “Boy”`; -1 if it does not. */
function startOfName({ word, shape }: Signals, { from, to }: LabelledSpan): number {
  if (word[to - 1] !== CLOSE) return -1;
  let open = to - 2;
  while (open > from && open > to - 2 - LONGEST && shape[open] === Shape.capital) open--;
  if (word[open] !== OPEN || open === to - 2) return -1;
  let start = open;
  while (start > from && shape[start - 1] === Shape.capital) start--;
  return start < open && (start === from || word[start - 1] === CLOSE) ? start : -1;
}
