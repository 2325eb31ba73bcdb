import type { Article } from '../text/article.js';
import type { QuoteType, Span } from '../types.js';
import { type Construction, constructionOf, firstWord } from './kind-construction.js';
import type { CueReading } from './kind-cue.js';

interface Beside {
  readonly reading: CueReading;
  readonly content: readonly Span[];
  readonly type: QuoteType;
}

/**
 * The construction of the content beside its cue, which may show what the content does not: `[wrote]: [Roe left]`
 * is a clause, `was [criticized for] [the delay]` a reason.
 */
export function constructionBeside(
  article: Article,
  cue: Span,
  { reading, content, type }: Beside,
): Construction {
  const found = constructionOf(article, content, type);
  const { head, passive, tail } = reading;
  if (type !== 'indirect' || found === 'clause' || found === 'question') return found;
  if (tail.includes('that') || endsInColon(article, cue)) return 'clause';
  if (isCutOff(article, cue, content)) return 'finite';
  // "has praise for Roe": the noun takes the person.
  const isVerb = passive || head.endsWith('ed') || head.endsWith('ing');
  return tail.includes('as') || (isVerb && tail.includes('for')) ? 'reason' : found;
}

/** `[wrote:]`. */
export function endsInColon({ text }: Article, cue: Span): boolean {
  return text.charAt(cue[1] - 1) === ':' || text.charAt(cue[1]) === ':';
}

/** `[“We left,”] Roe said`. */
export function isFronted(cue: Span, content: readonly Span[]): boolean {
  const last = content.at(-1);
  return last !== undefined && last[1] <= cue[0];
}

/** `[Prices fell in March], the bank wrote`: what a comma cuts off before its cue is a clause. */
function isCutOff({ text }: Article, cue: Span, content: readonly Span[]): boolean {
  if (!isFronted(cue, content)) return false;
  const end = content.at(-1)![1];
  return text.charAt(end - 1) === ',' || text.charAt(end) === ',';
}

/** The first word of the content, if it follows the cue at once: `called [for] a vote`. */
export function wordBehind(article: Article, cue: Span, content: readonly Span[]): string | undefined {
  const next = content.find(([start]) => start >= cue[1]);
  if (next === undefined || article.text.slice(cue[1], Math.min(next[0], cue[1] + 3)).trim() !== '') return;
  return firstWord(article, [next]);
}
