import { acronymsOf } from './acronyms.js';
import { agree, createEntity, type Entity } from './entity.js';
import { familyNames } from './families.js';
import { isFuller } from './fuller-name.js';
import { type Gender, keyOf, type Name } from './name.js';
import { candidates, type Draft } from './name-forms.js';
import { WordClass } from './word-class.js';
import { textBetween, type Words } from './words.js';

/** More people of one surname than an article can have; bounds the work on hostile text. */
const MOST_NAMESAKES = 40;

const GENDERS: readonly Gender[] = ['male', 'female', 'either', 'unknown'];

/** Which names belong to whom. `Orr`, `Ms. Orr` and `Maya Orr` are one entity; `Ben Orr` is another. */
export interface NameBook {
  readonly entities: Entity[];
  /** For each name, by its words, who may be meant: several where people share a surname. */
  readonly bearers: ReadonlyMap<string, readonly Entity[]>;
  /** By each of its words whose names hold it. */
  readonly byWord: ReadonlyMap<string, readonly Draft[]>;
}

/** The book while it is being filled. */
export interface Drafts {
  readonly entities: Entity[];
  readonly byWord: Map<string, Draft[]>;
  readonly bearers: Map<string, Entity[]>;
}

/** Joins the names of an article into entities, the longest forms first. */
export function joinNames(words: Words, names: readonly Name[]): NameBook {
  const drafts: Drafts = { entities: [], byWord: new Map(), bearers: new Map() };
  const distinct = distinctNames(names);
  const families = familyNames(words, names);
  distinct.sort(
    (a, b) =>
      b.words.length - a.words.length ||
      Number(families.has(b.key)) - Number(families.has(a.key)) ||
      Number(b.nickname !== null) - Number(a.nickname !== null) ||
      Number(a.quoted) - Number(b.quoted) ||
      Number(b.gender !== 'unknown') - Number(a.gender !== 'unknown'),
  );
  for (const name of distinct) placeName(words, name, drafts, families.get(name.key));
  countMentions(words, names, drafts);
  return drafts;
}

/** Who may be meant by a name. */
export function bearersOf(book: NameBook, name: Name): readonly Entity[] {
  return book.bearers.get(name.key) ?? [];
}

/** Who is meant by these words, with a title or without. */
export function bearersNamed(book: NameBook, words: readonly string[]): readonly Entity[] {
  const titled = GENDERS.flatMap((gender) => book.bearers.get(keyOf(words, gender)) ?? []);
  return [...new Set([...(book.bearers.get(keyOf(words, null)) ?? []), ...titled])];
}

function distinctNames(names: readonly Name[]): Name[] {
  const first = new Map<string, Name>();
  for (const name of names) {
    const known = first.get(name.key);
    if (!known || (known.quoted && !name.quoted)) first.set(name.key, name);
  }
  return [...first.values()];
}

function placeName(words: Words, name: Name, drafts: Drafts, family: string | undefined): void {
  const found = candidates(name, drafts);
  const list = found.length > 0 ? found : [draftEntity(words, name, drafts, family)];
  drafts.bearers.set(
    name.key,
    list.map((draft) => draft.entity),
  );
}

function draftEntity(words: Words, name: Name, drafts: Drafts, family: string | undefined): Draft {
  const entity = createEntity(drafts.entities.length, displayName(words, name), true, name.kind);
  entity.gender = name.gender;
  const draft = { entity, words: family ? [...name.words, family] : name.words, nickname: name.nickname };
  drafts.entities.push(entity);
  for (const word of new Set([
    ...draft.words,
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

function countMentions(words: Words, names: readonly Name[], drafts: Drafts): void {
  const shown = new Map<string, number>();
  for (const name of names) {
    const list = drafts.bearers.get(name.key)!;
    if (list.length !== 1 || name.quoted) continue;
    const entity = list[0]!;
    countMention(entity, name);
    const form = formOf(words, name);
    if (shown.get(name.key) === form) continue;
    shown.set(name.key, form);
    const display = displayName(words, name);
    if (isFuller(display, entity.name)) entity.name = display;
  }
}

function countMention(entity: Entity, name: Name): void {
  entity.firstAt = Math.min(entity.firstAt, name.start);
  entity.mentions++;
  if (entity.kind === 'unknown' && name.kind !== 'unknown') entity.kind = name.kind;
  if (entity.gender === 'unknown' && agree(entity.gender, name.gender)) entity.gender = name.gender;
}

/** Names of one key and of one form look alike: `Donald Trump`, but neither `Donald J. Trump` nor `DONALD TRUMP`. */
function formOf({ article: { tokens }, classes }: Words, { nameStart, end }: Name): number {
  const length = tokens.end[end - 1]! - tokens.start[nameStart]!;
  return length * 2 + ((classes[nameStart]! & WordClass.allCaps) === 0 ? 0 : 1);
}
