/*! Which cues report words. The groups are data (`-statements`, `-judgements`, `-thoughts`); what each class
 *  reports beside which construction is one table, `kind-table.ts`. */

import { judgementGroups } from './cue-lexicon-judgements.js';
import { lemmaOf } from './cue-lexicon-lemmas.js';
import { statementGroups } from './cue-lexicon-statements.js';
import { thoughtGroups } from './cue-lexicon-thoughts.js';

/** What a cue does. The groups say why each is apart. */
export type CueClass =
  | 'speech'
  | 'reply'
  | 'assent'
  | 'denial'
  | 'order'
  | 'promise'
  | 'offer'
  | 'avowal'
  | 'description'
  | 'calling'
  | 'judgement'
  | 'forecast'
  | 'showing'
  | 'hearsay'
  | 'belief'
  | 'wish'
  | 'feeling'
  | 'stance'
  | 'plan'
  | 'act'
  | 'naming'
  | 'refusal'
  | 'seeming'
  | 'aspect';

/** Lemmas that do the same, and why: `deny`, `refute` are denials, for *denied it* reports no words. */
export interface CueGroup {
  readonly cueClass: CueClass;
  readonly why: string;
  /** Lemmas apart by white space; `call_for` is `call` with `for` at most `REACH` words after it. */
  readonly lemmas: string;
}

/** How far behind its verb a particle may stand: `made it very clear`. */
const REACH = 3;

/** The whole lexicon: a cue verb is added in one line of one group. */
export const cueGroups: readonly CueGroup[] = [...statementGroups, ...judgementGroups, ...thoughtGroups];

const classes: ReadonlyMap<string, CueClass> = new Map(
  cueGroups.flatMap(({ cueClass, lemmas }) => lemmas.split(/\s+/).map((lemma) => [lemma, cueClass] as const)),
);

/** First words of phrases: only for these are the words behind looked at. */
const phraseHeads: ReadonlySet<string> = new Set(
  [...classes.keys()].filter((key) => key.includes('_')).map((key) => key.slice(0, key.indexOf('_'))),
);

const isLemma = (lemma: string): boolean => classes.has(lemma) || phraseHeads.has(lemma);

/**
 * The class of the cue word at `index` of `words` (lower case), or of the phrase it begins: `[called]` a description,
 * `[called for]` an order, `[made it clear]` speech. Undefined for a word that is no cue.
 */
export function classOfCue(words: readonly string[], index: number): CueClass | undefined {
  const lemma = findLemma(words[index]!);
  if (!phraseHeads.has(lemma)) return classes.get(lemma);
  const last = Math.min(index + REACH, words.length - 1);
  for (let next = index + 1; next <= last; next++) {
    const found = classes.get(`${lemma}_${words[next]}`) ?? classes.get(`${lemma}_${singular(words[next]!)}`);
    if (found !== undefined) return found;
  }
  return classes.get(lemma);
}

/** Lemmas looked up before. A text has few cues, over and over. */
const known = new Map<string, string>();
const MOST_KNOWN = 2000;

function findLemma(word: string): string {
  const found = known.get(word);
  if (found !== undefined) return found;
  if (known.size === MOST_KNOWN) known.clear();
  const lemma = lemmaOf(word, isLemma);
  known.set(word, lemma);
  return lemma;
}

const singular = (word: string): string => (word.endsWith('s') ? word.slice(0, -1) : word);
