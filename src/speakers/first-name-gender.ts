import type { Antecedent, Bar } from './discourse.js';
import { agree, type Entity } from './entity.js';
import { genderOfClasses } from './gender.js';
import { classesOf } from './lexicon.js';
import { bearersNamed } from './name-book.js';
import type { Scene } from './scene.js';
import { WordClass } from './word-class.js';
import { fold } from './word-table.js';
import { keyAt } from './words.js';

/** How many mentions back the name may stand; bounds the work for each pronoun. */
const REACH = 20;

/**
 * Whom `he` or `she` means where nobody fits: who is named last before it in its paragraph, if only the list of first names
 * calls that person a woman or a man: *Kassie Yimam opened the hall. “It is late,” [he] said.*
 */
export function despiteFirstName(scene: Scene, at: number, isBarred: Bar): Antecedent | null {
  const { words, discourse } = scene;
  const gender = genderOfClasses(words.classes[at]!);
  const last = discourse.traces
    .slice(-REACH)
    .findLast(({ entity, isReported }) => entity.kind === 'person' && !isReported);
  if (gender === 'unknown' || !last || words.paragraph[last.at] !== words.paragraph[at]) return null;
  const { entity } = last;
  const isOther = agree(entity.gender, gender) || entity.gender === 'either';
  if (!entity.isNamed || isOther || isBarred(entity, last.at) || !isOnlyByFirstName(scene, entity))
    return null;
  entity.gender = 'unknown';
  entity.leaning = gender;
  return { entity, margin: 0, score: 0 };
}

/** Whether no title tells the gender: not of `Mr. Roe`, `Councilwoman Roe`. */
function isOnlyByFirstName({ words, names, book, bearers }: Scene, entity: Entity): boolean {
  const first = entity.name.split(' ', 1)[0]!;
  if (!entity.name.includes(' ') || (classesOf(fold(first)) & WordClass.firstName) === 0) return false;
  const parts = entity.name.split(' ').map(fold);
  if (bearersNamed(book, parts).length > 1) return false;
  return !names.some(({ start, nameStart }, index) => bearers[index] === entity && tells(start, nameStart));

  function tells(start: number, end: number): boolean {
    for (let index = start; index < end; index++)
      if (genderOfClasses(classesOf(keyAt(words, index)) & ~WordClass.firstName) !== 'unknown') return true;
    return false;
  }
}
