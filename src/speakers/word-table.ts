import { classesOf } from './lexicon.js';
import { WordClass } from './word-class.js';

/**
 * The words met so far, each kept once with what the lexicon says of it. A word is found by its letters in the text, so
 * that none is cut out that was met before.
 */
interface Table {
  /** Place in the lists below, plus one; 0 for a free slot. Probed linearly from the word’s hash. */
  slots: Int32Array;
  hashes: Int32Array;
  checks: Int32Array;
  text: string[];
  key: string[];
  /** The word that the key is itself: `Sen.` and `sen` share it. */
  keyId: Int32Array;
  classes: Int32Array;
}

/** With so many words the table starts anew at the next article. */
const MOST_WORDS = 50_000;
const FIRST_SLOTS = 1 << 12;

const table: Table = emptyTable();

function emptyTable(): Table {
  const numbers = () => new Int32Array(FIRST_SLOTS / 2);
  const slots = new Int32Array(FIRST_SLOTS);
  return {
    slots,
    hashes: numbers(),
    checks: numbers(),
    text: [],
    key: [],
    keyId: numbers(),
    classes: numbers(),
  };
}

/** What was met, by the index that `wordIn` gives; valid until the next article is begun. */
export const met: Readonly<Pick<Table, 'text' | 'key' | 'keyId' | 'classes'>> = table;

/** Forgets everything once the table has grown large: memory does not grow with the number of articles. */
export function beginArticle(): void {
  if (table.text.length < MOST_WORDS) return;
  Object.assign(table, emptyTable());
}

/**
 * The index of the word at `[start, end)`; a mark or an address is no word and has no classes. Two hashes of 32 bits and
 * the length tell words apart: two words that agree in all would be met once in 10^15 articles.
 */
export function wordIn(text: string, start: number, end: number, isWord: boolean): number {
  let hash = isWord ? 0x811c9dc5 : 0x2545f491;
  let check = end - start;
  for (let at = start; at < end; at++) {
    const unit = text.charCodeAt(at);
    hash = Math.imul(hash ^ unit, 0x01000193);
    check = (Math.imul(check, 31) + unit) | 0;
  }
  hash ^= hash >>> 15;
  const { slots, hashes, checks } = table;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]! - 1;
    if (id < 0) return addWord(copyOf(text, start, end), hash, check, isWord);
    if (hashes[id] === hash && checks[id] === check) return id;
  }
}

function addWord(text: string, hash: number, check: number, isWord: boolean): number {
  const id = table.text.length;
  const key = isWord ? fold(text) : text;
  if (id === table.hashes.length) widen();
  table.hashes[id] = hash;
  table.checks[id] = check;
  table.classes[id] = isWord ? (acronyms.get(text) ?? classesOf(key)) | shapeOf(text) : 0;
  table.text.push(text);
  table.key.push(key);
  table.keyId[id] = id;
  place(id);
  if (table.text.length * 2 > table.slots.length) grow();
  if (key !== text) table.keyId[id] = wordIn(key, 0, key.length, true);
  return id;
}

/** Names in capitals that in small letters are pronouns: `the [WHO]`, `an [IT] engineer`. */
const acronyms: ReadonlyMap<string, number> = new Map([
  ['WHO', WordClass.organisationMark],
  ['IT', 0],
]);

function place(id: number): void {
  const { slots, hashes } = table;
  const mask = slots.length - 1;
  let slot = hashes[id]! & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id + 1;
}

function widen(): void {
  for (const list of ['hashes', 'checks', 'keyId', 'classes'] as const) {
    const wider = new Int32Array(table[list].length * 2);
    wider.set(table[list]);
    table[list] = wider;
  }
}

function grow(): void {
  table.slots = new Int32Array(table.slots.length * 2);
  for (let id = 0; id < table.text.length; id++) place(id);
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
