import { CharClass, classOf, isWordAt } from './chars.js';
import type { Spans } from './paragraphs.js';

const trigger = /https?:\/\/|www\.|[@#]|!\[|\]\(/gi;
/** Longer than the local part of any real address. */
const LOCAL_PART = 64;
/** Longer than any real address or caption; bounds the search on hostile text. */
const MAX_PART = 1000;
const MAX_TITLE = 500;

/**
 * Web and e-mail addresses, handles, tags, Markdown images and the address of a Markdown link:
 * `Read [the report](`**`https://roe.example/a`**`) or ask` **`@roe`**.
 */
export function findLinks(text: string): Spans {
  const start: number[] = [];
  const end: number[] = [];
  const nextClose = followMark(text, ']');
  let free = 0;
  trigger.lastIndex = 0;
  for (let match = trigger.exec(text); match !== null; match = trigger.exec(text)) {
    const span = linkAt(text, match[0], { at: match.index, free, nextClose });
    if (span === null) continue;
    start.push(span[0]);
    end.push(span[1]);
    free = span[1];
    trigger.lastIndex = Math.max(free, match.index + match[0].length);
  }
  return { length: start.length, start: new Int32Array(start), end: new Int32Array(end) };
}

interface Place {
  readonly at: number;
  /** End of the link before. */
  readonly free: number;
  readonly nextClose: (from: number) => number;
}

function linkAt(text: string, found: string, place: Place): readonly [number, number] | null {
  if (found === '![') return imageAt(text, place);
  if (found === '](') return targetAt(text, place.at + 2);
  if (found === '@') return addressAt(text, place) ?? wordAfter(text, place.at);
  if (found === '#') return /\D/.test(text.charAt(place.at + 1)) ? wordAfter(text, place.at) : null;
  return urlAt(text, place.at, found.length);
}

/** The next `mark` from an offset that only ever grows, so that each stretch is searched once. */
function followMark(text: string, mark: string): (from: number) => number {
  let known = -1;
  return (from) => {
    if (known < from) {
      const next = text.indexOf(mark, from);
      known = next < 0 ? text.length : next;
    }
    return known;
  };
}

function imageAt(text: string, { at, nextClose }: Place): readonly [number, number] | null {
  const close = nextClose(at + 2);
  if (close - at > MAX_PART || text.charAt(close + 1) !== '(') return null;
  const end = targetEnd(text, close + 2);
  return end < 0 || text.slice(at, close).includes('\n') ? null : [at, text.indexOf(')', end) + 1];
}

function targetAt(text: string, from: number): readonly [number, number] | null {
  const end = targetEnd(text, from);
  return end > from && /[/.#]/.test(text.slice(from, end)) ? [from, end] : null;
}

/** Where the address of `(address "title")` ends, or -1. Brackets end the search, so `](](](` stays linear. */
function targetEnd(text: string, from: number): number {
  let end = from;
  while (end < text.length && end - from < MAX_PART && /[^\s()[\]]/.test(text.charAt(end))) end++;
  return /^(?:\s+"[^"\n()[\]]*")?\)/.test(text.slice(end, end + MAX_TITLE)) ? end : -1;
}

function urlAt(text: string, at: number, length: number): readonly [number, number] | null {
  if (isWordAt(text, at - 1)) return null;
  const body = /[^\s"<>“”‘’«»„|\\^`]+/y;
  body.lastIndex = at + length;
  if (!body.test(text)) return null;
  let end = body.lastIndex;
  while (end > at + length && /[.,;:!?')\]}*_…—]/.test(text.charAt(end - 1))) end--;
  return end > at + length ? [at, end] : null;
}

function addressAt(text: string, { at, free }: Place): readonly [number, number] | null {
  const low = Math.max(free, at - LOCAL_PART);
  let start = at;
  while (start > low && /[\w.+-]/.test(text.charAt(start - 1))) start--;
  while (start < at && !/\w/.test(text.charAt(start))) start++;
  if (start === at) return null;
  const domain = /[\w-]+(?:\.[\w-]+)+/y;
  domain.lastIndex = at + 1;
  return domain.test(text) ? [start, domain.lastIndex] : null;
}

function wordAfter(text: string, at: number): readonly [number, number] | null {
  if (isWordAt(text, at - 1) || text.charAt(at - 1) === '&') return null;
  let end = at + 1;
  while (end < text.length && (classOf(text, end) <= CharClass.invisible || text.charAt(end) === '_')) end++;
  return end > at + 1 ? [at, end] : null;
}
