import type { Article } from '../../src/text/article.js';
import { readPage } from '../../src/text/page.js';

/** Every quotation as written; `!` never closed, `>` goes on in the next paragraph, one `·` for each level. */
export function showQuotations(text: string): string[] {
  return readPage(text).quotations.map(({ start, end, depth, closed, continues }) => {
    const fate = closed ? '' : continues ? '>' : '!';
    return '·'.repeat(depth) + text.slice(start, end) + fate;
  });
}

/** The sentences, each from its first token to its last. */
export function showSentences(text: string): string[] {
  const article = readPage(text);
  return slices(article, article.sentences);
}

/** The paragraphs, each from its first token to its last. */
export function showParagraphs(text: string): string[] {
  const article = readPage(text);
  return slices(article, article.paragraphs);
}

const letters = ['', '#', '+', '', '(', ')', '@'];

/** The tokens with a space between; after it the kind: `#` number, `+` clitic, `(` `)` marks, `@` link. */
export function showTokens(text: string): string {
  const { tokens } = readPage(text);
  return Array.from(tokens.kind, (kind, index) => {
    return text.slice(tokens.start[index], tokens.end[index]) + letters[kind];
  }).join(' ');
}

function slices({ text, tokens }: Article, starts: Int32Array): string[] {
  const all = Array.from(starts);
  return all.slice(0, -1).map((first, index) => {
    return text.slice(tokens.start[first], tokens.end[all[index + 1]! - 1]);
  });
}
