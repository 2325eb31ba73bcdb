import type { Quote, QuoteRecord } from '../types.js';
import type { ArticleHead } from './writer.js';

/** The record's fields of one word or number each, in the order in which they are written. */
export const PLAIN_FIELDS = [
  'article',
  'speaker',
  'role',
  'quote',
  'type',
  'kind',
  'cue',
  'addressee',
  'mention',
  'resolution',
  'confidence',
] as const satisfies readonly (keyof QuoteRecord)[];

export type Field = readonly [name: string, value: unknown];

/** Name and value of what is known of an article: its name, and what its page says of itself. */
export function listHeadFields({ article, title, byline, date }: ArticleHead): Field[] {
  const fields: Field[] = [
    ['article', article],
    ['title', title],
    ['byline', byline],
    ['date', date],
  ];
  return fields.filter(([, value]) => value !== undefined && value !== null);
}

/** Name and value of a quote's fields. Inside an article's object the `article` would say nothing new. */
export function listQuoteFields(record: QuoteRecord): Field[] {
  return Object.entries(orderQuoteFields(record));
}

/** Name and value of every field of a record, `article` first. */
export function listFields(record: QuoteRecord): Field[] {
  return Object.entries(orderFields(record));
}

/** A record whose fields stand in the order in which they are written. */
export function orderFields(record: QuoteRecord): QuoteRecord {
  return { article: record.article, ...orderQuoteFields(record) };
}

/** The same without the `article`. */
export function orderQuoteFields(record: QuoteRecord): Quote {
  const { speaker, role, quote, type, kind, cue, addressee, mention, resolution, confidence } = record;
  const { spans } = record;
  return {
    speaker,
    role,
    quote,
    type,
    kind,
    cue,
    addressee,
    mention,
    resolution,
    confidence,
    spans: { quote: spans.quote, source: spans.source, cue: spans.cue },
  };
}
