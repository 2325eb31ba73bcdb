import { TokenKind } from '../text/article.js';
import { agree, type Role } from './entity.js';
import { genderOfClasses } from './gender.js';
import type { Gender } from './name.js';
import { isCountryman } from './nationals.js';
import { PERSON_NOUN, WordClass } from './word-class.js';
import { has, isPlain, keyAt, kindAt, textBetween, type Words } from './words.js';

/**
 * How much a role says: *the port’s engineer*, then *the Ohio senator*, then *CNN*, then *the senator*, then *Sen.*, then
 * *her husband*.
 */
export const RoleRank = {
  description: 0,
  epithet: 0.5,
  affiliation: 1,
  word: 1.5,
  office: 2,
  relation: 3,
} as const;

/** Whether a word says what somebody is: `deckhand`, `analyst`; not the plural. */
export function isRoleNoun(words: Words, index: number): boolean {
  if (has(words, index, WordClass.group)) return false;
  if (isRanked(words, index)) return true;
  return has(words, index, PERSON_NOUN) || (isPlain(words, index) && has(words, index, WordClass.occupation));
}

/** `world number [one] Maya Orr`. */
function isRanked(words: Words, index: number): boolean {
  return (
    /^(?:number|no)$/.test(keyAt(words, index - 1)) &&
    keyAt(words, index - 2) === 'world' &&
    /^(?:one|two|three|four|five|\d+)$/.test(keyAt(words, index))
  );
}

/** `her [husband], Ben Roe`; not `the [husband] of the victim, Maya Orr`. */
export function mayBeKin(words: Words, index: number, gender: Gender): boolean {
  // `the [father]’s lawyer`
  const isKin = has(words, index, WordClass.kin) && kindAt(words, index + 1) !== TokenKind.clitic;
  return !isKin || agree(genderOfClasses(words.classes[index]!), gender);
}

/** Who somebody is to somebody else says little. */
const relations =
  /^(?:rival|successor|predecessor|opponent|friend|colleague|ally|foe|counterpart|enemy|supporter)$/;

/** `Colonel`, `Professor Dame`: how somebody is addressed says less than what follows: `the army’s spokesman`. */
const grade =
  /^(?:(?:Professor|Dame|Colonel|General|Brigadier|(?:Major|Lieutenant|Brigadier)-General|Lieutenant-Colonel|(?:Maj|Lt|Brig)-Gen|Lt-Col|First|Captain|Major|Lieutenant|Sergeant|Corporal|Admiral|Commander|Detective|Chief|Inspector|Superintendent|Constable|Officer|Bishop|Archbishop|Pastor|Reverend|Rabbi|Imam|Sheikh|Det|Supt|Insp|Sgt|Prof|Lt)\b\.?(?: |$))+$/;

/** The role in these words, with its rank; null for `rival` and `wife` alone. */
export function roleOf(words: Words, start: number, end: number, head: number): Role | null {
  const text = textBetween(words, keyAt(words, start) === 'whose' ? start + 1 : start, end);
  if (text === '') return null;
  const isShort =
    (end - start === 1 &&
      has(words, start, WordClass.title) &&
      /^(?!King$)(?:.{1,4}\.?|Gov\w*)$/.test(text)) ||
    (has(words, start, WordClass.capital) && grade.test(text));
  const isRelation = has(words, head, WordClass.kin) || relations.test(keyAt(words, head));
  if (end - start === 1 && (isRelation || isCountryman(keyAt(words, head)))) return null;
  const isAnother = keyAt(words, start) === 'another';
  return {
    text,
    rank: isRelation ? RoleRank.relation : isShort || isAnother ? RoleRank.office : RoleRank.description,
    at: start,
  };
}
