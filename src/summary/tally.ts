import type { ArticleSum } from './article-sum.js';
import { addArticle, describeCounts, startCounts } from './counts.js';
import { type Group, joinGroups } from './join.js';
import type { SpeakerSum } from './speaker-sum.js';

/** Adds up what articles have of their speakers. What it keeps grows with the speakers, not with the text. */
export interface Tally {
  /** One article’s sums, all at once. */
  readonly add: (sums: readonly ArticleSum[]) => void;
  /** Everybody so far, in the order in which they were first quoted; the quotes of nobody known last. */
  readonly sum: () => SpeakerSum[];
}

/**
 * Starts a tally over several articles. Speakers of two articles are one if their full names are the same, whatever the
 * case and accents, and nothing that the articles say contradicts it: see `joinGroups`. Somebody of whom an article has one
 * name only (`Orr`, when a role, a pronoun or a title shows a person) is known in that article alone; other single
 * names (`Hamas`, `Reuters`) and descriptions (`police`, `a senior official`) are summed up by their wording.
 */
export function createTally(): Tally {
  const groups = new Map<string, Group>();
  const unknown = startCounts();
  let read = 0;
  return {
    add(sums) {
      const index = read++;
      for (const sum of sums) {
        addArticle(sum.speaker === null ? unknown : findGroup(groups, sum, index).counts, sum, index);
      }
    },
    sum() {
      const all = [...joinGroups([...groups.values()]), ...(unknown.articles > 0 ? [unknown] : [])];
      const words = all.reduce((total, counts) => total + counts.words, 0);
      return all.map((counts) => describeCounts(counts, words));
    },
  };
}

function findGroup(groups: Map<string, Group>, sum: ArticleSum, index: number): Group {
  const { evidence } = sum;
  // No folded name has a capital, so this is nobody else’s.
  const name = sum.isKnownHereOnly ? `${sum.name} IN ${index}` : sum.name;
  const key = JSON.stringify([name, evidence.gender, evidence.work]);
  const known = groups.get(key);
  if (known) return known;
  const group: Group = { name, evidence, counts: startCounts() };
  groups.set(key, group);
  return group;
}
