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
  return listFields(record).slice(1);
}

/** Name and value of every field of a record, `article` first. */
export function listFields(record: QuoteRecord): Field[] {
  return [...PLAIN_FIELDS.map((name): Field => [name, record[name]]), ['spans', orderSpans(record)]];
}

function orderSpans({ spans: { quote, source, cue } }: QuoteRecord): Quote['spans'] {
  return { quote, source, cue };
}
