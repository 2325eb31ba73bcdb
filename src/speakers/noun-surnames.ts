import { classesOf } from './lexicon.js';
import type { Name } from './name.js';
import { readSurname } from './name-parts.js';
import { takeNumbers } from './room.js';
import { PERSON_NOUN, WordClass } from './word-class.js';
import { keyAt, type Words } from './words.js';

/** `[King] said`, `[Baker] left`, where the article has a Larry King and an Ann Baker. */
export function addNounSurnames(words: Words, names: Name[]): void {
  const surnames = nounSurnames(names);
  if (surnames.size === 0) return;
  const taken = takeNumbers(words.length, 0);
  for (const name of names) taken.fill(1, name.start, name.end);
  for (const index of words.capitals) {
    if (taken[index] || !surnames.has(keyAt(words, index))) continue;
    names.push(readSurname(words, index));
  }
}

function nounSurnames(names: readonly Name[]): Set<string> {
  const surnames = new Set<string>();
  for (const name of names) {
    const surname = name.words.at(-1)!;
    const isPerson = name.kind === 'person' && name.words.length > 1;
    if (isPerson && (classesOf(surname) & (PERSON_NOUN | WordClass.title)) !== 0) surnames.add(surname);
  }
  return surnames;
}
