/** How much one speaker is quoted: one record of `quotes speakers`. */
export interface SpeakerSum {
  /** The spelling used most; `null` for all quotes whose speaker the articles do not say. */
  readonly speaker: string | null;
  /** The role given most often. */
  readonly role: string | null;
  /** Whether it is a name. A description (`a senior official`) sums up all who are described so. */
  readonly named: boolean;
  readonly quotes: number;
  readonly direct: number;
  readonly mixed: number;
  readonly indirect: number;
  /** Words in these quotes. */
  readonly words: number;
  /** Of all words quoted, 0 to 1, four decimals. */
  readonly share: number;
  /** How many articles quote the speaker. */
  readonly articles: number;
  /** The articles that quote the speaker first and last, in the order of the input. */
  readonly first: string;
  readonly last: string;
}

/** The columns of a sum, in the order in which they are written. */
export const SUM_FIELDS = [
  'speaker',
  'role',
  'named',
  'quotes',
  'direct',
  'mixed',
  'indirect',
  'words',
  'share',
  'articles',
  'first',
  'last',
] as const satisfies readonly (keyof SpeakerSum)[];

/** What `quotes speakers` can sort by: numbers the greatest first. */
export const SORT_KEYS = ['words', 'quotes', 'articles', 'name'] as const;
export type SortKey = (typeof SORT_KEYS)[number];

/** The sums in another order, quotes of nobody known last; equals in the order of their names. */
export function sortSums(sums: readonly SpeakerSum[], by: SortKey): SpeakerSum[] {
  const collator = new Intl.Collator('en');
  return [...sums].sort((a, b) => {
    if (a.speaker === null || b.speaker === null)
      return Number(a.speaker === null) - Number(b.speaker === null);
    const difference = by === 'name' ? 0 : b[by] - a[by];
    return difference || collator.compare(a.speaker, b.speaker);
  });
}
