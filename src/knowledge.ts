import { type ReadAs, readOwnCues } from './attribution/own-cues.js';
import { type KnownNames, readKnownNames } from './speakers/known-names.js';
import type { ExtractOptions } from './types.js';

/** What the reader adds to what the library knows, ready to be used on any number of articles. */
export interface Knowledge {
  readonly readAs: ReadAs | null;
  readonly names: KnownNames | null;
}

type Lists = Pick<ExtractOptions, 'cues' | 'people' | 'outlets'>;

const NOTHING: Knowledge = { readAs: null, names: null };

/** Whoever reads many articles gives the same lists each time, so the last ones are kept as read. */
let last: { readonly lists: Lists; readonly knowledge: Knowledge } | null = null;

/** @throws {RangeError} where a cue verb is to be read as one that is not known. */
export function readKnowledge({ cues, people, outlets }: Lists): Knowledge {
  if (!cues && !people && !outlets) return NOTHING;
  const isLast =
    last?.lists.cues === cues && last?.lists.people === people && last?.lists.outlets === outlets;
  if (last && isLast) return last.knowledge;
  const knowledge = {
    readAs: cues ? readOwnCues(cues) : null,
    names: people || outlets ? readKnownNames(people ?? [], outlets ?? []) : null,
  };
  last = { lists: { cues, people, outlets } as Lists, knowledge };
  return knowledge;
}
