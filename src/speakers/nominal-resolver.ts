import { findAntecedent, genderPoints } from './discourse.js';
import { createEntity, type Entity } from './entity.js';
import { genderOfClasses } from './name-parts.js';
import type { Nominal } from './nominal.js';
import { type Described, lastBefore } from './role-index.js';
import type { Scene } from './scene.js';
import { DETERMINER, FUNCTION, HEAD_NOUN, WordClass } from './word-class.js';
import { has, textBetween } from './words.js';

/** Descriptions used so far, each with its entity. */
export interface Descriptions {
  readonly byHead: Map<string, Entity[]>;
  readonly byText: Map<string, Entity>;
}

/** A headline may say `sheriff` before the article says who that is. */
const FORWARD_REACH = 10;

/** Kinds of institution that a bare `the company` may take up again. */
const anyOrganisation =
  /^(?:company|firm|group|agency|organi[sz]ation|newspaper|paper|network|bank|authority|bureau|campaign|outlet|magazine|union|party|club|league|ministry|department|council|commission|committee|board|court|movement|publication|team|office|carrier|maker)$/;

/**
 * Whom a description means: `[The analyst]` the one introduced as an analyst, `[The official]` the senior official
 * before, `[The company]` the company named last; else itself, unnamed.
 */
export function resolveNominal(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity {
  const isKnown = nominal.determiner === 'definite' || nominal.determiner === 'possessive';
  const before = isKnown || isBareRole(scene, nominal) ? findDescribed(scene, described, nominal, end) : null;
  return before ?? introduce(scene, described, nominal, end);
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
  const key = words.key[nominal.head]!;
  const age = /^(\d+)-year-old$/.exec(key)?.[1];
  if (age) return byAge(scene, nominal, age);
  if (nominal.determiner === 'possessive' || end > nominal.end) {
    return described.byText.get(textKey(scene, nominal, end)) ?? null;
  }
  const list = scene.roles.byNoun.get(key) ?? [];
  return (
    lastMentioned(scene, nominal, list) ??
    lastIntroduced(scene, described.byHead.get(key) ?? [], nominal) ??
    bySex(scene, nominal) ??
    byOrganisation(scene, nominal, key) ??
    list.slice(0, FORWARD_REACH).find((item) => fits(scene, nominal, item))?.entity ??
    null
  );
}

function byAge(scene: Scene, nominal: Nominal, age: string): Entity | null {
  const known = scene.roles.byAge.get(age)?.[0];
  if (known) return known;
  return (
    findAntecedent(scene.discourse, nominal.head, (entity) => (entity.kind === 'person' ? 0 : null))
      ?.entity ?? null
  );
}

/** `The official` after `a senior official`, but not `the former official`. */
function lastIntroduced({ words }: Scene, list: readonly Entity[], { start, head }: Nominal): Entity | null {
  for (let index = list.length - 1; index >= Math.max(0, list.length - 5); index--) {
    const known = ` ${list[index]!.name.toLowerCase()} `;
    let fitting = true;
    for (let at = start + 1; at < head; at++) fitting &&= known.includes(` ${words.key[at]!} `);
    if (fitting) return list[index]!;
  }
  return null;
}

/** Of those described so, whoever was mentioned last. */
function lastMentioned(
  { discourse, words }: Scene,
  nominal: Nominal,
  list: readonly Described[],
): Entity | null {
  const fitting = new Set<Entity>();
  for (const item of lastBefore(list, nominal.start)) {
    if (fitsWords(words.key, nominal, item)) fitting.add(item.entity);
  }
  if (fitting.size === 0) return null;
  const found = findAntecedent(discourse, nominal.head, (entity) => (fitting.has(entity) ? 0 : null));
  return found?.entity ?? [...fitting][0] ?? null;
}

function fits({ words }: Scene, nominal: Nominal, item: Described): boolean {
  return fitsWords(words.key, nominal, item);
}

/** Words that make another office of it: `the nominee` is not the `vice presidential nominee`. */
const qualifiers = ['vice', 'former', 'deputy'];

/** `the former president` is not whoever is called `president` alone. */
function fitsWords(keys: readonly string[], { start, head }: Nominal, item: Described): boolean {
  for (let index = start + 1; index < head; index++) {
    if (keys[index] !== 'the' && !item.words.has(keys[index]!)) return false;
  }
  return !qualifiers.some((word) => item.words.has(word) && keys.slice(start, head).indexOf(word) < 0);
}

/** `the man`, `the woman`. */
function bySex(scene: Scene, nominal: Nominal): Entity | null {
  const { words, discourse } = scene;
  if (!/^(?:man|woman|boy|girl|lady|gentleman)$/.test(words.key[nominal.head]!)) return null;
  const gender = genderOfClasses(words.classes[nominal.head]!);
  const fit = (entity: Entity) => (entity.kind === 'person' ? genderPoints(entity, gender) : null);
  return findAntecedent(discourse, nominal.head, fit)?.entity ?? null;
}

function byOrganisation(scene: Scene, nominal: Nominal, key: string): Entity | null {
  if (nominal.kind !== 'organisation' || nominal.head - nominal.start > 1) return null;
  const isAny = anyOrganisation.test(key);
  const fit = (entity: Entity) => {
    if (!entity.isNamed || (entity.kind !== 'organisation' && entity.kind !== 'unknown')) return null;
    if (entity.name.toLowerCase().split(/\s+/).includes(key)) return 20;
    return isAny ? (entity.kind === 'organisation' ? 0 : -4) : null;
  };
  return findAntecedent(scene.discourse, nominal.head, fit)?.entity ?? null;
}

function introduce(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity {
  const key = textKey(scene, nominal, end);
  const known = described.byText.get(key);
  if (known) return known;
  const { words } = scene;
  const entity = createEntity(-1, lowerStart(scene, nominal, end), false, nominal.kind);
  entity.gender = genderOfClasses(words.classes[nominal.head]! & ~WordClass.firstName);
  described.byText.set(key, entity);
  if (nominal.determiner !== 'possessive') register(described, words.key[nominal.head]!, entity);
  return entity;
}

function register({ byHead }: Descriptions, head: string, entity: Entity): void {
  const list = byHead.get(head);
  if (list) list.push(entity);
  else byHead.set(head, [entity]);
}

function textKey({ words }: Scene, { start }: Nominal, end: number): string {
  return textBetween(words, start, end).toLowerCase();
}

const adjective = /(?:al|ic|ive|er|ed|ing|ous|y|[ea]nt|ior|ern|ar|est|less|ful)$/;

/** `A new study` within a sentence is `a new study`; names and acronyms keep their capitals. */
function lowerStart(scene: Scene, { start }: Nominal, end: number): string {
  const text = textBetween(scene.words, start, end);
  return keepsCapital(scene, start) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function keepsCapital({ words, nameAt }: Scene, start: number): boolean {
  if (has(words, start, DETERMINER)) return false;
  if (nameAt[start]! >= 0 || has(words, start, WordClass.allCaps | WordClass.demonym)) return true;
  return !has(words, start, HEAD_NOUN | FUNCTION | WordClass.verb) && !adjective.test(words.key[start]!);
}
