import type { Quote, Span } from '../types.js';

/** How far from its name a pronoun may stand; bounds the work on an article of any length. */
const REACH = 20_000;
const LETTER = /[\p{L}\p{N}]/u;

/**
 * Where the text names the speaker of a quote whose source does not: the occurrence of the name nearest before the source
 * (before the words, where there is no source), or else nearest after them. In *[Maya Orr] arrived. “It leaks,” she
 * said.* the name; `null` where the source is the name itself, or where the text has it in no such form.
 */
export function findAntecedent(text: string, { speaker, resolution, spans }: Quote): Span | null {
  if (!speaker || resolution === null || resolution === 'named') return null;
  const anchor = spans.source ?? spans.quote[0];
  if (anchor === undefined) return null;
  return findBefore(text, speaker, anchor[0]) ?? findAfter(text, speaker, anchor[1]);
}

function findBefore(text: string, name: string, end: number): Span | null {
  const from = Math.max(0, end - REACH);
  const stretch = text.slice(from, end);
  for (let at = stretch.lastIndexOf(name); at >= 0; at = at === 0 ? -1 : stretch.lastIndexOf(name, at - 1)) {
    if (isWhole(text, from + at, from + at + name.length)) return [from + at, from + at + name.length];
  }
  return null;
}

function findAfter(text: string, name: string, start: number): Span | null {
  const stretch = text.slice(start, start + REACH);
  for (let at = stretch.indexOf(name); at >= 0; at = stretch.indexOf(name, at + 1)) {
    if (isWhole(text, start + at, start + at + name.length)) return [start + at, start + at + name.length];
  }
  return null;
}

/** `Ann` is not in `Annie`. */
function isWhole(text: string, start: number, end: number): boolean {
  return !LETTER.test(text[start - 1] ?? '') && !LETTER.test(text[end] ?? '');
}
