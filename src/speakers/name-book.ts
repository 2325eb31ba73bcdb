import { acronymsOf } from './acronyms.js';
import { createEntity, type Entity } from './entity.js';
import { type Family, familyNames } from './families.js';
import { isFuller } from './fuller-name.js';
import { type Gender, keyOf, type Name } from './name.js';
import { candidates, type Draft } from './name-forms.js';
import { onlyPast } from './role-phrase.js';
import { FUNCTION, WordClass } from './word-class.js';
import { has, isPlain, keyAt, textAt, textBetween, type Words } from './words.js';

/** More people of one surname than an article can have; bounds the work on hostile text. */
const MOST_NAMESAKES = 40;

const GENDERS: readonly Gender[] = ['male', 'female', 'either', 'unknown'];

/** Which names belong to whom. `Orr`, `Ms. Orr` and `Maya Orr` are one entity; `Ben Orr` is another. */
export interface NameBook {
  readonly entities: Entity[];
  /** For each name of the article the number of its key: names that share it mean the same. */
  readonly keys: readonly number[];
  readonly keyNumbers: ReadonlyMap<string, number>;
  /** For each number of a key who may be meant: several where people share a surname. */
  readonly bearers: readonly (readonly Entity[])[];
  /** By each of its words whose names hold it. */
  readonly byWord: ReadonlyMap<string, readonly Draft[]>;
}

/** The book while it is being filled. */
export interface Drafts {
  readonly entities: Entity[];
  readonly byWord: Map<string, Draft[]>;
}

/** Joins the names of an article into entities, the longest forms first. */
export function joinNames(words: Words, names: readonly Name[]): NameBook {
  const drafts: Drafts = { entities: [], byWord: new Map() };
  const keyNumbers = new Map<string, number>();
  const keys = names.map(({ key }) => numberOf(keyNumbers, key));
  const distinct = distinctNames(names, keys);
  const families = familyNames(words, names);
  const ranks = distinct.map((name) => rankOf(name, families));
  const bearers: Entity[][] = distinct.map(() => []);
  const order = distinct.map((_, number) => number).sort((a, b) => ranks[b]! - ranks[a]!);
  for (const number of order) {
    const name = distinct[number]!;
    bearers[number] = placeName(words, name, drafts, families.get(name.key));
  }
  const book = { ...drafts, keys, keyNumbers, bearers };
  countMentions(words, names, book);
  return book;
}

/** Who may be meant by a name. */
export function bearersOf({ keyNumbers, bearers }: NameBook, key: string): readonly Entity[] {
  const number = keyNumbers.get(key);
  return number === undefined ? [] : bearers[number]!;
}

/** Who may be meant by a name of the article, by its index. */
export function bearersAt({ keys, bearers }: NameBook, index: number): readonly Entity[] {
  return bearers[keys[index]!]!;
}

/** Who is meant by these words, with a title or without. */
export function bearersNamed(book: NameBook, words: readonly string[]): readonly Entity[] {
  const titled = GENDERS.flatMap((gender) => bearersOf(book, keyOf(words, gender)));
  return [...new Set([...bearersOf(book, keyOf(words, null)), ...titled])];
}

function numberOf(numbers: Map<string, number>, key: string): number {
  const known = numbers.get(key);
  if (known !== undefined) return known;
  numbers.set(key, numbers.size);
  return numbers.size - 1;
}

/** For each number of a key the first name that has it, rather one outside quotations. */
function distinctNames(names: readonly Name[], keys: readonly number[]): Name[] {
  const first: Name[] = [];
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const known = first[keys[index]!];
    if (!known || (known.quoted && !name.quoted)) first[keys[index]!] = name;
  }
  return first;
}

/** Names of more words come first; of equals those that say more. */
function rankOf(name: Name, families: ReadonlyMap<string, Family>): number {
  let rank = name.words.length;
  rank = rank * 2 + Number(families.has(name.key));
  rank = rank * 2 + Number(name.nickname !== null);
  rank = rank * 2 + Number(!name.quoted);
  return rank * 2 + Number(name.gender !== 'unknown');
}

function placeName(words: Words, name: Name, drafts: Drafts, family: Family | undefined): Entity[] {
  const found = candidates(name, drafts);
  if (found.length === 0) return [draftEntity(words, name, drafts, family).entity];
  return found.map(({ entity }) => entity);
}

function draftEntity(words: Words, name: Name, drafts: Drafts, family: Family | undefined): Draft {
  const own = displayName(words, name);
  const shown = family?.shared ? `${own} ${family.shared}` : own;
  const entity = createEntity(drafts.entities.length, shown, true, name.kind);
  entity.gender = name.gender;
  const draft = {
    entity,
    words: family ? [...name.words, family.surname] : name.words,
    nickname: name.nickname,
  };
  drafts.entities.push(entity);
  const forms = [...draft.words, ...acronymsOf(words, name)];
  if (name.nickname) forms.push(name.nickname);
  for (let place = 0; place < forms.length; place++) {
    const word = forms[place]!;
    if (forms.indexOf(word) < place) continue;
    const list = drafts.byWord.get(word);
    if (!list) drafts.byWord.set(word, [draft]);
    else if (list.length < MOST_NAMESAKES) list.push(draft);
  }
  return draft;
}

/** The name without titles: `Sen. [Elizabeth Warren]`; one that a paragraph shouts to begin with, `MAYA Orr`, as others are. */
export function displayName(words: Words, { nameStart, end }: Name): string {
  const name = textBetween(words, nameStart, end);
  if (!has(words, nameStart, WordClass.allCaps) || !has(words, nameStart, WordClass.firstName)) return name;
  if (words.article.paragraphs[words.paragraph[nameStart]!] !== nameStart) return name;
  const first = textAt(words, nameStart);
  const isShouted = first.length > 2 && end > nameStart + 1 && !has(words, end - 1, WordClass.allCaps);
  return isShouted ? first.charAt(0) + first.slice(1).toLowerCase() + name.slice(first.length) : name;
}

function countMentions(words: Words, names: readonly Name[], book: NameBook): void {
  const shown: number[] = book.bearers.map(() => -1);
  for (let index = 0; index < names.length; index++) {
    const name = names[index]!;
    const list = bearersAt(book, index);
    if (list.length !== 1) continue;
    const entity = list[0]!;
    if (isWithArticle(words, name)) entity.isThing = true;
    if (name.quoted) continue;
    countMention(entity, name);
    const form = formOf(words, name);
    if (shown[book.keys[index]!] === form) continue;
    shown[book.keys[index]!] = form;
    const display = displayName(words, name);
    if (isFuller(display, entity.name)) entity.name = display;
  }
}

/** What indices, rivers and storms do besides what shows its past: `[gained]`, `[rose]`. */
const moves = /ed$|^(?:lost|hit|slid|shed|met|burst|struck)$/;

/** `the [Quay Composite] fell`, not `the [Maya Orr] campaign`. */
function isWithArticle(words: Words, { start, nameStart, end, kind }: Name): boolean {
  if (kind !== 'unknown' || start < nameStart) return false;
  if (!has(words, start - 1, WordClass.definite)) return false;
  return (
    !isPlain(words, end) ||
    has(words, end, FUNCTION | WordClass.verb) ||
    moves.test(keyAt(words, end)) ||
    onlyPast.test(keyAt(words, end))
  );
}

function countMention(entity: Entity, name: Name): void {
  entity.firstAt = Math.min(entity.firstAt, name.start);
  entity.mentions++;
  if (entity.kind === 'unknown' && name.kind !== 'unknown') entity.kind = name.kind;
  if (entity.gender === 'unknown' && !isSurnameAlone(entity, name)) entity.gender = name.gender;
}

/** `[Cyril]` for Malkia Cyril is no first name and tells no gender. */
function isSurnameAlone(entity: Entity, { start, nameStart, words }: Name): boolean {
  return start === nameStart && words.length === 1 && !entity.name.toLowerCase().startsWith(words[0]!);
}

/** Names of one key and of one form look alike: `Donald Trump`, but neither `Donald J. Trump` nor `DONALD TRUMP`. */
function formOf({ article: { tokens }, classes }: Words, { nameStart, end }: Name): number {
  const length = tokens.end[end - 1]! - tokens.start[nameStart]!;
  return length * 2 + ((classes[nameStart]! & WordClass.allCaps) === 0 ? 0 : 1);
}
