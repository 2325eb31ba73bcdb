import { createReadStream, statSync } from 'node:fs';
import { extname } from 'node:path';
import { describeError, describeReadError, InputError } from './errors.js';
import { findFiles } from './find.js';
import { convertHtml } from './html.js';
import { readJsonl, readLines, splitJsonl } from './jsonl.js';
import { convertMarkdown } from './markdown.js';
import type { Portion } from './portion.js';
import type { Reader, Reading, RecordFields, Source } from './reading.js';
import { convertText } from './text.js';
import { convertUnnamed } from './unnamed.js';
import { readWhole } from './whole.js';

export type { Portion } from './portion.js';
export type {
  ArticleText,
  PageHead,
  ReadArticle,
  Reader,
  Reading,
  RecordFields,
  Source,
  Unreadable,
} from './reading.js';

/** Input formats by name: what `--input-format` knows. */
export const READERS = {
  text: readWhole(convertText),
  markdown: readWhole(convertMarkdown),
  html: readWhole(convertHtml),
  jsonl: readJsonl,
} satisfies Record<string, Reader>;

export type InputFormat = keyof typeof READERS;

const readUnnamed = readWhole(convertUnnamed);

/** What a folder is searched for. A file that is named is read whatever its extension. */
const FORMAT_BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.md': 'markdown',
  '.markdown': 'markdown',
  '.html': 'html',
  '.htm': 'html',
  '.xhtml': 'html',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

/** What servers call them. `text/plain` is what many call what they know nothing about. */
const FORMAT_BY_TYPE: Readonly<Record<string, InputFormat>> = {
  'text/html': 'html',
  'application/xhtml+xml': 'html',
  'text/markdown': 'markdown',
  'text/x-markdown': 'markdown',
  'application/jsonl': 'jsonl',
  'application/x-ndjson': 'jsonl',
  'application/ndjson': 'jsonl',
  'application/jsonlines': 'jsonl',
};
const UNTOLD_TYPES = new Set([null, 'text/plain', 'application/octet-stream', 'binary/octet-stream']);

export interface ReadOptions extends RecordFields {
  /** Read everything as this, whatever the extension. */
  readonly format?: InputFormat | undefined;
  /** What `-` stands for; nothing if not given. */
  readonly stdin?: (() => AsyncIterable<Uint8Array>) | undefined;
  /** Whether a file is what the results are written to: in a folder or a glob it is passed over. */
  readonly isOutput?: ((path: string) => boolean) | undefined;
}

/** Every article of files, folders, globs, web addresses and `-`, in the order named; what cannot be read is one item too. */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<Reading> {
  for await (const portion of splitInputs(inputs, options)) yield* readPortion(portion, options);
}

/** The inputs in portions that may be read apart from each other, in the order named. Files of one article are not opened. */
export async function* splitInputs(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Portion> {
  for (const input of inputs) {
    if (input === '-') {
      if (options.stdin === undefined) yield refuse('-', 'there is no standard input here');
      else yield* splitSource({ path: '-', open: options.stdin }, options.format, options);
    } else if (isAddress(input)) {
      yield* splitAddress(input, options);
    } else {
      for await (const found of findFiles(input, Object.keys(FORMAT_BY_EXTENSION))) {
        if ('error' in found) yield { kind: 'reading', reading: found };
        else if (found.path === input || !options.isOutput?.(found.path))
          yield* splitFile(found.path, options);
      }
    }
  }
}

/** Whether an input is no path: `https://…`, and `file://…` too. */
function isAddress(input: string): boolean {
  return /^[a-z][a-z0-9+.-]+:\/\//i.test(input);
}

/**
 * How much there is to read, in bytes, or as much of it as is `enough`; `null` if only the end of standard input will tell.
 */
export async function measureInputs(
  inputs: readonly string[],
  enough = Number.POSITIVE_INFINITY,
): Promise<number | null> {
  let total = 0;
  for (const input of inputs) {
    if (input === '-' || isAddress(input)) return null;
    for await (const found of findFiles(input, Object.keys(FORMAT_BY_EXTENSION))) {
      if ('path' in found) total += sizeOf(found.path);
      if (total >= enough) return total;
    }
  }
  return total;
}

async function* splitFile(path: string, options: ReadOptions): AsyncGenerator<Portion> {
  const format = options.format ?? FORMAT_BY_EXTENSION[extname(path).toLowerCase()];
  if (format === 'jsonl') yield* splitSource(sourceOf(path), format, options);
  else yield { kind: 'file', path, format, size: sizeOf(path) };
}

/** A data set in blocks of lines, as they come in; anything else is read at once. */
async function* splitSource(
  source: Source,
  format: InputFormat | undefined,
  fields: RecordFields,
): AsyncGenerator<Portion> {
  if (format !== 'jsonl') {
    for await (const reading of readSource(source, format, fields)) yield { kind: 'reading', reading };
    return;
  }
  try {
    for await (const block of splitJsonl(source)) {
      if ('error' in block) yield { kind: 'reading', reading: block };
      else yield { kind: 'lines', path: source.path, lines: block };
    }
  } catch (error) {
    yield refuse(source.path, describeError(error));
  }
}

/** The articles of a portion. */
export async function* readPortion(portion: Portion, fields: RecordFields = {}): AsyncGenerator<Reading> {
  if (portion.kind === 'reading') yield portion.reading;
  else if (portion.kind === 'lines') yield* readLines(portion.path, portion.lines, fields);
  else yield* readSource(sourceOf(portion.path), portion.format, fields);
}

function sourceOf(path: string): Source {
  return { path, open: () => createReadStream(path) };
}

function refuse(article: string, error: string): Portion {
  return { kind: 'reading', reading: { article, error } };
}

/** In bytes; 0 for what has no size, or cannot be looked at. */
function sizeOf(path: string): number {
  try {
    return statSync(path).size;
  } catch {
    return 0;
  }
}

async function* splitAddress(address: string, options: ReadOptions): AsyncGenerator<Portion> {
  try {
    const { fetchSource } = await import('./fetch.js');
    const source = await fetchSource(address);
    const { type, extension } = source;
    const format = options.format ?? FORMAT_BY_TYPE[type ?? ''] ?? FORMAT_BY_EXTENSION[extension];
    if (options.format === undefined && !UNTOLD_TYPES.has(type) && FORMAT_BY_TYPE[type!] === undefined) {
      throw new InputError(`is ${type}, not an article; --input-format tells how to read it all the same`);
    }
    yield* splitSource(source, format, options);
  } catch (error) {
    yield refuse(address, describeError(error));
  }
}

/** Reads a source as what it is said to be, or else as what it looks like. */
async function* readSource(
  source: Source,
  format: InputFormat | undefined,
  fields: RecordFields,
): AsyncGenerator<Reading> {
  try {
    yield* format === undefined ? readUnnamed(source) : READERS[format](source, fields);
  } catch (error) {
    yield { article: source.path, error: describeReadError(error) };
  }
}
