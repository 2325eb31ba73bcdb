import { agree, type Entity, giveRole } from './entity.js';
import { genderOfClasses } from './gender.js';
import type { Gender, Name } from './name.js';
import type { Nominal } from './nominal.js';
import { isPossessive } from './noun-phrase.js';
import { findReferent } from './pronouns.js';
import { RoleRank } from './role.js';
import type { Scene } from './scene.js';
import { DETERMINER, PERSON_NOUN, WordClass } from './word-class.js';
import { firstOfSentence, has, isPlain, keyAt, textAt, textBetween, type Words } from './words.js';

/** Somebody named who is said to be somebody’s: `his lawyer, [Maya Orr]`. */
interface Relation {
  readonly entity: Entity;
  /** Token of `lawyer`. */
  readonly noun: number;
  /** Whose: the token of a possessive pronoun, somebody named, or null where it does not say. */
  readonly owner: number | Entity | null;
}

/** By the noun, who is somebody’s in the article, in text order. */
export type Relations = ReadonlyMap<string, readonly Relation[]>;

/** Tokens between `husband is` and a name, at most: `her husband is [the Dutch cellist] Piers Orr`. */
const LONGEST_COPULA = 4;
/** Words between whose and what: `his [two older] brothers`. */
const LONGEST_BETWEEN = 2;
/** So many of one kind are looked at; bounds the work on hostile text. */
const MOST = 20;

/** Who is said to be whose, at each name. */
export function findRelations(
  words: Words,
  names: readonly Name[],
  nameAt: Int32Array,
  bearers: readonly Entity[],
): Relations {
  const relations = new Map<string, Relation[]>();
  names.forEach((name, index) => {
    const entity = bearers[index]!;
    const isOne =
      (entity.kind === 'person' || entity.kind === 'unknown') && !has(words, name.start - 1, DETERMINER);
    if (name.quoted || !isOne) return;
    const noun = nounBefore(words, name) ?? nounAfter(words, name, nameAt, names);
    if (noun === null) return;
    const owner = ownerOf(words, noun, nameAt, bearers);
    if (owner === undefined) return;
    if (has(words, noun, WordClass.kin)) tellOf(entity, genderOfClasses(words.classes[noun]!));
    const key = keyOf(words, noun);
    const list = relations.get(key) ?? [];
    relations.set(key, list);
    if (list.length < MOST) list.push({ entity, noun, owner });
  });
  return relations;
}

/** A husband is a man. */
function tellOf(entity: Entity, gender: Gender): void {
  entity.kind = 'person';
  if (entity.gender === 'unknown') entity.gender = gender;
}

/** `ex-wife` and `wife` are one. */
const keyOf = (words: Words, noun: number): string => keyAt(words, noun).replace(/^ex-/, '');

/** `his [lawyer], Maya Orr`, `his [sister] Maya`, `her [husband] is the cellist Piers Orr`. */
function nounBefore(words: Words, { start }: Name): number | null {
  const before = textAt(words, start - 1) === ',' ? start - 2 : start - 1;
  if (isRelated(words, before)) return before;
  const least = Math.max(firstOfSentence(words, start), start - LONGEST_COPULA);
  for (let index = start - 1; index > least; index--) {
    if (/^(?:is|was)$/.test(keyAt(words, index))) return isRelated(words, index - 1) ? index - 1 : null;
    if (!isPlain(words, index)) return null;
  }
  return null;
}

/** `Maya Orr, his [lawyer],`, `Maya Orr, Finn’s [lawyer],`. */
function nounAfter(words: Words, { end }: Name, nameAt: Int32Array, names: readonly Name[]): number | null {
  if (textAt(words, end) !== ',') return null;
  const owner = nameAt[end + 1] ?? -1;
  let index = owner < 0 ? end + 1 : names[owner]!.end;
  if (!(owner < 0 ? has(words, index, WordClass.possessive) : isPossessive(words, index))) return null;
  for (const last = index + LONGEST_BETWEEN + 1; index < last; index++)
    if (isRelated(words, index + 1) && !isPlain(words, index + 2)) return index + 1;
  return null;
}

/** Somebody has many of them. */
const many =
  /^(?:friend|colleague|neighbou?r|teammate|classmate|fan|supporter|opponent|rival|critic|client|customer)$/;

const isRelated = (words: Words, index: number): boolean =>
  isPlain(words, index) &&
  has(words, index, PERSON_NOUN) &&
  !has(words, index, WordClass.group) &&
  !many.test(keyAt(words, index));

/** Whose somebody is; undefined where the noun is nobody’s: `the lawyer, Maya Orr`. */
function ownerOf(
  words: Words,
  noun: number,
  nameAt: Int32Array,
  bearers: readonly Entity[],
): Relation['owner'] | undefined {
  const first = Math.max(firstOfSentence(words, noun), noun - 1 - LONGEST_BETWEEN);
  for (let index = noun - 1; index >= first; index--) {
    if (has(words, index, WordClass.possessive)) return index;
    if (isPossessive(words, index)) return bearers[nameAt[index - 1] ?? -1];
    if (has(words, index, WordClass.definite | WordClass.indefinite)) return undefined;
    if (!isPlain(words, index) || has(words, index, WordClass.preposition)) break;
  }
  return has(words, noun, WordClass.kin) ? null : undefined;
}

/** `[His mother] nodded` after *Finn’s mother, Maya Orr*: who was said to be that of the same person, if only one was. */
export function byRelation(scene: Scene, { start, head, determiner }: Nominal): Entity | null {
  const { words, relations } = scene;
  if (determiner !== 'possessive' || !has(words, start, WordClass.possessive)) return null;
  const list = relations.get(keyOf(words, head));
  if (!list) return null;
  const here = list.find(({ noun }) => noun === head);
  if (here) return here.entity;
  const owner = findReferent(scene, start)?.entity ?? null;
  const gender = genderOfClasses(words.classes[head]!);
  const fitting = list.filter(
    (relation) =>
      relation.noun < start &&
      relation.entity !== owner &&
      agree(relation.entity.gender, gender) &&
      mayOwn(scene, relation, start, owner),
  );
  const [first] = fitting;
  if (!first || fitting.some(({ entity }) => entity !== first.entity)) return null;
  giveRole(first.entity, {
    text: textBetween(words, start, head + 1),
    rank: RoleRank.relation,
    at: start,
  });
  return first.entity;
}

/** Whether whoever somebody belongs to may be whom the pronoun at a token means. */
function mayOwn(scene: Scene, { owner }: Relation, pronoun: number, meant: Entity | null): boolean {
  if (owner === null) return true;
  if (typeof owner === 'number') {
    if (keyAt(scene.words, owner) !== keyAt(scene.words, pronoun)) return false;
    const before = findReferent(scene, owner)?.entity;
    return !before || !meant || before === meant;
  }
  return !meant || owner === meant;
}
