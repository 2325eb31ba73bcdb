/** What stands in a report as data: the writer puts it there, and the page's own script reads it. Types only. */

import type { Quote, Span } from '../types.js';

export interface ReportQuote extends Quote {
  /** Where the text names whom the source stands for: *Maya Orr* for *she*. */
  readonly antecedent: Span | null;
}

export interface ReportArticle {
  readonly article: string;
  readonly title: string | null;
  readonly byline: string | null;
  readonly date: string | null;
  readonly text: string;
  readonly quotes: readonly ReportQuote[];
}
