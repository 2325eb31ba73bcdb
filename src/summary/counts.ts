import type { QuoteType } from '../types.js';
import type { ArticleSum } from './article-sum.js';
import type { SpeakerSum } from './speaker-sum.js';

/** What is counted of one speaker while articles come in. */
export interface Counts {
  /** By spelling, how many quotes: the likeliest is shown. */
  readonly names: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly types: Record<QuoteType, number>;
  named: boolean;
  words: number;
  articles: number;
  /** The articles in which the speaker is quoted first and last, in the order in which they came. */
  first: Place | null;
  last: Place | null;
}

interface Place {
  readonly article: string;
  /** How many articles’ sums came before it. */
  readonly index: number;
}

export function startCounts(): Counts {
  return {
    names: new Map(),
    roles: new Map(),
    types: { direct: 0, mixed: 0, indirect: 0 },
    named: false,
    words: 0,
    articles: 0,
    first: null,
    last: null,
  };
}

/** Adds what one more article has of the speaker. */
export function addArticle(counts: Counts, sum: ArticleSum, index: number): void {
  const { speaker, role, types, words, article, named } = sum;
  const quotes = types.direct + types.mixed + types.indirect;
  if (speaker !== null) increase(counts.names, speaker, quotes);
  if (role !== null) increase(counts.roles, role, quotes);
  addTypes(counts.types, types);
  counts.named ||= named;
  counts.words += words;
  counts.articles += 1;
  counts.first ??= { article, index };
  counts.last = { article, index };
}

/** Adds what was counted apart of what turns out to be one speaker. */
export function addCounts(counts: Counts, other: Counts): void {
  for (const [name, count] of other.names) increase(counts.names, name, count);
  for (const [role, count] of other.roles) increase(counts.roles, role, count);
  addTypes(counts.types, other.types);
  counts.named ||= other.named;
  counts.words += other.words;
  counts.articles += other.articles;
  if (other.first && (!counts.first || other.first.index < counts.first.index)) counts.first = other.first;
  if (other.last && (!counts.last || other.last.index > counts.last.index)) counts.last = other.last;
}

/** What was counted as a record, with the share of all words. */
export function describeCounts(counts: Counts, allWords: number): SpeakerSum {
  const { types, words, articles, first, last, named } = counts;
  return {
    speaker: mostFrequent(counts.names),
    role: mostFrequent(counts.roles),
    named,
    quotes: types.direct + types.mixed + types.indirect,
    ...types,
    words,
    share: allWords === 0 ? 0 : Math.round((words / allWords) * 10_000) / 10_000,
    articles,
    first: first?.article ?? '',
    last: last?.article ?? '',
  };
}

/** The one counted most; of equals the one that came first. */
function mostFrequent(counted: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [value, count] of counted) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}

function addTypes(types: Record<QuoteType, number>, more: Readonly<Record<QuoteType, number>>): void {
  types.direct += more.direct;
  types.mixed += more.mixed;
  types.indirect += more.indirect;
}

function increase(counted: Map<string, number>, value: string, count: number): void {
  counted.set(value, (counted.get(value) ?? 0) + count);
}
