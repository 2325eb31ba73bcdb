import type { InputFormat } from './index.js';
import { cutLines, type Lines } from './lines.js';
import type { Reading } from './reading.js';

/** A part of the input that is read by itself, in this thread or in another: plain data. */
export type Portion =
  | {
      readonly kind: 'file';
      readonly path: string;
      /** `undefined` if it is to be told from what it holds. */
      readonly format: InputFormat | undefined;
      readonly size: number;
    }
  /** Some lines of a data set. */
  | { readonly kind: 'lines'; readonly path: string; readonly lines: Lines }
  /** What had to be read at once (standard input), or could not be. */
  | { readonly kind: 'reading'; readonly reading: Reading };

/** How much there is to read, in bytes, or in UTF-16 units of what was read already. */
export function sizeOfPortion(portion: Portion): number {
  if (portion.kind === 'file') return portion.size;
  if (portion.kind === 'lines') return portion.lines.bytes.length;
  return 'text' in portion.reading ? portion.reading.text.length : 0;
}

/** How many items the portion holds: lines of a data set, or one. */
export function countItems(portion: Portion): number {
  return portion.kind === 'lines' ? portion.lines.count : 1;
}

/** The portion in two: at most its first `head` items, and the rest if there is one. */
export function cutPortion(portion: Portion, head: number): [Portion, Portion | null] {
  if (portion.kind !== 'lines' || portion.lines.count <= head) return [portion, null];
  const [first, rest] = cutLines(portion.lines, head);
  return [
    { ...portion, lines: first },
    { ...portion, lines: rest },
  ];
}

/** Each item by itself. */
export function* eachItem(portion: Portion): Generator<Portion> {
  for (let left: Portion | null = portion; left !== null; ) {
    const [item, rest]: [Portion, Portion | null] = cutPortion(left, 1);
    yield item;
    left = rest;
  }
}
