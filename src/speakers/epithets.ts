import { TokenKind } from '../text/article.js';
import { type Antecedent, findAntecedent, genderPoints } from './discourse.js';
import { type Entity, giveRole } from './entity.js';
import { bystander, craft, formerly, offices, ofParties, sport, standing } from './epithet-nouns.js';
import { genderOfClasses } from './gender.js';
import { endOfInterlocutors } from './interlocutors.js';
import { isNational, isOtherNational } from './nationals.js';
import type { Nominal } from './nominal.js';
import { RoleRank } from './role.js';
import type { Scene } from './scene.js';
import { WordClass } from './word-class.js';
import { firstOfSentence, has, keyAt, kindAt, textBetween, type Words } from './words.js';

/** How near the person must stand, and by how much nobody else may be meant. */
interface Clearness {
  readonly score: number;
  readonly margin: number;
}

/** At the head of its sentence an epithet is about the person of whom the passage tells. */
export const HEADING: Clearness = { score: 0, margin: 3 };
/** `the Croat` can be few. */
const COUNTRY: Clearness = { score: -6, margin: 3 };
const COUNTRY_ALONE: Clearness = { score: -25, margin: 10 };
/** Within a sentence it rather means somebody else. */
export const INSIDE: Clearness = { score: -6, margin: 6 };
/** Somebody further back is meant where nobody else comes near. */
const ALONE: Clearness = { score: -15, margin: 10 };

/** Somebody with a name, be it one like `Wael Sawan`, whose first name is in no list. */
export function mayBePerson({ kind, name, isNamed }: Entity): boolean {
  return isNamed && (kind === 'person' || (kind === 'unknown' && name.includes(' ')));
}

export const UNKNOWN_KIND = -6;

/** Whom `[the Vermont senator]` takes up: the person of whom the passage tells. */
export function byEpithet(scene: Scene, nominal: Nominal, least: Clearness): Entity | null {
  const { words, discourse } = scene;
  const isByCountry = isNational(words, nominal);
  if (nominal.kind !== 'person' && !isByCountry) return null;
  const possessor = least === HEADING ? possessorOf(scene, nominal) : null;
  const isKnown = nominal.determiner === 'definite' || isInHeadline(words, nominal);
  if (!possessor && !(isKnown && isEpithet(words, nominal))) return null;
  const rate = raterOf(scene, nominal, possessor);
  if (least === INSIDE && isAmongTwo(scene, nominal, rate)) return null;
  const found = findAntecedent(discourse, nominal.start, rate);
  const [near, far] = isByCountry ? [COUNTRY, COUNTRY_ALONE] : [least, ALONE];
  if (!found || !(isClear(found, near) || isClear(found, far))) return null;
  if (isOfPair(scene, found.entity, rate)) return null;
  if (isByCountry) callSo(scene, found.entity, keyAt(words, nominal.head));
  return found.entity;
}

export type Rate = (entity: Entity) => number | null;

/** Whether somebody may be meant, and the points for a gender that agrees. */
function raterOf(scene: Scene, nominal: Nominal, possessor: Entity | null): Rate {
  const { words } = scene;
  const gender = genderOfClasses(words.classes[nominal.head]!);
  const companions = namedBefore(scene, nominal);
  const isByCountry = isNational(words, nominal);
  return (entity) => {
    if (companions.has(entity) || (possessor && (entity.role !== null || entity === possessor))) return null;
    if (isByCountry ? !mayBePerson(entity) : entity.kind !== 'person' || !entity.isNamed) return null;
    const points = gender === 'unknown' ? 0 : genderPoints(entity, gender);
    if (points === null || contradicts(scene, nominal, entity) || isCalledElse(scene, nominal, entity))
      return null;
    return isBystander(scene, entity) && !isByCountry ? null : points;
  };
}

/** Where the article calls one a senator and another the party’s leader, `the senator` is the one. */
function isCalledElse({ words, roles }: Scene, { head }: Nominal, entity: Entity): boolean {
  const noun = keyAt(words, head);
  const called = roles.nouns.get(entity);
  if (called === undefined || called.size === 0 || called.has(noun)) return false;
  if (isParty.test(noun)) return ![...called].some((name) => ofParties.test(name));
  return roles.byNoun.has(noun);
}

/** How many mentions of a sentence are looked at; bounds the work on hostile text. */
const MOST_IN_SENTENCE = 40;

/** `Ann Roe spoke to Ben Poe while [the nominee] sat`: either of them. */
function isAmongTwo({ words, discourse }: Scene, { start }: Nominal, rate: Rate): boolean {
  const first = firstOfSentence(words, start);
  const found = new Set<Entity>();
  for (const { entity, at } of discourse.traces.slice(-MOST_IN_SENTENCE)) {
    if (at >= first && rate(entity) !== null) found.add(entity);
  }
  return found.size > 1;
}

/** `Lawyers for Ann and Ben Roe left.¶[The nominee] nodded`: either of them. */
export function isOfPair({ discourse: { traces } }: Scene, entity: Entity, rate: Rate): boolean {
  const last = traces.findLastIndex((trace) => trace.entity === entity);
  const other = traces[last - 1]?.entity.isPair ? traces[last - 2] : undefined;
  return other !== undefined && rate(other.entity) !== null;
}

function callSo({ roles }: Scene, entity: Entity, noun: string): void {
  const called = roles.nouns.get(entity);
  if (called) called.add(noun);
  else roles.nouns.set(entity, new Set([noun]));
}

/**
 * Whom the clause names already: in *Cruz backed [the nominee]* the nominee is not Cruz; and whom it is said to: not in
 * *In an interview with Cruz, [the nominee] said*.
 */
function namedBefore({ words, discourse }: Scene, { start }: Nominal): ReadonlySet<Entity> {
  const { traces } = discourse;
  let first = start;
  const limit = firstOfSentence(words, start);
  while (first > limit && !breaksClause(words, first - 1)) first--;
  const spokenTo = endOfInterlocutors(words, start);
  const until = spokenTo > limit ? limit : first;
  const found = new Set<Entity>();
  for (let index = traces.length - 1; index >= 0 && traces[index]!.at >= until; index--) {
    const { at, entity } = traces[index]!;
    if (at >= first || at < spokenTo) found.add(entity);
  }
  return found;
}

function breaksClause(words: Words, index: number): boolean {
  return kindAt(words, index) >= TokenKind.punctuation || subordinate.test(keyAt(words, index));
}

const subordinate = /^(?:when|while|as|because|since|if|though|although|after|before|until|that|who|which)$/;

export function isClear({ margin, score }: Antecedent, least: Clearness): boolean {
  return score >= least.score && margin >= least.margin;
}

/** `[Obama]’s former campaign strategist`: said of somebody of whom nothing else is told. */
function possessorOf({ words, nameAt, bearers }: Scene, { determiner, start, head }: Nominal): Entity | null {
  if (determiner !== 'possessive' || !has(words, head, WordClass.job)) return null;
  const name = nameAt[keyAt(words, start) === 'the' ? start + 1 : start]!;
  return name < 0 ? null : bearers[name]!;
}

/** `[Senator from Texas] says`. */
function isInHeadline(words: Words, { determiner, start, head }: Nominal): boolean {
  return determiner === 'bare' && head === start && head === firstOfSentence(words, head);
}

/** `the [Polish-born] electrician`. */
const whence = /-(?:born|raised|based)$/;

function isEpithet(words: Words, { start, head }: Nominal): boolean {
  const noun = keyAt(words, head);
  if (standing.test(noun) || sport.test(noun) || isNational(words, { start, head })) return true;
  if (/^(?:winner|laureate)$/.test(noun)) return has(words, head - 1, WordClass.capital);
  if (offices.test(noun)) return formerly.test(keyAt(words, start + 1));
  const isHeading = start === firstOfSentence(words, start);
  if (isHeading && has(words, head, WordClass.job) && whence.test(keyAt(words, start + 1))) return true;
  if (!craft.test(noun)) return false;
  for (let index = start + 1; index < head; index++) {
    const isOrigin = has(words, index, WordClass.demonym) || whence.test(keyAt(words, index));
    if (has(words, index, WordClass.capital) && !isOrigin) return false;
  }
  return true;
}

/** Whoever asks the candidate or speaks for him is not `the candidate`. */
function isBystander({ roles }: Scene, entity: Entity): boolean {
  for (const noun of roles.nouns.get(entity) ?? []) if (bystander.test(noun)) return true;
  return false;
}

const parties = [
  ['republican', 'gop'],
  ['democrat', 'democratic'],
];

const affiliations = [/\bR-/, /\bD-/];

/** A Democrat is not `the Republican nominee`. */
function contradicts({ words, roles }: Scene, { start, head }: Nominal, entity: Entity): boolean {
  const called = roles.nouns.get(entity);
  if (isNational(words, { start, head }) && called && isOtherNational(called, keyAt(words, head)))
    return true;
  for (let index = start + 1; index <= head; index++) {
    const party = parties.findIndex((names) => names.includes(keyAt(words, index)));
    if (party < 0) continue;
    const other = parties[1 - party]!;
    if (other.some((word) => called?.has(word) || entity.role?.text.toLowerCase().includes(word)))
      return true;
    if (entity.role && affiliations[1 - party]!.test(entity.role.text)) return true;
  }
  return false;
}

const isParty = /^(?:republican|democrat|independent|libertarian|conservative|liberal)$/;

/** `Vermont senator`: what an epithet tells of somebody who is called nothing better; `Republican` alone is no role. */
export function giveEpithet({ words }: Scene, { start, head }: Nominal, end: number, entity: Entity): void {
  if (/^(?:only|same|other)$/.test(keyAt(words, start + 1))) return;
  if (head === start + 1 && (isParty.test(keyAt(words, head)) || isNational(words, { start, head }))) return;
  const from = has(words, start, WordClass.definite) ? start + 1 : start;
  const text = textBetween(words, from, Math.max(end, head + 1));
  const rank = head > start + 1 || end > head + 1 ? RoleRank.epithet : RoleRank.word;
  giveRole(entity, { text, rank, at: start });
}
