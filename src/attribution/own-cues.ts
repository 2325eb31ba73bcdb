/*! The reader's own cue verbs. None is in the corpus from which the model learnt, so each is read as a verb that is:
 *  with `{ skeet: 'tweet' }` the words `skeeted` and `skeeting` count for the model as `tweeted` and `tweeting`. */

import type { Article } from '../text/article.js';
import { classOfCue } from './cue-lexicon.js';
import { formsOf } from './verb-forms.js';

/** By word in lower case the word that it is read as. */
export type ReadAs = ReadonlyMap<string, string>;

/**
 * The forms of own cue verbs with what each is read as. A verb read as a base form (`skeet: 'tweet'`) is inflected with
 * it; where that goes wrong, each form may be given by itself (`skeeten: 'tweeted'`).
 *
 * @throws {RangeError} where a verb is to be read as one that no lexicon knows to report words.
 */
export function readOwnCues(cues: Readonly<Record<string, string>>): ReadAs {
  const readAs = new Map<string, string>();
  for (const [verb, model] of Object.entries(cues)) {
    const [own, known] = [fold(verb), fold(model)];
    if (classOfCue([known], 0) === undefined) {
      throw new RangeError(
        `cues: ${verb}: "${model}" is not a verb known to report words, as say, tweet or claim are`,
      );
    }
    const [ownForms, knownForms] = [formsOf(own), formsOf(known)];
    for (const form of ['base', 'third', 'past', 'gerund'] as const) {
      if (!readAs.has(ownForms[form])) readAs.set(ownForms[form], knownForms[form]);
    }
    readAs.set(own, known);
  }
  return readAs;
}

/** What the word `[start, end)` is read as, if the reader said so. */
export function standInOf({ text, readAs }: Article, start: number, end: number): string | undefined {
  return readAs?.get(fold(text.slice(start, end)));
}

function fold(word: string): string {
  return word.toLowerCase().replaceAll('’', "'");
}
