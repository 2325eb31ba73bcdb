import { type Article, TokenKind } from '../text/article.js';
import type { Span } from '../types.js';
import { quotationOf, tokenFrom } from './wording-search.js';

/** Whether all that is in marks looks like a title: two words or more, the long ones capitals, no stop. */
export function isTitle(article: Article, content: readonly Span[]): boolean {
  const { text, tokens } = article;
  let count = 0;
  for (const [start, end] of content) {
    for (let token = tokenFrom(tokens, start); token < tokens.length && tokens.start[token]! < end; token++) {
      if (quotationOf(article, token) === undefined) continue;
      const kind = tokens.kind[token]!;
      if (kind === TokenKind.punctuation) return false;
      if (kind !== TokenKind.word) continue;
      const from = tokens.start[token]!;
      if (tokens.end[token]! - from > 3 && !isCapital(text.charAt(from))) return false;
      count++;
    }
  }
  return count > 1;
}

/** Whether two words of one quotation are in the content: `a “[very long]” walk`. */
export function hasPhraseInMarks(article: Article, content: readonly Span[]): boolean {
  const { tokens, quotationOfToken } = article;
  for (const [start, end] of content) {
    let before = -1;
    for (let token = tokenFrom(tokens, start); token < tokens.length && tokens.start[token]! < end; token++) {
      if (tokens.kind[token]! > TokenKind.clitic) continue;
      const index = quotationOfToken[token]!;
      if (index >= 0 && index === before) return true;
      before = index;
    }
  }
  return false;
}

const isCapital = (char: string): boolean => char !== char.toLowerCase();
