import { type Antecedent, type Bar, findAntecedent, genderPoints, type Rate } from './discourse.js';
import type { Entity } from './entity.js';
import type { Gender } from './name.js';
import type { Scene } from './scene.js';
import { WordClass } from './word-class.js';
import { endOfSentence, firstOfSentence, has, keyAt, textAt, type Words } from './words.js';

const UNKNOWN_KIND = -6;
const UNNAMED = -7;

/** Who names somebody in what he says is hardly the one. */
const TOLD = -5;

interface Doubts {
  /** Says who cannot be meant. */
  readonly isBarred?: Bar;
  /** Whom the words of the speaker name. */
  readonly told?: ReadonlySet<Entity>;
  /** Whom the cue lets expect. */
  readonly expected?: Expected | null;
}

/** Who spoke before, of *he added*, or was spoken to, of *he replied*, and the points that he gets for it. */
export interface Expected {
  readonly entity: Entity;
  readonly points: number;
}

/**
 * Whom a pronoun at a token means: “…,” [she] said. Null if nobody fits, or it asks for no antecedent.
 */
export function findReferent(scene: Scene, at: number, doubts: Doubts = {}): Antecedent | null {
  const { isBarred } = doubts;
  const key = keyAt(scene.words, at);
  const gender = genderOfPronoun(key);
  const ahead = gender && findAhead(scene, at, gender);
  if (ahead) return ahead;
  const found = gender
    ? findAntecedent(scene.discourse, at, (entity) => personPoints(entity, gender, doubts), isBarred)
    : findThing(scene, at, key, isBarred);
  if (found && gender && found.entity.gender === 'unknown') found.entity.gender = gender;
  return found;
}

/** How far ahead the name may stand, and how sure that is. */
const AHEAD_REACH = 25;
const AHEAD = { margin: 6, score: 6 };

/** `When [she] took office, Maya Orr said`: the person with whose name the main clause begins. */
function findAhead({ words, names, nameAt, bearers }: Scene, at: number, gender: Gender): Antecedent | null {
  const first = firstOfSentence(words, at);
  if (
    at - first > 2 ||
    !/^(?:when|while|as|after|before|although|though|since|if|once)$/.test(keyAt(words, first))
  )
    return null;
  const end = Math.min(endOfSentence(words, at), at + AHEAD_REACH);
  for (let index = at + 1; index < end; index++) {
    if (textAt(words, index) !== ',' || words.article.quotationOfToken[index]! >= 0) continue;
    const name = nameAt[index + 1] ?? -1;
    if (name < 0) return null;
    const entity = bearers[name]!;
    const { start, end: next } = names[name]!;
    const isSubject = entity.kind === 'person' && start === index + 1 && entity.gender === gender;
    return isSubject && has(words, next, WordClass.verb | WordClass.auxiliary | WordClass.adverb)
      ? { entity, ...AHEAD }
      : null;
  }
  return null;
}

function findThing(scene: Scene, at: number, key: string, isBarred?: Bar): Antecedent | null {
  const rate = ratingOf(key);
  if (!rate) return null;
  return findAntecedent(scene.discourse, at, shows(scene.words, at) ? asShown(rate) : rate, isBarred);
}

function ratingOf(key: string): Rate | null {
  if (/^(?:it|its|itself|which|this|that)$/.test(key)) return thingPoints;
  return /^(?:they|them|their|these|those|themselves)$/.test(key) ? manyPoints : null;
}

/** Whether a pronoun does what papers do: `they would also [reveal]`, `The city sent a letter. It [says]`. */
function shows(words: Words, at: number): boolean {
  let verb = at + 1;
  while (verb < at + 3 && has(words, verb, WordClass.auxiliary | WordClass.adverb)) verb++;
  const key = keyAt(words, verb);
  return showing.test(key) || (key === 'says' && at === firstOfSentence(words, at));
}

/** What a film or a paper does, hardly who made it: `it [shows]`. */
const showing =
  /^(?:shows?|showed|depicts?|depicted|reads?|contains?|contained|includes?|included|details?|detailed|reveals?|revealed|exposes?|exposed|discloses?|disclosed)$/;
const SHOWN = 12;

const asShown =
  (rate: Rate): Rate =>
  (entity) => {
    const points = rate(entity);
    return points !== null && entity.kind === 'document' ? points + SHOWN : points;
  };

function genderOfPronoun(key: string): Gender | null {
  if (/^(?:he|his|him|himself)$/.test(key)) return 'male';
  return /^(?:she|her|hers|herself)$/.test(key) ? 'female' : null;
}

function personPoints(entity: Entity, gender: Gender, { told, expected }: Doubts): number | null {
  if (entity.kind === 'unknown') {
    if (!entity.isNamed || entity.isThing) return null;
    const points = genderPoints(entity, gender);
    return points === null ? null : points + UNKNOWN_KIND;
  }
  if (entity.kind !== 'person') return null;
  const points = genderPoints(entity, gender);
  if (points === null) return null;
  const doubt = (entity.isNamed ? 0 : UNNAMED) + (told?.has(entity) ? TOLD : 0);
  return points + doubt + (entity === expected?.entity ? expected.points : 0);
}

const thingKinds: Readonly<Record<Entity['kind'], number | null>> = {
  organisation: 3,
  document: 3,
  unknown: 0,
  place: 0,
  group: null,
  person: null,
};

const manyKinds: Readonly<Record<Entity['kind'], number | null>> = {
  group: 4,
  organisation: 2,
  unknown: -6,
  place: -4,
  document: -8,
  person: null,
};

/** An institution without a name is rather *it* than *they*: `the state`. */
const UNNAMED_INSTITUTION = -5;

function thingPoints({ kind, gender, isNamed }: Entity): number | null {
  if (kind === 'unknown' && !isNamed) return UNKNOWN_KIND;
  return kind === 'unknown' && gender !== 'unknown' ? null : thingKinds[kind];
}

function manyPoints({ kind, gender, isNamed }: Entity): number | null {
  if (gender === 'either') return 6;
  if (kind === 'organisation' && !isNamed) return manyKinds.organisation! + UNNAMED_INSTITUTION;
  return kind === 'unknown' && gender !== 'unknown' ? null : manyKinds[kind];
}
