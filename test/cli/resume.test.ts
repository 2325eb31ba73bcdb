import { appendFileSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { writeArticle, writeDataSet } from './articles.js';
import { run, start, waitFor } from './run.js';

const INPUT = writeDataSet(40);
const FROM_STDIN = ['extract', '-', '--input-format', 'jsonl'];

/** Starts a run over standard input that has answered the first `lines` of it, and waits for more. */
async function startRun(cwd: string, lines: number, args: readonly string[] = []) {
  const child = start([...FROM_STDIN, '-o', 'out.ndjson', '--resume', ...args], { cwd });
  const input = INPUT.split('\n').slice(0, lines);
  for (const line of input) child.stdin?.write(`${line}\n`);
  const partial = join(cwd, 'out.ndjson.partial');
  const last = input.filter((line) => line.includes('told')).length;
  while (!existsSync(partial) || readFileSync(partial, 'utf8').split('\n').length - 1 < last) await pause(20);
  return child;
}

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}

/** What a run gives that nobody interrupts. */
async function runWhole(args: readonly string[] = []): Promise<string> {
  return (await run([...FROM_STDIN, '-q', '-f', 'ndjson', ...args], { input: INPUT }))[2];
}

describe('--resume', () => {
  test.each([
    ['SIGINT', 130, []],
    ['SIGINT', 130, ['--by-article']],
    ['SIGTERM', 143, []],
  ] as const)('goes on after %s (%d) %j', async (signal, code, args) => {
    const cwd = createFolder();
    const child = await startRun(cwd, 25, args);
    await pause(100);
    child.kill(signal);
    expect(await waitFor(child)).toEqual([
      code,
      'Interrupted after 25 articles with 16 quotes; the same command goes on from there\n',
      '',
    ]);
    expect(readdirSync(cwd)).toEqual(['out.ndjson.partial', 'out.ndjson.resume']);
    const again = await run([...FROM_STDIN, '-o', 'out.ndjson', '--resume', ...args], { cwd, input: INPUT });
    expect(again).toEqual([0, '26 quotes in 40 articles\n', '']);
    expect(readdirSync(cwd)).toEqual(['out.ndjson']);
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe(await runWhole(args));
  });

  test('cuts off what a power cut tore, and does not do again what is done', async () => {
    const cwd = createFolder();
    const child = await startRun(cwd, 12);
    child.kill('SIGINT');
    await waitFor(child);
    const partial = join(cwd, 'out.ndjson.partial');
    const done = readFileSync(partial, 'utf8').replace('Pier 1 ', 'PIER 1 ');
    writeFileSync(partial, done);
    appendFileSync(partial, '{"article":"a12","spea');
    expect((await run([...FROM_STDIN, '-q', '-o', 'out.ndjson', '--resume'], { cwd, input: INPUT }))[0]).toBe(
      0,
    );
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe(
      (await runWhole()).replace('Pier 1 ', 'PIER 1 '),
    );
  });

  test('starts anew what was killed before it could say how far it was', async () => {
    const cwd = createFolder({ 'out.ndjson.partial': '{"artic' });
    expect((await run([...FROM_STDIN, '-q', '-o', 'out.ndjson', '--resume'], { cwd, input: INPUT }))[0]).toBe(
      0,
    );
    expect(readFileSync(join(cwd, 'out.ndjson'), 'utf8')).toBe(await runWhole());
  });

  test('goes on in a folder, and still knows what could not be read', async () => {
    const cwd = createFolder();
    const names = Array.from({ length: 300 }, (_, number) => `${String(number).padStart(3, '0')}.txt`);
    for (const [number, name] of names.entries()) writeFileSync(join(cwd, name), writeArticle(number));
    const inputs = ['no.txt', ...names.slice(0, 150), '-', ...names.slice(150)];
    const args = ['extract', ...inputs, '--by-article', '-j', '2', '--resume', '-o', 'out.ndjson'];
    const child = start(args, { cwd });
    const partial = join(cwd, 'out.ndjson.partial');
    while (!existsSync(partial) || readFileSync(partial, 'utf8').split('\n').length < 152) await pause(20);
    child.kill('SIGINT');
    const [code, stderr] = await waitFor(child);
    expect([code, stderr]).toEqual([130, expect.stringContaining('Interrupted after 150 articles')]);
    const [status, errors] = await run(args, { cwd, input: 'It rained.' });
    expect([status, errors]).toEqual([1, '200 quotes in 301 articles; 1 could not be read\n']);
    const articles = readFileSync(join(cwd, 'out.ndjson'), 'utf8').trimEnd().split('\n');
    expect(articles.map((line) => JSON.parse(line).article)).toEqual(inputs);
  });

  test.each<[string, string, readonly string[], string]>([
    ['options', INPUT, ['--all'], 'it was begun with other options; use those, or delete out.ndjson.partial'],
    ['a changed line', INPUT.replace('Pier 2', 'Pier 9'), [], 'it was begun with other inputs; name those'],
    ['a shorter input', INPUT.slice(0, 99), [], 'it was begun with other inputs; name those'],
  ])('refuses other inputs or options: %s', async (_, input, args, message) => {
    const cwd = createFolder();
    const child = await startRun(cwd, 5);
    child.kill('SIGINT');
    await waitFor(child);
    const [code, stderr] = await run([...FROM_STDIN, '-o', 'out.ndjson', '--resume', ...args], {
      cwd,
      input,
    });
    expect([code, stderr]).toEqual([2, expect.stringContaining(`cannot resume out.ndjson: ${message}`)]);
    expect(readdirSync(cwd), 'nothing is lost').toEqual(['out.ndjson.partial', 'out.ndjson.resume']);
  });
});
