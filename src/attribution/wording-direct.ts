import { type Article, type Quotation, TokenKind } from '../text/article.js';
import type { Span } from '../types.js';
import { countWords, coversMost } from './wording-coverage.js';
import { tighten, tokensIn } from './wording-search.js';

/** What of one quotation the content covers. */
interface Piece {
  readonly quotation: Quotation;
  readonly spans: Span[];
  words: number;
}

/**
 * Direct content without its marks, a span for each quotation: `[“We left,”]` → `We left,`. Where most of a
 * quotation is covered all of it counts: `“[We left] early,”` → `We left early,`.
 */
export function trimDirect(article: Article, parts: readonly Span[], cue: Span | null): Span[] {
  const trimmed: Span[] = [];
  for (const piece of findPieces(article, parts)) trimmed.push(...trimPiece(article, piece, cue));
  return trimmed;
}

function findPieces(article: Article, parts: readonly Span[]): Piece[] {
  const { tokens, quotations, quotationOfToken } = article;
  const pieces: Piece[] = [];
  for (const [start, end] of parts) {
    let [first, last] = tokensIn(tokens, start, end);
    while (first <= last) {
      const index = quotationOfToken[first]!;
      let to = first;
      while (to < last && quotationOfToken[to + 1] === index) to++;
      const words = countWords(article, first, to);
      if (index >= 0 && words > 0) {
        const span: Span = [Math.max(start, tokens.start[first]!), Math.min(end, tokens.end[to]!)];
        addPiece(pieces, { quotation: quotations[index]!, spans: [span], words });
      }
      first = to + 1;
    }
  }
  return pieces;
}

function addPiece(pieces: Piece[], piece: Piece): void {
  const last = pieces.at(-1);
  if (last?.quotation !== piece.quotation) {
    pieces.push(piece);
    return;
  }
  last.spans.push(...piece.spans);
  last.words += piece.words;
}

function trimPiece(article: Article, { quotation, spans, words }: Piece, cue: Span | null): Span[] {
  const { innerStart, innerEnd, closed, continues } = quotation;
  const holdsCue = cue !== null && cue[0] > quotation.start && cue[1] <= spans[0][0];
  if (!holdsCue && coversMost(article, quotation, words)) {
    // After a forgotten mark the quotation runs on over its own attribution: “We will go, said Roe.
    const end = closed || continues ? innerEnd : Math.min(innerEnd, spans.at(-1)![1]);
    return [tighten(article, innerStart, end)];
  }
  return spans.map((span) => trimPartial(article, quotation, span)).filter(([start, end]) => start < end);
}

/** A smaller part of a quotation: up to its marks if only punctuation is between, without those of one inside it. */
function trimPartial({ tokens }: Article, { innerStart, innerEnd }: Quotation, span: Span): Span {
  const [from, to] = tokensIn(tokens, innerStart, innerEnd);
  let [first, last] = tokensIn(tokens, Math.max(span[0], innerStart), Math.min(span[1], innerEnd));
  const isPunctuation = (token: number): boolean => tokens.kind[token] === TokenKind.punctuation;
  while (last < to && isPunctuation(last + 1)) last++;
  if (first > from) while (first < last && isPunctuation(first)) first++;
  if (tokens.kind[first] === TokenKind.openMark && tokens.kind[last] === TokenKind.closeMark) {
    first++;
    last--;
  }
  return first > last ? [0, 0] : [tokens.start[first]!, tokens.end[last]!];
}
