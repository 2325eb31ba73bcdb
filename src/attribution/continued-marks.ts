import type { Article, Quotation } from '../text/article.js';
import type { Span } from '../types.js';
import type { Parts } from './laid-out.js';

/**
 * Makes one of the attributions whose quotations are one: left open at the end of a paragraph and reopened by the
 * next. One of them at most has a source; the others bring their words.
 *
 *     [“It began in May.]¶[“It ended in June,”] said Roe.
 */
export function joinContinued(article: Article, parts: readonly Parts[]): Parts[] {
  const sorted = [...parts].sort((a, b) => startOf(a) - startOf(b));
  const joined: Parts[] = [];
  let content: Span[] = [];
  let end = 0;
  for (const next of sorted) {
    const last = joined.at(-1);
    if (last && mayJoin(last, next) && goesOn(article, end, startOf(next))) {
      content.push(...next.content);
      joined[joined.length - 1] = { ...(last.source ? last : next), content };
      end = Math.max(end, endOf(next));
    } else {
      content = [...next.content];
      joined.push({ ...next, content });
      end = endOf(next);
    }
  }
  return joined;
}

function mayJoin(last: Parts, next: Parts): boolean {
  const isOne = !(last.source && next.source);
  return isOne && !(last.cue && next.cue);
}

function startOf({ content }: Parts): number {
  return content[0]?.[0] ?? 0;
}

function endOf({ content }: Parts): number {
  return content.reduce((end, span: Span) => Math.max(end, span[1]), 0);
}

/** Whether words end in a quotation that the next one continues, in which others begin. */
function goesOn({ quotations }: Article, end: number, start: number): boolean {
  const open = holderOf(quotations, end - 1);
  const reopened = holderOf(quotations, start);
  if (open < 0 || reopened < 0 || !quotations[open]!.continues || quotations[open]!.end > start) return false;
  let next = open + 1;
  while (next < quotations.length && quotations[next]!.depth > 0) next++;
  return next === reopened;
}

/** The index of the outermost quotation that holds an offset, or -1. */
function holderOf(quotations: readonly Quotation[], offset: number): number {
  let [low, high] = [0, quotations.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (quotations[middle]!.start <= offset) low = middle + 1;
    else high = middle;
  }
  for (let index = low - 1; index >= 0 && index >= low - DEEPEST; index--) {
    if (quotations[index]!.depth === 0) return offset < quotations[index]!.end ? index : -1;
  }
  return -1;
}

/** More quotations inside one are not looked through; bounds the work on hostile text. */
const DEEPEST = 50;
