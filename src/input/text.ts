import { Buffer } from 'node:buffer';
import { decodeUtf8, MAX_BYTES, readUtf8 } from './decode.js';
import { BINARY, type Reading, type Source, TOO_LARGE } from './reading.js';

/** Plain text: the whole source is one article. */
export async function* readText({ path, open }: Source): AsyncGenerator<Reading> {
  const chunks: Uint8Array[] = [];
  let size = 0;
  for await (const chunk of readUtf8(open())) {
    size += chunk.length;
    const error = size > MAX_BYTES ? TOO_LARGE : chunk.includes(0) ? BINARY : null;
    if (error !== null) {
      yield { article: path, error };
      return;
    }
    chunks.push(chunk);
  }
  const text = decodeUtf8(Buffer.concat(chunks));
  yield text === null ? { article: path, error: 'not UTF-8 text' } : { article: path, text };
}
