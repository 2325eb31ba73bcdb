import type { Lexicon } from '../src/attribution/model.js';

/** How often each word occurs, and how often as a part of a cue or a source. */
export interface WordCounts {
  readonly all: Map<number, number>;
  readonly cue: Map<number, number>;
  readonly source: Map<number, number>;
}

export const noCounts = (): WordCounts => ({ all: new Map(), cue: new Map(), source: new Map() });

export const increment = (counts: Map<number, number>, word: number, by = 1): void => {
  counts.set(word, (counts.get(word) ?? 0) + by);
};

const THRESHOLDS = [0.02, 0.08, 0.18, 0.33, 0.52, 0.72, 0.86];
/** Pulls the share of a rare word towards nought. */
const SMOOTHING = 1;

/** 0 to 7: the share of the word's occurrences that have the role. */
export function strength(occurrences: number, inRole: number): number {
  const share = inRole / (occurrences + SMOOTHING);
  let level = 0;
  while (level < THRESHOLDS.length && share >= THRESHOLDS[level]) level++;
  return level;
}

/** The lexicon of `total` less `without`: what the other articles say of each word. */
export function lexiconOf(total: WordCounts, without: WordCounts, tags: ReadonlyMap<number, number>): Lexicon {
  const index = new Map<number, number>();
  const words = [...new Set([...total.all.keys(), ...tags.keys()])];
  const lexicon = {
    cue: new Uint8Array(words.length),
    source: new Uint8Array(words.length),
    tag: new Uint8Array(words.length),
    find: (hash: number): number => index.get(hash) ?? -1,
  };
  const count = (role: 'all' | 'cue' | 'source', word: number): number =>
    (total[role].get(word) ?? 0) - (without[role].get(word) ?? 0);
  words.forEach((word, i) => {
    index.set(word, i);
    const occurrences = count('all', word);
    lexicon.cue[i] = strength(occurrences, count('cue', word));
    lexicon.source[i] = strength(occurrences, count('source', word));
    lexicon.tag[i] = tags.get(word) ?? 0;
  });
  return lexicon;
}
