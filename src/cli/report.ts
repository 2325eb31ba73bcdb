import type { Outcome } from '../batch/work.js';
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
  /** What this run and those before it did. */
  readonly totals: () => Totals;
}

/** What was done so far. */
export interface Totals {
  readonly articles: number;
  readonly quotes: number;
  readonly unreadable: number;
  /** Bytes of input. */
  readonly size: number;
}

export interface ReportOptions {
  readonly quiet: boolean;
  readonly showProgress: boolean;
  /** What earlier runs of the same work did. */
  readonly before?: Totals | null;
}

/** Names of more speakers are not kept, for there is no end to them in a large data set. */
const MOST_SPEAKERS = 10_000;

/** One line on stderr. */
export function printError(message: string): void {
  process.stderr.write(`quotes: ${toPrintable(message)}\n`);
}

export function createReport({ quiet, showProgress, before = null }: ReportOptions): Report {
  const state = { articles: 0, quotes: 0, unreadable: 0, size: 0 };
  let total: number | null = null;
  const speakers = new Set<string>();
  const progress = createProgress(showProgress && !quiet);
  const print = (line: string | null) => {
    if (!quiet && line !== null) process.stderr.write(`${toPrintable(line)}\n`);
  };
  const totals = () => addTotals(state, before);
  return {
    add(outcome, size) {
      state.articles += outcome.articles;
      state.quotes += outcome.quotes;
      state.unreadable += outcome.unreadable;
      state.size += size;
      for (const speaker of outcome.speakers) if (speakers.size <= MOST_SPEAKERS) speakers.add(speaker);
      if (outcome.notes.length > 0) progress.clear();
      for (const note of outcome.notes) printError(note);
      progress.show({ ...state, total: total === null ? null : total - (before?.size ?? 0) });
    },
    expect(size) {
      total = size;
    },
    summarize: () => print(describeTotals(totals(), before ? null : speakers.size)),
    summarizeInterrupted(rest) {
      const { articles, quotes } = totals();
      print(`Interrupted after ${count(articles, 'article')} with ${count(quotes, 'quote')}; ${rest}`);
    },
    endProgress: progress.clear,
    totals,
  };
}

function addTotals({ articles, quotes, unreadable, size }: Totals, before: Totals | null): Totals {
  return {
    articles: articles + (before?.articles ?? 0),
    quotes: quotes + (before?.quotes ?? 0),
    unreadable: unreadable + (before?.unreadable ?? 0),
    size: size + (before?.size ?? 0),
  };
}

/** `speakers` is `null` where their names are not known: those of an earlier run are in its output only. */
function describeTotals(
  { articles, quotes, unreadable }: Omit<Totals, 'size'>,
  speakers: number | null,
): string | null {
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
