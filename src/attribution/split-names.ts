import type { ChosenAttribution } from './choose.js';
import { Shape, type Signals, THAT } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';

/** Names in a row, at most: `Gov. Ann Maria Orr`. */
const LONGEST_NAME = 4;

/**
 * Attributions of which no content ends within the name of another source: the name is whole, and what is left of the
 * content is nothing.
 *
 *     {A man} claimed that [Mayor Ann] {Roe} said it leaked → {Mayor Ann Roe} said it leaked
 */
export function withWholeNames(
  signals: Signals,
  attributions: readonly ChosenAttribution[],
): ChosenAttribution[] {
  const owners = new Map<number, ChosenAttribution>();
  for (const attribution of attributions)
    if (attribution.source) owners.set(attribution.source.from, attribution);
  const widened = new Map<ChosenAttribution, LabelledSpan>();
  const dropped = new Set<ChosenAttribution>();
  for (const attribution of attributions) {
    const { content } = attribution;
    const { to } = content[content.length - 1];
    const from = signals.word[content[0].from] === THAT ? content[0].from + 1 : content[0].from;
    const owner = owners.get(to);
    if (content.length > 1 || !owner?.source || !isOneName(signals, from, to)) continue;
    widened.set(owner, withBounds(owner.source, from, owner.source.to));
    dropped.add(attribution);
  }
  if (dropped.size === 0) return [...attributions];
  return attributions
    .filter((attribution) => !dropped.has(attribution))
    .map((attribution) => {
      const source = widened.get(attribution);
      return source ? { ...attribution, source } : attribution;
    });
}

/** Whether a content is nothing but the beginning of the name that goes on at `to`. */
function isOneName({ shape, sentence }: Signals, from: number, to: number): boolean {
  if (to - from > LONGEST_NAME || shape[to] !== Shape.capital || sentence[from] !== sentence[to])
    return false;
  for (let i = from; i < to; i++) if (shape[i] !== Shape.capital && shape[i] !== Shape.upper) return false;
  return true;
}
