import { TokenKind, type Tokens } from './article.js';
import { CharClass, classOf, isWordAt, skipWord, widthAt } from './chars.js';
import { TokenList } from './token-list.js';
import { cliticStart, endOfPrimes, endOfWord, keepsStop } from './words.js';

/** Tokens found before the words: quotation marks and links, in text order. */
export interface Fixed {
  readonly start: number[];
  readonly end: number[];
  readonly kind: number[];
}

interface Scan {
  readonly text: string;
  readonly tokens: TokenList;
}

/** Cuts a text into tokens around the fixed ones: `[“][We][’ve][left][,][”][Sen.][Roe][said][.]` */
export function findTokens(text: string, fixed: Fixed): Tokens {
  const scan: Scan = { text, tokens: new TokenList(text.length >> 2) };
  let from = 0;
  for (let index = 0; index < fixed.start.length; index++) {
    readStretch(scan, from, fixed.start[index]!);
    scan.tokens.push(fixed.start[index]!, fixed.end[index]!, fixed.kind[index]!);
    from = fixed.end[index]!;
  }
  readStretch(scan, from, text.length);
  return scan.tokens.toTokens();
}

/** The tokens between two fixed ones. */
function readStretch(scan: Scan, from: number, to: number): void {
  const { text } = scan;
  let index = from;
  while (index < to) {
    const kind = classOf(text, index);
    if (kind <= CharClass.invisible) index = readWord(scan, index, index, to);
    else if (kind === CharClass.space) index++;
    else if (kind === CharClass.apostrophe && index + 1 < to && isWordAt(text, index + 1)) {
      index = readElision(scan, index, to);
    } else index = readPunctuation(scan, index, to);
  }
}

/** From `start`, where a leading apostrophe may stand; the letters begin at `from`. */
function readWord(scan: Scan, start: number, from: number, to: number): number {
  const { text, tokens } = scan;
  const first = classOf(text, from);
  let end = skipWord(text, from, to);
  // Most words: letters and then a space.
  if (
    first === CharClass.letter &&
    start === from &&
    (end === to || classOf(text, end) === CharClass.space)
  ) {
    tokens.push(start, end, TokenKind.word);
    return end;
  }
  end = endOfWord(text, from, to);
  if (first === CharClass.invisible && isAllInvisible(text, from, end)) {
    tokens.push(start, end, TokenKind.punctuation);
    return end;
  }
  const kind = first === CharClass.digit ? TokenKind.number : TokenKind.word;
  const after = end < to ? classOf(text, end) : CharClass.space;
  if (after === CharClass.stop && keepsStop(text, from, end)) end++;
  else if (after > CharClass.space) end = endOfPrimes(text, end, to, kind);
  pushWord(scan, start, end, kind);
  return after === CharClass.apostrophe ? readPossessive(scan, end, to) : end;
}

/** With at most two clitics: `she’d’ve`. */
function pushWord({ text, tokens }: Scan, start: number, end: number, kind: number): void {
  const last = cliticStart(text, start, end);
  const hasClitic = last > start && last < end;
  const first = hasClitic ? cliticStart(text, start, last) : end;
  const stem = first > start ? first : last;
  tokens.push(start, stem, kind);
  if (stem < last) tokens.push(stem, last, TokenKind.clitic);
  if (hasClitic) tokens.push(last, end, TokenKind.clitic);
}

/** `workers’`: the bare apostrophe. */
function readPossessive({ text, tokens }: Scan, end: number, to: number): number {
  if (end >= to || classOf(text, end) !== CharClass.apostrophe) return end;
  if (!/[szx]/i.test(text.charAt(end - 1)) || isWordAt(text, end + 1)) return end;
  tokens.push(end, end + 1, TokenKind.clitic);
  return end + 1;
}

/** `’s` after a mark or a stop, else `’Tis` and `’90s`. */
function readElision(scan: Scan, start: number, to: number): number {
  const end = endOfWord(scan.text, start + 1, to);
  if (cliticStart(scan.text, start, end) !== start) return readWord(scan, start, start + 1, to);
  scan.tokens.push(start, end, TokenKind.clitic);
  return end;
}

function readPunctuation({ text, tokens }: Scan, start: number, to: number): number {
  const end = endOfPunctuation(text, start, to);
  tokens.push(start, end, TokenKind.punctuation);
  return end;
}

function isAllInvisible(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (classOf(text, index) !== CharClass.invisible) return false;
  }
  return true;
}

function endOfPunctuation(text: string, start: number, to: number): number {
  const width = widthAt(text, start);
  let end = start + width;
  if (width === 2) return end;
  while (end < to && text.charCodeAt(end) === text.charCodeAt(start)) end++;
  return end === start + 1 && text.charAt(start) === '.' ? endOfSpacedEllipsis(text, start, to) : end;
}

/** `. . .` */
function endOfSpacedEllipsis(text: string, start: number, to: number): number {
  let end = start + 1;
  while (end + 1 < to && /[ \u00a0\u2009\u202f]/.test(text.charAt(end)) && text.charAt(end + 1) === '.')
    end += 2;
  return end - start >= 5 ? end : start + 1;
}
