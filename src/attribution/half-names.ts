import type { ChosenAttribution } from './choose.js';
import { isCapitalised, LONGEST_NAME } from './phrases.js';
import { type Signals, THAT } from './signals.js';

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
    const isHalf = to - first <= LONGEST_NAME && (endOfSource.get(first) ?? 0) > to;
    return content.length > 1 || !(isHalf && isCapitalised(signals, first, to));
  });
}
