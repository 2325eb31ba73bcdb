import { type Article, type Quotation, TokenKind, type Tokens } from './article.js';
import { findLinks } from './links.js';
import { findQuotations } from './marks.js';
import { findParagraphs, type Spans } from './paragraphs.js';
import { findSentences } from './sentences.js';
import { type Fixed, findTokens } from './tokens.js';
import { currentVocabulary, findWords } from './vocabulary.js';

/**
 * Everything that can be seen on the page before anything is understood. `readPage('“We left,” said Roe.')` has
 * seven tokens, one sentence, one paragraph and one quotation.
 */
export function readPage(text: string): Article {
  const lines = findParagraphs(text);
  const links = findLinks(text);
  const quotations = findQuotations(text, lines, links);
  const tokens = findTokens(text, mergeFixed(quotations, links));
  const paragraphs = firstTokens(tokens, lines);
  const quotationOfToken = findHolders(tokens, quotations);
  const sentences = findSentences({ text, tokens, paragraphs, quotationOfToken });
  const vocabulary = currentVocabulary();
  const wordOfToken = findWords(vocabulary, text, tokens);
  return { text, tokens, vocabulary, wordOfToken, sentences, paragraphs, quotations, quotationOfToken };
}

/** Quotation marks and links in text order, sorted as one number each: start, width (1 or 2), kind. */
function mergeFixed(quotations: readonly Quotation[], links: Spans): Fixed {
  const keys: number[] = [];
  for (const { start, innerStart, innerEnd, end, closed } of quotations) {
    // A quotation that goes on from the paragraph before may begin without a mark.
    if (innerStart > start) keys.push(start * 16 + (innerStart - start - 1) * 8 + TokenKind.openMark);
    if (closed) keys.push(innerEnd * 16 + (end - innerEnd - 1) * 8 + TokenKind.closeMark);
  }
  for (const start of links.start) keys.push(start * 16 + TokenKind.link);
  const sorted = new Float64Array(keys).sort();
  const fixed: Fixed = { start: [], end: [], kind: [] };
  let link = 0;
  for (const key of sorted) {
    const start = Math.floor(key / 16);
    const kind = key % 8;
    fixed.start.push(start);
    fixed.end.push(kind === TokenKind.link ? links.end[link++]! : start + (key % 16 > 7 ? 2 : 1));
    fixed.kind.push(kind);
  }
  return fixed;
}

function firstTokens(tokens: Tokens, lines: Spans): Int32Array {
  const first = new Int32Array(lines.length + 1);
  let token = 0;
  for (let line = 0; line < lines.length; line++) {
    while (tokens.start[token]! < lines.start[line]!) token++;
    first[line] = token;
  }
  first[lines.length] = tokens.length;
  return first;
}

function findHolders(tokens: Tokens, quotations: readonly Quotation[]): Int32Array {
  const holders = new Int32Array(tokens.length).fill(-1);
  let token = 0;
  for (let index = 0; index < quotations.length; index++) {
    const { depth, start, end } = quotations[index]!;
    if (depth > 0) continue;
    while (token < tokens.length && tokens.start[token]! < start) token++;
    while (token < tokens.length && tokens.start[token]! < end) holders[token++] = index;
  }
  return holders;
}
