import { type Antecedent, findAntecedent, genderPoints } from './discourse.js';
import { type Entity, giveRole } from './entity.js';
import { genderOfClasses } from './gender.js';
import type { Nominal } from './nominal.js';
import { RoleRank } from './role.js';
import type { Scene } from './scene.js';
import { WordClass } from './word-class.js';
import { has, textBetween, type Words } from './words.js';

/**
 * Nouns with which news style takes up a person again without having called them so before: `Roe spoke. [The Ohio
 * senator] said`. Not offices that a stranger may hold: `the Russian president`, `the spokesman`.
 */
const standing =
  /^(?:senator|congressman|congresswoman|representative|lawmaker|legislator|governor|nominee|candidate|contender|hopeful|front-?runner|businessman|businesswoman|billionaire|millionaire|mogul|tycoon|magnate|developer|entrepreneur|republican|democrat|independent|libertarian|conservative|liberal|socialist|populist|native|veteran|incumbent|challenger)$/;

/** The same of somebody's work; `the FBI director` is somebody else again. */
const craft =
  /^(?:actor|actress|singer|author|novelist|director|filmmaker|comedian|star|superstar|artist|composer|striker|midfielder|defender|goalkeeper|batsman|bowler|quarterback|winger|investor)$/;

/** Offices that somebody held: `the former secretary of state`. */
const formerly = /^(?:former|ex|one-time|longtime)$/;
const offices =
  /^(?:secretary|governor|senator|mayor|congressman|congresswoman|minister|ambassador|general)$/;

/** How near the person must stand, and by how much nobody else may be meant. */
const NEAR = { score: 0, margin: 3 };

/** Whom `[the Vermont senator]` takes up: the person of whom the passage tells. */
export function byEpithet(scene: Scene, nominal: Nominal): Entity | null {
  const { words, discourse } = scene;
  if (nominal.determiner !== 'definite' || nominal.kind !== 'person' || !isEpithet(words, nominal))
    return null;
  const gender = genderOfClasses(words.classes[nominal.head]!);
  const rate = (entity: Entity) => {
    if (entity.kind !== 'person' || !entity.isNamed || isBystander(scene, entity)) return null;
    if (contradicts(scene, nominal, entity)) return null;
    return gender === 'unknown' ? 0 : genderPoints(entity, gender);
  };
  const found = findAntecedent(discourse, nominal.start, rate);
  return found && isClear(found) ? found.entity : null;
}

function isClear({ margin, score }: Antecedent): boolean {
  return score >= NEAR.score && margin >= NEAR.margin;
}

function isEpithet(words: Words, { start, head }: Nominal): boolean {
  const noun = words.key[head]!;
  if (standing.test(noun)) return true;
  if (offices.test(noun)) return formerly.test(words.key[start + 1]!);
  if (!craft.test(noun)) return false;
  for (let index = start + 1; index < head; index++) if (has(words, index, WordClass.capital)) return false;
  return true;
}

const bystander =
  /^(?:anchor|host|moderator|reporter|correspondent|columnist|editor|spokesman|spokeswoman|spokesperson|adviser|advisor|aide|strategist|pollster|manager|analyst|professor|lawyer|attorney)$/;

/** Whoever asks the candidate or speaks for him is not `the candidate`. */
function isBystander({ roles }: Scene, entity: Entity): boolean {
  for (const noun of roles.nouns.get(entity) ?? []) if (bystander.test(noun)) return true;
  return false;
}

const parties = [
  ['republican', 'gop'],
  ['democrat', 'democratic'],
];

/** A Democrat is not `the Republican nominee`. */
function contradicts({ words, roles }: Scene, { start, head }: Nominal, entity: Entity): boolean {
  const called = roles.nouns.get(entity);
  for (let index = start + 1; index <= head; index++) {
    const party = parties.findIndex((names) => names.includes(words.key[index]!));
    if (party < 0) continue;
    const other = parties[1 - party]!;
    if (other.some((word) => called?.has(word) || entity.role?.text.toLowerCase().includes(word)))
      return true;
    if (entity.role && new RegExp(`\\b${party === 0 ? 'D' : 'R'}-`).test(entity.role.text)) return true;
  }
  return false;
}

const isParty = /^(?:republican|democrat|independent|libertarian|conservative|liberal)$/;

/** `Vermont senator`: what an epithet tells of somebody who is called nothing better; `Republican` alone is no role. */
export function giveEpithet({ words }: Scene, { start, head }: Nominal, end: number, entity: Entity): void {
  if (head === start + 1 && isParty.test(words.key[head]!)) return;
  const text = textBetween(words, start + 1, Math.max(end, head + 1));
  giveRole(entity, { text, rank: RoleRank.epithet, at: start });
}
