import { createReadStream } from 'node:fs';
import { extname } from 'node:path';
import { describeError } from './errors.js';
import { findFiles } from './find.js';
import { readJsonl } from './jsonl.js';
import type { Reader, Reading, Source } from './reading.js';
import { readText } from './text.js';

export type { ReadArticle, Reader, Reading, Source, Unreadable } from './reading.js';

/** Input formats by name: what `--input-format` knows. */
export const READERS = {
  text: readText,
  jsonl: readJsonl,
} satisfies Record<string, Reader>;

export type InputFormat = keyof typeof READERS;

/** What a folder is searched for. A file that is named is read whatever its extension, as text if it is not here. */
const FORMAT_BY_EXTENSION: Readonly<Record<string, InputFormat>> = {
  '.txt': 'text',
  '.jsonl': 'jsonl',
  '.ndjson': 'jsonl',
};

export interface ReadOptions {
  /** Read everything as this, whatever the extension. */
  readonly format?: InputFormat | undefined;
  /** What `-` stands for. */
  readonly stdin: () => AsyncIterable<Uint8Array>;
}

/** Every article of files, folders, globs and `-`, in the order named; what cannot be read is one item too. */
export async function* readInputs(inputs: readonly string[], options: ReadOptions): AsyncGenerator<Reading> {
  for (const input of inputs) {
    if (input === '-') {
      yield* readSource({ path: '-', open: options.stdin }, options.format ?? 'text');
      continue;
    }
    for await (const found of findFiles(input, Object.keys(FORMAT_BY_EXTENSION))) {
      if ('error' in found) yield found;
      else yield* readFile(found.path, options);
    }
  }
}

function readFile(path: string, { format }: ReadOptions): AsyncGenerator<Reading> {
  return readSource(
    { path, open: () => createReadStream(path) },
    format ?? FORMAT_BY_EXTENSION[extname(path).toLowerCase()] ?? 'text',
  );
}

async function* readSource(source: Source, format: InputFormat): AsyncGenerator<Reading> {
  try {
    yield* READERS[format](source);
  } catch (error) {
    yield { article: source.path, error: describeError(error) };
  }
}
