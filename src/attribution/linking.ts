import type { Context } from './context.js';
import { MAX_LINK_FEATURES, type SpanTable, tableOf, writeLinkFeatures } from './link-features.js';
import { COMMA, DASH } from './signals.js';
import { type Searches, settleSource } from './source-choice.js';
import { isDay, tidySource } from './source-tidy.js';
import { type LabelledSpan, withBounds } from './spans.js';

/** The spans of one attribution, as token ranges. */
export interface LinkedAttribution {
  readonly cue: LabelledSpan | null;
  readonly source: LabelledSpan | null;
  readonly content: readonly LabelledSpan[];
}

/** The source of a cue: the span that linking gave it, tidied, or another that is likelier. */
function sourceOf(
  context: Context,
  cue: LabelledSpan,
  contents: readonly LabelledSpan[],
  source: LabelledSpan | null,
  searches: Searches,
): LabelledSpan | null {
  const found =
    source && !isDay(context, source) ? tidySource(context, withoutDateline(context, source), cue) : null;
  return settleSource(context, cue, contents, found, searches);
}

/** Tokens of the place that a dateline begins with: `SEOUL, South Korea`. */
const LONGEST_PLACE = 3;

/** A source without the dateline before it: `ACCRA, May 4 (AP) — [The minister] said`. */
function withoutDateline({ signals, paragraphs, paragraphOf }: Context, source: LabelledSpan): LabelledSpan {
  const before = source.from - paragraphs[paragraphOf[source.from]];
  if (before > LONGEST_PLACE || (before > 0 && signals.word[source.from - 1] !== COMMA)) return source;
  const dash = signals.word.subarray(source.from, source.to).indexOf(DASH);
  const from = source.from + dash + 1;
  return dash < 0 || from === source.to ? source : withBounds(source, from, source.to);
}

interface ReportedSpans extends LinkedAttribution {
  readonly cue: LabelledSpan;
}

/** How many heads are tried on each side, and how many spans off they may be. */
const CANDIDATES = 2;
const FURTHEST = 40;

/**
 * The best head of span `a` under the linker's weights, or `Head.none`: a content's is a cue of its paragraph or the
 * nearest one beside it, a cue's a source of its paragraph.
 * @param favour added to the score of a cue, against none.
 */
export function chooseHead(
  context: Context,
  table: SpanTable,
  weights: Float32Array,
  a: number,
  scratch: Int32Array,
  favour = 0,
): number {
  const { spans, paragraph } = table;
  const wanted = spans[a].kind === 'content' ? 'cue' : 'source';
  const reach = wanted === 'cue' ? 1 : 0;
  const home = paragraph[a];
  let best: number = Head.none;
  let top = scoreLink(context, table, weights, a, best, scratch) - (wanted === 'cue' ? favour : 0);
  for (let step = -1; step <= 1; step += 2) {
    const end = step < 0 ? Math.max(-1, a - FURTHEST - 1) : Math.min(spans.length, a + FURTHEST + 1);
    let count = 0;
    for (let k = a + step; k !== end && Math.abs(home - paragraph[k]) <= reach; k += step) {
      if (spans[k].kind !== wanted) continue;
      const score = scoreLink(context, table, weights, a, k, scratch);
      if (score > top) {
        top = score;
        best = k;
      }
      if (paragraph[k] !== home || ++count >= CANDIDATES) break;
    }
  }
  return best;
}

function scoreLink(
  context: Context,
  table: SpanTable,
  weights: Float32Array,
  a: number,
  c: number,
  scratch: Int32Array,
): number {
  const n = writeLinkFeatures(context, table, a, c, scratch);
  let score = 0;
  for (let k = 0; k < n; k++) score += weights[scratch[k]];
  return score;
}

/** For each span in text order the index of its head, the cue of a content or the source of a cue, or `Head.none`. */
export type Heads = readonly number[];

export const Head = {
  none: -1,
  /** To be chosen. */
  open: -2,
} as const;

/**
 * The linker leaves contents alone whose cue the tagger missed. Most have one, and whether it is that is for the judge to
 * say: so much speaks for it. Chosen on dev.
 */
const FAVOUR = 20;

const scratch = new Int32Array(MAX_LINK_FEATURES);

/** Finds the heads of spans in text order: those that are open, or all if none are `known`. */
export function headsOf(
  context: Context,
  spans: readonly LabelledSpan[],
  weights: Float32Array,
  known?: Heads,
): Heads {
  const table = tableOf(context, spans);
  return spans.map(({ kind }, k) => {
    if (known && known[k] !== Head.open) return known[k];
    return kind === 'source' ? Head.none : chooseHead(context, table, weights, k, scratch, FAVOUR);
  });
}

/** A cue with what is linked to it. */
export interface Link {
  readonly cue: LabelledSpan;
  readonly source: LabelledSpan | null;
  readonly content: readonly LabelledSpan[];
}

/** The cues that have contents. */
export function linksOf(spans: readonly LabelledSpan[], heads: Heads): Link[] {
  const contents: LabelledSpan[][] = [];
  const links: Link[] = [];
  for (let k = 0; k < spans.length; k++) {
    const head = heads[k];
    if (head === Head.none || spans[k].kind !== 'content') continue;
    const siblings = contents[head];
    if (siblings) {
      siblings.push(spans[k]);
      continue;
    }
    const content = [spans[k]];
    contents[head] = content;
    links.push({ cue: spans[head], source: heads[head] < 0 ? null : spans[heads[head]], content });
  }
  return links;
}

/** The attributions of a cue and what is linked to it; `searches` are those of the article so far. */
export function attributionsOf(
  context: Context,
  { cue, source, content }: Link,
  searches: Searches,
): LinkedAttribution[] {
  return partByParagraph(context, {
    cue,
    source: sourceOf(context, cue, content, source, searches),
    content,
  });
}

/**
 * A quoted paragraph after a closed quotation is an attribution of its own, without cue and source; one that goes on
 * with an open quotation is not.
 */
function partByParagraph(context: Context, { cue, source, content }: ReportedSpans): LinkedAttribution[] {
  const { paragraphOf } = context;
  const home = content.some(({ from }) => paragraphOf[from] === paragraphOf[cue.from])
    ? paragraphOf[cue.from]
    : paragraphOf[content[0].from];
  const runs: LabelledSpan[][] = [];
  for (const span of content) {
    const run = runs.at(-1);
    if (run && goesOn(context, run[run.length - 1], span)) run.push(span);
    else runs.push([span]);
  }
  return runs.map((run) =>
    run.some(({ from }) => paragraphOf[from] === home)
      ? { cue, source, content: run }
      : { cue: null, source: null, content: run },
  );
}

function goesOn(
  { signals, quotations, paragraphOf }: Context,
  last: LabelledSpan,
  next: LabelledSpan,
): boolean {
  if (paragraphOf[last.from] === paragraphOf[next.from]) return true;
  const quotation = signals.quotation[last.to - 1];
  return quotation >= 0 && quotations[quotation].continues;
}
