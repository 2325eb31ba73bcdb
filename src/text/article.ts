/**
 * What is on the page. An Article is made once from a text and never changed; every later fact is a half-open
 * span into it. Token data lie in parallel typed arrays, so that a pass over the words touches no objects.
 */

import type { Vocabulary } from './vocabulary.js';

export const TokenKind = {
  /** Letters, with inner apostrophes, hyphens, full stops and ampersands: `don’t`, `vice-president`, `U.S.`, `AT&T`. */
  word: 0,
  /** Starts with a digit: `1,237`, `3.5`, `20th`, `9-11`, `’90s`. */
  number: 1,
  /** A clitic cut from its word: `’s`, `'ll`, `’d`, or the bare apostrophe of a plural possessive. */
  clitic: 2,
  /** Sentence and clause punctuation, one mark a token; a run of the same mark (`...`, `--`) is one. */
  punctuation: 3,
  /** A mark that opens or closes a quotation. */
  openMark: 4,
  closeMark: 5,
  /** Web and e-mail addresses, `@handles`, `#tags`, Markdown images. */
  link: 6,
} as const;

export interface Tokens {
  readonly length: number;
  /** UTF-16 offset of the first unit of each token. */
  readonly start: Int32Array;
  /** UTF-16 offset past the last unit of each token. */
  readonly end: Int32Array;
  readonly kind: Uint8Array;
}

/** A stretch of text in quotation marks, within one paragraph. */
export interface Quotation {
  /** Offset of the opening mark. */
  readonly start: number;
  /** Offset past the closing mark; where it is never closed, past the last word of its paragraph. */
  readonly end: number;
  readonly innerStart: number;
  readonly innerEnd: number;
  /** 0 for an outermost quotation, 1 for one inside it, and so on. */
  readonly depth: number;
  readonly closed: boolean;
  /** Left open at the end of its paragraph and reopened by the next one: both are one quotation. */
  readonly continues: boolean;
}

export interface Article {
  readonly text: string;
  readonly tokens: Tokens;
  readonly vocabulary: Vocabulary;
  /** The index in the vocabulary of each token. */
  readonly wordOfToken: Int32Array;
  /** Index of the first token of each sentence, then `tokens.length`. */
  readonly sentences: Int32Array;
  /** Index of the first token of each paragraph, then `tokens.length`. */
  readonly paragraphs: Int32Array;
  /** In text order; an inner one follows the one that holds it. */
  readonly quotations: readonly Quotation[];
  /** For each token the index of the outermost quotation that holds it, marks included; -1 outside. */
  readonly quotationOfToken: Int32Array;
  /** Words in lower case that are read as other words: the reader's own cue verbs. */
  readonly readAs?: ReadonlyMap<string, string>;
}
