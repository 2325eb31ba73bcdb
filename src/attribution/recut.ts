import { kindOf } from './labels.js';
import { COMMA, Shape } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';
import type { Tagging } from './tagger.js';

type Contents = readonly LabelledSpan[];

/** A content cut shorter has at least so many tokens. */
const SHORTEST = 3;

/** Nothing, or more content. */
const isFree = (label: number): boolean => label === 0 || kindOf(label) === 'content';

/**
 * Where else a content outside quotation marks could end: at its last comma, at the next one, at the end of the
 * sentence.
 *
 *     She warned that [fares would rise][, as the port had said].
 */
function otherEnds({ context, labels }: Tagging, { from, to }: LabelledSpan): number[] {
  const { signals, sentences } = context;
  const { word, quotation, shape, sentence } = signals;
  if (quotation[to - 1] >= 0) return [];
  const ends: number[] = [];
  const last = word.subarray(from + SHORTEST, to - 1).lastIndexOf(COMMA);
  if (last >= 0) ends.push(from + SHORTEST + last);
  const end = sentences[sentence[to - 1] + 1];
  let free = to;
  while (free < end && isFree(labels[free]) && quotation[free] < 0) free++;
  const comma = word.subarray(to + 1, free).indexOf(COMMA);
  if (comma >= 0) ends.push(to + 1 + comma);
  let close = free;
  while (close > to && shape[close - 1] === Shape.punctuation) close--;
  if (free === end && close > to) ends.push(close);
  return [...new Set(ends)].filter((at) => quotation[at - 1] < 0);
}

/**
 * Other contents that are made of these, cut elsewhere: the last ends elsewhere, or the first or last, outside quotation
 * marks, is left out.
 */
export function recut(tagging: Tagging, contents: Contents): Contents[] {
  const last = contents[contents.length - 1];
  const cuts: Contents[] = otherEnds(tagging, last).map((to) => [
    ...contents.slice(0, -1),
    withBounds(last, last.from, to),
  ]);
  if (contents.length === 1) return cuts;
  const { quotation } = tagging.context.signals;
  if (quotation[contents[0].from] < 0) cuts.push(contents.slice(1));
  if (quotation[last.from] < 0) cuts.push(contents.slice(0, -1));
  return cuts;
}
