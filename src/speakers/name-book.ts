import { TokenKind } from '../text/article.js';
import { agree, createEntity, type Entity } from './entity.js';
import { classesOf } from './lexicon.js';
import type { Name } from './name.js';
import { WordClass } from './word-class.js';
import { has, kindAt, textBetween, type Words } from './words.js';

/** More people of one surname than an article can have; bounds the work on hostile text. */
const MOST_NAMESAKES = 40;

/** Which names belong to whom. `Orr`, `Ms. Orr` and `Maya Orr` are one entity; `Ben Orr` is another. */
export interface NameBook {
  readonly entities: Entity[];
  /** For each name, by its words, who may be meant: several where people share a surname. */
  readonly bearers: ReadonlyMap<string, readonly Entity[]>;
  readonly byWord: ReadonlyMap<string, readonly Entity[]>;
}

interface Draft {
  readonly entity: Entity;
  readonly words: readonly string[];
}

interface Drafts {
  readonly entities: Entity[];
  readonly byWord: Map<string, Draft[]>;
  readonly bearers: Map<string, Entity[]>;
}

/** Joins the names of an article into entities, the longest forms first. */
export function joinNames(words: Words, names: readonly Name[]): NameBook {
  const drafts: Drafts = { entities: [], byWord: new Map(), bearers: new Map() };
  const distinct = distinctNames(names);
  distinct.sort(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(a.quoted) - Number(b.quoted) ||
      Number(b.gender !== 'unknown') - Number(a.gender !== 'unknown'),
  );
  for (const name of distinct) placeName(words, name, drafts);
  for (const name of names) count(words, name, drafts);
  const byWord = new Map<string, Entity[]>();
  for (const [word, list] of drafts.byWord)
    byWord.set(
      word,
      list.map((draft) => draft.entity),
    );
  return { entities: drafts.entities, bearers: drafts.bearers, byWord };
}

/** Who may be meant by a name. */
export function bearersOf(book: NameBook, name: Name): readonly Entity[] {
  return book.bearers.get(keyOf(name)) ?? [];
}

/** `Ms. Orr` and `Mr. Orr` are looked up apart. */
function keyOf({ words, titled, gender }: Name): string {
  return titled ? `${words.join(' ')}/${gender}` : words.join(' ');
}

function distinctNames(names: readonly Name[]): Name[] {
  const first = new Map<string, Name>();
  for (const name of names) {
    const key = keyOf(name);
    const known = first.get(key);
    if (!known || (known.quoted && !name.quoted)) first.set(key, name);
  }
  return [...first.values()];
}

function placeName(words: Words, name: Name, drafts: Drafts): void {
  const found = candidates(name, drafts);
  const list = found.length > 0 ? found : [draftEntity(words, name, drafts)];
  drafts.bearers.set(
    keyOf(name),
    list.map((draft) => draft.entity),
  );
}

function draftEntity(words: Words, name: Name, drafts: Drafts): Draft {
  const entity = createEntity(drafts.entities.length, displayName(words, name), true, name.kind);
  entity.gender = name.gender;
  const draft = { entity, words: name.words };
  drafts.entities.push(entity);
  for (const word of new Set([
    ...name.words,
    ...acronymsOf(words, name),
    ...(name.nickname ? [name.nickname] : []),
  ])) {
    const list = drafts.byWord.get(word);
    if (!list) drafts.byWord.set(word, [draft]);
    else if (list.length < MOST_NAMESAKES) list.push(draft);
  }
  return draft;
}

/** The name without titles: `Sen. [Elizabeth Warren]`. */
export function displayName(words: Words, name: Name): string {
  return textBetween(words, name.nameStart, name.end);
}

function candidates(name: Name, { byWord }: Drafts): Draft[] {
  const { words } = name;
  const pool = (byWord.get(words.at(-1)!) ?? []).filter(({ entity }) => agree(entity.gender, name.gender));
  if (words.length > 1) return pool.filter((draft) => isFormOf(words, draft)).slice(0, 1);
  return bySurnameFirst(words[0]!, name, pool);
}

/** A surname first, else a first name, else an acronym or the last word of an organisation: `the Post`. */
function bySurnameFirst(word: string, name: Name, pool: readonly Draft[]): Draft[] {
  const people = pool.filter(({ entity }) => entity.kind === 'person' || entity.kind === 'unknown');
  const surname = people.filter((draft) => draft.words.at(-1) === word);
  if (surname.length > 0) return surname;
  const given = name.titled ? people.filter((draft) => mayBePerson(draft)) : people;
  if (given.length > 0) return given;
  if (name.kind === 'place') return pool.filter((draft) => draft.words.length === 1);
  return pool.filter((draft) => draft.words.at(-1) === word || !draft.words.includes(word)).slice(0, 1);
}

/** `Chairman Guo` may be Guo Haitao; `Mr. Obama` is no `Obama Speech`. */
function mayBePerson({ entity, words }: Draft): boolean {
  const noun = WordClass.document | WordClass.organisation | WordClass.verb;
  const isGiven = (classesOf(words[0]!) & WordClass.firstName) !== 0;
  return (entity.kind === 'person' && isGiven) || (classesOf(words.at(-1)!) & noun) === 0;
}

/** `Donald J. Trump` and `Donald Trump`; `Peña Solís` within `Rodrigo Peña Solís`. */
function isFormOf(words: readonly string[], draft: Draft): boolean {
  const { words: full, entity } = draft;
  if (entity.kind === 'place') return false;
  let at = 0;
  for (const word of full) if (word === words[at]) at++;
  if (at === words.length) return words.at(-1) === full.at(-1);
  return full.length === words.length && entity.kind !== 'organisation' && isShortOf(words, full);
}

/** `Ben Orr` and `Benjamin Orr`, `Bernie` and `Bernard`: the same beginning of at least three letters. */
function isShortOf(words: readonly string[], full: readonly string[]): boolean {
  if (words.slice(1).join(' ') !== full.slice(1).join(' ')) return false;
  const [a, b] = [words[0]!, full[0]!];
  const short = a.length < b.length ? a : b;
  return short.length >= 3 && a.startsWith(short) && b.startsWith(short);
}

/** `ngc` for `National Growers’ Cooperative`, and what stands in brackets after it. */
function acronymsOf(words: Words, name: Name): string[] {
  if (name.words.length < 2) return [];
  const found: string[] = [];
  if (
    words.text[name.end] === '(' &&
    words.text[name.end + 2] === ')' &&
    has(words, name.end + 1, WordClass.allCaps)
  ) {
    found.push(words.key[name.end + 1]!);
  }
  if (name.kind !== 'organisation' && name.kind !== 'unknown') return found;
  const initials = initialsOf(words, name);
  return initials.length > 2 ? [...found, initials] : found;
}

function initialsOf(words: Words, name: Name): string {
  let initials = '';
  for (let index = name.nameStart; index < name.end; index++) {
    if (kindAt(words, index) === TokenKind.word && has(words, index, WordClass.capital))
      initials += words.key[index]![0];
  }
  return initials;
}

function count(words: Words, name: Name, drafts: Drafts): void {
  const list = drafts.bearers.get(keyOf(name)) ?? [];
  if (list.length !== 1 || name.quoted) return;
  const entity = list[0]!;
  entity.mentions++;
  entity.firstAt = Math.min(entity.firstAt, name.start);
  if (name.words.length > 1) entity.fullMentions++;
  if (entity.kind === 'unknown' && name.kind !== 'unknown') entity.kind = name.kind;
  if (entity.gender === 'unknown' && agree(entity.gender, name.gender)) entity.gender = name.gender;
  const shown = displayName(words, name);
  if (isFuller(shown, entity.name)) entity.name = shown;
}

/** More letters, and not shouted: `Mike Pence` over `Pence` and over `MIKE PENCE`. */
function isFuller(name: string, than: string): boolean {
  const isShouted = than.length > 5 && than === than.toUpperCase() && name !== name.toUpperCase();
  return isShouted || (name.length > than.length && name !== name.toUpperCase());
}
