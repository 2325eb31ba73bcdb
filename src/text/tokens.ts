import { isAbbreviation, starters } from './abbreviations.js';
import { TokenKind, type Tokens } from './article.js';
import { CharClass, classOf, isUpperAt, isWordAt, skipWord, widthAt } from './chars.js';
import { TokenList } from './token-list.js';

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
  let end = endOfWord(text, from, to);
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

function endOfWord(text: string, from: number, to: number): number {
  let end = skipWord(text, from, to);
  while (end < to && end > from && joins(text, end, to)) end = skipWord(text, end + 1, to);
  return end;
}

/** Whether a mark between two letters or digits belongs to the word. */
function joins(text: string, at: number, to: number): boolean {
  const kind = classOf(text, at);
  if (kind === CharClass.space || kind >= CharClass.other || at + 1 >= to) return false;
  if (kind === CharClass.stop) return joinsStop(text, at);
  if (!isWordAt(text, at + 1)) return false;
  if (kind !== CharClass.separator) return true;
  return classOf(text, at - 1) === CharClass.digit && classOf(text, at + 1) === CharClass.digit;
}

const domain = /\.(?:[\w-]{1,30}\.)?(?:com|org|net|gov|edu|info|co|io|tv|uk|us|de|fr|eu|ca|au|ru|cn)(?![\p{L}\d])/iuy;

/** `3.5`, `U.S`, `Ph.D`, `Salon.com`, `U.S.-led`, but not `left.The`. */
function joinsStop(text: string, at: number): boolean {
  const isInitial = !isWordAt(text, at - 2) && classOf(text, at - 1) === CharClass.letter;
  if (text.charAt(at + 1) === '-') return isInitial && isWordAt(text, at + 2);
  if (!isWordAt(text, at + 1)) return false;
  if (isInitial || text.slice(at - 2, at) === 'Ph') return true;
  if (classOf(text, at - 1) === CharClass.digit) return classOf(text, at + 1) === CharClass.digit;
  domain.lastIndex = at;
  return domain.test(text);
}

/** Whether the full stop at `end` belongs to the word: `Mr.`, `U.S.`, `J.`, `D-Mass.` */
function keepsStop(text: string, start: number, end: number): boolean {
  if (text.charAt(end + 1) === '.') return false;
  if (classOf(text, end - 1) !== CharClass.letter) return false;
  if (end - start === 1) return isInitial(text, start);
  if (
    text.charAt(end - 2) === '.' ||
    (end - start > 2 && text.charAt(end - 2) === '-' && isUpperAt(text, end - 1))
  ) {
    return true;
  }
  return isAbbreviation(text, start, end);
}

/** `J. Roe`, but *So did I.* ends with a stop of its own, unless a name goes on: `Vladimir I. Roe`. */
function isInitial(text: string, at: number): boolean {
  if (text.charAt(at) !== 'I') return isUpperAt(text, at) || isAbbreviation(text, at, at + 1);
  const next = /^\. (\p{Lu}\p{L}*)/u.exec(text.slice(at + 1, at + 20))?.[1];
  return next !== undefined && !starters.has(next);
}

function isAllInvisible(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (classOf(text, index) !== CharClass.invisible) return false;
  }
  return true;
}

/** `6'2"`, `5′`, `12"`, where they are no quotation marks; `fishin’`, `’n’`. After `s` it is a possessive. */
function endOfPrimes(text: string, from: number, to: number, kind: number): number {
  let end = from;
  if (kind === TokenKind.number) {
    while (end < to && end - from < 2 && /['"’”′″]/.test(text.charAt(end)) && !isWordAt(text, end + 1)) end++;
    return end;
  }
  const isClipped =
    classOf(text, end) === CharClass.apostrophe && classOf(text, end - 1) === CharClass.letter;
  return isClipped && !/[szx]/i.test(text.charAt(end - 1)) ? end + 1 : end;
}

/** Where `’s`, `’ll`, `’re`, `’ve`, `’d`, `’m` begins at the end of a word, or its end. */
function cliticStart(text: string, start: number, end: number): number {
  const last = text.charCodeAt(end - 1) | 32;
  const short = end - 2;
  if (short >= start && classOf(text, short) === CharClass.apostrophe) {
    return last === 115 || last === 100 || last === 109 ? short : end;
  }
  const long = end - 3;
  if (long < start || classOf(text, long) !== CharClass.apostrophe) return end;
  const pair = text.slice(long + 1, end).toLowerCase();
  return pair === 'll' || pair === 're' || pair === 've' ? long : end;
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
