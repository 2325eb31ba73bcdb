import { Buffer } from 'node:buffer';
import { MAX_BYTES } from './decode.js';

const NEWLINE = 0x0a;

/** Consecutive lines of a stream, each with its newline; the last line of the stream may have none. */
export interface Lines {
  readonly bytes: Uint8Array;
  /** Number of the first line, from 1. */
  readonly first: number;
  readonly count: number;
}

/** A line that is too long to hold, and was passed over. */
export interface OverlongLine {
  readonly bytes: null;
  readonly first: number;
  readonly count: 1;
}

/** A stream in blocks of whole lines: as many as each chunk of it completes, so what has come in is not kept waiting. */
export async function* splitBlocks(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Lines | OverlongLine> {
  let begun: Uint8Array[] = [];
  let size = 0;
  let first = 1;
  for await (const chunk of chunks) {
    const end = chunk.lastIndexOf(NEWLINE) + 1;
    let start = 0;
    if (end > 0 && size > 0) {
      start = chunk.indexOf(NEWLINE) + 1;
      yield joinLine(begun, chunk.subarray(0, start), { size, first });
      first += 1;
      begun = [];
      size = 0;
    }
    if (end > start) {
      const bytes = chunk.subarray(start, end);
      const count = countLines(bytes);
      yield { bytes, first, count };
      first += count;
    }
    size += chunk.length - end;
    if (size <= MAX_BYTES) begun.push(chunk.subarray(end));
    else begun = [];
  }
  if (size > 0) yield joinLine(begun, new Uint8Array(), { size, first });
}

/** A line whose beginning came in earlier chunks. */
function joinLine(
  begun: readonly Uint8Array[],
  rest: Uint8Array,
  { size, first }: { size: number; first: number },
): Lines | OverlongLine {
  if (size + rest.length > MAX_BYTES) return { bytes: null, first, count: 1 };
  return { bytes: Buffer.concat([...begun, rest]), first, count: 1 };
}

/** How many newlines there are. */
export function countLines(bytes: Uint8Array): number {
  let count = 0;
  for (let at = bytes.indexOf(NEWLINE); at !== -1; at = bytes.indexOf(NEWLINE, at + 1)) count += 1;
  return count;
}

/** Each line of a block, without its newline. */
export function* eachLine({ bytes, first }: Lines): Generator<{ bytes: Uint8Array; number: number }> {
  let number = first;
  for (let start = 0; start < bytes.length; number++) {
    const newline = bytes.indexOf(NEWLINE, start);
    const end = newline === -1 ? bytes.length : newline;
    yield { bytes: bytes.subarray(start, end), number };
    start = end + 1;
  }
}

/** A block in two: its first `head` lines, and the rest. */
export function cutLines({ bytes, first, count }: Lines, head: number): [Lines, Lines] {
  let at = 0;
  for (let line = 0; line < head; line++) at = bytes.indexOf(NEWLINE, at) + 1;
  return [
    { bytes: bytes.subarray(0, at), first, count: head },
    { bytes: bytes.subarray(at), first: first + head, count: count - head },
  ];
}
