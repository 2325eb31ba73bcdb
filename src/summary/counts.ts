import { detach } from '../text/detach.js';
import type { Quote, QuoteType } from '../types.js';
import { countWords } from './count-words.js';

/** What is counted of one speaker while articles come in. */
export interface Counts {
  /** By spelling, how often: the likeliest is shown. */
  readonly names: Map<string, number>;
  readonly roles: Map<string, number>;
  readonly types: Record<QuoteType, number>;
  words: number;
  articles: number;
  /** The articles in which the speaker is quoted first and last, in the order in which they were read. */
  first: Place | null;
  last: Place | null;
}

interface Place {
  readonly article: string;
  /** How many articles were read before it. */
  readonly index: number;
}

export function startCounts(): Counts {
  return {
    names: new Map(),
    roles: new Map(),
    types: { direct: 0, mixed: 0, indirect: 0 },
    words: 0,
    articles: 0,
    first: null,
    last: null,
  };
}

/** Adds the quotes of one speaker in one article. */
export function addQuotes(counts: Counts, quotes: readonly Quote[], place: Place): void {
  for (const { speaker, role, type, quote } of quotes) {
    if (speaker !== null) increase(counts.names, speaker, 1);
    if (role !== null) increase(counts.roles, role, 1);
    counts.types[type] += 1;
    counts.words += countWords(quote);
  }
  counts.articles += 1;
  counts.first ??= place;
  counts.last = place;
}

/** Adds what was counted apart of what turns out to be one speaker. */
export function addCounts(counts: Counts, other: Counts): void {
  for (const [name, count] of other.names) increase(counts.names, name, count);
  for (const [role, count] of other.roles) increase(counts.roles, role, count);
  for (const type of ['direct', 'mixed', 'indirect'] as const) counts.types[type] += other.types[type];
  counts.words += other.words;
  counts.articles += other.articles;
  if (other.first && (!counts.first || other.first.index < counts.first.index)) counts.first = other.first;
  if (other.last && (!counts.last || other.last.index > counts.last.index)) counts.last = other.last;
}

/** The one that stands there most often; of equals the one that came first. */
export function mostFrequent(counted: ReadonlyMap<string, number>): string | null {
  let best: string | null = null;
  let most = 0;
  for (const [value, count] of counted) {
    if (count > most) [best, most] = [value, count];
  }
  return best;
}

function increase(counted: Map<string, number>, value: string, count: number): void {
  const known = counted.get(value);
  if (known === undefined) counted.set(detach(value), count);
  else counted.set(value, known + count);
}
