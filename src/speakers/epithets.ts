import { TokenKind } from '../text/article.js';
import { type Antecedent, findAntecedent, genderPoints } from './discourse.js';
import { type Entity, giveRole } from './entity.js';
import { genderOfClasses } from './gender.js';
import { isNational, isOtherNational } from './nationals.js';
import type { Nominal } from './nominal.js';
import { RoleRank } from './role.js';
import type { Scene } from './scene.js';
import { WordClass } from './word-class.js';
import { firstOfSentence, has, kindAt, textBetween, type Words } from './words.js';

/**
 * Nouns with which news style takes up a person again without having called them so before: `Roe spoke. [The Ohio
 * senator] said`. Not offices that a stranger may hold: `the Russian president`, `the spokesman`.
 */
const standing =
  /^(?:senator|congressman|congresswoman|representative|lawmaker|legislator|governor|nominee|candidate|contender|hopeful|front-?runner|businessman|businesswoman|billionaire|millionaire|mogul|tycoon|magnate|developer|entrepreneur|republican|democrat|independent|libertarian|conservative|liberal|socialist|populist|native|veteran|incumbent|challenger)$/;

/** The same of somebody's work; `the FBI director` is somebody else again. */
const craft =
  /^(?:actor|actress|singer|author|novelist|director|film-?maker|comedian|star|superstar|artist|composer|investor|rapper|songwriter|frontman|chef)$/;

/** And in sport, where a club or a country may stand before it: `the Lidköping striker`, `the two-time champion`. */
const sport =
  /^(?:striker|midfielder|defender|goalkeeper|keeper|batsman|bowler|quarterback|winger|forward|playmaker|skipper|champion|medallist|medalist|runner|sprinter|swimmer|cyclist|golfer|boxer|jockey|wrestler|athlete|rower|skier|(?:left|right|full|centre|center)-?back|fly-half|scrum-half)$/;

/** Offices that somebody held: `the former secretary of state`. */
const formerly = /^(?:former|ex|one-time|longtime)$/;
const offices =
  /^(?:secretary|governor|senator|mayor|congressman|congresswoman|minister|ambassador|general)$/;

/** How near the person must stand, and by how much nobody else may be meant. */
interface Clearness {
  readonly score: number;
  readonly margin: number;
}

/** At the head of its sentence an epithet is about the person of whom the passage tells. */
export const HEADING: Clearness = { score: 0, margin: 3 };
/** Within a sentence it rather means somebody else. */
export const INSIDE: Clearness = { score: -6, margin: 6 };
/** Somebody further back is meant where nobody else comes near. */
const ALONE: Clearness = { score: -15, margin: 10 };

/** Whom `[the Vermont senator]` takes up: the person of whom the passage tells. */
export function byEpithet(scene: Scene, nominal: Nominal, least: Clearness): Entity | null {
  const { words, discourse } = scene;
  if (nominal.kind !== 'person' && !isNational(words, nominal)) return null;
  const possessor = least === HEADING ? possessorOf(scene, nominal) : null;
  const isKnown = nominal.determiner === 'definite' || isInHeadline(words, nominal);
  if (!possessor && !(isKnown && isEpithet(words, nominal))) return null;
  const gender = genderOfClasses(words.classes[nominal.head]!);
  const companions = namedBefore(scene, nominal);
  const rate = (entity: Entity) => {
    if (companions.has(entity) || (possessor && (entity.role !== null || entity === possessor))) return null;
    if (entity.kind !== 'person' || !entity.isNamed) return null;
    const points = gender === 'unknown' ? 0 : genderPoints(entity, gender);
    return points === null || isBystander(scene, entity) || contradicts(scene, nominal, entity)
      ? null
      : points;
  };
  if (least === INSIDE && isAmongTwo(scene, nominal, rate)) return null;
  const found = findAntecedent(discourse, nominal.start, rate);
  if (!found || !(isClear(found, least) || isClear(found, ALONE))) return null;
  if (isNational(words, nominal)) callSo(scene, found.entity, words.key[nominal.head]!);
  return found.entity;
}

/** `Ann Roe spoke to Ben Poe while [the nominee] sat`: either of them. */
function isAmongTwo(
  { words, discourse }: Scene,
  { start }: Nominal,
  rate: (entity: Entity) => number | null,
): boolean {
  const first = firstOfSentence(words, start);
  const found = new Set<Entity>();
  for (let index = discourse.traces.length - 1; index >= 0 && discourse.traces[index]!.at >= first; index--) {
    const { entity } = discourse.traces[index]!;
    if (rate(entity) !== null) found.add(entity);
  }
  return found.size > 1;
}

function callSo({ roles }: Scene, entity: Entity, noun: string): void {
  const called = roles.nouns.get(entity);
  if (called) called.add(noun);
  else roles.nouns.set(entity, new Set([noun]));
}

/** Whom the clause names already: in *Cruz backed [the nominee]* the nominee is not Cruz. */
function namedBefore({ words, discourse }: Scene, { start }: Nominal): ReadonlySet<Entity> {
  const { traces } = discourse;
  let first = start;
  const limit = firstOfSentence(words, start);
  while (first > limit && !breaksClause(words, first - 1)) first--;
  const found = new Set<Entity>();
  for (let index = traces.length - 1; index >= 0 && traces[index]!.at >= first; index--)
    found.add(traces[index]!.entity);
  return found;
}

function breaksClause(words: Words, index: number): boolean {
  return kindAt(words, index) >= TokenKind.punctuation || subordinate.test(words.key[index]!);
}

const subordinate = /^(?:when|while|as|because|since|if|though|although|after|before|until|that|who|which)$/;

export function isClear({ margin, score }: Antecedent, least: Clearness): boolean {
  return score >= least.score && margin >= least.margin;
}

/** `[Obama]’s former campaign strategist`: said of somebody of whom nothing else is told. */
function possessorOf({ words, nameAt, bearers }: Scene, { determiner, start, head }: Nominal): Entity | null {
  if (determiner !== 'possessive' || !has(words, head, WordClass.job)) return null;
  return bearers[nameAt[words.key[start] === 'the' ? start + 1 : start]!] ?? null;
}

/** `[Senator from Texas] says`. */
function isInHeadline(words: Words, { determiner, start, head }: Nominal): boolean {
  return determiner === 'bare' && head === start && head === firstOfSentence(words, head);
}

function isEpithet(words: Words, { start, head }: Nominal): boolean {
  const noun = words.key[head]!;
  if (standing.test(noun) || sport.test(noun) || isNational(words, { start, head })) return true;
  if (offices.test(noun)) return formerly.test(words.key[start + 1]!);
  if (!craft.test(noun)) return false;
  for (let index = start + 1; index < head; index++) {
    const isOrigin =
      has(words, index, WordClass.demonym) || /-(?:born|raised|based)$/.test(words.key[index]!);
    if (has(words, index, WordClass.capital) && !isOrigin) return false;
  }
  return true;
}

const bystander =
  /^(?:anchor|host|moderator|reporter|correspondent|columnist|editor|coach|trainer|publicist|agent|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|strategist|pollster|manager|analyst|professor|lawyer|attorney)$/;

/** Whoever asks the candidate or speaks for him is not `the candidate`. */
export function isBystander({ roles }: Scene, entity: Entity): boolean {
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
  if (isNational(words, { start, head }) && called && isOtherNational(called, words.key[head]!)) return true;
  for (let index = start + 1; index <= head; index++) {
    const party = parties.findIndex((names) => names.includes(words.key[index]!));
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
  if (head === start + 1 && (isParty.test(words.key[head]!) || isNational(words, { start, head }))) return;
  const from = has(words, start, WordClass.definite) ? start + 1 : start;
  const text = textBetween(words, from, Math.max(end, head + 1));
  const rank = head > start + 1 || end > head + 1 ? RoleRank.epithet : RoleRank.word;
  giveRole(entity, { text, rank, at: start });
}
