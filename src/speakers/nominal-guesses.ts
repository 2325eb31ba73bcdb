import { findAntecedent, genderPoints, lastSpeaker, MOST_POINTS } from './discourse.js';
import type { Entity } from './entity.js';
import { genderOfClasses } from './gender.js';
import { classesOf } from './lexicon.js';
import { bearersOf } from './name-book.js';
import type { Nominal } from './nominal.js';
import { lastBefore } from './role-index.js';
import type { Scene } from './scene.js';
import { WordClass } from './word-class.js';
import { has, keyAt, type Words } from './words.js';

/** Kinds of institution whose name need not say what they are: `the company`, but a court is called one. */
const anyOrganisation =
  /^(?:company|firm|group|agency|organi[sz]ation|newspaper|network|bank|bureau|outlet|magazine|union|club|league|ministry|department|publication|carrier|maker)$/;
const business =
  /^(?:company|firm|bank|carrier|maker|club|airline|retailer|lender|insurer|brewer|(?:plane|car|auto|chip|drug)maker|manufacturer|conglomerate|start-?up|major|giant)$/;
const publicBody =
  /\b(?:ministry|office|department|court|council|parliament|university|police|government|commission|agency|committee|senate|house|congress|army|party)\b/i;

const broadcaster =
  /^(?:cnbc|cnn|bbc|reuters|bloomberg|ap|afp|npr|nbc|abc|cbs|msnbc|fox|espn|itv|rte|associated press|agence)\b/i;
const paper =
  /\b(?:times|post|journal|herald|news|guardian|telegraph|sentinel|tribune|gazette|chronicle|courier|bulletin|examiner|observer|inquirer|dispatch|review|mirror|globe)$/i;

const press = /^(?:newspaper|magazine|network|outlet|publication)$/;

/** `Harbour[air]`, `Quay [Airlines]`. */
const flies = /air(?:lines?|ways)?\b|\bair|\bjet|jet\b/i;
const OF_TRADE = 16;

/** `the airline` may well be EgyptAir, `the newspaper` the Gazette. */
function isOfTrade(name: string, key: string): boolean {
  if (key === 'airline') return flies.test(name);
  return /^(?:newspaper|paper|publication)$/.test(key) && paper.test(name);
}

/** A department is no company, an agency no newspaper, and a town hall no group. */
function isOfOtherTrade(name: string, key: string): boolean {
  if (key === 'group') return / (?:hall|house|palace|university|college|school)$/i.test(name);
  if (press.test(key))
    return publicBody.test(name) || (/^(?:newspaper|magazine)$/.test(key) && broadcaster.test(name));
  // Whom companies talk to: `told CNBC`.
  return business.test(key) && (publicBody.test(name) || broadcaster.test(name) || paper.test(name));
}

/** Somebody without a name is seldom called by an age. */
const UNNAMED = -7;

/** `[The 71-year-old]`: whose age that is, else the person mentioned last. */
export function byAge(scene: Scene, nominal: Nominal, age: string): Entity | null {
  const known = scene.roles.byAge.get(age)?.[0];
  if (known) return known;
  return (
    findAntecedent(scene.discourse, nominal.head, (entity) =>
      entity.kind === 'person' ? (entity.isNamed ? 0 : UNNAMED) : null,
    )?.entity ?? null
  );
}

/** How many mentions back somebody spoke last, at most. */
const SPEAKER_REACH = 20;

/** `the man`, `the woman`. */
export function bySex(scene: Scene, nominal: Nominal): Entity | null {
  const { words, discourse, reported } = scene;
  // Of `the man` Orr tells, who is not he.
  if (reported[nominal.head]) return null;
  if (!/^(?:man|woman|boy|girl|lady|gentleman)$/.test(keyAt(words, nominal.head))) return null;
  const gender = genderOfClasses(words.classes[nominal.head]!);
  const fits = (entity: Entity) => (entity.kind === 'person' ? genderPoints(entity, gender) : null);
  const last = lastSpeaker(discourse, SPEAKER_REACH)?.entity;
  // After `one grower said`, `the man` is rather the grower than somebody with a name.
  if (last && !last.isNamed && fits(last) !== null) return last;
  return findAntecedent(discourse, nominal.head, fits)?.entity ?? null;
}

/** `[The Georgian foreign minister]`: who was called his Georgian counterpart, if only one was. */
export function byCounterpart({ words, roles }: Scene, { start, head }: Nominal): Entity | null {
  if (!has(words, head, WordClass.job | WordClass.title)) return null;
  for (let index = start; index < head; index++) {
    if (!has(words, index, WordClass.demonym)) continue;
    const country = keyAt(words, index);
    const list = lastBefore(roles.byNoun.get('counterpart') ?? [], start).filter((item) =>
      item.words.has(country),
    );
    const [first] = list;
    return first && list.every(({ entity }) => entity === first.entity) ? first.entity : null;
  }
  return null;
}

/** `[The company]`: the organisation with that word in its name, else the one mentioned last. */
export function byOrganisation(scene: Scene, nominal: Nominal, key: string): Entity | null {
  if (nominal.kind !== 'organisation' || !isPlainly(scene.words, nominal)) return null;
  const isBusiness = business.test(key);
  const isAny = isBusiness || anyOrganisation.test(key);
  const called = calledSo(scene, key);
  const fits = (entity: Entity) => {
    if (!entity.isNamed || (entity.kind !== 'organisation' && entity.kind !== 'unknown')) return null;
    if (called.has(entity) || entity.name.toLowerCase().split(/\s+/).includes(key)) return MOST_POINTS;
    if (!isAny || isOfOtherTrade(entity.name, key)) return null;
    const trade = isOfTrade(entity.name, key) ? OF_TRADE : 0;
    if (entity.kind === 'organisation') return trade;
    const isLikely = isBusiness && (mayBeBusiness(entity.name) || isCutShort(scene, entity));
    return trade > 0 || isLikely ? trade - 4 : null;
  };
  return findAntecedent(scene.discourse, nominal.head, fits)?.entity ?? null;
}

/** How many mentions back an organisation may be called what it is. */
const CALLED_REACH = 40;

/** `Family Hearth [magazine]` is the magazine. */
function calledSo({ words, names, nameAt, discourse }: Scene, key: string): ReadonlySet<Entity> {
  const called = new Set<Entity>();
  for (const { at, entity } of discourse.traces.slice(-CALLED_REACH)) {
    const name = nameAt[at]!;
    if (name >= 0 && keyAt(words, names[name]!.end) === key) called.add(entity);
  }
  return called;
}

/** `Meridian Aerostructures`, which the article calls `Meridian`: a person goes by the last name. */
function isCutShort({ book }: Scene, entity: Entity): boolean {
  const parts = entity.name.toLowerCase().split(' ');
  const [first, last] = [parts[0]!, parts.at(-1)!];
  if (first === last || (classesOf(first) & WordClass.firstName) !== 0) return false;
  return bearersOf(book, first).includes(entity) && !bearersOf(book, last).includes(entity);
}

const sector =
  /^(?:oil|gas|mining|energy|tech|technology|steel|drinks|food|retail|tobacco|chemicals|fashion|phone)$/;

/** `[The company]`, `[The South Korean company]`, `[The Munich-based group]`; `[the oil major]`; not `[the insurance company]`. */
function isPlainly(words: Words, { start, head }: Nominal): boolean {
  for (let index = start + 1; index < head; index++) {
    const isWhence =
      has(words, index, WordClass.demonym | WordClass.place | WordClass.placeOpener) ||
      keyAt(words, index).endsWith('-based') ||
      sector.test(keyAt(words, index));
    if (!isWhence) return false;
  }
  return true;
}

/** `Monsanto`, but no `Trayvon Martin` and no `ABSTRACT`. */
function mayBeBusiness(name: string): boolean {
  return !name.includes(' ') && name !== name.toUpperCase();
}
