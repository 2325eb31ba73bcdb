import { agree, type Entity } from './entity.js';
import { genderOfClasses } from './gender.js';
import type { Nominal } from './nominal.js';
import { findReferent } from './pronouns.js';
import type { Scene } from './scene.js';
import { keyAt } from './words.js';

/** No story tells of more couples; bounds the work on hostile text. */
const MOST_PAIRS = 100;

const spouse = /^(?:husband|wife|spouse)$/;

/** `Lena and Karl Orr left.¶“No,” she said.¶[Her husband] nodded`: who was named with her, and by the same surname. */
export function bySpouse(scene: Scene, { start, head, determiner }: Nominal): Entity | null {
  const { words, pairs, bearers, names } = scene;
  if (determiner !== 'possessive' || head !== start + 1 || !spouse.test(keyAt(words, head))) return null;
  const owner = pairs.size > 0 && pairs.size <= MOST_PAIRS ? findReferent(scene, start)?.entity : undefined;
  if (!owner) return null;
  const gender = genderOfClasses(words.classes[head]!);
  for (const index of pairs.keys()) {
    if (names[index]!.start > start) break;
    const couple = [bearers[index]!, bearers[index + 1]!];
    const other = couple.find((entity) => entity !== owner);
    if (couple.includes(owner) && other && isOneFamily(owner, other) && agree(other.gender, gender))
      return other;
  }
  return null;
}

const isOneFamily = (one: Entity, other: Entity): boolean =>
  one.name.split(' ').at(-1) === other.name.split(' ').at(-1);
