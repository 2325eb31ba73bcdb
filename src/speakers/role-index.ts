import { type Entity, giveRole, type Role } from './entity.js';
import { genderOfClasses } from './gender.js';
import { classesOf } from './lexicon.js';
import type { Gender } from './name.js';
import { organisationRole } from './organisation-role.js';
import { rolesAround, type Surroundings } from './roles.js';
import { PERSON_NOUN, WordClass } from './word-class.js';
import { fold } from './word-table.js';
import { keyAt, textAt, type Words } from './words.js';

/** A noun that the article uses for somebody: `analyst` for Hatem Barakat, from the token where it does. */
export interface Described {
  readonly entity: Entity;
  readonly at: number;
  /** The words of the role, to tell `the former president` from `the president`. */
  readonly words: ReadonlySet<string>;
}

/** Who is called what in the article. */
export interface RoleIndex {
  readonly byNoun: Map<string, Described[]>;
  readonly byAge: Map<string, Entity[]>;
  /** What each entity is called: `analyst`, `chairman`. */
  readonly nouns: Map<Entity, Set<string>>;
  /** What each role says, by its text. */
  readonly read: Map<string, RoleWords>;
}

interface RoleWords {
  readonly words: ReadonlySet<string>;
  readonly nouns: readonly string[];
  readonly gender: Gender;
  /** What somebody of the role does, where it names a field. */
  readonly work: string | null;
}

interface Named extends Surroundings {
  /** For each name whose it is; null where that is not to be read now. */
  readonly bearers: readonly (Entity | null)[];
}

/** An index of an article in which nobody was described yet. */
export function createRoleIndex(): RoleIndex {
  return { byNoun: new Map(), byAge: new Map(), nouns: new Map(), read: new Map() };
}

/** Gives each entity the roles that stand at its names, and lists them by noun: `the analyst` asks here. */
export function addRoles(words: Words, index: RoleIndex, named: Named): void {
  const { names, bearers } = named;
  for (let at = 0; at < names.length; at++) {
    const [name, entity] = [names[at]!, bearers[at]];
    if (!entity || name.quoted || name.kind === 'place') continue;
    if (name.kind === 'organisation' || name.kind === 'unknown') {
      const role = organisationRole(words, name);
      if (role) giveRole(entity, role);
    }
    if (name.kind === 'organisation') continue;
    for (const role of rolesAround(words, name, named)) {
      giveRole(entity, role);
      addNouns(index, entity, role);
    }
    const age = ageAfter(words, name.end);
    if (age) push(index.byAge, age, entity);
    if (entity.kind === 'unknown' && (age || isWhoAfter(words, name.end))) entity.kind = 'person';
  }
}

/** How many people of one description are kept in mind; bounds the work in long articles. */
const MOST_DESCRIBED = 40;
const boundary = /^(?:of|for|at|in|on|from|to|by|with|who|and|close|,)$/;

/** What the holder of a short title is called in full. */
const fullTitles: ReadonlyMap<string, readonly string[]> = new Map([
  ['sen', ['senator', 'lawmaker']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['gen', ['general']],
  ['lt', ['lieutenant']],
  ['col', ['colonel']],
  ['maj', ['major']],
  ['capt', ['captain']],
  ['sgt', ['sergeant']],
  ['cmdr', ['commander']],
  ['adm', ['admiral']],
  ['det', ['detective']],
  ['cllr', ['councillor', 'politician']],
  ['dci', ['detective', 'officer']],
  ['supt', ['superintendent', 'officer']],
  ['insp', ['inspector', 'officer']],
  ['prof', ['professor']],
  ['rev', ['reverend', 'pastor', 'priest', 'minister']],
  ['mp', ['lawmaker', 'politician']],
  ['justice', ['judge']],
  ['spokesman', ['spokesperson']],
  ['spokeswoman', ['spokesperson']],
  ['spokesperson', ['spokesman', 'spokeswoman']],
  ['recorder', ['judge']],
]);

function addNouns({ byNoun, nouns, read }: RoleIndex, entity: Entity, { text, at }: Role): void {
  const role = read.get(text) ?? readRole(text);
  read.set(text, role);
  const item = { entity, at, words: role.words };
  if (role.work) push(byNoun, role.work, item);
  const called = nouns.get(entity) ?? new Set();
  nouns.set(entity, called);
  for (const noun of role.nouns) {
    push(byNoun, noun, item);
    called.add(noun);
  }
  if (entity.gender === 'unknown') entity.gender = role.gender;
  if (entity.kind === 'unknown') entity.kind = 'person';
}

/** What the words of a role say: of `Sen.` the nouns `sen`, `senator` and `lawmaker`. */
function readRole(text: string): RoleWords {
  const all = (text.includes(',') ? text.split(/[\s,]+/) : text.split(' ')).map(fold);
  const first = all.findIndex((word, place) => place > 0 && boundary.test(word) && !joinsOffices(all, place));
  const words = new Set(first > 0 ? all.slice(0, first) : all);
  const nouns: string[] = [];
  let gender: Gender = 'unknown';
  for (const word of [...words]) {
    const classes = classesOf(word);
    if ((classes & (PERSON_NOUN | WordClass.title)) === 0) continue;
    const full = fullTitles.get(word) ?? [];
    for (const title of full) words.add(title);
    nouns.push(word, ...full);
    if (gender === 'unknown') gender = genderOfClasses(classes & ~WordClass.firstName);
  }
  if (words.has('prime') && words.has('minister')) nouns.push('premier', 'pm');
  return { words, nouns, gender, work: workIn(all) };
}

/** `party leader [and] Union minister`. */
function joinsOffices(words: readonly string[], place: number): boolean {
  if (words[place] !== 'and') return false;
  const rest = words.slice(place + 1);
  const end = rest.findIndex((word) => boundary.test(word));
  const last = end < 0 ? rest.at(-1) : rest[end - 1];
  return last !== undefined && (classesOf(last) & (PERSON_NOUN | WordClass.title)) !== 0;
}

/** What somebody does who is in a field: `engineer` for `head of engineering`. */
function workIn(words: readonly string[]): string | null {
  for (const word of words) {
    if (!word.endsWith('ing')) continue;
    const work = word.slice(0, -3);
    if ((classesOf(work) & WordClass.job) !== 0) return work;
  }
  return null;
}

/** `Mrs Tubb, [71],` */
function ageAfter(words: Words, end: number): string | null {
  const age = textAt(words, end + 1);
  return textAt(words, end) === ',' && /^\d{1,2}$/.test(age) ? age : null;
}

/** `Rooney, [who] scored twice,` is a person. */
function isWhoAfter(words: Words, end: number): boolean {
  return textAt(words, end) === ',' && /^(?:who|whose|whom)$/.test(keyAt(words, end + 1));
}

function push<Value>(map: Map<string, Value[]>, key: string, value: Value): void {
  const list = map.get(key);
  if (list) list.push(value);
  else map.set(key, [value]);
}

/** The last of a list that stand before a token, the nearest first: lists are in text order. */
export function lastBefore(list: readonly Described[], at: number): readonly Described[] {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (list[middle]!.at < at) low = middle + 1;
    else high = middle;
  }
  return list.slice(Math.max(0, low - MOST_DESCRIBED), low).reverse();
}

/** Puts the lists in text order, after roles were added in several goes. */
export function sortRoles({ byNoun }: RoleIndex): void {
  for (const list of byNoun.values()) list.sort((a, b) => a.at - b.at);
}
