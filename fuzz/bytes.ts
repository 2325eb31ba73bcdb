import { Buffer } from 'node:buffer';
import fc from 'fast-check';
import { anyArticle, piece } from './articles.js';

/** Bytes as a file or a pipe gives them. */
export interface Delivery {
  readonly bytes: Uint8Array;
  /** Into how large pieces they come apart. */
  readonly chunk: number;
  /** The text that must come out; `null` where the bytes may be anything. */
  readonly text: string | null;
}

const ENCODERS = {
  'utf-8': (text: string) => Buffer.from(text),
  'utf-8 with a mark': (text: string) => Buffer.from(`\ufeff${text}`),
  'utf-16le': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le'),
  'utf-16be': (text: string) => Buffer.from(`\ufeff${text}`, 'utf16le').swap16(),
  'windows-1252': (text: string) => Buffer.from(text, 'latin1'),
} as const;
type Encoding = keyof typeof ENCODERS;
const ENCODINGS = Object.keys(ENCODERS) as Encoding[];

const chunk = fc.constantFrom(1, 2, 3, 5, 64, 65_536);

function encode(text: string, encoding: Encoding): Buffer {
  return ENCODERS[encoding](text);
}

/** Whether these bytes can only be this text: a 0 is a sign of binary files, and latin1 is a guess. */
function isTold(text: string, encoding: Encoding): boolean {
  return (
    encoding !== 'windows-1252' && text.isWellFormed() && !text.includes('\0') && !text.startsWith('\ufeff')
  );
}

/** Text in any encoding, whole or damaged, and rubbish. */
export function anyDelivery(articles: readonly string[]): fc.Arbitrary<Delivery> {
  const encoded = fc
    .tuple(anyArticle(articles), fc.constantFrom(...ENCODINGS), chunk)
    .map(([text, encoding, size]): Delivery => {
      return { bytes: encode(text, encoding), chunk: size, text: isTold(text, encoding) ? text : null };
    });
  const damaged = fc
    .tuple(encoded, fc.array(fc.tuple(fc.nat(500), fc.nat(255)), { maxLength: 4 }), fc.nat(500))
    .map(([{ bytes, chunk: size }, changes, cut]): Delivery => {
      const copy = Uint8Array.from(bytes);
      for (const [at, byte] of changes) if (at < copy.length) copy[at] = byte;
      return { bytes: copy.subarray(0, Math.max(0, copy.length - (cut % 7))), chunk: size, text: null };
    });
  const rubbish = fc
    .tuple(fc.uint8Array({ maxLength: 200 }), chunk)
    .map(([bytes, size]): Delivery => ({ bytes, chunk: size, text: null }));
  return fc.oneof({ weight: 4, arbitrary: encoded }, { weight: 3, arbitrary: damaged }, rubbish);
}

const value: fc.Arbitrary<unknown> = fc.oneof(piece, fc.jsonValue({ maxDepth: 2 }), fc.bigInt().map(Number));
const key = fc.constantFrom('id', 'text', '__proto__', 'constructor', 'a.b', '');
const record = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({ id: fc.oneof(piece, fc.integer(), value), text: fc.oneof(piece, value) }),
  },
  { weight: 1, arbitrary: fc.dictionary(key, value) },
);
const jsonLine = fc.oneof(
  { weight: 5, arbitrary: record.map((fields) => JSON.stringify(fields)) },
  { weight: 1, arbitrary: value.map((any) => JSON.stringify(any)) },
  {
    weight: 1,
    arbitrary: fc.constantFrom('', ' ', '{', '{"id": 1', '{"id": 12345678901234567890, "text": "a"}', '\r'),
  },
  { weight: 1, arbitrary: piece },
);

/** Data sets, of which some lines are none. */
export const anyDataSet: fc.Arbitrary<Delivery> = fc
  .tuple(
    fc.array(jsonLine, { maxLength: 8 }),
    fc.constantFrom('\n', '\r\n'),
    fc.constantFrom(...ENCODINGS),
    chunk,
    fc.array(fc.tuple(fc.nat(300), fc.nat(255)), { maxLength: 1 }),
  )
  .map(([lines, end, encoding, size, changes]) => {
    const bytes = Uint8Array.from(encode(lines.map((line) => line + end).join(''), encoding));
    for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte;
    return { bytes, chunk: size, text: null };
  });
