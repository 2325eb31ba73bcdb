import type { Article } from '../text/article.js';
import type { Span } from '../types.js';
import type { Parts } from './laid-out.js';

const reference = /^(?:(?:also|see|read|related|watch|listen|more)\b[ :]*)+$/i;

/**
 * Whether what stands before a colon at the head of a line speaks to the reader or says where the article was written,
 * and is no speaker: `[READ ALSO]: Orr quits`, `[KUALA LUMPUR]: The port will close, Orr said.`
 */
export function isNotice(article: Article, { source, cue, content }: Parts): boolean {
  const { text } = article;
  if (cue && (isSurname(text, cue) || isRating(text, cue, content))) return true;
  if (!source || !cue || content.length === 0 || source[0] > cue[0] || !opensLine(text, source[0]))
    return false;
  const label = text.slice(source[0], source[1]);
  if (reference.test(label)) return true;
  if (text.slice(cue[0], cue[1]) !== ':' || source[0] > FARTHEST) return false;
  return isDateline(text, label) && !isActor(text, label);
}

/** Characters of a line that are looked at for where it ends; bounds the work on long ones. */
const LONGEST_LINE = 2000;

/** `the minister Chris [Said] and his aide left.`: in a sentence, and no headline, whose words all have capitals. */
function isSurname(text: string, [start, end]: Span): boolean {
  if (
    !/^\p{Lu}\p{Ll}+$/u.test(text.slice(start, end)) ||
    !/\p{Lu}\p{Ll}+ $/u.test(text.slice(Math.max(0, start - 20), start))
  )
    return false;
  const rest = text.slice(end, end + LONGEST_LINE).split('\n', 1)[0]!;
  return /^(?:,|['’]s)? \p{Ll}/u.test(rest) && /[.!?]["”’']?\s*$/.test(rest);
}

/** The analyst *cut* his rating to [“underperform.”]: a term, and nobody’s words. */
function isRating(text: string, [start, end]: Span, content: readonly Span[]): boolean {
  if (
    !/^(?:cuts?|raise[sd]?|(?:up|down)grade[sd]?|lower(?:s|ed)|dubbed|rated)\b/.test(text.slice(start, end))
  )
    return false;
  const words = content.map((span) => text.slice(...span)).join(' ');
  return (
    /["“]/.test(words) &&
    [...words.matchAll(/["“]([^"“”]*)["”]/g)].every(([, term]) => !term!.trim().includes(' '))
  );
}

/** A dateline stands under the headline and the names of the authors, at most. */
const FARTHEST = 400;
/** Whom a story is about it names by then; bounds the work on long articles. */
const NAMED_BY = 20_000;

function opensLine(text: string, at: number): boolean {
  let before = at - 1;
  while (text[before] === ' ' || text[before] === '\t') before--;
  return before < 0 || text[before] === '\n';
}

/** `KUALA LUMPUR` in capitals, and nothing else. */
function isDateline(text: string, label: string): boolean {
  return /^\p{Lu}[\p{Lu} .’'-]{3,}$/u.test(label) && /\p{Ll}/u.test(text);
}

/** `TRUMP:` is a speaker if the story tells of him other than as of a place: `in Kuala Lumpur`. */
function isActor(text: string, label: string): boolean {
  const elsewhere = text.slice(0, NAMED_BY).toLowerCase().split(label.toLowerCase()).slice(1, -1);
  return elsewhere.some((before) => !/\b(?:in|at|from|to|near|of|for)\s+$/.test(before));
}
