import { agree, type Entity } from './entity.js';
import { classesOf } from './lexicon.js';
import { nicknames } from './lists/nicknames.js';
import { firmMarks } from './lists/organisation-nouns.js';
import type { Name } from './name.js';
import type { Drafts } from './name-book.js';
import { WordClass } from './word-class.js';

/** An entity with the words of its fullest name: `maya orr`. */
export interface Draft {
  readonly entity: Entity;
  readonly words: readonly string[];
  readonly nickname: string | null;
}

/** Whose name this may be: `Orr` that of Maya Orr and of Ben Orr, `Ms. Orr` only hers. */
export function candidates(name: Name, { byWord }: Drafts): Draft[] {
  const { words } = name;
  const all = byWord.get(words.at(-1)!);
  if (!all) return [];
  const pool = all.filter((draft) => agree(draft.entity.gender, name.gender) || isSurnameOf(name, draft));
  if (words.length > 1) return pool.filter((draft) => isFormOf(words, draft)).slice(0, 1);
  return bySurnameFirst(words[0]!, name, pool);
}

/** `Graham` alone may be Lindsey Graham: that it is a man’s first name too says nothing. */
function isSurnameOf({ words, titled }: Name, draft: Draft): boolean {
  return words.length === 1 && !titled && draft.words.length > 1 && draft.words.at(-1) === words[0];
}

/** A surname first, else a first name, else an acronym or the last word of an organisation: `the Post`. */
function bySurnameFirst(word: string, name: Name, pool: readonly Draft[]): Draft[] {
  const people = pool.filter(({ entity }) => entity.kind === 'person' || entity.kind === 'unknown');
  const surname = people.filter((draft) => draft.words.at(-1) === word);
  if (surname.length > 0) return surname;
  const outer = people.filter((draft) => isOuter(word, draft.words));
  const given = name.titled ? outer.filter((draft) => mayBePerson(draft)) : outer;
  if (given.length > 0) return given;
  if (name.kind === 'place') return pool.filter((draft) => draft.words.length === 1);
  return pool.filter((draft) => mayBeShort(word, draft)).slice(0, 1);
}

/** `the Post`, an acronym, and `Hanbit` for Hanbit Energy Co.; not `Orr` for the Orr Foundation. */
function mayBeShort(word: string, { words }: Draft): boolean {
  if (words.at(-1) === word || !words.includes(word)) return true;
  return firms.has(words.at(-1)!) && words[0] === word && (classesOf(word) & NO_FIRM) === 0;
}

const firms = new Set(firmMarks.split(/\s+/));
const NO_FIRM = WordClass.firstName | WordClass.demonym | WordClass.place | WordClass.organisation;

/** `Acosta` may be Melba Acosta Febo; `Obama` no `Barack Obama Election Day`. */
function isOuter(word: string, full: readonly string[]): boolean {
  const at = full.indexOf(word);
  if (at <= 0) return true;
  // `Mirza [Fakhrul] Islam Alamgir`
  const isInner = (at === full.length - 2 || at === 1) && full.length <= 4;
  return isInner && !full.slice(at + 1).some(isNoun);
}

/** What stands behind a name in a heading: `Barack Obama [Election Day]`. */
const event =
  /^(?:day|night|week|election|primary|debate|campaign|rally|win|victory|speech|town|hall|tour|visit|trial|case)$/;

function isNoun(word: string): boolean {
  if (event.test(word)) return true;
  return (
    (classesOf(word) &
      (WordClass.document | WordClass.organisation | WordClass.verb | WordClass.calendar)) !==
    0
  );
}

/** `Chairman Guo` may be Guo Haitao; `Mr. Obama` is no `Obama Speech`. */
function mayBePerson({ entity, words }: Draft): boolean {
  const isGiven = (classesOf(words[0]!) & WordClass.firstName) !== 0;
  return (entity.kind === 'person' && isGiven) || !isNoun(words.at(-1)!);
}

/** `Donald J. Trump` and `Donald Trump`; `Peña Solís` within `Rodrigo Peña Solís`. */
function isFormOf(words: readonly string[], draft: Draft): boolean {
  const { words: full, entity, nickname } = draft;
  if (entity.kind === 'place') return false;
  let at = 0;
  for (const word of full) if (word === words[at]) at++;
  if (at === words.length) return words.at(-1) === full.at(-1) || isBeginningOf(words, draft);
  const isSameLength = full.length === words.length && entity.kind !== 'organisation';
  return isSameLength && (isShortOf(words, full) || isNicknameOf(words, full, nickname));
}

/** `Omar Rahim` for Omar Rahim Yusof, `Omar Rahim` for Omar Rahim Yusof Salleh; not `Maya Orr` for the Maya Orr Foundation. */
function isBeginningOf(words: readonly string[], { words: full, entity }: Draft): boolean {
  if (entity.kind !== 'person' || full.length > words.length + 2) return false;
  // `Ted Orr Refuses` stands in a headline.
  if (
    full.slice(words.length).some((added) => isNoun(added) || isPlace(added) || /(?:es|ed|ing)$/.test(added))
  )
    return false;
  return words.every((word, place) => word === full[place]);
}

const PLACE = WordClass.place | WordClass.placeOpener | WordClass.placeSecond;

/** `Carolina` in `Ted Orr South Carolina`, which lost its comma. */
function isPlace(word: string): boolean {
  return (classesOf(word) & PLACE) !== 0;
}

/** `Bobby Scott` and `Robert “Bobby” Scott`, `Bill Roe` and `William Roe`. */
function isNicknameOf(words: readonly string[], full: readonly string[], nickname: string | null): boolean {
  if (words.slice(1).join(' ') !== full.slice(1).join(' ')) return false;
  const [a, b] = [words[0]!, full[0]!];
  const isCalled = (short: string, long: string) => nicknames.get(short)?.includes(long) ?? false;
  return a === nickname || isCalled(a, b) || isCalled(b, a);
}

/** `Ben Orr` and `Benjamin Orr`, `Bernie` and `Bernard`: the same beginning of at least three letters. */
function isShortOf(words: readonly string[], full: readonly string[]): boolean {
  if (words.slice(1).join(' ') !== full.slice(1).join(' ')) return false;
  const [a, b] = [words[0]!, full[0]!];
  const short = a.length < b.length ? a : b;
  return short.length >= 3 && a.startsWith(short) && b.startsWith(short);
}
