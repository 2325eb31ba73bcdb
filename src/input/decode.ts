import { Buffer, constants } from 'node:buffer';

/** Nothing longer fits into one string, so nothing longer is collected. */
export const MAX_BYTES = constants.MAX_STRING_LENGTH;

const LONGEST_BOM = 3;
const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;

/** UTF-8 without its byte-order mark, whichever of UTF-8 and UTF-16 the chunks are in. */
export async function* readUtf8(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let transcode: ((chunk: Uint8Array) => Uint8Array) | null = null;
  for await (const chunk of joinHead(chunks)) {
    transcode ??= chooseTranscoder(chunk);
    yield transcode(chunk);
  }
}

/** The text of UTF-8 bytes, or `null` if they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A pipe may deliver byte by byte: the first chunk must hold a whole byte-order mark. */
async function* joinHead(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = Buffer.concat([head, chunk]);
    if (head.length < LONGEST_BOM) continue;
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}

function chooseTranscoder(head: Uint8Array): (chunk: Uint8Array) => Uint8Array {
  const mark = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  if (mark === undefined) return (chunk) => chunk;
  if (mark.encoding === 'utf-8') return (chunk) => (chunk === head ? chunk.subarray(LONGEST_BOM) : chunk);
  const decoder = new TextDecoder(mark.encoding, { fatal: true });
  const encoder = new TextEncoder();
  return (chunk) => encoder.encode(decoder.decode(chunk, { stream: true }));
}
