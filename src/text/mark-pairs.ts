import { isAfterStop, isBritish } from './british.js';
import { type Candidates, Turn } from './mark-candidates.js';
import { boundsOf, findNext } from './mark-order.js';
import { Family } from './mark-table.js';
import type { Spans } from './paragraphs.js';
import { startsSpeech } from './speech.js';

export interface Pair {
  /** Index of a candidate. */
  readonly open: number;
  /** -1 if it is never closed. */
  readonly close: number;
}

/** The pairs of one paragraph, in no order. */
export interface Pairing {
  readonly pairs: readonly Pair[];
  /** Offset past the paragraph's last word. */
  readonly end: number;
  /** The candidate that the paragraph begins with, -1 if it begins with words. */
  readonly opener: number;
  /** The candidate that closes what was opened in no place of the paragraph, before any other of it; -1 if there is none. */
  readonly stray: number;
}

interface State {
  readonly text: string;
  readonly candidates: Candidates;
  /** For each candidate the next of its family, in its paragraph, that surely opens or closes; -1 if none. */
  readonly next: Int32Array;
  readonly isBritish: boolean;
  /** The candidates left open, and how many of them in each family. */
  readonly open: number[];
  readonly counts: number[];
  pairs: Pair[];
}

/** Reach of a closing mark that may be a possessive: `‘smart cars’ are` but not `‘Abd … the workers’ hall`. */
const SCARE_QUOTE = 100;

/** Pairs opening and closing marks, paragraph by paragraph: `“a ‘b’ c”` gives the pairs 1–2 and 0–3. */
export function pairMarks(text: string, candidates: Candidates, paragraphs: Spans): Pairing[] {
  const bounds = boundsOf(candidates, paragraphs);
  const state: State = {
    text,
    candidates,
    next: findNext(candidates, bounds),
    isBritish: isBritish(text, candidates),
    open: [],
    counts: new Array<number>(8).fill(0),
    pairs: [],
  };
  const pairings: Pairing[] = [];
  for (let index = 0; index < paragraphs.length; index++) {
    const [from, to] = [bounds[index]!, bounds[index + 1]!];
    const end = paragraphs.end[index]!;
    for (let at = from; at < to; at++) takeMark(state, at);
    leaveOpen(state, paragraphs.start[index]!);
    const opener = from < to ? findOpener(state, from, paragraphs.start[index]!) : -1;
    const stray = from < to && isStray(state, from) ? from : -1;
    pairings.push({ pairs: state.pairs, end, opener, stray });
    state.pairs = [];
  }
  return pairings;
}

/** `Nobody came[”], Orr said.`: a double mark that surely closes, the first of its paragraph. */
function isStray({ candidates }: State, first: number): boolean {
  return candidates.family[first]! === Family.double && candidates.turn[first]! === Turn.close;
}

function takeMark(state: State, at: number): void {
  const isOpen = state.counts[state.candidates.family[at]!]! > 0;
  const turn = state.candidates.turn[at]!;
  if (isOpen && closes(state, at, turn)) closeMark(state, at);
  else if (opens(state, at, { turn, isOpen })) openMark(state, at);
}

function closes(state: State, at: number, turn: number): boolean {
  if (turn === Turn.open) return closesLow(state, at);
  if (turn === Turn.maybeClose) return !isMereApostrophe(state, at);
  return turn === Turn.close || turn === Turn.either;
}

function opens(state: State, at: number, { turn, isOpen }: { turn: number; isOpen: boolean }): boolean {
  if (turn === Turn.maybeOpen) return !isOpen && isSurelyClosed(state, at);
  return turn === Turn.open || turn === Turn.either;
}

function openMark({ open, counts, candidates }: State, at: number): void {
  open.push(at);
  counts[candidates.family[at]!]!++;
}

/** Closes the innermost open mark of the family; what stands open inside it was never a quotation. */
function closeMark(state: State, at: number): void {
  const { open, counts, candidates } = state;
  const family = candidates.family[at]!;
  if (family === Family.single && !maySingleClose(state, at)) return;
  while (open.length > 0) {
    const last = open.pop()!;
    counts[candidates.family[last]!]!--;
    if (candidates.family[last]! !== family) continue;
    state.pairs.push({ open: last, close: at });
    return;
  }
}

/** `‘She called it “a farce,’ said Lee`: only where speech stands in single marks may they end a double one. */
function maySingleClose({ text, candidates, open, isBritish }: State, at: number): boolean {
  const last = open.at(-1)!;
  if (candidates.family[last]! === Family.single) return true;
  return isBritish && isAfterStop(text, candidates.at[at]!);
}

/** `„Nein“, sagte Roy`: the mark that opens in English closes a low one. */
function closesLow({ text, candidates, open }: State, at: number): boolean {
  const last = text.charAt(candidates.at[open.at(-1)!]!);
  return '„‚'.includes(last) && '“‘'.includes(text.charAt(candidates.at[at]!));
}

function isSurelyClosed({ text, candidates, next }: State, at: number): boolean {
  const end = next[at]!;
  return end >= 0 && candidates.turn[end]! === Turn.close && isAfterStop(text, candidates.at[end]!);
}

/**
 * `‘The nurses’ rota is broken,’`: if the next mark closes too, this one doesn't; if it opens (`‘heroes’ and
 * ‘saints’`), it does.
 */
function isMereApostrophe(state: State, at: number): boolean {
  const { text, candidates, next, counts, open } = state;
  const family = candidates.family[at]!;
  const closesLater = next[at]! >= 0 && candidates.turn[next[at]!]! !== Turn.open;
  if (family !== Family.single) return closesLater;
  if (closesLater) return counts[family] === 1;
  const offset = candidates.at[at]!;
  const isFar = offset - candidates.at[open.at(-1)!]! > SCARE_QUOTE;
  return (isFar && /\s/.test(text.charAt(offset + 1))) || closesAfterWord(state, at);
}

/** `‘workers’ rights’ bill`: the second of two such marks, a word apart, closes. */
function closesAfterWord({ text, candidates }: State, at: number): boolean {
  if (at + 1 >= candidates.at.length || candidates.turn[at + 1]! !== Turn.maybeClose) return false;
  const between = text.slice(
    candidates.at[at]! + 1,
    Math.min(candidates.at[at + 1]!, candidates.at[at]! + 30),
  );
  return /^ \S+$/.test(between) && between.length < 29;
}

/** What is open at the end of a paragraph: double marks stay, a single one only where it is used for speech. */
function leaveOpen(state: State, start: number): void {
  const { text, candidates, open, counts, isBritish } = state;
  for (const at of open) {
    const offset = candidates.at[at]!;
    const isSingle = candidates.family[at]! === Family.single;
    const isSpeech = offset === start || startsSpeech(text, offset, offset + 1);
    if (candidates.turn[at]! === Turn.open && (!isSingle || (isBritish && isSpeech))) {
      state.pairs.push({ open: at, close: -1 });
    }
  }
  open.length = 0;
  counts.fill(0);
}

/** Signs of a list or of emphasis may stand before it: `> “It ended,”`, `*“It ended,”*`. */
function findOpener({ text, candidates }: State, first: number, start: number): number {
  const offset = candidates.at[first]!;
  if (offset - start > 8 || candidates.turn[first]! !== Turn.open) return -1;
  return /^[>*_\-\s]*$/.test(text.slice(start, offset)) ? first : -1;
}
