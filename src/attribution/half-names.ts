import type { ChosenAttribution } from './choose.js';
import { Shape, type Signals, THAT } from './signals.js';

/** Names in a row, at most: `Gov. Ann Maria Orr`. */
const LONGEST_NAME = 4;

/**
 * Attributions without those whose content is nothing but the beginning of the name of another source.
 *
 *     {A man} claimed that [Mayor Ann] and {Mayor Ann Roe} said it leaked → {Mayor Ann Roe} said it leaked
 */
export function withoutHalfNames(
  signals: Signals,
  attributions: readonly ChosenAttribution[],
): ChosenAttribution[] {
  const endOfSource = new Map<number, number>();
  for (const { source } of attributions) if (source) endOfSource.set(source.from, source.to);
  return attributions.filter(({ content }) => {
    const [{ from, to }] = content;
    const first = signals.word[from] === THAT ? from + 1 : from;
    return content.length > 1 || (endOfSource.get(first) ?? 0) <= to || !isName(signals, first, to);
  });
}

/** Whether tokens are capitalised words, or none. */
function isName({ shape }: Signals, from: number, to: number): boolean {
  if (to - from > LONGEST_NAME) return false;
  for (let i = from; i < to; i++) if (shape[i] !== Shape.capital && shape[i] !== Shape.upper) return false;
  return true;
}
