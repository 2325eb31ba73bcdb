/**
 * The labels of the tagger: outside, or begin/inside a cue, or a source or content that says on which side its
 * cue stands. The side makes a first-order model tell `[content] [source] [cue]` from `[cue] [content]`, and most
 * of the linking comes with it.
 *
 *     [“We start Monday,”] said [Ana Ruiz], who [says] [it is late].
 *      content, cue right   cue  source, cue left
 */
export const LABELS = [
  'O',
  'B-source>',
  'I-source>',
  'B-source<',
  'I-source<',
  'B-cue',
  'I-cue',
  'B-content>',
  'I-content>',
  'B-content<',
  'I-content<',
] as const;

export const LABEL_COUNT = LABELS.length;

export type SpanKind = 'source' | 'cue' | 'content';

/** On which side of the span its cue stands. */
export type Side = 'left' | 'right' | 'none';

/** The label that begins a span; the label after it continues it. */
export function beginLabel(kind: SpanKind, side: Side): number {
  if (kind === 'cue') return 5;
  const base = kind === 'source' ? 1 : 7;
  return side === 'right' ? base : base + 2;
}

/** Labels the tokens `[from, to)` as one span. */
export function labelSpan(labels: Uint8Array, from: number, to: number, kind: SpanKind, side: Side): void {
  const begin = beginLabel(kind, side);
  labels.fill(begin + 1, from, to);
  labels[from] = begin;
}

export const isInside = (label: number): boolean => label > 0 && label % 2 === 0;
export const isBegin = (label: number): boolean => label % 2 === 1;

export function kindOf(label: number): SpanKind {
  if (label <= 4) return 'source';
  return label <= 6 ? 'cue' : 'content';
}

export function sideOf(label: number): Side {
  if (label === 5 || label === 6) return 'none';
  return label <= 2 || label === 7 || label === 8 ? 'right' : 'left';
}

/** An inside label only goes on what the label before it began. */
export function mayFollow(previous: number, label: number): boolean {
  return !isInside(label) || previous === label || previous === label - 1;
}
