import { TokenKind } from '../text/article.js';
import type { Name } from './name.js';
import { WordClass } from './word-class.js';
import { has, keyAt, kindAt, textAt, type Words } from './words.js';

/**
 * Who heads the quotations of a sheet or of a street poll: by paragraph the index of the name in the line above, or -1.
 *
 *     Maya Orr, 34, baker¶[“I like it.”]¶On the pier:¶[“It leaks.”]¶Tom Finn¶[“No.”]
 *
 * Where the first quotation stands above the first name, the names sign them and head nothing.
 */
export function findHeadings(words: Words, names: readonly Name[], nameAt: Int32Array): Int32Array {
  const { paragraphs } = words.article;
  const heads = new Int32Array(paragraphs.length).fill(-1);
  let current = -1;
  let isSigned = false;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const [from, to] = [paragraphs[p]!, paragraphs[p + 1]!];
    if (from === to) continue;
    if (kindAt(words, from) === TokenKind.openMark) {
      heads[p] = current;
      isSigned ||= current < 0;
      continue;
    }
    const name = isSigned ? -1 : nameOfLine(words, { from, to }, names, nameAt);
    if (name >= 0) current = name;
    else if (!isTopic(words, from, to)) {
      current = -1;
      isSigned = false;
    }
  }
  return heads;
}

interface Line {
  readonly from: number;
  readonly to: number;
}

/** Tokens of `Maya Orr, 34, who runs a bakery in Leeds`, at most. */
const LONGEST_LINE = 16;

/** The name that a line is all about: `[Maya Orr], 34, baker`, `Quarterback [Tom Finn] –`; not a sentence. Its index, or -1. */
function nameOfLine(words: Words, { from, to }: Line, names: readonly Name[], nameAt: Int32Array): number {
  const index = nameAt[from]!;
  if (index < 0 || to - from > LONGEST_LINE || /^[.!?]$/.test(textAt(words, to - 1))) return -1;
  const { kind, start, end, words: parts } = names[index]!;
  if (start !== from || parts.length < 2) return -1;
  const isAged = textAt(words, end) === ',' && /^\d{1,2}$/.test(textAt(words, end + 1));
  if (kind !== 'person' && !(kind === 'unknown' && isAged)) return -1;
  if (end === to || (end + 1 === to && kindAt(words, end) === TokenKind.punctuation)) return index;
  if (textAt(words, end) !== ',' && textAt(words, end) !== '(') return -1;
  for (let at = end; at < to; at++) {
    if (kindAt(words, at) >= TokenKind.openMark) return -1;
    if (has(words, at, WordClass.auxiliary) || (has(words, at, WordClass.verb) && !isAged)) return -1;
  }
  return index;
}

/** What a quotation of a sheet is about: `On the win:`, `General –`, `On his first goal`. */
function isTopic(words: Words, from: number, to: number): boolean {
  if (to - from > LONGEST_LINE) return false;
  if (/^(?::|[–—-]+)$/.test(textAt(words, to - 1))) return true;
  return keyAt(words, from) === 'on' && !/^[.!?]$/.test(textAt(words, to - 1));
}

/** Whether a token stands in the line of a topic: `On what [Orr] said at the break:`. */
export function isInTopic(words: Words, at: number): boolean {
  const { paragraphs } = words.article;
  const p = words.paragraph[at]!;
  return keyAt(words, paragraphs[p]!) === 'on' && isTopic(words, paragraphs[p]!, paragraphs[p + 1]!);
}
