import { createEntity, type Entity } from './entity.js';
import type { Name } from './name.js';
import type { Words } from './words.js';

/** For each name that begins `[Maya Orr] and Ben Finn` the two as one, so that *they* may mean both. */
export function findPairs(
  words: Words,
  names: readonly Name[],
  bearers: readonly Entity[],
): ReadonlyMap<number, Entity> {
  const pairs = new Map<number, Entity>();
  for (let index = 0; index + 1 < names.length; index++) {
    const [one, other] = [names[index]!, names[index + 1]!];
    if (other.start !== one.end + 1 || words.key[one.end] !== 'and' || one.quoted) continue;
    const [first, second] = [bearers[index]!, bearers[index + 1]!];
    if (!mayBePerson(first) || !mayBePerson(second) || first === second) continue;
    pairs.set(index, createEntity(-1, `${first.name} and ${second.name}`, true, 'group'));
  }
  return pairs;
}

function mayBePerson({ kind }: Entity): boolean {
  return kind === 'person' || kind === 'unknown';
}
