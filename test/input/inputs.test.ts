import { symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { type InputFormat, type Reading, readInputs } from '../../src/input/index.js';
import { collect } from './collect.js';
import { createFolder } from './temporary-folder.js';

const FILES = {
  'b.txt': 'B',
  'a.TXT': 'A',
  'set.jsonl': '{"id": 1, "text": "one"}\n{"id": 2, "text": "two"}\n',
  'deep/er/c.ndjson': '{"text": "C"}',
  'picture.png': 'P',
  '.hidden.txt': 'H',
  '.git/d.txt': 'D',
};

async function* openStdin() {
  yield Buffer.from('{"text": "in"}');
}

/** What was read, in short: `a.txt=A`, or `a.txt!reason`; paths from the folder on. */
async function readAll(folder: string, names: readonly string[], format?: InputFormat): Promise<string[]> {
  const inputs = names.map((name) => (name === '-' ? name : join(folder, name)));
  const readings = await collect(readInputs(inputs, { format, stdin: openStdin }));
  return readings.map((reading) => describeReading(reading).replaceAll(`${folder}/`, ''));
}

function describeReading(reading: Reading): string {
  return 'error' in reading ? `${reading.article}!${reading.error}` : `${reading.article}=${reading.text}`;
}

describe('readInputs', () => {
  test.each<[string, string[], string[]]>([
    ['a file', ['b.txt'], ['b.txt=B']],
    ['a file of another extension as text', ['picture.png'], ['picture.png=P']],
    ['a file as often as it is named', ['b.txt', 'b.txt'], ['b.txt=B', 'b.txt=B']],
    ['a data set', ['set.jsonl'], ['1=one', '2=two']],
    ['standard input', ['-', 'b.txt'], ['-={"text": "in"}', 'b.txt=B']],
    ['a folder, sorted', ['.'], ['a.TXT=A', 'b.txt=B', 'deep/er/c.ndjson:1=C', '1=one', '2=two']],
    ['a glob', ['{a,b}.*'], ['a.TXT=A', 'b.txt=B']],
    ['a glob over folders', ['**/c*'], ['deep/er/c.ndjson:1=C']],
    ['the rest after a missing file', ['no.txt', 'b.txt'], ['no.txt!no such file or folder', 'b.txt=B']],
    ['nothing for a glob without a match', ['*.html'], ['*.html!no file matches']],
  ])('%s', async (_, names, readings) => {
    expect(await readAll(createFolder(FILES), names)).toEqual(readings);
  });

  test('a folder without articles is an error that names it', async () => {
    const folder = createFolder({ 'pictures/a.png': '' });
    expect(await readAll(folder, ['pictures'])).toEqual([
      'pictures!no .txt, .md, .markdown, .html, .htm, .xhtml, .jsonl, .ndjson file in this folder',
    ]);
  });

  test('a format that is given overrides the extension, and standard input has none', async () => {
    const folder = createFolder({ 'a.json': '{"id": "x", "text": "X"}', 'b.jsonl': '{}' });
    expect(await readAll(folder, ['a.json', '-'], 'jsonl')).toEqual(['x=X', '-:1=in']);
    expect(await readAll(folder, ['b.jsonl'], 'text')).toEqual(['b.jsonl={}']);
  });

  test('a file is a file before it is a glob', async () => {
    expect(await readAll(createFolder({ 'a[1].txt': 'one', 'a1.txt': 'two' }), ['a[1].txt'])).toEqual([
      'a[1].txt=one',
    ]);
  });

  test('links to files are followed, links to folders may be circles', async () => {
    const folder = createFolder({ 'a/x.txt': 'X' });
    symlinkSync('..', join(folder, 'a/up'));
    symlinkSync('x.txt', join(folder, 'a/y.txt'));
    symlinkSync('gone.txt', join(folder, 'a/z.txt'));
    expect(await readAll(folder, ['a'])).toEqual([
      'a/x.txt=X',
      'a/y.txt=X',
      'a/z.txt!no such file or folder',
    ]);
  });
});
