import { isBegin, kindOf, type Side, type SpanKind, sideOf } from './labels.js';

/** A labelled stretch of tokens `[from, to)`. */
export interface LabelledSpan {
  readonly kind: SpanKind;
  readonly side: Side;
  readonly from: number;
  readonly to: number;
}

/** Reads the spans out of one label a token. */
export function spansOf(labels: Uint8Array): LabelledSpan[] {
  const spans: LabelledSpan[] = [];
  for (let i = 0; i < labels.length; ) {
    const label = labels[i];
    if (!isBegin(label)) {
      i++;
      continue;
    }
    let to = i + 1;
    while (to < labels.length && labels[to] === label + 1) to++;
    spans.push({ kind: kindOf(label), side: sideOf(label), from: i, to });
    i = to;
  }
  return spans;
}
