import { type Descriptions, introduce, lastIntroduced, textKey } from './descriptions.js';
import { findAntecedent } from './discourse.js';
import type { Entity } from './entity.js';
import { byEpithet, giveEpithet, HEADING, INSIDE } from './epithets.js';
import { ages, byLastSpeaker, isHeadOfState, isParentOf } from './last-speaker.js';
import { classesOf } from './lexicon.js';
import type { Nominal } from './nominal.js';
import { byAge, byCounterpart, byOrganisation, bySex } from './nominal-guesses.js';
import { isPossessive } from './noun-phrase.js';
import { byRelation } from './relations.js';
import { type Described, lastBefore } from './role-index.js';
import type { Scene } from './scene.js';
import { bySpouse } from './spouses.js';
import { WordClass } from './word-class.js';
import { firstOfSentence, has, keyAt, type Words } from './words.js';

/** Headline, lines below it, lead: here somebody may be called what the article tells much later. */
const OPENING = 3;
/** Elsewhere within so many paragraphs. */
const SOON = 2;

/** A headline may say `sheriff` before the article says who that is. */
const FORWARD_REACH = 10;

/**
 * Whom a description means: `[The analyst]` the one introduced as an analyst, `[The official]` the senior official
 * before, `[The company]` the company named last; else itself, unnamed.
 */
export function resolveNominal(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity {
  return (
    namedSo(scene, nominal) ??
    findKnown(scene, described, nominal, end) ??
    findOfHeadline(scene, nominal, end) ??
    takeUp(scene, nominal, end) ??
    findAhead(scene, nominal, end) ??
    takeUpSpeaker(scene, described, nominal, end) ??
    introduce(scene, described, nominal, end)
  );
}

/** The same for a description that is no source: only at the head of its sentence does it take somebody up. */
export function resolveMention(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity {
  const isFirst = nominal.start === firstOfSentence(scene.words, nominal.start);
  if (isFirst) return resolveNominal(scene, described, nominal, end);
  return (
    namedSo(scene, nominal) ??
    findKnown(scene, described, nominal, end) ??
    takeUp(scene, nominal, end, INSIDE) ??
    findAhead(scene, nominal, end) ??
    introduce(scene, described, nominal, end)
  );
}

/** `[a thin young man] named Ben Roe`. */
function namedSo({ words, nameAt, bearers }: Scene, { end, kind, determiner }: Nominal): Entity | null {
  if (kind !== 'person' || determiner === 'definite' || keyAt(words, end) !== 'named') return null;
  const name = nameAt[end + 1] ?? -1;
  return name < 0 ? null : bearers[name]!;
}

function findKnown(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity | null {
  return mayBeKnown(scene, nominal) ? findDescribed(scene, described, nominal, end) : null;
}

function mayBeKnown(scene: Scene, nominal: Nominal): boolean {
  const { determiner } = nominal;
  return (
    determiner === 'definite' ||
    determiner === 'possessive' ||
    isBareRole(scene, nominal) ||
    isBareOffice(scene, nominal)
  );
}

/** `[Prime Minister] conceded`. */
function isBareOffice({ words }: Scene, { determiner, head, start }: Nominal): boolean {
  if (determiner !== 'bare' || !has(words, head, WordClass.title)) return false;
  return head === start + 1 && /^(?:prime|vice)$/.test(keyAt(words, start));
}

/** `sheriff says` in a headline. */
function isBareRole({ words }: Scene, { determiner, head, start }: Nominal): boolean {
  return (
    determiner === 'bare' &&
    head === start &&
    has(words, head, WordClass.job) &&
    !has(words, head, WordClass.group)
  );
}

function findDescribed(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity | null {
  const { words } = scene;
  const key = keyAt(words, nominal.head);
  const age = key.endsWith('-year-old') ? /^(\d+)-year-old$/.exec(key)?.[1] : undefined;
  if (age) return byAge(scene, nominal, age);
  if (nominal.determiner === 'possessive' || end > nominal.end) {
    return (
      byRelation(scene, nominal) ??
      bySpouse(scene, nominal) ??
      described.byText.get(textKey(scene, nominal, end)) ??
      ofCountry(scene, nominal, end) ??
      byWholeOffice(scene, nominal, end)
    );
  }
  const list = scene.roles.byNoun.get(key) ?? [];
  return (
    lastMentioned(scene, nominal, list) ??
    byCounterpart(scene, nominal) ??
    lastIntroduced(scene, described.byHead.get(key) ?? [], nominal) ??
    bySex(scene, nominal) ??
    byOrganisation(scene, nominal, key)
  );
}

/** `[Iran’s spokesman]`: whom alone the article calls a spokesman, and of no other country. */
function ofCountry({ words, roles }: Scene, { start, head }: Nominal, end: number): Entity | null {
  const isOfPlace = has(words, start, WordClass.place) && isPossessive(words, start + 1);
  if (!isOfPlace || head !== start + 2 || end > head + 1) return null;
  const list = lastBefore(roles.byNoun.get(keyAt(words, head)) ?? [], start);
  const first = list[0];
  if (!first || !list.every(({ entity }) => entity === first.entity)) return null;
  const country = keyAt(words, start);
  const isElsewhere = [...first.words].some((word) => word !== country && isCountry(word));
  return isElsewhere && !isOfCountry(country, first) ? null : first.entity;
}

/** `[The Leader of the Opposition]` is *Opposition Leader* Maya Orr, if nobody else is called so. */
function byWholeOffice(
  { words, roles }: Scene,
  { start, head, determiner }: Nominal,
  end: number,
): Entity | null {
  if (determiner !== 'definite' || start + 1 !== head || keyAt(words, head + 1) !== 'of') return null;
  const from = keyAt(words, head + 2) === 'the' ? head + 3 : head + 2;
  if (from >= end) return null;
  const list = lastBefore(roles.byNoun.get(keyAt(words, head)) ?? [], start).filter((item) => {
    for (let index = from; index < end; index++) if (!item.words.has(keyAt(words, index))) return false;
    return true;
  });
  return list.every(({ entity }) => entity === list[0]!.entity) ? (list[0]?.entity ?? null) : null;
}

function isCountry(key: string): boolean {
  return (classesOf(key) & (WordClass.place | WordClass.demonym)) !== 0;
}

/** `sheriff says` in a headline: whoever is called so first. */
function findAhead(scene: Scene, nominal: Nominal, end: number): Entity | null {
  if (!mayBeKnown(scene, nominal) || nominal.determiner === 'possessive' || end > nominal.end) return null;
  const list = scene.roles.byNoun.get(keyAt(scene.words, nominal.head));
  if (!list) return null;
  const found = list.slice(0, FORWARD_REACH).find((item) => fits(scene, nominal, item));
  return found && isSoon(scene, nominal, found) ? found.entity : null;
}

function isSoon({ words: { paragraph } }: Scene, { start }: Nominal, { at }: Described): boolean {
  return paragraph[start]! < OPENING || paragraph[at]! - paragraph[start]! <= SOON;
}

/** `[Senator from Ohio] says` in a headline: whoever is called a senator first; a role too. */
function findOfHeadline(scene: Scene, nominal: Nominal, end: number): Entity | null {
  if (!isBareRole(scene, nominal) || keyAt(scene.words, nominal.end) !== 'from') return null;
  const entity = findAhead(scene, nominal, nominal.end);
  if (entity) giveEpithet(scene, nominal, end, entity);
  return entity;
}

/** `[The Ohio senator]`, said of somebody whom the passage is about: a role too. */
function takeUp(scene: Scene, nominal: Nominal, end: number, least = HEADING): Entity | null {
  const isWhole = end <= nominal.end || /^(?:of|from)$/.test(keyAt(scene.words, nominal.end));
  if (!isWhole) return null;
  const entity = byEpithet(scene, nominal, least);
  if (entity) giveEpithet(scene, nominal, end, entity);
  return entity;
}

/** `[The activist] said`, if no activist was met yet. */
function takeUpSpeaker(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity | null {
  const { words, inSource } = scene;
  const { head } = nominal;
  const isWhole = end <= nominal.end || isParentOf(words, head) || isHeadOfState(words, head);
  if (!inSource[nominal.head] || !isWhole || described.byHead.has(keyAt(words, nominal.head))) return null;
  const entity = byLastSpeaker(scene, nominal);
  if (entity && !ages.test(keyAt(words, nominal.head))) giveEpithet(scene, nominal, end, entity);
  return entity;
}

/** Of those described so, whoever was mentioned last. */
function lastMentioned(
  { discourse, words }: Scene,
  nominal: Nominal,
  list: readonly Described[],
): Entity | null {
  if (list.length === 0) return null;
  const fitting = new Set<Entity>();
  for (const item of lastBefore(list, nominal.start)) {
    if (fitsWords(words, nominal, item)) fitting.add(item.entity);
  }
  if (fitting.size === 0) return null;
  const found = findAntecedent(discourse, nominal.head, (entity) => (fitting.has(entity) ? 0 : null));
  return found?.entity ?? [...fitting][0] ?? null;
}

function fits({ words }: Scene, nominal: Nominal, item: Described): boolean {
  return fitsWords(words, nominal, item);
}

/** Words that make another office of it: `the nominee` is not the `vice presidential nominee`. */
const qualifiers = ['vice', 'former', 'deputy', 'lieutenant', 'assistant', 'shadow'];

/** `the [German] minister` is `[Germany]’s foreign minister`. */
function isOfCountry(key: string, item: Described): boolean {
  if ((classesOf(key) & WordClass.demonym) === 0) return false;
  for (const word of item.words)
    if (word.startsWith(key) || word.slice(0, 4) === key.slice(0, 4)) return true;
  return false;
}

/** `the former president` is not whoever is called `president` alone. */
function fitsWords(words: Words, { start, head }: Nominal, item: Described): boolean {
  for (let index = start + 1; index < head; index++) {
    const key = keyAt(words, index);
    if (key !== 'the' && !item.words.has(key) && !isOfCountry(key, item)) return false;
  }
  const isGovernor = item.words.has('governor');
  return !qualifiers.some((word) => {
    const isRank = word === 'lieutenant' && !isGovernor;
    return item.words.has(word) && !isRank && !hasKey(words, start, head, word);
  });
}

function hasKey(words: Words, start: number, last: number, key: string): boolean {
  for (let index = start; index <= last; index++) if (keyAt(words, index) === key) return true;
  return false;
}
