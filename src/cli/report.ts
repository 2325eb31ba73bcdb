import type { Outcome } from '../batch/work.js';
import type { Unreadable } from '../input/index.js';
import { toPrintable } from '../output/printable.js';
import { count, createProgress } from './progress.js';

/** What the user is told on stderr while and after the results are written. */
export interface Report {
  /** What came of the next `size` bytes of input. */
  readonly add: (outcome: Outcome, size: number) => void;
  /** How many bytes of input there are, once that is known. */
  readonly expect: (total: number | null) => void;
  /** What was found, in one line. */
  readonly summarize: () => void;
  /** How far it got before it was interrupted, in one line that ends in `rest`. */
  readonly summarizeInterrupted: (rest: string) => void;
  readonly endProgress: () => void;
  readonly hasUnreadable: () => boolean;
}

/** What earlier runs did of the same work. */
export interface Before {
  readonly articles: number;
  readonly quotes: number;
  readonly unreadable: number;
}

export interface ReportOptions {
  readonly quiet: boolean;
  readonly showProgress: boolean;
  readonly before?: Before | null;
}

interface Totals {
  articles: number;
  quotes: number;
  unreadable: number;
  size: number;
  total: number | null;
}

/** Names of more speakers are not kept, for there is no end to them in a large data set. */
const MOST_SPEAKERS = 10_000;

/** One line on stderr. */
export function printError(message: string): void {
  process.stderr.write(`quotes: ${toPrintable(message)}\n`);
}

export function createReport({ quiet, showProgress, before = null }: ReportOptions): Report {
  const totals: Totals = { articles: 0, quotes: 0, unreadable: 0, size: 0, total: null };
  const speakers = new Set<string>();
  const progress = createProgress(showProgress && !quiet);
  const print = (line: string | null) => {
    if (!quiet && line !== null) process.stderr.write(`${line}\n`);
  };
  return {
    add(outcome, size) {
      totals.articles += outcome.articles;
      totals.quotes += outcome.quotes;
      totals.unreadable += outcome.unreadable.length;
      totals.size += size;
      for (const speaker of outcome.speakers) if (speakers.size <= MOST_SPEAKERS) speakers.add(speaker);
      if (outcome.unreadable.length > 0) progress.clear();
      for (const unreadable of outcome.unreadable) printError(describeUnreadable(unreadable));
      progress.show(totals);
    },
    expect(total) {
      totals.total = total;
    },
    summarize: () => print(describeTotals(addBefore(totals, before), before ? null : speakers.size)),
    summarizeInterrupted(rest) {
      const { articles, quotes } = addBefore(totals, before);
      print(`Interrupted after ${count(articles, 'article')} with ${count(quotes, 'quote')}; ${rest}`);
    },
    endProgress: progress.clear,
    hasUnreadable: () => addBefore(totals, before).unreadable > 0,
  };
}

function addBefore({ articles, quotes, unreadable }: Before, before: Before | null): Before {
  if (before === null) return { articles, quotes, unreadable };
  return {
    articles: articles + before.articles,
    quotes: quotes + before.quotes,
    unreadable: unreadable + before.unreadable,
  };
}

function describeUnreadable({ article, place, error }: Unreadable): string {
  return `${place ?? article}: ${error}`;
}

/** `speakers` is `null` where their names are not known: those of an earlier run are in its output only. */
function describeTotals({ articles, quotes, unreadable }: Before, speakers: number | null): string | null {
  if (articles === 0 && unreadable > 0) return null;
  if (quotes === 0) return 'No quotes found.';
  const found = `${count(quotes, 'quote')}${describeSpeakers(speakers)} in ${count(articles, 'article')}`;
  return unreadable === 0 ? found : `${found}; ${unreadable} could not be read`;
}

function describeSpeakers(speakers: number | null): string {
  if (speakers === null) return '';
  return speakers > MOST_SPEAKERS
    ? ` by over ${count(MOST_SPEAKERS, 'speaker')}`
    : ` by ${count(speakers, 'speaker')}`;
}
