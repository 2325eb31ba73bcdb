import type { Quotation } from './article.js';
import { CharClass, classOf } from './chars.js';
import type { Candidates } from './mark-candidates.js';
import { findCandidates } from './mark-candidates.js';
import { type Pairing, pairMarks } from './mark-pairs.js';
import type { Spans } from './paragraphs.js';
import { hasReportingEnd, startsSpeech } from './speech.js';

/**
 * Pairs the quotation marks of the whole text, each paragraph for itself, so that one typo cannot flip the rest:
 * `[“He shouted [‘fire’] and ran,”] Lee said.`
 */
export function findQuotations(text: string, paragraphs: Spans, links: Spans): Quotation[] {
  const candidates = findCandidates(text, links);
  const pairings = pairMarks(text, candidates, paragraphs);
  const found: Quotation[] = [];
  let behind: Quotation[] = [];
  // Backwards: whether a quotation goes on shows in the paragraph after it.
  for (let index = pairings.length - 1; index >= 0; index--) {
    const pairing = pairings[index]!;
    const reopened = reopenedFamily(candidates, pairings[index + 1], behind);
    const takesUp = isTakenUp(text, candidates, pairings[index - 1], pairing);
    const page = { text, candidates, pairing, reopened, start: takesUp ? paragraphs.start[index]! : -1 };
    behind = pairing.pairs.length === 0 && !takesUp ? [] : readParagraph(page);
    for (let own = behind.length - 1; own >= 0; own--) found.push(behind[own]!);
  }
  return found.reverse();
}

/** “We left in May.¶[Nobody came”], Orr said: whether a paragraph without a mark at its head goes on with a quotation. */
function isTakenUp(
  text: string,
  candidates: Candidates,
  before: Pairing | undefined,
  { stray }: Pairing,
): boolean {
  if (before === undefined || stray < 0) return false;
  const open = before.pairs.findLast(({ close }) => close < 0)?.open;
  if (open === undefined || candidates.family[open]! !== candidates.family[stray]!) return false;
  return !hasReportingEnd(text, candidates.at[open]! + candidates.width[open]!, before.end);
}

/** The family of the mark that opens a paragraph, 0 if it begins with words that go on with no quotation. */
function reopenedFamily(
  candidates: Candidates,
  pairing: Pairing | undefined,
  quotations: readonly Quotation[],
): number {
  const stray = pairing?.stray ?? -1;
  if (stray >= 0 && quotations[0]?.innerEnd === candidates.at[stray]!) return candidates.family[stray]!;
  const opener = pairing === undefined ? -1 : pairing.opener;
  if (opener < 0 || quotations[0]?.start !== candidates.at[opener]!) return 0;
  return candidates.family[opener]!;
}

interface Page {
  readonly text: string;
  readonly candidates: Candidates;
  readonly pairing: Pairing;
  /** The family of the mark that opens the next paragraph, 0 if there is none. */
  readonly reopened: number;
  /** Where the paragraph begins, if it goes on with a quotation of the one before without a mark; else -1. */
  readonly start: number;
}

interface Draft {
  readonly family: number;
  readonly start: number;
  readonly innerStart: number;
  readonly closed: boolean;
  innerEnd: number;
  end: number;
  continues: boolean;
}

function readParagraph(page: Page): Quotation[] {
  const drafts = page.pairing.pairs.map((pair) => draftOf(page, pair));
  if (page.start >= 0) drafts.push(takenUp(page));
  drafts.sort((a, b) => a.start - b.start);
  endUnclosed(page, drafts);
  const quotations: Quotation[] = [];
  const holding: number[] = [];
  for (const { start, end, innerStart, innerEnd, closed, continues } of drafts) {
    if (!hasWords(page.text, innerStart, innerEnd)) continue;
    while (holding.length > 0 && holding.at(-1)! <= start) holding.pop();
    quotations.push({ start, end, innerStart, innerEnd, depth: holding.length, closed, continues });
    holding.push(end);
  }
  return quotations;
}

function takenUp({ candidates, pairing: { stray }, start }: Page): Draft {
  return {
    family: candidates.family[stray]!,
    start,
    innerStart: start,
    innerEnd: candidates.at[stray]!,
    end: candidates.at[stray]! + candidates.width[stray]!,
    closed: true,
    continues: false,
  };
}

function draftOf({ candidates, pairing }: Page, { open, close }: Pairing['pairs'][number]): Draft {
  const closed = close >= 0;
  return {
    family: candidates.family[open]!,
    start: candidates.at[open]!,
    innerStart: candidates.at[open]! + candidates.width[open]!,
    innerEnd: closed ? candidates.at[close]! : pairing.end,
    end: closed ? candidates.at[close]! + candidates.width[close]! : pairing.end,
    closed,
    continues: false,
  };
}

/**
 * A quotation left open lasts to the end of its paragraph, unless another is left open or one of its kind begins
 * before: after a forgotten mark (`“We left, she said. “It was late,”`) the second cuts off the first. In the one
 * that the next paragraph goes on with, only a new speech does; a mere word in marks stays inside.
 */
function endUnclosed(page: Page, drafts: readonly Draft[]): void {
  const continued = findContinued(page, drafts);
  let nextOpen = drafts.length;
  for (let index = drafts.length - 1; index >= 0; index--) {
    const draft = drafts[index]!;
    if (draft.closed) continue;
    const goesOn = index === continued;
    const next = goesOn ? nextSpeech(page.text, drafts, index) : nextOfKind(drafts, index, nextOpen);
    draft.continues = goesOn && next === undefined;
    if (next !== undefined) {
      draft.end = endBefore(page.text, draft.innerStart, next.start);
      draft.innerEnd = draft.end;
    }
    nextOpen = index;
  }
}

/** The quotation that the next paragraph takes up: the last speech left open, or the first that is. -1 if none. */
function findContinued({ text, pairing, reopened }: Page, drafts: readonly Draft[]): number {
  let found = -1;
  for (let index = 0; index < drafts.length; index++) {
    const { closed, family, start, innerStart } = drafts[index]!;
    if (closed || family !== reopened) continue;
    if (found < 0 || startsSpeech(text, start, innerStart)) found = index;
  }
  return found >= 0 && hasReportingEnd(text, drafts[found]!.innerStart, pairing.end) ? -1 : found;
}

function nextSpeech(text: string, drafts: readonly Draft[], from: number): Draft | undefined {
  let free = 0;
  for (let index = from + 1; index < drafts.length; index++) {
    const { start, innerStart, end, family } = drafts[index]!;
    if (start < free) continue;
    free = end;
    if (family === drafts[from]!.family && startsSpeech(text, start, innerStart)) return drafts[index];
  }
  return undefined;
}

/** Looks no further than the next one left open, so that each stretch is searched once. */
function nextOfKind(drafts: readonly Draft[], from: number, nextOpen: number): Draft | undefined {
  let free = 0;
  for (let index = from + 1; index < nextOpen; index++) {
    const draft = drafts[index]!;
    if (draft.start < free) continue;
    free = draft.end;
    if (draft.family === drafts[from]!.family) return draft;
  }
  return drafts[nextOpen];
}

function endBefore(text: string, start: number, next: number): number {
  let end = next;
  while (end > start && classOf(text, end - 1) === CharClass.space) end--;
  return end;
}

function hasWords(text: string, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    if (classOf(text, index) !== CharClass.space) return true;
  }
  return false;
}
