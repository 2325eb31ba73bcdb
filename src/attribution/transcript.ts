import { type Article, TokenKind, type Tokens } from '../text/article.js';
import type { Span } from '../types.js';

/** A line of a transcript: `[MS. ORR][:] [It leaks.]`; that of a question may have no colon: `[Q]   [Why now?]` */
export interface Line {
  readonly label: Span;
  readonly colon: Span | null;
  readonly content: Span;
}

interface Candidate extends Line {
  readonly paragraph: number;
  /** The label in lower case. */
  readonly key: string;
  /** Whether nothing but its look says that it names somebody: `Maya Orr`; `Reporter`, which is a heading anywhere else. */
  readonly doubt: 'none' | 'name' | 'word';
}

/** Longest label, in tokens: `SEN. VAN DER ROE`; and what brackets may add: `(Minister of Local Government)`. */
const LONGEST_LABEL = 5;
const LONGEST_OFFICE = 12;
/** So many lines of the same label make a transcript; other labels beside them may come once. */
const REPEATED = 2;
/** Without questions beside it a label whose name stands nowhere else comes as often. */
const OFTEN = 3;
/** So many lines with a label that comes again and a question are a dialogue, whoever speaks. */
const DIALOGUE = 3;

/** Longest paragraph that says what comes is a transcript, in tokens. */
const LONGEST_ANNOUNCEMENT = 40;

const asks = /^(?:q|a|question|answer)$/i;

/** The lines of an interview or a transcript by their paragraphs; none if no label comes twice and nothing announces them. */
export function findLines(article: Article): ReadonlyMap<number, Line> {
  const candidates = findCandidates(article);
  const counts = new Map<string, number>();
  for (const { key } of candidates) counts.set(key, (counts.get(key) ?? 0) + 1);
  const lines = new Map<number, Line>();
  for (let from = 0, to = 0; from < candidates.length; from = to) {
    to = endOfRun(candidates, from);
    const all = candidates.slice(from, to);
    const isTalk = isDialogue(article, all) || all.some(({ key }) => asks.test(key));
    const run = all.filter(
      ({ doubt, key }) => doubt === 'none' || isTalk || (doubt === 'name' && counts.get(key)! >= OFTEN),
    );
    const offices = run.filter(({ key }) => key.endsWith(')')).length;
    const isTranscript =
      offices >= REPEATED ||
      run.some(({ key }) => counts.get(key)! >= REPEATED || asks.test(key)) ||
      (run.length >= REPEATED && isAnnounced(article, run[0]!.paragraph));
    if (isTranscript && candidates.length >= REPEATED)
      for (const line of run) lines.set(line.paragraph, line);
  }
  return lines;
}

/** `[Reporter]: Why now?¶[Minister]: It leaks.¶[Reporter]: Since when?` */
function isDialogue({ text }: Article, run: readonly Candidate[]): boolean {
  if (run.length < DIALOGUE) return false;
  const keys = new Set(run.map(({ key }) => key));
  const isAsking = run.some(({ content: [, end] }) => /\?["”]?$/.test(text.slice(Math.max(0, end - 2), end)));
  return isAsking && keys.size > 1 && keys.size < run.length;
}

/** `Partial transcript as follows:` */
function isAnnounced({ text, tokens, paragraphs }: Article, paragraph: number): boolean {
  if (paragraph === 0) return false;
  const [from, to] = [paragraphs[paragraph - 1]!, paragraphs[paragraph]!];
  if (to - from > LONGEST_ANNOUNCEMENT) return false;
  return /\btranscript\b/i.test(text.slice(tokens.start[from]!, tokens.end[to - 1]!));
}

/** Past the last of the lines that follow one another. */
function endOfRun(candidates: readonly Candidate[], from: number): number {
  let to = from + 1;
  while (to < candidates.length && candidates[to]!.paragraph === candidates[to - 1]!.paragraph + 1) to++;
  return to;
}

function findCandidates(article: Article): Candidate[] {
  const { paragraphs } = article;
  const found: Candidate[] = [];
  const isNamed = namedElsewhere(article.text);
  for (let paragraph = 0; paragraph + 1 < paragraphs.length; paragraph++) {
    const line = readLine(article, paragraphs[paragraph]!, paragraphs[paragraph + 1]!, isNamed);
    if (line) found.push({ ...line, paragraph });
  }
  return found;
}

function readLine(
  { text, tokens }: Article,
  from: number,
  to: number,
  isNamed: (label: string) => boolean,
): Omit<Candidate, 'paragraph'> | null {
  const start = tokens.kind[from] === TokenKind.openMark ? from + 1 : from;
  const question = bareQuestion(text, tokens, from, to);
  if (question) return question;
  let colon = start;
  while (colon < to && colon - start <= LONGEST_LABEL && isLabelWord(text, tokens, colon, start)) colon++;
  const past = colon > start ? pastOffice(text, tokens, colon, to) : colon;
  const name = text.slice(tokens.start[start]!, tokens.end[Math.max(start, colon - 1)]!);
  const isOffice = past > colon && /\p{Lu}{3}/u.test(name);
  if (past > colon && !isOffice) return null;
  colon = past;
  if (colon === start || colon + 1 >= to || text.charAt(tokens.start[colon]!) !== ':') return null;
  const label = text.slice(tokens.start[start]!, tokens.end[colon - 1]!);
  const isSure = isOffice || asks.test(label) || label === label.toUpperCase() || isNamed(label);
  const isQuoted = start > from;
  const isClosed = isQuoted && tokens.kind[to - 1] === TokenKind.closeMark;
  return {
    label: [tokens.start[start]!, tokens.end[colon - 1]!],
    colon: [tokens.start[colon]!, tokens.end[colon]!],
    content: [tokens.start[colon + 1]!, isClosed ? tokens.end[to - 2]! : tokens.end[to - 1]!],
    key: label.toLowerCase(),
    doubt: isSure ? 'none' : colon - start < 2 ? 'word' : 'name',
  };
}

/** `Q    Why now?`, as the transcripts of press briefings have it. */
function bareQuestion(
  text: string,
  { start, end, kind }: Tokens,
  from: number,
  to: number,
): Omit<Candidate, 'paragraph'> | null {
  if (from + 1 >= to || text.slice(start[from], end[from]) !== 'Q' || kind[from + 1] !== TokenKind.word)
    return null;
  if (!/^(?:\t|[ \u00a0]{2})/.test(text.slice(end[from], start[from + 1]))) return null;
  return {
    label: [start[from]!, end[from]!],
    colon: null,
    content: [start[from + 1]!, end[to - 1]!],
    key: 'q',
    doubt: 'none',
  };
}

/** Past the office in brackets that may stand before the colon: `Hon ANN ROE [(Minister of Ports)]:`. */
function pastOffice(text: string, { start, end }: Tokens, open: number, to: number): number {
  if (text.slice(start[open], end[open]) !== '(') return open;
  for (let close = open + 1; close < Math.min(to, open + LONGEST_OFFICE); close++)
    if (text.slice(start[close], end[close]) === ')') return close + 1;
  return open;
}

/** A word with a capital, or the stop of `MS.` */
function isLabelWord(text: string, { start, end, kind }: Tokens, index: number, first: number): boolean {
  if (kind[index] === TokenKind.word) return /^\p{Lu}/u.test(text.charAt(start[index]!));
  const isStop = kind[index] === TokenKind.punctuation && text.charAt(start[index]!) === '.';
  return isStop && index > first && end[index - 1]! - start[index - 1]! < 5;
}

/** So many labels are looked for in the text; bounds the work on hostile text. */
const MOST_LABELS = 30;

/** `Diallo:` is a label if the story speaks of her: `Amara Diallo opened`; `Photo:` is none. */
function namedElsewhere(text: string): (label: string) => boolean {
  const known = new Map<string, boolean>();
  return (label) => {
    const answer = known.get(label);
    if (answer !== undefined || known.size >= MOST_LABELS) return answer ?? false;
    const isNamed = ['', ',', '.', '’s', "'s"].some((end) => text.includes(` ${label}${end} `));
    known.set(label, isNamed);
    return isNamed;
  };
}
