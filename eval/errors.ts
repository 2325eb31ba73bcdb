import type { QuoteType, Span } from '../src/types.js';
import type { Pair } from './match.js';

/** What is wrong with a pair, in the order in which it is asked. */
export const ERRORS = [
  'not an attribution',
  'missed cue',
  'wrong link',
  'wrong start',
  'wrong end',
  'wrong start and end',
  'wrong source',
  'no source found',
] as const;

export type ErrorClass = (typeof ERRORS)[number];

const touches = (a: ReadonlySet<number>, b: ReadonlySet<number>): boolean =>
  [...a].some((word) => b.has(word));

/** What is wrong with a pair, or null. `cues` are the words of all cues found in the article. */
export function errorOf(
  { gold, found, contentRight, sourceRight }: Pair,
  cues: ReadonlySet<number>,
): ErrorClass | null {
  if (!gold) return 'not an attribution';
  if (!found) return touches(gold.words.cue, cues) ? 'wrong link' : 'missed cue';
  if (!contentRight) {
    const [marked, read] = [[...gold.words.content], [...found.words.content]];
    const start = Math.min(...marked) !== Math.min(...read);
    const end = Math.max(...marked) !== Math.max(...read);
    return start && end ? 'wrong start and end' : start ? 'wrong start' : 'wrong end';
  }
  if (sourceRight) return null;
  return found.words.source.size > 0 ? 'wrong source' : 'no source found';
}

const LINE = 160;

function cut(text: string, spans: readonly Span[]): string {
  const words = spans.map(([start, end]) => text.slice(start, end)).join(' … ');
  return words.replace(/\s+/g, ' ').slice(0, LINE);
}

/** One error in a few lines: what was marked, and what was found. */
export function describeError(id: string, text: string, { gold, found }: Pair): string {
  const line = (
    name: string,
    source: readonly Span[],
    cue: readonly Span[],
    content: readonly Span[],
  ): string => `  ${name.padEnd(6)} ${cut(text, source)} | ${cut(text, cue)} | ${cut(text, content)}`;
  const one = (span: Span | null): readonly Span[] => (span ? [span] : []);
  const lines = [id];
  if (gold) {
    const { source, cue, content } = gold.attribution;
    lines.push(line('marked', source, cue, content));
  }
  if (found) {
    const { source, cue, quote } = found.quote.spans;
    lines.push(line('found', one(source), one(cue), quote));
  }
  return lines.join('\n');
}

/** How many errors of each class there are, by type of content. */
export type ErrorTable = Readonly<Record<ErrorClass, Record<QuoteType, number>>>;

export function countErrors(
  errors: readonly { readonly kind: ErrorClass; readonly pair: Pair }[],
): ErrorTable {
  const table = Object.fromEntries(
    ERRORS.map((name) => [name, { direct: 0, mixed: 0, indirect: 0 }]),
  ) as ErrorTable;
  for (const { kind, pair } of errors) table[kind][pair.type]++;
  return table;
}
