import type { ChalkInstance } from 'chalk';
import type { QuoteRecord, QuoteType } from '../types.js';
import { toPrintable } from './printable.js';
import { UNKNOWN } from './unknown.js';
import type { ArticleHead } from './writer.js';

/** One record as a reader sees it: safe to print, each part on one line. */
export interface Row {
  /** `null`: the article does not say. */
  readonly speaker: string | null;
  readonly role: string;
  /** In “ ” if it is direct, which tells the speaker's words from the reporter's. */
  readonly quote: string;
  readonly type: QuoteType;
}

export interface Style {
  readonly width: number;
  readonly chalk: ChalkInstance;
}

/** Draws the rows of one article, each line ending in a newline. */
export type Layout = (rows: readonly Row[], style: Style) => string;

export function describeRecord({ speaker, role, quote, type }: QuoteRecord): Row {
  const words = toPrintable(quote);
  return {
    speaker: speaker === null ? null : toPrintable(speaker),
    role: toPrintable(role ?? ''),
    quote: type === 'direct' ? `“${words}”` : words,
    type,
  };
}

/** What a reader calls an article: its title, or else what it is read from. */
export function nameArticle({ title, article }: ArticleHead): string {
  return title || article;
}

/** The speaker's name as every layout prints it, before it is wrapped or coloured. */
export function nameSpeaker({ speaker }: Row): string {
  return speaker ?? UNKNOWN;
}

/** Sets off a piece of the speaker's name; a speaker who is unknown stands back. */
export function paintSpeaker(text: string, { speaker }: Row, { chalk }: Style): string {
  return speaker === null ? chalk.dim(text) : chalk.bold(text);
}
