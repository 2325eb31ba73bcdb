import type { Article } from '../text/article.js';
import type { QuoteType, Span } from '../types.js';
import { trimDirect } from './wording-direct.js';
import { dropThat } from './wording-edges.js';
import { joinParts } from './wording-parts.js';
import { trimReported } from './wording-reported.js';
import { quoteOf, typeOf } from './wording-type.js';

/** The words of a record: `quote` is exactly the slices of `spans`, joined with one space. */
export interface Wording {
  readonly quote: string;
  readonly spans: Span[];
  readonly type: QuoteType;
}

/**
 * The words of a record from content as the tagger marks it: `said [that it was “over.”]` is mixed, `it was “over.”`;
 * `[“It is over,”] Roe said` is direct, `It is over,`. No spans if nothing is left. The cue is not among the words even
 * where it stands in the same marks: `“ROE: [It is over.]”`.
 */
export function wordingOf(article: Article, content: readonly Span[], cue: Span | null = null): Wording {
  const parts = dropThat(article, joinParts(article, content));
  const type = typeOf(article, parts);
  const spans = type === 'direct' ? trimDirect(article, parts, cue) : trimReported(article, parts);
  return { quote: quoteOf(article, spans), spans, type };
}
