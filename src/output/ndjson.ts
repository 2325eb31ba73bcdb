import { listHeadFields, orderFields, orderQuoteFields } from './fields.js';
import { stringify } from './json-text.js';
import type { Writer, WriterOptions } from './writer.js';

/** One JSON object a line: a record, or with `byArticle` an article with its quotes. */
export function createNdjsonWriter({ byArticle }: WriterOptions): Writer {
  return byArticle ? createArticleWriter() : { record: (record) => `${stringify(orderFields(record))}\n` };
}

function createArticleWriter(): Writer {
  let separator = '';
  return {
    beginArticle(head) {
      separator = '';
      return `${stringify(Object.fromEntries(listHeadFields(head))).slice(0, -1)},"quotes":[`;
    },
    record(record) {
      const text = separator + stringify(orderQuoteFields(record));
      separator = ',';
      return text;
    },
    endArticle: () => ']}\n',
    unreadable: (article, error) => `${stringify({ article, error })}\n`,
  };
}
