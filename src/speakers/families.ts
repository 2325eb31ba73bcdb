import type { Name } from './name.js';
import { WordClass } from './word-class.js';
import { has, keyAt, type Words } from './words.js';

/** Who bears the name of the family that somebody else is of. */
const related = /^(?:brother|sister|son|daughter|father|mother|husband|wife|twin|cousin)$/;

/**
 * The surnames of those who are named by their first name alone after a relative, by the key of their names: in *Grace
 * Chebet and her brother [Daniel]* `Mr. Chebet` is Daniel.
 */
export function familyNames(words: Words, names: readonly Name[]): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  let last: Name | null = null;
  for (const name of names) {
    if (name.quoted) continue;
    if (name.words.length > 1) {
      if (name.kind === 'person') last = name;
    } else if (last && has(words, name.nameStart, WordClass.firstName) && isRelative(words, name.start)) {
      found.set(name.key, last.words.at(-1)!);
    }
  }
  return found;
}

/** `her brother [Daniel]`. */
function isRelative(words: Words, start: number): boolean {
  return related.test(keyAt(words, start - 1)) && /^(?:his|her|their)$/.test(keyAt(words, start - 2));
}
