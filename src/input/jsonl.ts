import { decodeUtf8, readUtf8 } from './decode.js';
import { splitLines } from './lines.js';
import { BINARY, type Reading, type Source, TOO_LARGE } from './reading.js';

/** A data set, one `{"id": …, "text": …}` a line. A bad line is one error; the rest goes on. */
export async function* readJsonl({ path, open }: Source): AsyncGenerator<Reading> {
  let number = 0;
  for await (const bytes of splitLines(readUtf8(open()))) {
    number += 1;
    const place = `${path}:${number}`;
    if (bytes === null) {
      yield { article: place, error: TOO_LARGE };
    } else if (bytes.includes(0)) {
      yield { article: path, error: BINARY };
      return;
    } else {
      const line = decodeUtf8(bytes);
      if (line === null) yield { article: place, error: 'not UTF-8 text' };
      else if (line.trim() !== '') yield readLine(line, place);
    }
  }
}

function readLine(line: string, place: string): Reading {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { article: place, error: 'not valid JSON' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { article: place, error: 'not an object with a "text"' };
  }
  const { id, text } = record as { id?: unknown; text?: unknown };
  const article = readId(id, line) ?? place;
  if (typeof text === 'string') return { article, text };
  return { article, error: text === undefined ? 'no "text"' : '"text" is not a string', place };
}

/** Ids of data sets may be numbers beyond 2^53, which `JSON.parse` rounds: those are taken from the line itself. */
function readId(id: unknown, line: string): string | null {
  if (typeof id === 'string') return id === '' ? null : id;
  if (typeof id !== 'number') return null;
  if (!Number.isInteger(id) || Number.isSafeInteger(id)) return String(id);
  const written = /"id"\s*:\s*(-?\d+)/.exec(line)?.[1];
  return written !== undefined && Number(written) === id ? written : String(id);
}
