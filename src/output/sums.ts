import { sumArticle } from '../summary/article-sum.js';
import type { QuoteRecord } from '../types.js';
import type { Writer } from './writer.js';

/** What `quotes speakers` adds up: a line of JSON an article, the sums of its speakers. Not for people to look at. */
export function createSumsWriter(): Writer {
  let article = '';
  let quotes: QuoteRecord[] = [];
  return {
    beginArticle(head) {
      article = head.article;
      quotes = [];
      return '';
    },
    record(record) {
      quotes.push(record);
      return '';
    },
    endArticle: () => `${JSON.stringify(sumArticle(article, quotes))}\n`,
  };
}
