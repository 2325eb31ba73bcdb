import { type Article, type Quotation, TokenKind } from '../text/article.js';
import type { Span } from '../types.js';
import { joinContinued } from './continued-marks.js';
import { findLeadIn } from './lead-in.js';
import { findSignatureBelow } from './signed-below.js';
import { findLines, type Line } from './transcript.js';

/** The parts of one attribution, before its words are trimmed and its kind is asked. */
export interface Parts {
  readonly content: readonly Span[];
  readonly source: Span | null;
  readonly cue: Span | null;
  /** The chance that content and source are right. */
  readonly confidence: number;
}

/** Chosen by reading what it finds in dev and train: nothing is learnt of them. */
const Confidence = { clause: 0.85, line: 0.8, floating: 0.5 } as const;

/** Fewer words in marks by themselves are a heading or a title. */
const FEWEST_WORDS = 4;

/**
 * The attributions that were found, and those that the page itself shows: a quotation alone in its paragraph, behind a
 * lead-in or afloat, and the lines of a transcript. A quotation that runs over several paragraphs is one.
 *
 *     Orr was blunt. She said:¶[“It leaks.”]¶[“Nobody came.”]
 *     [“Nobody asked us.”]¶– Maya Orr, baker
 *     [Q: Why now?]¶[A: It leaks.]
 */
export function withLaidOut(article: Article, found: readonly Parts[]): Parts[] {
  const { paragraphs, tokens, quotations } = article;
  const lines = findLines(article);
  const taken = markTaken(article, found, lines);
  const added: Parts[] = [];
  let quotation = 0;
  let past = 0;
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const [from, to] = [paragraphs[p]!, paragraphs[p + 1]!];
    while (quotation < quotations.length && quotations[quotation]!.start < tokens.start[from]!) quotation++;
    if (p < past || to === from || taken[p]) continue;
    const line = lines.get(p);
    if (line) {
      past = endOfTurn(article, lines, taken, p);
      added.push(fromLine(line, contentsOf(article, p + 1, past)));
    }
    const alone = line ? null : aloneIn(article, quotation, from, to);
    if (alone) added.push(fromQuotation(article, alone, p));
  }
  return joinContinued(article, [...found, ...added]);
}

/** Whether a stretch is most of a line, and not what somebody within it says. */
const isMost = ([from, to]: Span, { content: [start, end] }: Line): boolean =>
  from <= start && (to - start) * 2 > end - start;

function fromLine({ label, colon, content }: Line, more: readonly Span[]): Parts {
  return { content: [content, ...more], source: label, cue: colon, confidence: Confidence.line };
}

/** A turn of more paragraphs without the next label is rather a story with quotations that have labels. */
const LONGEST_TURN = 8;

/** Past the paragraphs of the turn that a line begins: the next label, or the next paragraph if none or something else comes. */
function endOfTurn(
  { paragraphs }: Article,
  lines: ReadonlyMap<number, Line>,
  taken: Uint8Array,
  line: number,
): number {
  for (let p = line + 1; p <= line + LONGEST_TURN && p + 1 < paragraphs.length; p++) {
    if (lines.has(p)) return p;
    if (taken[p]) break;
  }
  return line + 1;
}

/** The words of each paragraph from one to before another. */
function contentsOf({ paragraphs, tokens }: Article, first: number, past: number): Span[] {
  const spans: Span[] = [];
  for (let p = first; p < past; p++) {
    const [from, to] = [paragraphs[p]!, paragraphs[p + 1]!];
    if (to > from) spans.push([tokens.start[from]!, tokens.end[to - 1]!]);
  }
  return spans;
}

function fromQuotation(article: Article, { start, end }: Quotation, paragraph: number): Parts {
  const clause = findLeadIn(article, paragraph - 1) ?? findSignatureBelow(article, paragraph + 1);
  const confidence = clause ? Confidence.clause : Confidence.floating;
  return { content: [[start, end]], source: clause?.source ?? null, cue: clause?.cue ?? null, confidence };
}

/** 1 for each paragraph in which words were found to be somebody's; for a line of a transcript, most of it. */
function markTaken(article: Article, found: readonly Parts[], lines: ReadonlyMap<number, Line>): Uint8Array {
  const { paragraphs, tokens } = article;
  const taken = new Uint8Array(paragraphs.length);
  for (const { content } of found) {
    for (const [start, end] of content) {
      for (let p = paragraphAt(article, start); p + 1 < paragraphs.length; p++) {
        if (tokens.start[paragraphs[p]!]! >= end) break;
        const line = lines.get(p);
        if (!line || isMost([start, end], line)) taken[p] = 1;
      }
    }
  }
  return taken;
}

/** The last paragraph that begins at an offset or before it; the first if none does. */
function paragraphAt({ paragraphs, tokens }: Article, offset: number): number {
  let [low, high] = [0, paragraphs.length - 2];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (tokens.start[paragraphs[middle]!]! <= offset) low = middle;
    else high = middle - 1;
  }
  return low;
}

/** The quotation that fills a paragraph, or null: `[“It leaks.”]`, but not the title `“The Last Ferry”`. */
function aloneIn(
  { tokens, quotations, text }: Article,
  index: number,
  from: number,
  to: number,
): Quotation | null {
  const quotation = quotations[index];
  if (!quotation || quotation.start !== tokens.start[from]) return null;
  const last = tokens.end[to - 1]! <= quotation.end ? to - 1 : to - 2;
  if (last < from || tokens.end[last]! > quotation.end || tokens.end[last]! < quotation.innerEnd) return null;
  let words = 0;
  let capitals = 0;
  for (let i = from; i < to; i++) {
    if (tokens.kind[i] !== TokenKind.word) continue;
    words++;
    if (/^\p{Lu}/u.test(text.charAt(tokens.start[i]!))) capitals++;
  }
  const isRemark = text.charAt(quotation.innerStart) === '(' && text.charAt(quotation.innerEnd - 1) === ')';
  const isHeading = words < FEWEST_WORDS || capitals * 2 > words || isRemark;
  return isHeading ? null : quotation;
}
