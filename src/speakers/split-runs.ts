import type { Name } from './name.js';
import { readName } from './name-parts.js';
import { ORGANISATION, WordClass } from './word-class.js';
import { has, keyAt, type Words } from './words.js';

/**
 * Two names that stand side by side, where the article names the second in full elsewhere: in an interview with the
 * [Riverton Post] [Orr] said.
 */
export function splitRuns(words: Words, names: readonly Name[]): readonly Name[] {
  if (!names.some((name) => mayBeTwo(words, name))) return names;
  const surnames = surnamesOf(words, names);
  const apart: Name[] = [];
  for (const name of names) {
    const isTwo = mayBeTwo(words, name) && surnames.has(keyAt(words, name.end - 1));
    if (isTwo) apart.push(...split(words, name));
    else apart.push(name);
  }
  return apart;
}

function surnamesOf(words: Words, names: readonly Name[]): Set<string> {
  const surnames = new Set<string>();
  for (const { kind, nameStart, words: parts } of names) {
    if (kind === 'person' && parts.length > 1 && has(words, nameStart, WordClass.firstName))
      surnames.add(parts.at(-1)!);
  }
  return surnames;
}

function mayBeTwo(words: Words, { kind, start, end }: Name): boolean {
  const last = end - 1;
  return (
    kind === 'organisation' &&
    last - start > 1 &&
    has(words, last - 1, ORGANISATION) &&
    !has(words, last, ORGANISATION)
  );
}

function split(words: Words, name: Name): Name[] {
  const last = name.end - 1;
  const [first, second] = [readName(words, name.start, last), readName(words, last, name.end)];
  return first && second ? [first, second] : [name];
}
