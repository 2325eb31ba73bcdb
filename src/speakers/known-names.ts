import type { KnownOutlet, KnownPerson } from '../types.js';
import { type Entity, giveRole } from './entity.js';
import { type Gender, type Kind, keyOf, type Name } from './name.js';
import { bearersNamed, type NameBook } from './name-book.js';
import { fold } from './word-table.js';
import { keyAt, textAt, type Words } from './words.js';

/** Whom the reader knows, ready to be found. */
export interface KnownNames {
  /** By its first word in lower case, each form of a name: longer ones first. */
  readonly forms: ReadonlyMap<string, readonly KnownForm[]>;
  readonly bearers: readonly Bearer[];
}

/** Somebody, or an outlet. */
interface Bearer {
  readonly name: string;
  /** What its names share in the name book. */
  readonly words: readonly string[];
  readonly kind: Kind;
  readonly gender: Gender;
  readonly role: string | null;
}

interface KnownForm {
  /** As written, and in lower case. */
  readonly text: readonly string[];
  readonly words: readonly string[];
  readonly bearer: Bearer;
}

/** Below every role that an article may give. */
const LAST_RANK = Number.MAX_SAFE_INTEGER;

/** Prepares what `extract()` was told of people and outlets. */
export function readKnownNames(
  people: readonly KnownPerson[],
  outlets: readonly (KnownOutlet | string)[],
): KnownNames {
  const forms = new Map<string, KnownForm[]>();
  const bearers: Bearer[] = [];
  const add = (bearer: Bearer, aliases: readonly string[]) => {
    bearers.push(bearer);
    for (const name of [bearer.name, ...aliases]) addForm(forms, name, bearer);
  };
  for (const { name, aliases = [], gender = 'unknown', role = null } of people) {
    add({ name, words: wordsOf(name).map(fold), kind: 'person', gender, role }, aliases);
  }
  for (const outlet of outlets) {
    const { name, aliases = [] } = typeof outlet === 'string' ? { name: outlet } : outlet;
    const words = wordsOf(name).map(fold);
    add({ name, words, kind: 'organisation', gender: 'unknown', role: null }, aliases);
  }
  for (const list of forms.values()) list.sort((a, b) => b.words.length - a.words.length);
  return { forms, bearers };
}

function addForm(forms: Map<string, KnownForm[]>, name: string, bearer: Bearer): void {
  const text = wordsOf(name);
  const words = text.map(fold);
  const list = forms.get(words[0]!);
  const form = { text, words, bearer };
  if (list) list.push(form);
  else forms.set(words[0]!, [form]);
}

function wordsOf(name: string): string[] {
  return name.trim().split(/\s+/);
}

/**
 * The names of an article with those that are known put in: `[Mutti]` counts as a mention of Angela Merkel. A surname
 * that somebody else in the article has too (`Jim [Merkel]`) is left to the article.
 */
export function markKnownNames(words: Words, names: readonly Name[], known: KnownNames): Name[] {
  const shared = findSharedSurnames(names, known);
  const marked: Name[] = [];
  let next = 0;
  for (let start = 0; start < words.length; start++) {
    while (next < names.length && names[next]!.end <= start) marked.push(names[next++]!);
    const form = findForm(words, start, known);
    if (!form || (form.words.length === 1 && shared.has(form.words[0]!))) continue;
    const end = start + form.words.length;
    const around = names[next];
    const isInside = around !== undefined && around.start < end && around.end > start;
    // Part of a longer name: `[Orr] Street`, `Ben [Orr]`.
    if (isInside && (around.nameStart < start || around.end > end)) continue;
    while (next < names.length && names[next]!.start < end) next++;
    marked.push(describe(words, { start, end }, form, isInside ? around : undefined));
    start = end - 1;
  }
  return [...marked, ...names.slice(next)]
    .map((name) => renameForm(name, known))
    .sort((a, b) => a.start - b.start);
}

function findForm(words: Words, start: number, { forms }: KnownNames): KnownForm | undefined {
  return forms
    .get(keyAt(words, start))
    ?.find((form) =>
      form.words.every((word, index) => isWord(words, start + index, word, form.text[index]!)),
    );
}

/** `Mutti` is not *mutti*; `the Iron Lady` may begin a sentence. */
function isWord(words: Words, index: number, word: string, written: string): boolean {
  return keyAt(words, index) === word && (textAt(words, index)[0] === written[0] || written[0] === word[0]);
}

function describe(
  words: Words,
  { start, end }: { readonly start: number; readonly end: number },
  { bearer }: KnownForm,
  around: Name | undefined,
): Name {
  return {
    start: around?.start ?? start,
    end,
    nameStart: start,
    words: bearer.words,
    key: keyOf(bearer.words, around?.titled ? bearer.gender : null),
    nickname: null,
    kind: bearer.kind,
    gender: bearer.gender,
    titled: around?.titled ?? false,
    quoted: words.article.quotationOfToken[start]! >= 0,
  };
}

/** `Maya J. Orr` has the words of `Maya Orr`, whatever stands between them. */
function renameForm(name: Name, { forms }: KnownNames): Name {
  if (name.words.length < 2) return name;
  const form = forms.get(name.words[0]!)?.find(({ words }) => words.join(' ') === name.words.join(' '));
  if (!form) return name;
  const { words, kind } = form.bearer;
  const gender = form.bearer.gender === 'unknown' ? name.gender : form.bearer.gender;
  return { ...name, words, key: keyOf(words, name.titled ? gender : null), kind, gender };
}

/** Surnames that somebody not known has in the article. */
function findSharedSurnames(names: readonly Name[], { forms }: KnownNames): Set<string> {
  const shared = new Set<string>();
  for (const { words } of names) {
    const isKnown = forms.get(words[0]!)?.some((form) => form.words.join(' ') === words.join(' '));
    if (words.length > 1 && !isKnown) shared.add(words.at(-1)!);
  }
  return shared;
}

/** Gives those who are known their name and gender, and their role where the article gives none. */
export function nameKnown(book: NameBook, { bearers }: KnownNames): void {
  for (const bearer of bearers) {
    for (const entity of bearersNamed(book, bearer.words)) nameEntity(entity, bearer);
  }
}

function nameEntity(entity: Entity, { name, kind, gender, role }: Bearer): void {
  entity.name = name;
  entity.kind = kind;
  if (gender !== 'unknown') entity.gender = gender;
  if (role !== null) giveRole(entity, { text: role, rank: LAST_RANK, at: LAST_RANK });
}
