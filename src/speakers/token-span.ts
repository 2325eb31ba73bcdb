import type { Tokens } from '../text/article.js';
import type { Span } from '../types.js';
import type { Words } from './words.js';

/** Offsets are looked up by stretches of so many units, as a power of two. */
const STRETCH_BITS = 6;

/** For each stretch of the text the first token that ends past its start. */
export function indexOffsets({ end, length }: Tokens, textLength: number): Int32Array {
  const firsts = new Int32Array((textLength >> STRETCH_BITS) + 2).fill(length);
  let stretch = 0;
  for (let index = 0; index < length; index++) {
    while (stretch << STRETCH_BITS < end[index]!) firsts[stretch++] = index;
  }
  return firsts;
}

/** The tokens that a span touches: from `start` to before `end`. */
export function tokensOf({ article, firsts }: Words, [from, to]: Span): { start: number; end: number } {
  const { length, start, end } = article.tokens;
  let first = firsts[from >> STRETCH_BITS]!;
  while (first < length && end[first]! <= from) first++;
  let past = Math.max(first, firsts[to >> STRETCH_BITS]!);
  while (past < length && start[past]! < to) past++;
  return { start: first, end: past };
}
