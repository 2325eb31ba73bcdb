import { findAntecedent } from '../report/antecedents.js';
import { readAssets } from '../report/assets.js';
import type { ReportArticle } from '../report/data.js';
import { closePage, formatData, openPage } from '../report/page.js';
import { sumArticle } from '../summary/article-sum.js';
import type { Quote, QuoteRecord } from '../types.js';
import { toPrintable } from './printable.js';
import type { ArticleHead, Writer } from './writer.js';

/** A page to look at: each article with its quotes marked, who is quoted how much, in one file that needs no network. */
export async function createHtmlWriter(): Promise<Writer> {
  const assets = await readAssets();
  let head: ArticleHead = { article: '', text: '' };
  let quotes: QuoteRecord[] = [];
  return {
    begin: () => openPage('Quotes', assets),
    beginArticle(article) {
      head = article;
      quotes = [];
      return '';
    },
    record(record) {
      quotes.push(record);
      return '';
    },
    endArticle: () => formatArticle(head, quotes) + formatData('sums', sumArticle(head.article, quotes)),
    unreadable: (article, error) =>
      formatData('article', null, {
        article: toPrintable(article),
        error: toPrintable(error),
        quotes: 0,
        speakers: 0,
      }),
    end: () => closePage(assets),
  };
}

function formatArticle(head: ArticleHead, quotes: readonly QuoteRecord[]): string {
  const { article, text, title = null, byline = null, date = null } = head;
  const data: ReportArticle = {
    article,
    title,
    byline,
    date,
    text,
    quotes: quotes.map((quote) => ({ ...omitArticle(quote), antecedent: findAntecedent(text, quote) })),
  };
  return formatData('article', data, {
    article: toPrintable(article),
    title: title && toPrintable(title),
    quotes: quotes.length,
    speakers: new Set(quotes.map(({ speaker }) => speaker).filter((speaker) => speaker !== null)).size,
  });
}

/** The article is named once, not in each of its quotes. */
function omitArticle({ article, ...quote }: QuoteRecord): Quote {
  return quote;
}
