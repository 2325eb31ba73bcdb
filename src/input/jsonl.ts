import { decodeUtf8, readUtf8 } from './decode.js';
import { countLines, cutLines, eachLine, type Lines, splitBlocks } from './lines.js';
import {
  BINARY,
  type Reading,
  type RecordFields,
  type Source,
  TOO_LARGE,
  type Unreadable,
} from './reading.js';

/** A data set, one `{"id": …, "text": …}` a line. A bad line is one error; the rest goes on. */
export async function* readJsonl(source: Source, fields: RecordFields = {}): AsyncGenerator<Reading> {
  for await (const block of splitJsonl(source)) {
    if ('error' in block) yield block;
    else yield* readLines(source.path, block, fields);
  }
}

/** A data set in blocks of whole lines, to be read by `readLines`; what cannot be read is one item too. */
export async function* splitJsonl({ path, open }: Source): AsyncGenerator<Lines | Unreadable> {
  for await (const block of splitBlocks(readUtf8(open(), 'replace'))) {
    if (block.bytes === null) {
      yield { article: `${path}:${block.first}`, error: TOO_LARGE };
      continue;
    }
    const binary = block.bytes.indexOf(0);
    if (binary === -1) {
      yield block;
      continue;
    }
    const readable = countLines(block.bytes.subarray(0, binary));
    if (readable > 0) yield cutLines(block, readable)[0];
    yield { article: path, error: BINARY };
    return;
  }
}

/** The articles of some lines of a data set. */
export function* readLines(path: string, lines: Lines, fields: RecordFields): Generator<Reading> {
  for (const { bytes, number } of eachLine(lines)) {
    const line = decodeUtf8(bytes);
    const place = `${path}:${number}`;
    if (line === null) yield { article: place, error: 'not UTF-8 text' };
    else if (line.trim() !== '') yield readLine(line, place, fields);
  }
}

function readLine(
  line: string,
  place: string,
  { textField = 'text', idField = 'id' }: RecordFields,
): Reading {
  let record: unknown;
  try {
    record = JSON.parse(line);
  } catch {
    return { article: place, error: 'not valid JSON' };
  }
  if (typeof record !== 'object' || record === null || Array.isArray(record)) {
    return { article: place, error: `not an object with a "${textField}"` };
  }
  const article = readId(findField(record, idField), idField, line) ?? place;
  const text = findField(record, textField);
  if (typeof text === 'string') return { article, text };
  return {
    article,
    error: text === undefined ? `no "${textField}"` : `"${textField}" is not a string`,
    place,
  };
}

/** The field of that very name, or else what the dotted path leads to. */
function findField(record: object, name: string): unknown {
  if (Object.hasOwn(record, name)) return (record as Record<string, unknown>)[name];
  let value: unknown = record;
  for (const key of name.split('.')) {
    if (typeof value !== 'object' || value === null || !Object.hasOwn(value, key)) return undefined;
    value = (value as Record<string, unknown>)[key];
  }
  return value;
}

/** Ids of data sets may be numbers beyond 2^53, which `JSON.parse` rounds: those are taken from the line itself. */
function readId(id: unknown, field: string, line: string): string | null {
  if (typeof id === 'string') return id === '' ? null : id;
  if (typeof id !== 'number') return null;
  if (!Number.isInteger(id) || Number.isSafeInteger(id)) return String(id);
  const key = JSON.stringify(field.split('.').at(-1)).replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  const written = new RegExp(`${key}\\s*:\\s*(-?\\d+)`).exec(line)?.[1];
  return written !== undefined && Number(written) === id ? written : String(id);
}
