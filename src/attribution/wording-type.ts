import { type Article, TokenKind } from '../text/article.js';
import type { QuoteType, Span } from '../types.js';
import { tokenFrom } from './wording-search.js';

/** Words, numbers, clitics and links; not punctuation, not marks. */
export function isWord({ tokens }: Article, token: number): boolean {
  const kind = tokens.kind[token]!;
  return kind <= TokenKind.clitic || kind === TokenKind.link;
}

/** How much of it stands in marks, by the words: `[“We left,”]` all, `[it was “late”]` a part. */
export function typeOf(article: Article, content: readonly Span[]): QuoteType {
  const { tokens, quotationOfToken } = article;
  let inside = false;
  let outside = false;
  for (const [start, end] of content) {
    for (let token = tokenFrom(tokens, start); token < tokens.length && tokens.start[token]! < end; token++) {
      if (!isWord(article, token)) continue;
      if (quotationOfToken[token]! >= 0) inside = true;
      else outside = true;
    }
  }
  if (!inside) return 'indirect';
  return outside ? 'mixed' : 'direct';
}

/** The slices of the text, joined with one space. */
export function quoteOf({ text }: Article, spans: readonly Span[]): string {
  return spans.map(([start, end]) => text.slice(start, end)).join(' ');
}
