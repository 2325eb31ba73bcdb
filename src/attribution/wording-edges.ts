import { type Article, TokenKind } from '../text/article.js';
import type { Span } from '../types.js';
import { quotationOf, tighten, tokenFrom, tokensIn } from './wording-search.js';
import { isWord } from './wording-type.js';

/** Behind these the word is a pronoun: `said [that was wrong]`. */
const verbs: ReadonlySet<string> = new Set(
  "is was will would has had can could may might should does did isn’t wasn’t won’t wouldn’t isn't wasn't won't wouldn't".split(
    ' ',
  ),
);

/** Takes the conjunction off: `said [that it rained]` → `it rained`, but `said [that was wrong]` stays. */
export function dropThat(article: Article, parts: readonly Span[]): readonly Span[] {
  const first = parts[0];
  if (first === undefined) return parts;
  const { text, tokens } = article;
  let token = tokenFrom(tokens, first[0]);
  while (!isWord(article, token)) token++;
  const end = tokens.end[token]!;
  const next = token + 1;
  if (end - tokens.start[token]! !== 4 || !text.startsWith('that', tokens.start[token])) return parts;
  if (quotationOf(article, token) !== undefined || !/[\s,]/.test(text.charAt(end))) return parts;
  // Alone it is a pronoun: "a promise [that] Roe made".
  if (next >= tokens.length || tokens.start[next]! >= first[1]) return parts;
  if (verbs.has(text.slice(tokens.start[next], tokens.end[next]))) return parts;
  // One word is no clause: `rejected [that claim]`.
  if (parts.length === 1 && tokens.end[next]! >= first[1]) return parts;
  return [[tokens.start[next]!, first[1]], ...parts.slice(1)];
}

/** Marks and stops that a part may not begin with: `[, he went]`, `[: he went]`. */
const leading = ',;:.!?—–-)]”';
/** Those that it may not end with, save the full stop: `[he went,]`. */
const trailing = ',;:—–-([';

/** Takes stray punctuation off both ends, a lone mark too: `[, the vote was late —]` → `the vote was late`. */
export function trimEdges(article: Article, [start, end]: Span): Span {
  const { tokens } = article;
  let [first, last] = tokensIn(tokens, start, end);
  while (first < last && isStray(article, first, leading, TokenKind.closeMark)) first++;
  while (last > first && isStray(article, last, trailing, TokenKind.openMark)) last--;
  return [Math.max(start, tokens.start[first]!), Math.min(end, tokens.end[last]!)];
}

function isStray({ text, tokens }: Article, token: number, stray: string, mark: number): boolean {
  const kind = tokens.kind[token]!;
  if (kind === mark) return true;
  // "..." is an ellipsis: it stays.
  const start = tokens.start[token]!;
  const isRun = tokens.end[token]! - start > 1 && text.charAt(start) === '.';
  return kind === TokenKind.punctuation && !isRun && stray.includes(text.charAt(start));
}

/** Takes the final full stop off: `[it rained.]`. That of `[in the U.S.]` is part of the word. */
export function dropStop(article: Article, [start, end]: Span): Span {
  const { text, tokens } = article;
  const last = tokenFrom(tokens, end - 1);
  const isStop = tokens.kind[last] === TokenKind.punctuation && text.slice(tokens.start[last], end) === '.';
  return isStop && tokens.start[last]! > start ? tighten(article, start, end - 1) : [start, end];
}
