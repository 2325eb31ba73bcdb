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
    if (taken[index] || !surnames.has(keyAt(words, index)) || isOfCountry(words, index)) continue;
    names.push(readSurname(words, index));
  }
}

function nounSurnames(words: Words, names: readonly Name[]): Set<string> {
  const surnames = new Set<string>();
  for (const { kind, nameStart, end, words: parts } of names) {
    if (kind !== 'person' || parts.length < 2 || !hasNoun(words, nameStart, end)) continue;
    const surname = parts.at(-1)!;
    if ((classesOf(surname) & NOUN) !== 0) surnames.add(surname);
  }
  return surnames;
}

const NOUN = PERSON_NOUN | WordClass.title | WordClass.demonym;

/** `the [French] minister`, where the article has a Dawn French: hers only before a verb or *’s*. */
function isOfCountry(words: Words, index: number): boolean {
  if (!has(words, index, WordClass.demonym)) return false;
  const isFollowed =
    has(words, index + 1, WordClass.verb | WordClass.auxiliary | WordClass.adverb) ||
    isPossessive(words, index + 1);
  return !isFollowed || has(words, index - 1, DETERMINER);
}

function hasNoun({ classes }: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if ((classes[index]! & NOUN) !== 0) return true;
  return false;
}
