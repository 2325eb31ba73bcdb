import { type Article, TokenKind, type Tokens } from '../text/article.js';
import type { Span } from '../types.js';

/** A line of a transcript: `[MS. ORR][:] [It leaks.]` */
export interface Line {
  readonly label: Span;
  readonly colon: Span;
  readonly content: Span;
}

interface Candidate extends Line {
  readonly paragraph: number;
  /** The label in lower case. */
  readonly key: string;
  /** Whether nothing but its look says that it names somebody: `Maya Orr`. */
  readonly isLoose: boolean;
}

/** Longest label, in tokens: `SEN. VAN DER ROE`. */
const LONGEST_LABEL = 5;
/** So many lines of the same label make a transcript; other labels beside them may come once. */
const REPEATED = 2;
/** Without questions beside it a label whose name stands nowhere else comes as often. */
const OFTEN = 3;

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
    const isAsked = all.some(({ key }) => asks.test(key));
    const run = all.filter(({ isLoose, key }) => !isLoose || isAsked || counts.get(key)! >= OFTEN);
    const isTranscript =
      run.some(({ key }) => counts.get(key)! >= REPEATED || asks.test(key)) ||
      (run.length >= REPEATED && isAnnounced(article, run[0]!.paragraph));
    if (isTranscript && candidates.length >= REPEATED)
      for (const line of run) lines.set(line.paragraph, line);
  }
  return lines;
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
  let colon = start;
  while (colon < to && colon - start <= LONGEST_LABEL && isLabelWord(text, tokens, colon, start)) colon++;
  if (colon === start || colon + 1 >= to || text.charAt(tokens.start[colon]!) !== ':') return null;
  const label = text.slice(tokens.start[start]!, tokens.end[colon - 1]!);
  const isSure = asks.test(label) || label === label.toUpperCase() || isNamed(label);
  if (!isSure && colon - start < 2) return null;
  const isQuoted = start > from;
  const isClosed = isQuoted && tokens.kind[to - 1] === TokenKind.closeMark;
  return {
    label: [tokens.start[start]!, tokens.end[colon - 1]!],
    colon: [tokens.start[colon]!, tokens.end[colon]!],
    content: [tokens.start[colon + 1]!, isClosed ? tokens.end[to - 2]! : tokens.end[to - 1]!],
    key: label.toLowerCase(),
    isLoose: !isSure,
  };
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
