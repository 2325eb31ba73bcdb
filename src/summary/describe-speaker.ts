import { type Counts, mostFrequent } from './counts.js';
import { isNamed } from './speaker-name.js';
import type { SpeakerSum } from './speaker-sum.js';

/** What was counted of one speaker as a record, with the share of all words. */
export function describeSpeaker(counts: Counts, allWords: number): SpeakerSum {
  const { types, words, articles, first, last } = counts;
  const speaker = mostFrequent(counts.names);
  return {
    speaker,
    role: mostFrequent(counts.roles),
    named: speaker !== null && isNamed(speaker),
    quotes: types.direct + types.mixed + types.indirect,
    ...types,
    words,
    share: allWords === 0 ? 0 : Math.round((words / allWords) * 10_000) / 10_000,
    articles,
    first: first?.article ?? '',
    last: last?.article ?? '',
  };
}
