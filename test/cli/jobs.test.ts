import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { writeArticle, writeDataSet, writeLine } from './articles.js';
import { run, start } from './run.js';

// More than is done before threads are started.
const MANY = 300;

describe('--jobs', () => {
  test.each(['table', 'json', 'ndjson', 'json --by-article'])(
    'gives the same bytes for any number: %s',
    async (format) => {
      const cwd = createFolder({ 'set.jsonl': writeDataSet(MANY), 'a.txt': writeArticle(1) });
      const args = ['extract', 'a.txt', 'set.jsonl', 'no.txt', 'a.txt', '-f', ...format.split(' ')];
      const one = await run([...args, '-j', '1'], { cwd });
      expect(one[0]).toBe(1);
      expect(one[2].match(/Pier \d+ is/g)?.length).toBe((MANY / 3) * 2 + 2);
      expect(await run([...args, '-j', '3'], { cwd })).toEqual(one);
    },
  );

  test('works through a folder in order', async () => {
    const cwd = createFolder();
    const names = Array.from({ length: MANY }, (_, number) => `${String(number).padStart(4, '0')}.txt`);
    for (const [number, name] of names.entries()) writeFileSync(join(cwd, name), writeArticle(number));
    const [code, stderr, stdout] = await run(['extract', '.', '-f', 'ndjson', '--by-article', '-j', '2'], {
      cwd,
    });
    expect([code, stderr]).toEqual([0, '200 quotes by 1 speaker in 300 articles\n']);
    const articles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line).article);
    expect(articles).toEqual(names.map((name) => `./${name}`));
  });

  test('array brackets and gaps are right if the first quotes come late', async () => {
    const dull = writeLine('dull', 'It rained.').repeat(MANY);
    const input = dull + writeLine('late', writeArticle(1)) + dull;
    const args = ['extract', '--input-format', 'jsonl', '-q', '-j', '2'];
    const [, , json] = await run([...args, '--json'], { input });
    expect(JSON.parse(json)).toEqual([expect.objectContaining({ article: 'late' })]);
    expect(await run([...args, '--json', '-j', '1'], { input })).toEqual([0, '', json]);
  });
});

test('lines of 20 MB are lines like others', async () => {
  const long = JSON.stringify({ id: 'long', text: writeArticle(1), page: '·'.repeat(10_000_000) });
  const input = `${writeDataSet(20)}${long}\n${writeDataSet(20)}${long}`;
  const args = ['extract', '--input-format', 'jsonl', '-f', 'ndjson', '--by-article', '-j', '2'];
  const [code, stderr, stdout] = await run(args, { input });
  expect([code, stderr]).toEqual([0, '28 quotes by 1 speaker in 42 articles\n']);
  expect(stdout.split('\n').filter((line) => line.startsWith('{"article":"long","quotes":[{'))).toHaveLength(
    2,
  );
});

test('a filter answers line by line, before its input ends', async () => {
  const child = start([
    'extract',
    '-',
    '--input-format',
    'jsonl',
    '-f',
    'ndjson',
    '--by-article',
    '-q',
    '-j',
    '2',
  ]);
  const lines = writeDataSet(2 * MANY).split('\n');
  let answered = 0;
  child.stdout?.on('data', (chunk: Buffer) => {
    answered += chunk.filter((byte) => byte === 0x0a).length;
  });
  // One at a time, then many at once so that threads are started, then one at a time again.
  for (const size of [1, 1, 2 * MANY - 4, 1, 1]) {
    const expected = answered + size;
    child.stdin?.write(
      lines
        .splice(0, size)
        .map((line) => `${line}\n`)
        .join(''),
    );
    while (answered < expected && child.stdout) await once(child.stdout, 'data');
    expect(answered).toBe(expected);
  }
  child.stdin?.end();
  expect((await once(child, 'close'))[0]).toBe(0);
});
