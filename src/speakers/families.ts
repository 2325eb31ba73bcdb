import type { Name } from './name.js';
import { WordClass } from './word-class.js';
import { has, keyAt, textBetween, type Words } from './words.js';

/** Who bears the name of the family that somebody else is of. */
const related = /^(?:brother|sister|son|daughter|father|mother|husband|wife|twin|cousin)$/;
const families =
  /^(?:parents|couple|spouses|brothers|sisters|siblings|twins|sons|daughters|children|grandparents|newlyweds)$/;

/** The name of a family that the article gives somebody together with somebody else. */
export interface Family {
  readonly surname: string;
  /** As it is written behind the names of both; null where only the other has it. */
  readonly shared: string | null;
}

/**
 * The families of those who are named by their first name alone, by the key of their names: in *Grace Chebet and her
 * brother [Daniel]* `Mr. Chebet` is Daniel, after *[Ben] and Maya Orr* `Mr. Orr` is Ben Orr.
 */
export function familyNames(words: Words, names: readonly Name[]): ReadonlyMap<string, Family> {
  const found = new Map<string, Family>();
  let surnames: ReadonlySet<string> | null = null;
  let last: Name | null = null;
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    if (name.quoted) continue;
    if (name.words.length > 1) {
      if (name.kind === 'person') last = name;
      continue;
    }
    const next = names[index + 1];
    const isCouple = next !== undefined && shareSurname(words, name, next);
    if (isCouple) surnames ??= surnamesOf(names);
    if (isCouple && !surnames!.has(name.key))
      found.set(name.key, {
        surname: next.words.at(-1)!,
        shared: textBetween(words, next.end - 1, next.end),
      });
    else if (last && has(words, name.nameStart, WordClass.firstName) && isRelative(words, name.start))
      found.set(name.key, { surname: last.words.at(-1)!, shared: null });
  }
  return found;
}

function surnamesOf(names: readonly Name[]): ReadonlySet<string> {
  return new Set(names.flatMap(({ words }) => (words.length > 1 ? [words.at(-1)!] : [])));
}

/** `[Ben] and Maya Orr`, `the parents, [Khizr] and Ghazala Khan`. */
function shareSurname(words: Words, { start, nameStart, end, kind }: Name, next: Name): boolean {
  const isJoined = keyAt(words, end) === 'and' && next.nameStart === end + 1 && next.start === end + 1;
  if (!isJoined || next.words.length !== 2 || start < nameStart || !mayBePerson(kind)) return false;
  if (!mayBePerson(next.kind)) return false;
  const isFirst = has(words, start, WordClass.firstName) && has(words, next.start, WordClass.firstName);
  return isFirst || isFamily(words, start);
}

const mayBePerson = (kind: Name['kind']): boolean => kind === 'person' || kind === 'unknown';

/** `the [parents], Khizr`, `the [siblings] Khizr`. */
function isFamily(words: Words, start: number): boolean {
  return families.test(keyAt(words, start - 1)) || families.test(keyAt(words, start - 2));
}

/** `her brother [Daniel]`. */
function isRelative(words: Words, start: number): boolean {
  return related.test(keyAt(words, start - 1)) && /^(?:his|her|their)$/.test(keyAt(words, start - 2));
}
