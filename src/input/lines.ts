import { Buffer } from 'node:buffer';
import { MAX_BYTES } from './decode.js';

const NEWLINE = 0x0a;

/** The lines of a stream, one in memory at a time; `null` for one too long to hold. */
export async function* splitLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array | null> {
  let parts: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(NEWLINE); end !== -1; end = chunk.indexOf(NEWLINE, start)) {
      yield joinParts(parts, chunk.subarray(start, end), size);
      parts = [];
      size = 0;
      start = end + 1;
    }
    size += chunk.length - start;
    if (size <= MAX_BYTES) parts.push(chunk.subarray(start));
    else parts = [];
  }
  if (size > 0) yield joinParts(parts, new Uint8Array(), size);
}

function joinParts(parts: readonly Uint8Array[], last: Uint8Array, size: number): Uint8Array | null {
  if (size + last.length > MAX_BYTES) return null;
  return parts.length === 0 ? last : Buffer.concat([...parts, last]);
}
