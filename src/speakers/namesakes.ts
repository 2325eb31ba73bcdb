import { agree, type Entity } from './entity.js';
import type { Name } from './name.js';
import { bearersAt, type NameBook } from './name-book.js';
import type { RoleIndex } from './role-index.js';
import { WordClass } from './word-class.js';
import { firstOfSentence, has, keyAt, textBetween, type Words } from './words.js';

/** For so many paragraphs a surname means whoever of that name spoke last. */
const SPEAKER_REACH = 4;
/** Somebody’s sister has it in her own paragraph. */
const KIN_REACH = 0;

interface Named {
  readonly names: readonly Name[];
  readonly book: NameBook;
  readonly roles: RoleIndex;
  /** 1 for each token inside a source. */
  readonly inSource: Uint8Array;
}

/** Who spoke last under a surname, and where. */
interface LastSpeaker {
  readonly entity: Entity;
  readonly paragraph: number;
  /** For so many paragraphs the surname means whoever that is. */
  readonly reach: number;
}

/** For each name whose it is. Where two people share it, text order decides; once `Ms. Orr` said so, she stays who that is. */
export function chooseBearers(words: Words, { names, book, roles, inSource }: Named): Entity[] {
  const lastSpeakers = new Map<string, LastSpeaker>();
  const titled = new Map<string, Entity>();
  return names.map((name, index) => {
    const list = ofReflexive(words, inOffice(words, bearersAt(book, index), name), name);
    const entity = list.length > 1 ? chooseAmong(list, name) : list[0]!;
    if (inSource[name.nameStart] && !name.quoted) {
      if (name.titled && name.words.length === 1) titled.set(name.key, entity);
      const reach = isKin(words, name) ? KIN_REACH : SPEAKER_REACH;
      lastSpeakers.set(name.words.at(-1)!, { entity, paragraph: words.paragraph[name.start]!, reach });
    }
    return entity;
  });

  function chooseAmong(list: readonly Entity[], name: Name): Entity {
    const last = lastSpeakers.get(name.words.at(-1)!);
    return titled.get(name.key) ?? byTitle(words, list, name, roles) ?? chooseAt(list, name, last, words);
  }
}

/**
 * Whom a name means where several people bear it: `Clinton` alone is the one whom the article introduced first, since
 * the others are named in full to tell them apart.
 */
export function chooseBearer(bearers: readonly Entity[], name: Name): Entity {
  const fitting = fittingBearers(bearers, name);
  const plain = knownBySurname(fitting);
  if (plain) return plain;
  const known = fitting.filter((entity) => entity.firstAt <= name.start);
  let best: Entity | null = null;
  for (const entity of known.length > 0 ? known : fitting) {
    if (!best || entity.firstAt < best.firstAt) best = entity;
  }
  return best!;
}

/** Tokens of `Her sister, the Dutch painter`, at most. */
const LONGEST_KIN = 6;

/** `Her sister, the painter [Lea Orr]`: a surname by itself soon is somebody else’s again. */
function isKin(words: Words, { start }: Name): boolean {
  const first = Math.max(firstOfSentence(words, start), start - LONGEST_KIN);
  for (let index = start - 1; index > first; index--)
    if (has(words, index, WordClass.kin) && has(words, index - 1, WordClass.possessive)) return true;
  return false;
}

/** `President Obama` is the `Mr. Obama` of the article, who needs no first name, not Michelle Obama. */
function knownBySurname(bearers: readonly Entity[]): Entity | null {
  const plain = bearers.find(({ name }) => !name.includes(' '));
  return plain && bearers.every((entity) => entity === plain || entity.mentions < plain.mentions)
    ? plain
    : null;
}

/** `Chairman Guo` is the one of that name whom the article calls a chairman. */
function byTitle(
  words: Words,
  bearers: readonly Entity[],
  { start, nameStart }: Name,
  roles: RoleIndex,
): Entity | null {
  for (let index = start; index < nameStart; index++) {
    const called = bearers.find((entity) => roles.nouns.get(entity)?.has(keyAt(words, index)));
    if (called) return called;
  }
  return null;
}

const past = /\b(?:former|ex|late|vice|deputy)\b/i;

/** `President Roe` is not the former president of that name. */
function inOffice(words: Words, bearers: readonly Entity[], { start, nameStart }: Name): readonly Entity[] {
  if (bearers.length < 2 || start === nameStart || past.test(textBetween(words, start, nameStart)))
    return bearers;
  const office = keyAt(words, nameStart - 1);
  const holders = bearers.filter(({ role }) => {
    const text = role?.text.toLowerCase() ?? '';
    return !(past.test(text) && text.includes(office));
  });
  return holders.length > 0 ? holders : bearers;
}

/** `Orr [herself]` is the one of that name who is a woman. */
function ofReflexive(words: Words, bearers: readonly Entity[], { end }: Name): readonly Entity[] {
  const key = keyAt(words, end);
  if (bearers.length < 2 || (key !== 'himself' && key !== 'herself')) return bearers;
  const gender = key === 'himself' ? 'male' : 'female';
  const fitting = bearers.filter((entity) => agree(entity.gender, gender));
  return fitting.length > 0 ? fitting : bearers;
}

function chooseAt(
  bearers: readonly Entity[],
  name: Name,
  last: LastSpeaker | undefined,
  words: Words,
): Entity {
  const isNear = last && words.paragraph[name.start]! - last.paragraph <= last.reach;
  if (isNear && fittingBearers(bearers, name).includes(last.entity)) return last.entity;
  return chooseBearer(bearers, name);
}

function fittingBearers(bearers: readonly Entity[], name: Name): readonly Entity[] {
  const fitting = bearers.filter((entity) => agree(entity.gender, name.gender));
  return fitting.length > 0 ? fitting : bearers;
}
