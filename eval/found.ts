import { extract } from 'quote-extractor';
import type { Quote } from '../src/types.js';
import type { AnnotatedArticle } from '../train/corpus.js';

/** What the tool finds in an article, thoughts too. */
export interface FoundArticle {
  readonly id: string;
  readonly quotes: readonly Quote[];
}

export const findIn = ({ id, text }: Pick<AnnotatedArticle, 'id' | 'text'>): FoundArticle => ({
  id,
  quotes: extract(text, { all: true }),
});
