import { classesOf } from './lexicon.js';
import { WordClass } from './word-class.js';

/**
 * The words met so far, each kept once with what the lexicon says of it. A word is found by its letters in the text, so
 * that none is cut out that was met before.
 */
interface Table {
  /** Place in the lists below, plus one; 0 for a free slot. Probed linearly from the word’s hash. */
  slots: Int32Array;
  readonly hash: number[];
  readonly text: string[];
  readonly key: string[];
  /** The word that the key is itself: `Sen.` and `sen` share it. */
  readonly keyId: number[];
  readonly classes: number[];
}

/** With so many words the table starts anew at the next article. */
const MOST_WORDS = 50_000;
const FIRST_SLOTS = 1 << 12;

const table: Table = { slots: new Int32Array(FIRST_SLOTS), hash: [], text: [], key: [], keyId: [], classes: [] };

/** What was met, by the index that `wordIn` gives; valid until the next article is begun. */
export const met: Readonly<Pick<Table, 'text' | 'key' | 'keyId' | 'classes'>> = table;

/** Forgets everything once the table has grown large: memory does not grow with the number of articles. */
export function beginArticle(): void {
  if (table.text.length < MOST_WORDS) return;
  table.slots = new Int32Array(FIRST_SLOTS);
  for (const list of [table.hash, table.text, table.key, table.keyId, table.classes]) list.length = 0;
}

/** The index of the word at `[start, end)`; a mark or an address is no word and has no classes. */
export function wordIn(text: string, start: number, end: number, isWord: boolean): number {
  let hash = isWord ? 0x811c9dc5 : 0x2545f491;
  for (let at = start; at < end; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  hash ^= hash >>> 15;
  const { slots } = table;
  const mask = slots.length - 1;
  for (let slot = hash & mask; ; slot = (slot + 1) & mask) {
    const id = slots[slot]! - 1;
    if (id < 0) return addWord(copyOf(text, start, end), hash, isWord);
    if (table.hash[id] === hash && isAt(table.text[id]!, text, start, end)) return id;
  }
}

function isAt(word: string, text: string, start: number, end: number): boolean {
  if (word.length !== end - start) return false;
  for (let at = 0; at < word.length; at++)
    if (word.charCodeAt(at) !== text.charCodeAt(start + at)) return false;
  return true;
}

function addWord(text: string, hash: number, isWord: boolean): number {
  const id = table.text.length;
  const key = isWord ? fold(text) : text;
  table.hash.push(hash);
  table.text.push(text);
  table.key.push(key);
  table.keyId.push(id);
  table.classes.push(isWord ? classesOf(key) | shapeOf(text) : 0);
  place(id);
  if (table.text.length * 2 > table.slots.length) grow();
  if (key !== text) table.keyId[id] = wordIn(key, 0, key.length, true);
  return id;
}

function place(id: number): void {
  const { slots } = table;
  const mask = slots.length - 1;
  let slot = table.hash[id]! & mask;
  while (slots[slot] !== 0) slot = (slot + 1) & mask;
  slots[slot] = id + 1;
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
