import { hashWord, wordSet } from './hash.js';
import { Shape, type Signals } from './signals.js';
import { Tag } from './tags.js';

/** `Loom [&] Larder`. */
const AND = hashWord('&', 0, 1);

/** Longest noun phrase, in tokens. */
const LONGEST = 12;

export const isVerb = ({ tag, shape }: Signals, i: number): boolean =>
  shape[i] === Shape.lower && tag[i] >= Tag.modal && tag[i] <= Tag.verb;

/** Whether a verb is among some tokens. */
export function hasVerb(
  signals: Signals,
  { from, to }: { readonly from: number; readonly to: number },
): boolean {
  for (let i = from; i < to; i++) if (isVerb(signals, i)) return true;
  return false;
}

/** Names in a row, at most: `the Irish Sunday Times`, `Gov. Ann Maria Orr`. */
export const LONGEST_NAME = 4;

/** Whether tokens are capitalised words and nothing else: `Maya Orr`. */
export function isCapitalised({ shape }: Signals, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (shape[i] !== Shape.capital && shape[i] !== Shape.upper) return false;
  return true;
}

/** Past the last word of the tokens `[first, end)`, behind which only signs stand. */
export function pastLastWord({ shape }: Signals, end: number, first = 0): number {
  let last = end;
  while (last > first && shape[last - 1] === Shape.punctuation) last--;
  return last;
}

/** `asked`, `asks`, `is`; a participle may look the same. */
export const isFiniteVerb = ({ tag }: Signals, i: number): boolean =>
  tag[i] === Tag.past || tag[i] === Tag.present || tag[i] === Tag.copula;

const relative = wordSet('who which that whose');

/** Whether a relative clause may begin with a word: `Orr, [who] left`. */
export const isRelative = (word: number): boolean => relative.has(word);

/** Capitalised at the head of a sentence, these are no names. */
export const isFunctionWord = ({ tag }: Signals, i: number): boolean =>
  tag[i] === Tag.preposition ||
  tag[i] === Tag.conjunction ||
  tag[i] === Tag.adverb ||
  tag[i] === Tag.determiner;

/** `Monday`, `May`, and the `16` of `Aug. 16`. */
export const isTime = ({ tag, shape }: Signals, i: number): boolean =>
  isDate(tag, i) || (shape[i] === Shape.number && isDate(tag, i - 1));

const isDate = (tag: Uint8Array, i: number): boolean => tag[i] === Tag.month || tag[i] === Tag.date;

/** Whether a noun phrase that goes on behind token `i` may hold it. */
function continuesPhrase(signals: Signals, i: number): boolean {
  const { tag, shape, word } = signals;
  if (word[i] === AND) return shape[i + 1] === Shape.capital;
  if (shape[i] === Shape.punctuation || shape[i] === Shape.mark) return false;
  if (isVerb(signals, i) || isTime(signals, i)) return false;
  return tag[i] === Tag.determiner || !isFunctionWord(signals, i);
}

/** A noun phrase as a token range: `[the port’s chief engineer]`. */
export type Phrase = readonly [from: number, to: number];

/**
 * The noun phrases of a stretch of tokens from left to right, those of one side of quotation marks alone: in *Orr met
 * [her lawyers] in [Leeds]* three.
 */
export function phrasesOf(signals: Signals, from: number, to: number, quotation: number): Phrase[] {
  const phrases: Phrase[] = [];
  for (let start = from; start < to; ) {
    if (signals.quotation[start] !== quotation || !continuesPhrase(signals, start)) {
      start++;
      continue;
    }
    const end = endOfRun(signals, start, to, quotation);
    let last = end - 1;
    while (last >= start && !mayEnd(signals, last)) last--;
    if (last >= start) phrases.push([start, last + 1]);
    start = end;
  }
  return phrases;
}

export const possessive = wordSet('his her its their my our your');

/** Past the phrase that begins at `start`: pronouns stand alone, a determiner begins the next. */
function endOfRun(signals: Signals, start: number, to: number, quotation: number): number {
  const { tag } = signals;
  let end = start + 1;
  if (standsAlone(tag[start]) && !possessive.has(signals.word[start])) return end;
  while (end < to && end - start < LONGEST && signals.quotation[end] === quotation) {
    if (!continuesPhrase(signals, end) || standsAlone(tag[end])) break;
    if (tag[end] === Tag.determiner && tag[end - 1] !== Tag.determiner) break;
    end++;
  }
  return end;
}

const standsAlone = (tag: number): boolean => tag === Tag.pronoun || tag === Tag.question;

const article = wordSet('the a an every no');

/** What is known to end no phrase does not; a word that the lexicon lacks is a noun; `[some] of them`, `[those] who`. */
function mayEnd(signals: Signals, i: number): boolean {
  const { shape, tag, word } = signals;
  if (tag[i] === Tag.determiner) return !article.has(word[i]);
  return shape[i] !== Shape.clitic && !isFunctionWord(signals, i);
}
