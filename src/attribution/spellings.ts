import { noteWords, type Vocabulary } from '../text/vocabulary.js';
import { foldedAt, hashUnit, hashWord, NO_UNITS } from './hash.js';
import type { Lexicon } from './lexicon.js';
import { standIns } from './stand-ins.js';

export const Shape = {
  lower: 0,
  capital: 1,
  upper: 2,
  number: 3,
  clitic: 4,
  punctuation: 5,
  mark: 6,
  link: 7,
} as const;

/** What is noted of each word of a vocabulary, side by side since it is read together. */
export const Spelling = {
  /** The word, whatever its case; one number for all dashes. */
  word: 0,
  /** Its last three and two units. */
  suffix: 1,
  ending: 2,
  /** Four bits of cue, four of source, eight of tag, then its `Shape`. */
  facts: 3,
} as const;
export const SPELLING = 4;

const FIRST_WORDS = 1 << 11;

/** What was noted last, and of which words. */
const noted: {
  vocabulary: Vocabulary | null;
  lexicon: Lexicon | null;
  length: number;
  spellings: Int32Array;
} = {
  vocabulary: null,
  lexicon: null,
  length: 0,
  spellings: new Int32Array(FIRST_WORDS * SPELLING),
};

/** The `Spelling` of each word of a vocabulary: four numbers a word. */
export function spellingsOf(vocabulary: Vocabulary, lexicon: Lexicon): Int32Array {
  if (noted.vocabulary !== vocabulary || noted.lexicon !== lexicon) {
    Object.assign(noted, { vocabulary, lexicon, length: 0 });
  }
  const { length } = vocabulary.text;
  if (length * SPELLING > noted.spellings.length) {
    const wider = new Int32Array(length * 2 * SPELLING);
    wider.set(noted.spellings);
    noted.spellings = wider;
  }
  noteWords(vocabulary, noted.length, (id) => {
    spell(vocabulary, id, lexicon);
  });
  noted.length = length;
  return noted.spellings;
}

/** Notes one word. */
function spell(vocabulary: Vocabulary, id: number, lexicon: Lexicon): void {
  const text = vocabulary.text[id];
  note(id, text, lexicon, shapeOf(text), vocabulary.isWord[id]);
}

/** Notes a word with its shape, or what it is read as. */
function note(id: number, text: string, lexicon: Lexicon, shape: number, isWord: boolean): void {
  const { spellings } = noted;
  const at = id * SPELLING;
  let hash = NO_UNITS;
  let third = 0;
  let second = 0;
  let last = 0;
  for (let unit = 0; unit < text.length; unit++) {
    third = second;
    second = last;
    last = foldedAt(text, unit);
    hash = hashUnit(hash, last);
  }
  const word = (isWord ? 0 : commonMark(text)) || hash;
  const ending = hashUnit(hashUnit(NO_UNITS, second), last);
  const suffix = hashUnit(hashUnit(hashUnit(NO_UNITS, third), second), last);
  const entry = lexicon.find(word);
  const standIn = entry < 0 || lexicon.cue[entry] === 0 ? standIns().get(word) : undefined;
  if (standIn !== undefined) {
    note(id, standIn, lexicon, shape, isWord);
    return;
  }
  const strengths =
    entry < 0 ? 0 : lexicon.cue[entry] | (lexicon.source[entry] << 4) | (lexicon.tag[entry] << 8);
  spellings[at + Spelling.word] = word;
  spellings[at + Spelling.suffix] = text.length > 3 ? suffix : word;
  spellings[at + Spelling.ending] = text.length > 2 ? ending : word;
  spellings[at + Spelling.facts] = strengths | (shape << 16);
}

export const DASH = hashWord('—', 0, 1);
const ELLIPSIS = hashWord('…', 0, 1);

/** What stands for all marks of a kind, or 0: the mark is spelt out. */
function commonMark(text: string): number {
  const code = text.charCodeAt(0);
  if (code === 0x2013 || code === 0x2014 || code === 0x2015 || code === 45) return DASH;
  return code === 0x2026 || (code === 46 && text.length > 1) ? ELLIPSIS : 0;
}

const isUpper = (code: number): boolean => (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde);
const isLower = (code: number): boolean => (code >= 97 && code <= 122) || (code >= 0xdf && code <= 0xff);

function shapeOf(text: string): number {
  if (!isUpper(text.charCodeAt(0))) return Shape.lower;
  for (let at = 1; at < text.length; at++) if (isLower(text.charCodeAt(at))) return Shape.capital;
  return text.length > 1 ? Shape.upper : Shape.capital;
}
