import { TokenKind, type Tokens } from '../text/article.js';
import { classesOf } from './lexicon.js';
import { WordClass } from './word-class.js';

/**
 * The words met so far, each kept once with what the lexicon says of it. A word is found by its letters in the text, so
 * that none is cut out that was met before.
 */
interface Table {
  /** Four numbers a slot, side by side since they are read together: see `Slot`. Probed linearly from the hash. */
  slots: Int32Array;
  text: string[];
  key: string[];
  /** The word that the key is itself: `Sen.` and `sen` share it. */
  keyId: Int32Array;
}

const Slot = {
  hash: 0,
  check: 1,
  /** Index of the word in the lists, plus one; 0 for a free slot. */
  id: 2,
  /** Bits of WordClass. */
  classes: 3,
} as const;
const SLOT = 4;

/** With so many words the table starts anew at the next article. */
const MOST_WORDS = 50_000;
const FIRST_SLOTS = 1 << 12;

const table: Table = emptyTable();

function emptyTable(): Table {
  return {
    slots: new Int32Array(FIRST_SLOTS * SLOT),
    text: [],
    key: [],
    keyId: new Int32Array(FIRST_SLOTS / 2),
  };
}

/** What was met, by the index that `findWords` gives; valid until the next article is begun. */
export const met: Readonly<Pick<Table, 'text' | 'key' | 'keyId'>> = table;

/** All indices of words lie below. */
export function countWords(): number {
  return table.text.length;
}

/**
 * Finds the words of an article: their indices and their classes. Two hashes of 32 bits and the length tell words apart:
 * two words that agree in all would be met once in 10^15 articles. All are hashed before any is looked up, since the
 * processor then waits for several slots at once.
 */
export function findWords(text: string, tokens: Tokens, ids: Int32Array, classes: Int32Array): void {
  // Memory does not grow with the number of articles.
  if (table.text.length >= MOST_WORDS) Object.assign(table, emptyTable());
  const { start, end, kind, length } = tokens;
  for (let index = 0; index < length; index++) {
    hashWord(text, start[index]!, end[index]!, isWord(kind[index]!));
    ids[index] = hashed;
    classes[index] = checked;
  }
  for (let index = 0; index < length; index++) {
    let slot = slotOf(ids[index]!, classes[index]!);
    if (slot < 0) {
      const word = copyOf(text, start[index]!, end[index]!);
      addWord(word, ids[index]!, classes[index]!, isWord(kind[index]!));
      slot = slotOf(ids[index]!, classes[index]!);
    }
    ids[index] = table.slots[slot + Slot.id]! - 1;
    classes[index] = table.slots[slot + Slot.classes]!;
  }
}

/** A mark or an address is no word and has no classes. */
function isWord(kind: number): boolean {
  return kind <= TokenKind.clitic;
}

/** The two hashes of the word hashed last. */
let hashed = 0;
let checked = 0;

function hashWord(text: string, start: number, end: number, isWord: boolean): void {
  let hash = isWord ? 0x811c9dc5 : 0x2545f491;
  let check = end - start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ unit, 0x01000193);
    check = (Math.imul(check, 31) + unit) | 0;
  }
  hashed = hash ^ (hash >>> 15);
  checked = check;
}

/** Where a word stands among the slots; -1 if it was not met yet. */
function slotOf(hash: number, check: number): number {
  const { slots } = table;
  const mask = slots.length - 1;
  for (let slot = (hash * SLOT) & mask; ; slot = (slot + SLOT) & mask) {
    if (slots[slot + Slot.id] === 0) return -1;
    if (slots[slot + Slot.hash] === hash && slots[slot + Slot.check] === check) return slot;
  }
}

function addWord(text: string, hash: number, check: number, isWord: boolean): void {
  const id = table.text.length;
  const key = isWord ? fold(text) : text;
  if (id === table.keyId.length) widen();
  if ((id + 1) * SLOT * 2 > table.slots.length) grow();
  const classes = isWord ? (acronyms.get(text) ?? classesOf(key)) | shapeOf(text) | workOf(key) : 0;
  place(table.slots, hash, check, id + 1, classes);
  table.text.push(text);
  table.key.push(key);
  const keyId = key === text ? id : idOf(key);
  table.keyId[id] = keyId;
}

/** The index of a word that may not have been met. */
function idOf(word: string): number {
  hashWord(word, 0, word.length, true);
  const [hash, check] = [hashed, checked];
  if (slotOf(hash, check) < 0) addWord(word, hash, check, true);
  return table.slots[slotOf(hash, check) + Slot.id]! - 1;
}

/** Names in capitals that in small letters are pronouns: `the [WHO]`, `an [IT] engineer`. */
const acronyms: ReadonlyMap<string, number> = new Map([
  ['WHO', WordClass.organisationMark],
  ['IT', 0],
]);

function place(slots: Int32Array, hash: number, check: number, id: number, classes: number): void {
  const mask = slots.length - 1;
  let slot = (hash * SLOT) & mask;
  while (slots[slot + Slot.id] !== 0) slot = (slot + SLOT) & mask;
  slots[slot + Slot.hash] = hash;
  slots[slot + Slot.check] = check;
  slots[slot + Slot.id] = id;
  slots[slot + Slot.classes] = classes;
}

function widen(): void {
  const wider = new Int32Array(table.keyId.length * 2);
  wider.set(table.keyId);
  table.keyId = wider;
}

function grow(): void {
  const { slots } = table;
  const wider = new Int32Array(slots.length * 2);
  for (let slot = 0; slot < slots.length; slot += SLOT) {
    const [hash, check, id, classes] = slots.subarray(slot, slot + SLOT);
    if (id !== 0) place(wider, hash!, check!, id!, classes!);
  }
  table.slots = wider;
}

/** A longer slice is for V8 a pointer into its text, which would keep the whole article in memory. */
const LONGEST_SLICE = 12;
const PIECE = 64;

function copyOf(text: string, start: number, end: number): string {
  if (end - start <= LONGEST_SLICE) return text.slice(start, end);
  const pieces: string[] = [];
  for (let at = start; at < end; at += PIECE) {
    const units: number[] = [];
    for (let unit = at; unit < Math.min(end, at + PIECE); unit++) units.push(text.charCodeAt(unit));
    pieces.push(String.fromCharCode(...units));
  }
  return pieces.join('');
}

/** `Sen.` and `sen`, `O’Neill` and `o'neill` are the same word. */
export function fold(word: string): string {
  let key = word.toLowerCase();
  if (key.includes('’')) key = key.replaceAll('’', "'");
  return key.length > 1 && key.endsWith('.') ? key.slice(0, -1) : key;
}

/** Words of these endings name somebody’s work even if no list has them: `gastroenterologist`, `lacemaker`. */
const occupation = /(?<=[\p{L}-]{3})(?:ist|ian|man|woman|person|maker|keeper|eur)$/u;

function workOf(key: string): number {
  return occupation.test(key) ? WordClass.occupation : 0;
}

const lowerThenUpper = /^(?:\p{Ll}{1,4}[-’']\p{Lu}|\p{Ll}\p{Lu})/u;
const upper = /^\p{Lu}/u;
const notLower = /^[^\p{Ll}]+$/u;

function shapeOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122 && word.length < 3) return 0;
  const isUpper = code < 128 ? code >= 65 && code <= 90 : upper.test(word);
  if (!isUpper) return lowerThenUpper.test(word) ? WordClass.capital : 0;
  const isAllCaps = word.length > 1 && notLower.test(word) && !word.endsWith('.');
  return isAllCaps ? WordClass.capital | WordClass.allCaps : WordClass.capital;
}
