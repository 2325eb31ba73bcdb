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

/** The portion without its first items, fewer than it holds. */
export function dropItems(portion: Portion, count: number): Portion {
  return portion.kind === 'lines' ? { ...portion, lines: cutLines(portion.lines, count)[1] } : portion;
}

/** Each item by itself. */
export function* eachItem(portion: Portion): Generator<Portion> {
  if (portion.kind !== 'lines') {
    yield portion;
    return;
  }
  let { lines } = portion;
  for (; lines.count > 1; ) {
    const [head, rest] = cutLines(lines, 1);
    yield { ...portion, lines: head };
    lines = rest;
  }
  yield { ...portion, lines };
}
