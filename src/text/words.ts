import { isAbbreviation, starters } from './abbreviations.js';
import { TokenKind } from './article.js';
import { CharClass, classOf, isUpperAt, isWordAt, skipWord } from './chars.js';

/** Past the word or number that begins at `from`: `vice-president`, `U.S`, `1,237`. */
export function endOfWord(text: string, from: number, to: number): number {
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

const domain =
  /\.(?:[\w-]{1,30}\.)?(?:com|org|net|gov|edu|info|co|io|tv|uk|us|de|fr|eu|ca|au|ru|cn)(?![\p{L}\d])/iuy;

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
export function keepsStop(text: string, start: number, end: number): boolean {
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

/** `6'2"`, `5′`, `12"`, where they are no quotation marks; `fishin’`, `’n’`. After `s` it is a possessive. */
export function endOfPrimes(text: string, from: number, to: number, kind: number): number {
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
export function cliticStart(text: string, start: number, end: number): number {
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
