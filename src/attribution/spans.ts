import { isBegin, kindOf, type Side, type SpanKind, sideOf } from './labels.js';

/** A labelled stretch of tokens `[from, to)`. */
export interface LabelledSpan {
  readonly kind: SpanKind;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** A span with other bounds. Written out, for objects that are spread each come in a shape of their own, slow to read. */
export function withBounds({ kind, side }: LabelledSpan, from: number, to: number): LabelledSpan {
  return { kind, side, from, to };
}

/** Reads the spans of the tokens `[start, end)` out of one label a token. */
export function spansOf(labels: Uint8Array, start = 0, end = labels.length): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let i = start; i < end; ) {
    const label = labels[i];
    if (!isBegin(label)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < end && labels[to] === label + 1) to++;
    spans.push({ kind: kindOf(label), side: sideOf(label), from: i, to });
    i = to;
  }
  return spans;
}
