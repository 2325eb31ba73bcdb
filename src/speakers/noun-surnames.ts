import { classesOf } from './lexicon.js';
import type { Name } from './name.js';
import { readSurname } from './name-parts.js';
import { isPossessive } from './noun-phrase.js';
import { DETERMINER, PERSON_NOUN, WordClass } from './word-class.js';
import { has, keyAt, type Words } from './words.js';

/** `[King] said`, `[Baker] left`, where the article has a Larry King and an Ann Baker. */
export function addNounSurnames(words: Words, names: Name[]): void {
  const surnames = nounSurnames(words, names);
  if (surnames.size === 0) return;
  const taken = new Int32Array(words.length);
  for (const name of names) taken.fill(1, name.start, name.end);
  for (const index of words.capitals) {
    const isSure = taken[index] ? undefined : surnames.get(keyAt(words, index));
    if (isSure === undefined) continue;
    const needsVerb = !isSure || has(words, index, WordClass.demonym);
    if (!needsVerb || actsAlone(words, index)) names.push(readSurname(words, index));
  }
}

/** The surnames that are nouns too, and whether those who have them are people for sure. */
function nounSurnames(words: Words, names: readonly Name[]): Map<string, boolean> {
  const surnames = new Map<string, boolean>();
  for (const { kind, nameStart, end, words: parts } of names) {
    const isPerson = kind === 'person';
    if (!(isPerson || kind === 'unknown') || parts.length < 2 || !hasNoun(words, nameStart, end)) continue;
    const surname = parts.at(-1)!;
    const mayBe = isPerson ? (classesOf(surname) & NOUN) !== 0 : family.test(surname);
    if (mayBe) surnames.set(surname, isPerson || surnames.get(surname) === true);
  }
  return surnames;
}

/** What peoples are called and many families too: `Morton [Black]`, though no list has a Morton. */
const family = /^(?:black|dutch|english|french|german|irish|white|welsh)$/;

const NOUN = PERSON_NOUN | WordClass.title | WordClass.demonym;

/** `the [French] minister`, where the article has a Dawn French: hers only before a verb or *’s*. */
function actsAlone(words: Words, index: number): boolean {
  const isFollowed =
    has(words, index + 1, WordClass.verb | WordClass.auxiliary | WordClass.adverb) ||
    isPossessive(words, index + 1);
  return isFollowed && !has(words, index - 1, DETERMINER);
}

function hasNoun({ classes }: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if ((classes[index]! & NOUN) !== 0) return true;
  return false;
}
