import type { Article, Quotation } from '../text/article.js';
import { tokensIn } from './wording-search.js';
import { isWord } from './wording-type.js';

/** The share of its words from which a quotation is taken whole. */
const MOST = 0.6;
/** Punctuation is never more than this many times the words: above it the words need no counting. */
const TOKENS_A_WORD = 4;

/** Whether `covered` words are most of the quotation's: two of `“[We left] early”`. */
export function coversMost(article: Article, quotation: Quotation, covered: number): boolean {
  const [first, last] = tokensIn(article.tokens, quotation.innerStart, quotation.innerEnd);
  if (last - first + 1 > (covered / MOST) * TOKENS_A_WORD) return false;
  return covered >= MOST * countWords(article, first, last);
}

/** The words of the tokens from `first` to `last`. */
export function countWords(article: Article, first: number, last: number): number {
  let count = 0;
  for (let token = first; token <= last; token++) if (isWord(article, token)) count++;
  return count;
}
