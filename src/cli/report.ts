import { Buffer } from 'node:buffer';
import type { Unreadable } from '../input/index.js';
import { toPrintable } from '../output/printable.js';
import type { Quote } from '../types.js';
import { createProgress } from './progress.js';

/** What the user is told on stderr while and after the results are written. */
export interface Report {
  readonly addArticle: (quotes: readonly Quote[]) => void;
  /** Something that was read, but not as well as it might be. */
  readonly warn: (article: string, warning: string) => void;
  readonly addUnreadable: (unreadable: Unreadable) => void;
  /** What was found, in one line. */
  readonly summarize: () => void;
  readonly endProgress: () => void;
  readonly hasUnreadable: () => boolean;
}

interface Totals {
  articles: number;
  quotes: number;
  unreadable: number;
  readonly speakers: Set<string>;
}

/** One line on stderr. */
export function printError(message: string): void {
  process.stderr.write(`quotes: ${toPrintable(message)}\n`);
}

export function createReport({ quiet, showProgress }: { quiet: boolean; showProgress: boolean }): Report {
  const totals: Totals = { articles: 0, quotes: 0, unreadable: 0, speakers: new Set() };
  const progress = createProgress(showProgress && !quiet);
  return {
    addArticle(quotes) {
      totals.articles += 1;
      totals.quotes += quotes.length;
      for (const { speaker } of quotes) if (speaker !== null) totals.speakers.add(detach(speaker));
      if (totals.articles > 1)
        progress.show(`${count(totals.articles, 'article')}, ${count(totals.quotes, 'quote')} …`);
    },
    addUnreadable({ article, place, error }) {
      totals.unreadable += 1;
      progress.clear();
      printError(`${place ?? article}: ${error}`);
    },
    warn(article, warning) {
      progress.clear();
      printError(`${article}: ${warning}`);
    },
    summarize() {
      const summary = describeTotals(totals);
      if (!quiet && summary !== null) process.stderr.write(`${summary}\n`);
    },
    endProgress: progress.clear,
    hasUnreadable: () => totals.unreadable > 0,
  };
}

function describeTotals({ articles, quotes, unreadable, speakers }: Totals): string | null {
  if (articles === 0 && unreadable > 0) return null;
  if (quotes === 0) return 'No quotes found.';
  const found = `${count(quotes, 'quote')} by ${count(speakers.size, 'speaker')} in ${count(articles, 'article')}`;
  return unreadable === 0 ? found : `${found}; ${unreadable} could not be read`;
}

function count(number: number, noun: string): string {
  return `${number} ${noun}${number === 1 ? '' : 's'}`;
}

/** A copy: a slice kept from each article would keep the whole article in memory. */
function detach(slice: string): string {
  return Buffer.from(slice).toString();
}
