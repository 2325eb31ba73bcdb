import { type Article, TokenKind } from '../text/article.js';
import type { Span } from '../types.js';

/** Who signs a quotation, and the dash before the name. */
interface Signature {
  readonly source: Span;
  readonly cue: Span;
}

/** Longest signature, in tokens: `Ann Lee, 34, a teacher at the school in Leeds`. */
const LONGEST = 14;

/** The name that signs the paragraph above: “It leaks.”¶[–] [Maya Orr, baker]; null if a paragraph is none. */
export function findSignatureBelow(article: Article, paragraph: number): Signature | null {
  const { tokens, text, paragraphs } = article;
  if (paragraph + 1 >= paragraphs.length) return null;
  const [dash, past] = [paragraphs[paragraph]!, paragraphs[paragraph + 1]!];
  if (past - dash < 2 || past - dash > LONGEST + 1 || !/^(?:[–—―]+|--?)$/.test(wordAt(dash))) return null;
  if (!/^\p{Lu}/u.test(wordAt(dash + 1))) return null;
  for (let i = dash + 1; i < past; i++) if (tokens.kind[i]! >= TokenKind.openMark) return null;
  const last = wordAt(past - 1) === '.' ? past - 2 : past - 1;
  // `– A turn to the south –`
  if (tokens.kind[last] === TokenKind.punctuation && wordAt(last) !== ')') return null;
  return {
    source: [tokens.start[dash + 1]!, tokens.end[last]!],
    cue: [tokens.start[dash]!, tokens.end[dash]!],
  };

  function wordAt(index: number): string {
    return text.slice(tokens.start[index]!, tokens.end[index]!);
  }
}
