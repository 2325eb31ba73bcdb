import { classesOf } from '../speakers/lexicon.js';
import { ORGANISATION, PERSON_NOUN, WordClass } from '../speakers/word-class.js';
import { fold } from '../speakers/words.js';
import { detach } from '../text/detach.js';
import type { Quote } from '../types.js';
import { addQuotes, type Counts, startCounts } from './counts.js';
import { describeSpeaker } from './describe-speaker.js';
import { type Evidence, readEvidence } from './evidence.js';
import { groupBy } from './group-by.js';
import { type Group, joinGroups } from './join.js';
import { foldName, isFullName, isNamed } from './speaker-name.js';
import type { SpeakerSum } from './speaker-sum.js';

/** Sums up quotes by speaker, article by article. What it keeps grows with the speakers, not with the text. */
export interface Tally {
  readonly add: (article: string, quotes: readonly Quote[]) => void;
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
    add(article, quotes) {
      const place = { article: detach(article), index: read++ };
      for (const [speaker, own] of groupBy(quotes, ({ speaker }) => speaker && foldName(speaker))) {
        const counts = speaker === null ? unknown : countsOf(groups, speaker, own, place.index);
        addQuotes(counts, own, place);
      }
    },
    sum() {
      const all = [...joinGroups([...groups.values()]), ...(unknown.articles > 0 ? [unknown] : [])];
      const words = all.reduce((total, counts) => total + counts.words, 0);
      return all.map((counts) => describeSpeaker(counts, words));
    },
  };
}

function countsOf(
  groups: Map<string, Group>,
  name: string,
  quotes: readonly Quote[],
  article: number,
): Counts {
  const speaker = quotes[0]!.speaker!;
  const evidence: Evidence = isNamed(speaker) ? readEvidence(quotes) : { gender: null, work: null };
  const within = isNamed(speaker) && !isFullName(speaker) && isPerson(evidence, quotes) ? article : null;
  const key = JSON.stringify([name, within, evidence.gender, evidence.work]);
  const known = groups.get(key);
  if (known) return known.counts;
  const group: Group = {
    name: within === null ? name : `${name} ${within}`,
    evidence,
    counts: startCounts(),
  };
  groups.set(detach(key), group);
  return group.counts;
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
