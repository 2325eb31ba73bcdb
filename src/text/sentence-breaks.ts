import { exclaimed, others, reportingVerbs, starters, titles } from './abbreviations.js';
import { TokenKind, type Tokens } from './article.js';
import { isLowerAt, isUpperAt } from './chars.js';

/** What the sentences are found in. */
export interface Layout {
  readonly text: string;
  readonly tokens: Tokens;
  /** First token of each paragraph, then the number of tokens. */
  readonly paragraphs: Int32Array;
  /** The outermost quotation that holds each token, or -1. */
  readonly quotationOfToken: Int32Array;
}

/** Whether one sentence ends with the token `end` and another begins with `next`: `[left.”] [He] sighed`. */
export function breaksBefore(layout: Layout, end: number, next: number): boolean {
  const { text, tokens, quotationOfToken } = layout;
  const quotation = quotationOfToken[next]!;
  if (quotation >= 0 && quotation === quotationOfToken[next - 1]) return false;
  if (!mayBegin(layout, next)) return false;
  const last = text.charAt(tokens.end[end]! - 1);
  if (tokens.kind[end] === TokenKind.word) return breaksAfterAbbreviation(layout, end, next);
  const closesQuotation = quotationOfToken[next - 1]! >= 0;
  if ('?!'.includes(last)) {
    return closesQuotation
      ? !isTied(layout, next) && !isEmbedded(layout, next - 1)
      : !isExclaimedName(layout, end, next);
  }
  const isEllipsis = last === '…' || tokens.end[end]! - tokens.start[end]! === 3;
  return !isEllipsis || !/^I(?:$|[’'])/.test(wordOf(text, tokens, next));
}

/** A small letter, a comma or a dash goes on with the sentence; `iPhone` may begin one. */
function mayBegin(layout: Layout, token: number): boolean {
  const { text, tokens } = layout;
  const first = firstWord(layout, token);
  const start = tokens.start[first]!;
  if (isLowerAt(text, start)) return isUpperAt(text, start + 1);
  return tokens.kind[token] !== TokenKind.punctuation || !/[,;:)\]}%—–-]/.test(charOf(text, tokens, token));
}

/** The first word from a token on, past marks and brackets. */
function firstWord({ text, tokens }: Layout, from: number): number {
  let token = from;
  while (token + 1 < tokens.length && token < from + 4) {
    const isOpening =
      tokens.kind[token] === TokenKind.openMark || /[([{“‘"'*_¿¡—–-]/.test(charOf(text, tokens, token));
    if (!isOpening || tokens.kind[token]! <= TokenKind.number) break;
    token++;
  }
  return token;
}

/** `in the U.S. He left` and `at Acme Inc. “We left,”` but not `U.S. President`, `Sen. Roe`. */
function breaksAfterAbbreviation({ text, tokens }: Layout, end: number, next: number): boolean {
  const word = text.slice(Math.max(tokens.start[end]!, tokens.end[end]! - 12), tokens.end[end]! - 1);
  const tail = word.slice(word.lastIndexOf('-') + 1);
  if (titles.has(tail) && !others.has(tail)) return false;
  if (tokens.kind[next] === TokenKind.openMark) return tail.length > 1;
  return starters.has(wordOf(text, tokens, next));
}

/** `“Why?” Kim Roe asked`: within a few tokens, and before any stop, a verb ties the question to its speaker. */
function isTied({ text, tokens }: Layout, next: number): boolean {
  if (/^(?:He|She|They|It|We|I)$/.test(wordOf(text, tokens, next))) return false;
  for (let token = next; token < Math.min(next + 6, tokens.length); token++) {
    if (tokens.kind[token] !== TokenKind.word) return false;
    if (reportingVerbs.has(wordOf(text, tokens, token))) return true;
  }
  return false;
}

const determiner = /^(?:the|an?|his|her|its|their)$/i;

/** The mark inside a title: `The “Why Me?” Tour began`. */
function isEmbedded({ text, tokens, quotationOfToken }: Layout, close: number): boolean {
  let token = close;
  const quotation = quotationOfToken[close]!;
  while (token > 0 && token > close - 8 && quotationOfToken[token] === quotation) token--;
  return quotationOfToken[token] !== quotation && determiner.test(wordOf(text, tokens, token));
}

function isExclaimedName({ text, tokens }: Layout, end: number, next: number): boolean {
  return end > 0 && exclaimed.has(wordOf(text, tokens, end - 1)) && !starters.has(wordOf(text, tokens, next));
}

function charOf(text: string, tokens: Tokens, token: number): string {
  return text.charAt(tokens.start[token]!);
}

function wordOf(text: string, tokens: Tokens, token: number): string {
  const start = tokens.start[token]!;
  return text.slice(start, Math.min(tokens.end[token]!, start + 24));
}
