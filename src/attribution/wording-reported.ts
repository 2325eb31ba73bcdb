import { type Article, type Quotation, TokenKind } from '../text/article.js';
import type { Span } from '../types.js';
import { countWords, coversMost } from './wording-coverage.js';
import { dropStop, trimEdges } from './wording-edges.js';
import { joinTouching } from './wording-parts.js';
import { quotationOf, tighten, tokensIn } from './wording-search.js';
import { isWord } from './wording-type.js';

/**
 * Mixed and indirect content: its quotations whole, with their marks, without stray punctuation at the ends and the
 * final full stop: `[the vote was “rigged]”.` → `the vote was “rigged”`.
 */
export function trimReported(article: Article, parts: readonly Span[]): Span[] {
  const whole = joinTouching(
    article,
    parts.map((part) => completeQuotations(article, part)),
  );
  const trimmed = whole.map((part) => trimEdges(article, dropLoneMarks(article, tighten(article, ...part))));
  const last = trimmed.pop();
  if (last !== undefined) trimmed.push(dropStop(article, last));
  return trimmed.filter(([start, end]) => start < end);
}

/** Where a word of a quotation is in the part, it gets all of it, unless the part is but a little of it. */
function completeQuotations(article: Article, part: Span): Span {
  const { tokens } = article;
  let [first, last] = tokensIn(tokens, ...part);
  const opening = quotationOf(article, firstWord(article, first, last));
  const closing = quotationOf(article, lastWord(article, first, last));
  if (opening !== undefined && opening === closing) {
    if (!coversMost(article, opening, countWords(article, first, last))) return part;
  }
  while (first < last && isForeign(article, first, opening)) first++;
  while (last > first && isForeign(article, last, closing)) last--;
  const start = Math.max(part[0], tokens.start[first]!);
  const end = Math.min(part[1], tokens.end[last]!);
  const isEnded = closing !== undefined && (closing.closed || closing.continues);
  return [Math.min(start, opening?.start ?? start), isEnded ? Math.max(end, closing.end) : end];
}

/** Whether the token is of a quotation none of whose words are in the part: the mark in `“We left[,” he said]`. */
function isForeign(article: Article, token: number, own: Quotation | undefined): boolean {
  const quotation = quotationOf(article, token);
  return quotation !== undefined && quotation !== own;
}

function firstWord(article: Article, first: number, last: number): number {
  let token = first;
  while (token < last && !isWord(article, token)) token++;
  return token;
}

function lastWord(article: Article, first: number, last: number): number {
  let token = last;
  while (token > first && !isWord(article, token)) token--;
  return token;
}

/** Takes a mark off the end or the start that has no partner in the part: `[the vote was late”]`. */
function dropLoneMarks(article: Article, part: Span): Span {
  const { tokens } = article;
  let [first, last] = tokensIn(tokens, ...part);
  let open = 0;
  for (let token = first; token <= last; token++) {
    if (tokens.kind[token] === TokenKind.openMark) open++;
    else if (tokens.kind[token] === TokenKind.closeMark) open--;
  }
  for (; open < 0 && last > first && tokens.kind[last] === TokenKind.closeMark; open++) last--;
  for (; open > 0 && first < last && tokens.kind[first] === TokenKind.openMark; open--) first++;
  for (; open > 0 && first < last && tokens.kind[last] === TokenKind.openMark; open--) last--;
  return [Math.max(part[0], tokens.start[first]!), Math.min(part[1], tokens.end[last]!)];
}
