import { once } from 'node:events';
import { chmodSync, existsSync, readdirSync, readFileSync, statSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run, start, waitFor } from './run.js';

const BY_ARTICLE = ['-q', '-f', 'ndjson', '--by-article'];
const ARTICLE = '{"article":"a.txt","quotes":[]}\n';

describe('--output', () => {
  test('writes the file and nothing else', async () => {
    const cwd = createFolder({ 'a.txt': '' });
    expect(await run(['extract', 'a.txt', ...BY_ARTICLE, '-o', 'out.ndjson'], { cwd })).toEqual([0, '', '']);
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe(ARTICLE);
    expect(readdirSync(cwd)).toEqual(['a.txt', 'out.ndjson']);
  });

  test('replaces a file through a link, and keeps who may read it', async () => {
    const cwd = createFolder({ 'a.txt': '', 'old.ndjson': 'old' });
    chmodSync(join(cwd, 'old.ndjson'), 0o600);
    symlinkSync('old.ndjson', join(cwd, 'link.ndjson'));
    expect(await run(['extract', 'a.txt', ...BY_ARTICLE, '-o', 'link.ndjson'], { cwd })).toEqual([0, '', '']);
    expect(readFileSync(join(cwd, 'old.ndjson'), 'utf8')).toBe(ARTICLE);
    expect(statSync(join(cwd, 'old.ndjson')).mode & 0o777).toBe(0o600);
    expect(readdirSync(cwd)).toEqual(['a.txt', 'link.ndjson', 'old.ndjson']);
  });

  test('may name the input itself', async () => {
    const cwd = createFolder({ 'a.txt': '' });
    expect(await run(['extract', 'a.txt', ...BY_ARTICLE, '-o', 'a.txt'], { cwd })).toEqual([0, '', '']);
    expect(readFileSync(join(cwd, 'a.txt'), 'utf8')).toBe(ARTICLE);
  });

  test('a device is written to and stays what it is', async () => {
    const cwd = createFolder({ 'a.txt': '' });
    expect(await run(['extract', 'a.txt', ...BY_ARTICLE, '-o', '/dev/null'], { cwd })).toEqual([0, '', '']);
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('- is standard output', async () => {
    const cwd = createFolder({ 'a.txt': '' });
    expect(await run(['extract', 'a.txt', ...BY_ARTICLE, '-o', '-'], { cwd })).toEqual([0, '', ARTICLE]);
  });

  test.each([
    ['SIGHUP', 129],
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s leaves what was there, and nothing else', async (signal, code) => {
    const cwd = createFolder({ 'out.ndjson': 'old' });
    const child = start(['extract', '-', '--input-format', 'jsonl', ...BY_ARTICLE, '-o', 'out.ndjson'], {
      cwd,
    });
    child.stdin?.write('{"id": "a.txt", "text": ""}\n');
    while (readdirSync(cwd).length < 2) await pause(20);
    child.kill(signal);
    expect(await waitFor(child)).toEqual([code, '', '']);
    expect(readdirSync(cwd)).toEqual(['out.ndjson']);
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe('old');
  });
});

describe('standard output', () => {
  test('Ctrl-C leaves whole records, an array that is closed, and says how far it got', async () => {
    const child = start(['extract', '-', '--input-format', 'jsonl', '--json', '--by-article']);
    const outcome = waitFor(child);
    child.stdin?.write('{"id": "a.txt", "text": ""}\n');
    if (child.stdout) await once(child.stdout, 'data');
    await pause(100);
    child.kill('SIGINT');
    const [code, stderr, stdout] = await outcome;
    expect([code, stderr, JSON.parse(stdout)]).toEqual([
      130,
      'Interrupted after 1 article with 0 quotes; the rest was not read\n',
      [{ article: 'a.txt', quotes: [] }],
    ]);
  });

  test('a reader who leaves early, as head does, is no error', async () => {
    const input = '{"id": "a.txt", "text": ""}\n'.repeat(100_000);
    const child = start(['extract', '-', '--input-format', 'jsonl', ...BY_ARTICLE]);
    child.stdin?.on('error', () => {}).end(input);
    if (child.stdout) await once(child.stdout, 'data');
    child.stdout?.destroy();
    const [code] = (await once(child, 'close')) as [number];
    expect(code).toBe(0);
  });

  test.runIf(existsSync('/dev/full'))('a full disk is one line', async () => {
    const cwd = createFolder({ 'a.txt': '' });
    const outcome = await run(['extract', 'a.txt', ...BY_ARTICLE, '-o', '/dev/full'], { cwd });
    expect(outcome).toEqual([1, 'quotes: cannot write /dev/full: no space left on device\n', '']);
  });
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
