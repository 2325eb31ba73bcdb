import type { Span } from '../types.js';
import type { ReportQuote } from './data.js';

/** A stretch of text of which every character belongs to the same quotes, sources and cues: indices of quotes. */
export interface Segment {
  readonly start: number;
  readonly end: number;
  /** The shortest first: where words are reported within words, it is theirs. */
  readonly quotes: readonly number[];
  readonly sources: readonly number[];
  readonly cues: readonly number[];
  readonly antecedents: readonly number[];
}

export type Paragraph = readonly Segment[];

type Part = 'quotes' | 'sources' | 'cues' | 'antecedents';

interface Edge {
  readonly at: number;
  readonly opens: boolean;
  readonly part: Part;
  readonly index: number;
}

/** A text in paragraphs of segments, in order, only the white space between paragraphs left out. */
export function segmentText(text: string, quotes: readonly ReportQuote[]): Paragraph[] {
  const edges = listEdges(quotes);
  const open: Record<Part, Set<number>> = {
    quotes: new Set(),
    sources: new Set(),
    cues: new Set(),
    antecedents: new Set(),
  };
  const lengths = quotes.map(({ spans }) => spans.quote.reduce((sum, [start, end]) => sum + end - start, 0));
  let next = 0;
  return findParagraphs(text).map(([from, to]) => {
    const segments: Segment[] = [];
    for (let start = from; start < to; ) {
      for (; next < edges.length && edges[next]!.at <= start; next++) turn(open, edges[next]!);
      const end = Math.min(to, edges[next]?.at ?? to);
      segments.push({
        start,
        end,
        quotes: [...open.quotes].sort((a, b) => lengths[a]! - lengths[b]!),
        sources: [...open.sources],
        cues: [...open.cues],
        antecedents: [...open.antecedents],
      });
      start = end;
    }
    return segments;
  });
}

function turn(open: Record<Part, Set<number>>, { part, index, opens }: Edge): void {
  if (opens) open[part].add(index);
  else open[part].delete(index);
}

function listEdges(quotes: readonly ReportQuote[]): Edge[] {
  const edges: Edge[] = [];
  const add = (part: Part, index: number, span: Span | null) => {
    if (span === null || span[0] >= span[1]) return;
    edges.push({ at: span[0], opens: true, part, index }, { at: span[1], opens: false, part, index });
  };
  quotes.forEach(({ spans, antecedent }, index) => {
    for (const span of spans.quote) add('quotes', index, span);
    add('sources', index, spans.source);
    add('cues', index, spans.cue);
    add('antecedents', index, antecedent);
  });
  return edges.sort((a, b) => a.at - b.at || Number(a.opens) - Number(b.opens));
}

const BLANK_LINE = /\n[^\S\n]*\n/;

/** At blank lines; in a text that has none, at every line. */
function findParagraphs(text: string): Span[] {
  const gap = BLANK_LINE.test(text.trim()) ? BLANK_LINE : /\n/;
  const paragraphs: Span[] = [];
  let start = 0;
  for (const { index, 0: space } of text.matchAll(/\s+/g)) {
    if (!gap.test(space)) continue;
    if (index > start) paragraphs.push([start, index]);
    start = index + space.length;
  }
  const end = text.trimEnd().length;
  if (start < end) paragraphs.push([start, end]);
  return paragraphs;
}
