import { type Article, TokenKind } from '../text/article.js';
import { indexOffsets } from './token-span.js';
import { HEAD_NOUN, WordClass } from './word-class.js';
import { classesIn, met } from './word-table.js';

/** The tokens of an article with what the lexicon knows of them, in parallel arrays. */
export interface Words {
  readonly article: Article;
  readonly length: number;
  /** The TokenKind of each token. */
  readonly kind: Uint8Array;
  /** The index in the vocabulary of each token. */
  readonly ids: Int32Array;
  /** Where words with a capital stand, in text order. */
  readonly capitals: readonly number[];
  /** Where nouns stand that may head a description: *analyst*, *ministry*. */
  readonly nouns: readonly number[];
  /** Where *he*, *she*, *his*, *her* stand. */
  readonly people: readonly number[];
  /** Bits of WordClass. */
  readonly classes: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
  /** The first tokens of stretches of the text: see `tokensOf`. */
  readonly firsts: Int32Array;
  readonly hasSoftHyphens: boolean;
}

/** What the lexicon knows of each token: `Sen.` is a title with a capital, `al-Madhoun` has a capital too. */
export function readWords(article: Article): Words {
  const { length } = article.tokens;
  const ids = article.wordOfToken;
  const classesOfWords = classesIn(article.vocabulary);
  const classes = new Int32Array(length);
  const [capitals, nouns, people]: [number[], number[], number[]] = [[], [], []];
  for (let index = 0; index < length; index++) {
    const bits = classesOfWords[ids[index]!]!;
    classes[index] = bits;
    if ((bits & WordClass.capital) !== 0) capitals.push(index);
    if ((bits & HEAD_NOUN) !== 0) nouns.push(index);
    if ((bits & PRONOUN) !== 0 && (bits & GENDER) !== 0) people.push(index);
  }
  return {
    article,
    length,
    kind: article.tokens.kind,
    ids,
    capitals,
    nouns,
    people,
    classes,
    sentence: numberOf(article.sentences, length),
    paragraph: numberOf(article.paragraphs, length),
    firsts: indexOffsets(article.tokens, article.text.length),
    hasSoftHyphens: article.text.includes('\u00ad'),
  };
}

const PRONOUN = WordClass.pronoun | WordClass.possessive;
const GENDER = WordClass.male | WordClass.female;

/** A token as written; empty outside the article. */
export function textAt({ ids, length }: Words, index: number): string {
  return index >= 0 && index < length ? met.text[ids[index]!]! : '';
}

/** A token in lower case, with straight apostrophes and without a final stop: `sen` for `Sen.`; empty outside. */
export function keyAt({ ids, length }: Words, index: number): string {
  return index >= 0 && index < length ? met.key[ids[index]!]! : '';
}

/** One number for all tokens of a key. */
export function keyIdAt({ ids }: Words, index: number): number {
  return met.keyId[ids[index]!]!;
}

/** Whether a word is any of these: `has(words, index, WordClass.title)` for `[Sen.] Wells`. */
export function has(words: Words, index: number, classes: number): boolean {
  return index >= 0 && index < words.length && (words.classes[index]! & classes) !== 0;
}

/** The TokenKind there; -1 outside the article. */
export function kindAt(words: Words, index: number): number {
  return index >= 0 && index < words.length ? words.kind[index]! : -1;
}

/** A word in lower case that is no number and no mark. */
export function isPlain(words: Words, index: number): boolean {
  return kindAt(words, index) === TokenKind.word && !has(words, index, WordClass.capital);
}

/** Whether a noun looks like more than one: `growers`, not `boss`. */
export function looksPlural(words: Words, index: number): boolean {
  return /[^s]s$/.test(keyAt(words, index));
}

/** The text from one token to before another, on one line: `the port’s chief engineer`. */
export function textBetween(words: Words, start: number, end: number): string {
  const { text, tokens } = words.article;
  if (end <= start) return '';
  const isPlain = !words.hasSoftHyphens && isPlainlySpaced(words, start, end);
  if (isPlain && end === start + 1) return textAt(words, start);
  const between = text.slice(tokens.start[start]!, tokens.end[end - 1]!);
  return isPlain ? between : between.replace(/\u00ad/g, '').replace(/\s+/g, ' ');
}

/** Nothing or one plain space between any two of the tokens; links may hold spaces of their own. */
function isPlainlySpaced({ article }: Words, first: number, past: number): boolean {
  const { start, end, kind } = article.tokens;
  for (let index = first; index < past; index++) {
    if (kind[index] === TokenKind.link) return false;
    const gap = index + 1 < past ? start[index + 1]! - end[index]! : 0;
    if (gap > 1 || (gap === 1 && article.text.charCodeAt(end[index]!) !== SPACE)) return false;
  }
  return true;
}

const SPACE = 0x20;

/** Whether the tokens are in lower case as they stand. */
export function isLowerCase({ ids, article }: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const id = ids[index]!;
    if (met.keyId[id] !== id || article.tokens.kind[index] === TokenKind.link) return false;
  }
  return true;
}

/** The first token of the sentence that holds a token. */
export function firstOfSentence(words: Words, index: number): number {
  return words.article.sentences[words.sentence[index]!]!;
}

/** Past the last token of the sentence that holds a token. */
export function endOfSentence(words: Words, index: number): number {
  return words.article.sentences[words.sentence[index]! + 1]!;
}

/** For each token the index of the stretch that holds it. */
function numberOf(firsts: Int32Array, length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let stretch = 0; stretch + 1 < firsts.length; stretch++) {
    const end = firsts[stretch + 1]!;
    for (let index = firsts[stretch]!; index < end; index++) numbers[index] = stretch;
  }
  return numbers;
}
