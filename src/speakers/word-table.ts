import { idOf, noteWords, type Vocabulary } from '../text/vocabulary.js';
import { classesOf } from './lexicon.js';
import { WordClass } from './word-class.js';

/** What the lexicon says of each word of a vocabulary. */
interface Table {
  vocabulary: Vocabulary | null;
  text: readonly string[];
  key: string[];
  /** The word that the key is itself: `Sen.` and `sen` share it. */
  keyId: Int32Array;
  /** Bits of WordClass. */
  classes: Int32Array;
}

const FIRST_WORDS = 1 << 11;

const table: Table = emptyTable();

function emptyTable(): Table {
  return {
    vocabulary: null,
    text: [],
    key: [],
    keyId: new Int32Array(FIRST_WORDS),
    classes: new Int32Array(FIRST_WORDS),
  };
}

/** What was met, by the index in the vocabulary of the article read last. */
export const met: Readonly<Pick<Table, 'text' | 'key' | 'keyId'>> = table;

/** All indices of words lie below. */
export function countWords(): number {
  return table.key.length;
}

/** The bits of WordClass of every word of a vocabulary; `met` then tells of it. */
export function classesIn(vocabulary: Vocabulary): Int32Array {
  if (table.vocabulary !== vocabulary) {
    Object.assign(table, emptyTable(), { vocabulary, text: vocabulary.text });
  }
  noteWords(vocabulary, table.key.length, (id) => {
    addWord(vocabulary, id);
  });
  return table.classes;
}

function addWord(vocabulary: Vocabulary, id: number): void {
  const text = vocabulary.text[id]!;
  const isWord = vocabulary.isWord[id]!;
  const key = isWord ? fold(text) : text;
  if (id === table.keyId.length) widen();
  table.classes[id] = isWord ? (acronyms.get(text) ?? classesOf(key)) | shapeOf(text) | workOf(key) : 0;
  table.key.push(key);
  table.keyId[id] = key === text ? id : idOf(vocabulary, key, true);
}

/** Names in capitals that in small letters are pronouns: `the [WHO]`, `an [IT] engineer`. */
const acronyms: ReadonlyMap<string, number> = new Map([
  ['WHO', WordClass.organisationMark],
  ['IT', 0],
]);

function widen(): void {
  for (const list of ['keyId', 'classes'] as const) {
    const wider = new Int32Array(table[list].length * 2);
    wider.set(table[list]);
    table[list] = wider;
  }
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

/** `al-Sabri`, `iPhone`, `duPont`. */
const lowerThenUpper = /^(?:\p{Ll}{1,4}[-’']\p{Lu}|\p{Ll}\p{Lu}|(?:d[aeiu]|l[ae]|v[ao]n|mac)\p{Lu}\p{Ll})/u;
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
