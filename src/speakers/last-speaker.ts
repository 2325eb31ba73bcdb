import { findAntecedent, genderPoints } from './discourse.js';
import type { Entity } from './entity.js';
import { HEADING, isClear } from './epithets.js';
import { genderOfClasses } from './gender.js';
import type { Nominal } from './nominal.js';
import type { Scene } from './scene.js';
import { WordClass } from './word-class.js';
import { has, type Words } from './words.js';

/** Whoever is called so is rather somebody else, whom the article does not name. */
const others =
  /^(?:spokes(?:wo)?man|spokesperson|official|officer|judge|justice|lawyer|attorney|counsel|aide|adviser|advisor|assistant|deputy|staffer|reporter|journalist|correspondent|interviewer|moderator|host|anchor|president|premier|minister|secretary|chancellor|king|queen|prince|princess|ambassador|envoy|diplomat|general|doctor|nurse|driver|guard|agent|detective|prosecutor|investigator|inspector|sheriff|soldier|researcher|representative|volunteer|worker|teacher|referee|umpire|director|manager)$/;

/**
 * Whom a description takes up that fits nobody else: after *Gandhi, the opposition leader, mocked him* `[the Congress
 * leader]`, after *Holt said so* `[the activist]`, if nothing was told of Holt.
 */
export function byLastSpeaker({ words, discourse, roles }: Scene, nominal: Nominal): Entity | null {
  const { start, head, determiner, kind } = nominal;
  const noun = words.key[head]!;
  if (determiner !== 'definite' || kind !== 'person' || !has(words, head, WordClass.job) || others.test(noun))
    return null;
  const gender = genderOfClasses(words.classes[head]!);
  const rate = (entity: Entity) => {
    if (entity.kind !== 'person' || !entity.isNamed) return null;
    return gender === 'unknown' ? 0 : genderPoints(entity, gender);
  };
  const found = findAntecedent(discourse, start, rate);
  if (!found || !isClear(found, HEADING)) return null;
  const called = roles.nouns.get(found.entity);
  const isOfName = hasCapital(words, start + 1, head);
  const fits = called?.has(noun) ? isOfName : !called && found.entity.role === null;
  const isTaken = roles.byNoun.get(noun)?.some(({ entity }) => entity !== found.entity) ?? false;
  return fits && !(isTaken && !isOfName) ? found.entity : null;
}

function hasCapital(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (has(words, index, WordClass.capital)) return true;
  return false;
}
