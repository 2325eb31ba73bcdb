import type { QuoteRecord } from '../types.js';

/** What a writer is told of an article before its quotes. */
export interface ArticleHead {
  /** The path as given, the id of a JSONL record, `-` for standard input. */
  readonly article: string;
  /** What the offsets of its records index. */
  readonly text: string;
  /** What its page says of itself. */
  readonly title?: string | null;
  readonly byline?: string | null;
  readonly date?: string | null;
}

/**
 * What makes output of records. Every method returns text, to be written in the order of the calls:
 * `begin`, then for each article `beginArticle`, `record` for each quote, `endArticle`, or else `unreadable`; last `end`.
 */
export interface Writer {
  readonly begin?: () => string;
  readonly beginArticle?: (article: ArticleHead) => string;
  readonly record: (record: QuoteRecord) => string;
  readonly endArticle?: () => string;
  /** In place of an article that could not be read. */
  readonly unreadable?: (article: string, error: string) => string;
  readonly end?: () => string;
}

export interface WriterOptions {
  /** Whether its first text follows another writer's, as if that had written both: then it does not `begin`. */
  readonly continues: boolean;
  /** One object an article instead of one a quote. */
  readonly byArticle: boolean;
  /** Columns to wrap to; `null` where nobody looks: in a pipe, in a file. */
  readonly width: number | null;
  /** How many colours: chalk's levels. */
  readonly color: 0 | 1 | 2 | 3;
  /** The article that needs no heading, because the user named nothing else. */
  readonly onlyArticle: string | null;
}
