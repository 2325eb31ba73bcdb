import { kindOf } from '../src/attribution/labels.js';
import type { Lexicon, WordTable } from '../src/attribution/lexicon.js';
import { Place, readSignals } from '../src/attribution/signals.js';
import type { Article } from '../src/text/article.js';

/** How often each word occurs outside quotations, and how often as a part of a cue or a source. */
export interface WordCounts {
  readonly all: Map<number, number>;
  readonly cue: Map<number, number>;
  readonly source: Map<number, number>;
}

const NO_WORDS: Lexicon = {
  find: () => -1,
  cue: new Uint8Array(0),
  source: new Uint8Array(0),
  tag: new Uint8Array(0),
};

const increment = (counts: Map<number, number>, word: number): void => {
  counts.set(word, (counts.get(word) ?? 0) + 1);
};

export function countWords(articles: readonly Article[], labels: readonly Uint8Array[]): WordCounts {
  const counts: WordCounts = { all: new Map(), cue: new Map(), source: new Map() };
  articles.forEach((article, a) => {
    const { word, place, length } = readSignals(article, NO_WORDS);
    for (let i = 0; i < length; i++) {
      if (place[i] !== Place.outside) continue;
      increment(counts.all, word[i]);
      const kind = labels[a][i] === 0 ? null : kindOf(labels[a][i]);
      if (kind === 'cue' || kind === 'source') increment(counts[kind], word[i]);
    }
  });
  return counts;
}

const THRESHOLDS = [0.02, 0.08, 0.18, 0.33, 0.52, 0.72, 0.86];
/** Pulls the share of a rare word towards nought. */
const SMOOTHING = 1;

/** 0 to 7: the share of the word's occurrences that have the role. */
function strength(occurrences: number, inRole: number): number {
  const share = inRole / (occurrences + SMOOTHING);
  return THRESHOLDS.filter((threshold) => share >= threshold).length;
}

/**
 * What `total` less `without` says of each word. An article in training must not see its own words counted, or the
 * tagger learns to trust counts that no new article has.
 */
export function tabulateWords(
  total: WordCounts,
  without: WordCounts | null,
  tags: ReadonlyMap<number, number>,
): WordTable {
  const words = [...new Set([...total.all.keys(), ...tags.keys()])]
    .filter((word) => word !== 0)
    .sort((a, b) => a - b);
  const size = 2 ** Math.ceil(Math.log2(words.length * 1.6));
  const table = {
    keys: new Int32Array(size),
    cue: new Uint8Array(size),
    source: new Uint8Array(size),
    tag: new Uint8Array(size),
  };
  const count = (role: 'all' | 'cue' | 'source', word: number): number =>
    (total[role].get(word) ?? 0) - (without?.[role].get(word) ?? 0);
  for (const word of words) {
    let slot = word & (size - 1);
    while (table.keys[slot] !== 0) slot = (slot + 1) & (size - 1);
    table.keys[slot] = word;
    table.cue[slot] = strength(count('all', word), count('cue', word));
    table.source[slot] = strength(count('all', word), count('source', word));
    table.tag[slot] = tags.get(word) ?? 0;
  }
  return table;
}
