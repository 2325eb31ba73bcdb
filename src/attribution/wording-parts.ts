import type { Article } from '../text/article.js';
import type { Span } from '../types.js';
import { tokenFrom } from './wording-search.js';
import { isWord } from './wording-type.js';

/**
 * The content in text order, one part a paragraph, parts that touch made one: `[it was late], [he was tired]` → one
 * part; `[“We left.`, paragraph, `“They stayed.”]` → two. Parts without a word are left out.
 */
export function joinParts(article: Article, content: readonly Span[]): Span[] {
  const length = article.text.length;
  const sorted = content
    .map(([start, end]): Span => [Math.max(0, start), Math.min(length, end)])
    .filter(([start, end]) => start < end)
    .sort((a, b) => a[0] - b[0] || a[1] - b[1]);
  const pieces: Span[] = [];
  for (const span of sorted) splitAtParagraphs(article, span, pieces);
  return joinTouching(article, pieces);
}

/** Joins what only white space and punctuation of one paragraph keeps apart. In text order, may overlap. */
export function joinTouching(article: Article, parts: readonly Span[]): Span[] {
  const joined: Span[] = [];
  for (const part of parts) {
    const last = joined.at(-1);
    if (last !== undefined && touch(article, last[1], part[0])) {
      joined[joined.length - 1] = [last[0], Math.max(last[1], part[1])];
    } else joined.push(part);
  }
  return joined;
}

function touch(article: Article, end: number, start: number): boolean {
  if (start <= end) return true;
  const { tokens } = article;
  const before = tokenFrom(tokens, end);
  const after = tokenFrom(tokens, start);
  if (after >= tokens.length || startsParagraph(article, after, before)) return false;
  for (let token = before; token < after; token++) if (isWord(article, token)) return false;
  return true;
}

/** Whether a paragraph starts at one of the tokens from `first` to `last`. */
function startsParagraph({ paragraphs }: Article, last: number, first: number): boolean {
  return paragraphAfter(paragraphs, first - 1) <= last;
}

/** First token of the next paragraph that starts after the token. */
function paragraphAfter(paragraphs: Int32Array, token: number): number {
  let low = 0;
  let high = paragraphs.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (paragraphs[middle]! <= token) low = middle + 1;
    else high = middle;
  }
  return paragraphs[low] ?? Number.POSITIVE_INFINITY;
}

/** Adds the pieces of a span cut where a paragraph starts in it, down to its first and last token; wordless ones go. */
function splitAtParagraphs(article: Article, [start, end]: Span, pieces: Span[]): void {
  const { tokens, paragraphs } = article;
  let token = tokenFrom(tokens, start);
  while (token < tokens.length && tokens.start[token]! < end) {
    const next = paragraphAfter(paragraphs, token);
    let words = 0;
    const first = token;
    for (; token < next && token < tokens.length && tokens.start[token]! < end; token++) {
      if (isWord(article, token)) words++;
    }
    const from = Math.max(start, tokens.start[first]!);
    const to = Math.min(end, tokens.end[token - 1]!);
    if (words > 0) pieces.push([from, to]);
  }
}
