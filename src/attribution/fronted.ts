import { COMMA, Shape, STRONG } from './signals.js';
import type { LabelledSpan } from './spans.js';
import type { Tagging } from './tagger.js';
import { Tag } from './tags.js';

/** Fewer words before the comma are an adverb: `On Monday, Orr said`. */
const FEWEST_WORDS = 3;

/**
 * Adds the content before a reporting clause that ends its sentence, where the tagger saw the clause alone:
 *
 *     [The pier will close on Monday], said Maya Orr, the port’s chief engineer.
 */
export function withFronted(tagging: Tagging, spans: readonly LabelledSpan[]): LabelledSpan[] {
  const all: LabelledSpan[] = [];
  spans.forEach((span, k) => {
    const clause = clauseAt(spans, k);
    const range = clause && frontedBefore(tagging, clause.cue, span.from, clause.to);
    if (range) all.push({ kind: 'content', side: 'right', from: range[0], to: range[1] });
    all.push(span);
  });
  return all;
}

/** The cue and the end of a clause of cue and source, in either order, that begins with span `k`. */
function clauseAt(spans: readonly LabelledSpan[], k: number): { cue: LabelledSpan; to: number } | null {
  if (k + 1 === spans.length || spans[k + 1].from !== spans[k].to) return null;
  const first = spans[k];
  const second = spans[k + 1];
  if (first.kind === 'cue' && second.kind === 'source') return { cue: first, to: second.to };
  return first.kind === 'source' && second.kind === 'cue' ? { cue: second, to: second.to } : null;
}

/** The tokens from the start of the sentence to the comma before the clause `[from, to)`, if they are one clause. */
function frontedBefore(
  { context: { signals, sentences }, labels }: Tagging,
  cue: LabelledSpan,
  from: number,
  to: number,
): [number, number] | null {
  const { word, shape, tag, quotation, sentence } = signals;
  const start = sentences[sentence[from]];
  const end = sentences[sentence[from] + 1];
  const comma = from - 1;
  const isLast = to === end || (to === end - 1 && shape[to] === Shape.punctuation);
  if (!isLast || word[comma] !== COMMA || comma - start < FEWEST_WORDS) return null;
  if (tag[start] === Tag.preposition || tag[start] === Tag.gerund) return null;
  if (!signals.cue.subarray(cue.from, cue.to).some((strength) => strength >= STRONG)) return null;
  for (let i = start; i < comma; i++) if (labels[i] > 0 || quotation[i] >= 0) return null;
  return [start, comma];
}
