import { TokenKind } from '../text/article.js';
import { createEntity, type Entity } from './entity.js';
import type { Name } from './name.js';
import { WordClass } from './word-class.js';
import { has, keyAt, kindAt, textAt, type Words } from './words.js';

/** Longest description between the two: `Ann Orr, [Democrat of Ohio], and Ben Finn`. */
const LONGEST_BETWEEN = 8;

/** For each name that begins `[Maya Orr] and Ben Finn` the two as one, so that *they* may mean both. */
export function findPairs(
  words: Words,
  names: readonly Name[],
  bearers: readonly Entity[],
): ReadonlyMap<number, Entity> {
  const pairs = new Map<number, Entity>();
  for (let index = 0; index + 1 < names.length; index++) {
    const [one, first] = [names[index]!, bearers[index]!];
    if (one.quoted || !mayPair(first)) continue;
    const other = partnerOf(words, names, index);
    if (other < 0) continue;
    const second = bearers[other]!;
    if (first === second || !(second.kind === first.kind || (isPerson(first) && isPerson(second)))) continue;
    const pair = createEntity(-1, `${first.name} and ${second.name}`, true, 'group');
    pair.isPair = true;
    pairs.set(index, pair);
  }
  return pairs;
}

/** The name that `and` joins to this one, descriptions between commas aside; -1 if none. */
function partnerOf(words: Words, names: readonly Name[], index: number): number {
  const { end } = names[index]!;
  if (keyAt(words, end) === 'and') return names[index + 1]!.start === end + 1 ? index + 1 : -1;
  if (textAt(words, end) !== ',') return -1;
  for (let at = end + 1; at < end + LONGEST_BETWEEN; at++) {
    if (kindAt(words, at) === TokenKind.clitic) continue;
    if (has(words, at, WordClass.verb | WordClass.auxiliary | WordClass.pronoun)) return -1;
    if (textAt(words, at) !== ',') continue;
    if (keyAt(words, at + 1) !== 'and') return -1;
    let other = index + 1;
    while (other < names.length && names[other]!.start < at + 2) other++;
    return names[other]?.start === at + 2 && textAt(words, names[other]!.end) === ',' ? other : -1;
  }
  return -1;
}

function mayPair({ kind }: Entity): boolean {
  return kind !== 'group' && kind !== 'document' && kind !== 'place';
}

function isPerson({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unknown';
}
