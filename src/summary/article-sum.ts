import { classesOf } from '../speakers/lexicon.js';
import { ORGANISATION, PERSON_NOUN, WordClass } from '../speakers/word-class.js';
import { fold } from '../speakers/word-table.js';
import type { Quote, QuoteType } from '../types.js';
import { countWords } from './count-words.js';
import { type Evidence, readEvidence } from './evidence.js';
import { groupBy } from './group-by.js';
import { foldName, isFullName, isNamed } from './speaker-name.js';

/** How much one speaker is quoted in one article: what a tally adds up. Plain data, so that it can be sent anywhere. */
export interface ArticleSum {
  readonly article: string;
  /** `null` for the quotes of nobody known. */
  readonly speaker: string | null;
  /** What spellings of the name share. */
  readonly name: string;
  readonly named: boolean;
  /** Whether another article’s speaker of that name may be somebody else: *Orr*, of whom no first name is known. */
  readonly isKnownHereOnly: boolean;
  readonly role: string | null;
  readonly evidence: Evidence;
  readonly types: Readonly<Record<QuoteType, number>>;
  readonly words: number;
}

/** Sums up the quotes of one article, a speaker at a time, in the order in which they are first quoted. */
export function sumArticle(article: string, quotes: readonly Quote[]): ArticleSum[] {
  const bySpeaker = groupBy(quotes, ({ speaker }) => speaker && foldName(speaker));
  return Array.from(bySpeaker, ([name, own]) => sumSpeaker(article, name, own));
}

function sumSpeaker(article: string, name: string | null, quotes: readonly Quote[]): ArticleSum {
  const { speaker } = quotes[0]!;
  const named = speaker !== null && isNamed(speaker);
  const evidence = named ? readEvidence(quotes) : { gender: null, work: null };
  const types = { direct: 0, mixed: 0, indirect: 0 };
  let words = 0;
  for (const { type, quote } of quotes) {
    types[type] += 1;
    words += countWords(quote);
  }
  return {
    article,
    speaker,
    name: name ?? '',
    named,
    isKnownHereOnly: named && !isFullName(speaker) && isPerson(evidence, quotes),
    role: quotes.find(({ role }) => role !== null)?.role ?? null,
    evidence,
    types,
    words,
  };
}

/** Whether a name of one word is a person’s: he or she, or with a role like `analyst`; no role makes Hamas a person. */
function isPerson({ gender }: Evidence, quotes: readonly Quote[]): boolean {
  return gender !== null || quotes.some(({ role }) => role !== null && namesPerson(role));
}

function namesPerson(role: string): boolean {
  const classes = role.split(/\s+/).map((word) => classesOf(fold(word)));
  const has = (bits: number) => classes.some((known) => (known & bits) !== 0);
  return has(PERSON_NOUN) && !has(ORGANISATION | WordClass.group);
}
