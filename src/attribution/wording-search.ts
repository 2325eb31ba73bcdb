import type { Article, Quotation, Tokens } from '../text/article.js';
import type { Span } from '../types.js';

/** Index of the first token that ends after `offset`; `tokens.length` if none: in `He [|said]` it is 1. */
export function tokenFrom(tokens: Tokens, offset: number): number {
  let low = 0;
  let high = tokens.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (tokens.end[middle]! <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** First and last token that the stretch touches; the last before the first if there is none. */
export function tokensIn(tokens: Tokens, start: number, end: number): [first: number, last: number] {
  const first = tokenFrom(tokens, start);
  const last = tokenFrom(tokens, end - 1);
  return [first, last < tokens.length && tokens.start[last]! < end ? last : last - 1];
}

/** The stretch without the white space at its ends: `« [Non] »`. */
export function tighten({ tokens }: Article, start: number, end: number): Span {
  const [first, last] = tokensIn(tokens, start, end);
  if (last < first) return [start, start];
  return [Math.max(start, tokens.start[first]!), Math.min(end, tokens.end[last]!)];
}

/** The outermost quotation that holds the token, marks included: in `“[We] left,” he said` the only one. */
export function quotationOf(article: Article, token: number): Quotation | undefined {
  const index = article.quotationOfToken[token];
  return index === undefined || index < 0 ? undefined : article.quotations[index];
}
