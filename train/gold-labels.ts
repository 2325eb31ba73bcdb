import { beginLabel, type Side, type SpanKind } from '../src/attribution/labels.js';
import type { Article } from '../src/text/article.js';
import type { Span } from '../src/types.js';
import type { GoldAttribution } from './corpus.js';

/** First token that ends after `offset`. */
function tokenAt(article: Article, offset: number): number {
  const { end, length } = article.tokens;
  let low = 0;
  let high = length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if (end[middle] <= offset) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** The tokens `[from, to)` that a span of the text touches. */
export function tokensOf(article: Article, [start, end]: Span): [number, number] {
  const from = tokenAt(article, start);
  let to = from;
  while (to < article.tokens.length && article.tokens.start[to] < end) to++;
  return [from, to];
}

/** On which side of a span its cue stands. */
export const sideOf = (span: Span, cue: Span | undefined): Side =>
  cue && cue[0] > span[0] ? 'right' : 'left';

/** Turns the annotators' attributions into one label a token; where they overlap, cues and sources win. */
export function goldLabels(article: Article, attributions: readonly GoldAttribution[]): Uint8Array {
  const labels = new Uint8Array(article.tokens.length);
  const startsParagraph = new Set(article.paragraphs);
  const write = (kind: SpanKind, side: Side, span: Span): void => {
    const [from, to] = tokensOf(article, span);
    const begin = beginLabel(kind, side);
    for (let i = from; i < to; i++) labels[i] = i === from || startsParagraph.has(i) ? begin : begin + 1;
  };
  for (const { content, cue } of attributions)
    for (const span of content) write('content', sideOf(span, cue[0]), span);
  for (const { source, cue } of attributions.toReversed())
    for (const span of source) write('source', sideOf(span, cue[0]), span);
  for (const { cue } of attributions) for (const span of cue) write('cue', 'none', span);
  return labels;
}
