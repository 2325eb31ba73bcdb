import { type Article, TokenKind } from '../text/article.js';
import { classesOf } from './lexicon.js';
import { WordClass } from './word-class.js';

/** The tokens of an article with what the lexicon knows of them, in parallel arrays. */
export interface Words {
  readonly article: Article;
  readonly length: number;
  readonly text: readonly string[];
  /** In lower case, with straight apostrophes and without a final stop: `sen` for `Sen.` */
  readonly key: readonly string[];
  /** Bits of WordClass. */
  readonly classes: Int32Array;
  readonly sentence: Int32Array;
  readonly paragraph: Int32Array;
}

const lowerThenUpper = /^(?:\p{Ll}{1,4}[-’']\p{Lu}|\p{Ll}\p{Lu})/u;
const upper = /^\p{Lu}/u;
const notLower = /^[^\p{Ll}]+$/u;

/** What the lexicon knows of each token: `Sen.` is a title with a capital, `al-Madhoun` has a capital too. */
export function readWords(article: Article): Words {
  const { tokens, text: whole } = article;
  const text: string[] = new Array(tokens.length);
  const key: string[] = new Array(tokens.length);
  const classes = new Int32Array(tokens.length);
  for (let index = 0; index < tokens.length; index++) {
    const spelt = whole.slice(tokens.start[index]!, tokens.end[index]!);
    const word = readWord(spelt, tokens.kind[index]! <= TokenKind.clitic);
    text[index] = word.text;
    key[index] = word.key;
    classes[index] = word.classes;
  }
  const sentence = numberOf(article.sentences, tokens.length);
  const paragraph = numberOf(article.paragraphs, tokens.length);
  return { article, length: tokens.length, text, key, classes, sentence, paragraph };
}

interface Word {
  readonly text: string;
  readonly key: string;
  readonly classes: number;
}

/** Words met before, of any article: half of the time of this stage would go into reading them anew. */
const met = new Map<string, Word>();
const MOST_MET = 50_000;
/** A longer slice would keep its whole article in memory. */
const LONGEST_MET = 12;

function readWord(text: string, isWord: boolean): Word {
  if (!isWord) return { text, key: text, classes: 0 };
  const known = met.get(text);
  if (known) return known;
  const key = fold(text);
  const word = { text, key, classes: classesOf(key) | shapeOf(text) };
  if (text.length > LONGEST_MET) return word;
  if (met.size >= MOST_MET) met.clear();
  met.set(text, word);
  return word;
}

/** `Sen.` and `sen`, `O’Neill` and `o'neill` are the same word. */
export function fold(word: string): string {
  let key = word.toLowerCase();
  if (key.includes('’')) key = key.replaceAll('’', "'");
  return key.length > 1 && key.endsWith('.') ? key.slice(0, -1) : key;
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

const oddSpace = /[^\S ]| {2}/;

/** The text from one token to before another: `the port’s chief engineer`. */
export function textBetween(words: Words, start: number, end: number): string {
  const { text, tokens } = words.article;
  if (end <= start) return '';
  const between = text.slice(tokens.start[start]!, tokens.end[end - 1]!);
  return oddSpace.test(between) ? between.replace(/\s+/g, ' ') : between;
}

/** The first token of the sentence that holds a token. */
export function firstOfSentence(words: Words, index: number): number {
  return words.article.sentences[words.sentence[index]!]!;
}

/** Past the last token of the sentence that holds a token. */
export function endOfSentence(words: Words, index: number): number {
  return words.article.sentences[words.sentence[index]! + 1]!;
}

function shapeOf(word: string): number {
  const code = word.charCodeAt(0);
  if (code >= 97 && code <= 122 && word.length < 3) return 0;
  const isUpper = code < 128 ? code >= 65 && code <= 90 : upper.test(word);
  if (!isUpper) return lowerThenUpper.test(word) ? WordClass.capital : 0;
  const isAllCaps = word.length > 1 && notLower.test(word) && !word.endsWith('.');
  return isAllCaps ? WordClass.capital | WordClass.allCaps : WordClass.capital;
}

/** For each token the index of the stretch that holds it. */
function numberOf(firsts: Int32Array, length: number): Int32Array {
  const numbers = new Int32Array(length);
  for (let stretch = 0; stretch + 1 < firsts.length; stretch++) {
    numbers.fill(stretch, firsts[stretch]!, firsts[stretch + 1]!);
  }
  return numbers;
}
