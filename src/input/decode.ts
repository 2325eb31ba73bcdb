import { Buffer, constants } from 'node:buffer';
import { InputError } from './errors.js';
import { BINARY, TOO_LARGE } from './reading.js';

type Chunks = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/** Nothing longer fits into one string, so nothing longer is collected. */
export const MAX_BYTES = constants.MAX_STRING_LENGTH;

const BYTE_ORDER_MARKS = [
  { encoding: 'utf-8', bytes: [0xef, 0xbb, 0xbf] },
  { encoding: 'utf-16le', bytes: [0xff, 0xfe] },
  { encoding: 'utf-16be', bytes: [0xfe, 0xff] },
] as const;
const UTF8_MARK_LENGTH = 3;
/** Enough to see UTF-16 without a byte-order mark. */
const HEAD_LENGTH = 64;
/** Two units of UTF-16, one of which is a letter, and a whole byte-order mark. */
const SHORTEST_HEAD = 4;
const NOTHING = new Uint8Array();

/**
 * UTF-8 without its byte-order mark, whichever of UTF-8 and UTF-16 the chunks are in. Half a character of UTF-16 is an
 * error, or with `replace` a �: where one article is damaged, the next ones need not be.
 */
export async function* readUtf8(
  chunks: Chunks,
  broken: 'refuse' | 'replace' = 'refuse',
): AsyncGenerator<Uint8Array> {
  let transcode: Transcode | null = null;
  for await (const chunk of joinHead(chunks)) {
    transcode ??= chooseTranscoder(chunk, broken);
    yield transcode(chunk);
  }
  const rest = transcode?.(null);
  if (rest?.length) yield rest;
}

/** UTF-8 of the next chunk, or at the end, after the last one, of what is left. */
type Transcode = (chunk: Uint8Array | null) => Uint8Array;

/** All bytes, as `readUtf8` gives it: what is neither UTF-8 nor UTF-16 comes as it is. */
export async function readBytes(source: Chunks): Promise<Uint8Array> {
  const collected: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readUtf8(source)) {
    size += chunk.length;
    if (size > MAX_BYTES) throw new InputError(TOO_LARGE);
    if (chunk.includes(0)) throw new InputError(BINARY);
    collected.push(chunk);
  }
  return Buffer.concat(collected);
}

/** The text of UTF-8 bytes, or `null` if they are not UTF-8. */
export function decodeUtf8(bytes: Uint8Array): string | null {
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return null;
  }
}

/** A pipe may deliver byte by byte: the first chunk must tell the encoding. */
async function* joinHead(chunks: Chunks): AsyncGenerator<Uint8Array> {
  let head: Uint8Array | null = new Uint8Array();
  for await (const chunk of chunks) {
    if (head === null) {
      yield chunk;
      continue;
    }
    head = head.length === 0 ? chunk : Buffer.concat([head, chunk]);
    if (!isTelling(head)) continue;
    yield head;
    head = null;
  }
  if (head !== null) yield head;
}

/** What has come in is not kept waiting: only a 0 among the first bytes, which may be UTF-16, asks for more. */
function isTelling(head: Uint8Array): boolean {
  return head.length >= HEAD_LENGTH || (head.length >= SHORTEST_HEAD && !mayBeUtf16(head));
}

function mayBeUtf16(head: Uint8Array): boolean {
  return head.subarray(0, SHORTEST_HEAD).includes(0);
}

function chooseTranscoder(head: Uint8Array, broken: 'refuse' | 'replace'): Transcode {
  const mark = BYTE_ORDER_MARKS.find(({ bytes }) => bytes.every((byte, index) => head[index] === byte));
  const encoding = mark?.encoding ?? guessUtf16(head);
  if (encoding === null) return (chunk) => chunk ?? NOTHING;
  if (encoding === 'utf-8') {
    return (chunk) => (chunk === head ? chunk.subarray(UTF8_MARK_LENGTH) : (chunk ?? NOTHING));
  }
  const decoder = new TextDecoder(encoding, { fatal: broken === 'refuse' });
  const encoder = new TextEncoder();
  return (chunk) => encoder.encode(chunk ? decoder.decode(chunk, { stream: true }) : decoder.decode());
}

/** In UTF-16 every other byte of English is 0, and hardly one of the rest. */
function guessUtf16(head: Uint8Array): 'utf-16le' | 'utf-16be' | null {
  const zeros = [0, 0];
  const pairs = Math.min(head.length, HEAD_LENGTH) >> 1;
  for (let index = 0; index < pairs * 2; index++) if (head[index] === 0) zeros[index % 2]! += 1;
  const [even, odd] = zeros as [number, number];
  if (pairs < 2 || !mayBeUtf16(head) || Math.max(even, odd) * 2 <= pairs || Math.min(even, odd) > 0)
    return null;
  return odd > even ? 'utf-16le' : 'utf-16be';
}
