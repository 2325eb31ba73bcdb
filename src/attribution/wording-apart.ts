import type { Article } from '../text/article.js';
import type { Span } from '../types.js';
import type { Wording } from './wording.js';
import { countWords } from './wording-coverage.js';
import { tighten, tokensIn } from './wording-search.js';
import { quoteOf } from './wording-type.js';

/**
 * No word in two records: of two that claim the same words the one that begins first keeps them, and the other what
 * is left, of the type it was, if that holds a word. Sound text has none such; two cues in one quotation with a forgotten mark do.
 */
export function keepApart(article: Article, wordings: readonly Wording[]): Wording[] {
  const parts = wordings.flatMap(({ spans }, owner) => spans.map((span) => ({ span, owner })));
  parts.sort((a, b) => a.span[0] - b.span[0] || b.span[1] - a.span[1]);
  const cut = new Map<number, Map<Span, Span | null>>();
  let taken = 0;
  for (const { span, owner } of parts) {
    if (span[0] < taken) {
      const own = cut.get(owner) ?? new Map<Span, Span | null>();
      cut.set(owner, own.set(span, remainder(article, taken, span[1])));
    }
    taken = Math.max(taken, span[1]);
  }
  return wordings.map((wording, owner) => {
    const own = cut.get(owner);
    if (own === undefined) return wording;
    const left = (span: Span): Span | null => (own.has(span) ? own.get(span)! : span);
    const spans = wording.spans.map(left).filter((span) => span !== null);
    return { quote: quoteOf(article, spans), spans, type: wording.type };
  });
}

/** What stands from `start` to `end`, if it holds a word. */
function remainder(article: Article, start: number, end: number): Span | null {
  if (start >= end || countWords(article, ...tokensIn(article.tokens, start, end)) === 0) return null;
  return tighten(article, start, end);
}
