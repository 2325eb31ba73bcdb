import { type Field, listFields, listHeadFields, listQuoteFields } from './fields.js';
import { stringify } from './json-text.js';
import type { Writer, WriterOptions } from './writer.js';

/** One JSON object a line: a record, or with `byArticle` an article with its quotes. */
export function createNdjsonWriter({ byArticle }: WriterOptions): Writer {
  return byArticle ? createArticleWriter() : { record: (record) => `${formatObject(listFields(record))}\n` };
}

function createArticleWriter(): Writer {
  let separator = '';
  return {
    beginArticle(head) {
      separator = '';
      return `${formatObject(listHeadFields(head)).slice(0, -1)},"quotes":[`;
    },
    record(record) {
      const text = separator + formatObject(listQuoteFields(record));
      separator = ',';
      return text;
    },
    endArticle: () => ']}\n',
    unreadable: (article, error) => `${stringify({ article, error })}\n`,
  };
}

function formatObject(fields: readonly Field[]): string {
  return stringify(Object.fromEntries(fields));
}
