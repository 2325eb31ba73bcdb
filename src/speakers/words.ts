import { type Article, TokenKind } from '../text/article.js';
import { WordClass } from './word-class.js';
import { beginArticle, met, wordIn } from './word-table.js';

/** The tokens of an article with what the lexicon knows of them, in parallel arrays. */
export interface Words {
  readonly article: Article;
  readonly length: number;
  readonly text: readonly string[];
  /** In lower case, with straight apostrophes and without a final stop: `sen` for `Sen.` */
  readonly key: readonly string[];
  /** One number for each key, below `keys`. */
  readonly keyId: Int32Array;
  readonly keys: number;
  /** Where *he*, *she*, *his*, *her* stand, in text order. */
  readonly people: readonly number[];
  /** Bits of WordClass. */
  readonly classes: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

/** What the lexicon knows of each token: `Sen.` is a title with a capital, `al-Madhoun` has a capital too. */
export function readWords(article: Article): Words {
  const { tokens, text: whole } = article;
  const { start, end, kind, length } = tokens;
  beginArticle();
  const text: string[] = new Array(length);
  const key: string[] = new Array(length);
  const keyId = new Int32Array(length);
  const classes = new Int32Array(length);
  for (let index = 0; index < length; index++) {
    const id = wordIn(whole, start[index]!, end[index]!, kind[index]! <= TokenKind.clitic);
    text[index] = met.text[id]!;
    key[index] = met.key[id]!;
    keyId[index] = met.keyId[id]!;
    classes[index] = met.classes[id]!;
  }
  const people = findPeople(classes);
  const sentence = numberOf(article.sentences, length);
  const paragraph = numberOf(article.paragraphs, length);
  return { article, length, text, key, keyId, keys: met.text.length, people, classes, sentence, paragraph };
}

const PRONOUN = WordClass.pronoun | WordClass.possessive;
const GENDER = WordClass.male | WordClass.female;

function findPeople(classes: Int32Array): number[] {
  const people: number[] = [];
  for (let index = 0; index < classes.length; index++) {
    if ((classes[index]! & PRONOUN) !== 0 && (classes[index]! & GENDER) !== 0) people.push(index);
  }
  return people;
}

/** Whether a word is any of these: `has(words, index, WordClass.title)` for `[Sen.] Wells`. */
export function has(words: Words, index: number, classes: number): boolean {
  return index >= 0 && index < words.length && (words.classes[index]! & classes) !== 0;
}

/** The TokenKind there; -1 outside the article. */
export function kindAt(words: Words, index: number): number {
  return index >= 0 && index < words.length ? words.article.tokens.kind[index]! : -1;
}

/** A word in lower case that is no number and no mark. */
export function isPlain(words: Words, index: number): boolean {
  return kindAt(words, index) === TokenKind.word && !has(words, index, WordClass.capital);
}

const oddSpace = /[^\S ]| {2}|\u00ad/;

/** The text from one token to before another: `the port’s chief engineer`. */
export function textBetween(words: Words, start: number, end: number): string {
  const { text, tokens } = words.article;
  if (end <= start) return '';
  const between = text.slice(tokens.start[start]!, tokens.end[end - 1]!);
  return oddSpace.test(between) ? between.replace(/\u00ad/g, '').replace(/\s+/g, ' ') : between;
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
