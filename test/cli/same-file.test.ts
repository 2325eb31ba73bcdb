import { spawn } from 'node:child_process';
import { closeSync, openSync, readFileSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { type Outcome, run, waitFor } from './run.js';

const SAID = '{"id": "a", "text": "“It leaks,” said Maya Orr."}\n';
const BY_ARTICLE = ['-q', '-f', 'ndjson', '--by-article'];

/** Runs it as a shell does for `quotes … < stdin >> stdout`. */
async function redirect(
  args: readonly string[],
  { cwd, stdin, stdout }: { cwd: string; stdin?: string; stdout: string },
): Promise<Outcome> {
  const input = stdin === undefined ? 'ignore' : openSync(join(cwd, stdin), 'r');
  const output = openSync(join(cwd, stdout), 'a');
  const bin = join(process.cwd(), 'bin/quotes.js');
  const child = spawn(process.execPath, [bin, ...args], { cwd, stdio: [input, output, 'pipe'] });
  closeSync(output);
  if (typeof input === 'number') closeSync(input);
  return waitFor(child);
}

describe('what is written is not read', () => {
  test.each([['.'], ['*.*'], ['./']])('by way of %s, twice', async (input) => {
    const cwd = createFolder({ 'a.jsonl': SAID });
    const args = ['extract', input, ...BY_ARTICLE, '-o', 'quotes.ndjson'];
    expect(await run(args, { cwd })).toEqual([0, '', '']);
    const once = readFileSync(join(cwd, 'quotes.ndjson'), 'utf8');
    expect(once.split('\n')).toHaveLength(2);
    expect(await run(args, { cwd })).toEqual([0, '', '']);
    expect(readFileSync(join(cwd, 'quotes.ndjson'), 'utf8')).toBe(once);
  });

  test('while it grows behind standard output', async () => {
    const line = `${JSON.stringify({ text: 'It rained.', note: '·'.repeat(2000) })}\n`;
    const cwd = createFolder({ 'a.jsonl': line.repeat(300) });
    expect(await redirect(['extract', '.', ...BY_ARTICLE], { cwd, stdout: 'quotes.ndjson' })).toEqual([
      0,
      '',
      '',
    ]);
    expect(readFileSync(join(cwd, 'quotes.ndjson'), 'utf8').split('\n')).toHaveLength(301);
  });

  test.each<[string, readonly string[], { stdin?: string; stdout: string }]>([
    ['a.jsonl', ['a.jsonl'], { stdout: 'a.jsonl' }],
    ['link.jsonl', ['b.jsonl', 'link.jsonl'], { stdout: 'a.jsonl' }],
    ['standard input', ['--input-format', 'jsonl'], { stdin: 'a.jsonl', stdout: 'a.jsonl' }],
  ])('%s that is also standard output is refused', async (name, args, streams) => {
    const cwd = createFolder({ 'a.jsonl': SAID, 'b.jsonl': SAID });
    symlinkSync('a.jsonl', join(cwd, 'link.jsonl'));
    expect(await redirect(['extract', ...args, ...BY_ARTICLE], { cwd, ...streams })).toEqual([
      2,
      `quotes: ${name} is read and written at once; write to another file, or with -o\n`,
      '',
    ]);
    expect(readFileSync(join(cwd, 'a.jsonl'), 'utf8')).toBe(SAID);
  });
});

describe('-o is the name of one file', () => {
  test.each(['{id}.ndjson', '%s.ndjson', '*.ndjson', '[speaker].ndjson', '~', '$HOME', '`id`', '-o'])(
    '%s',
    async (name) => {
      const cwd = createFolder({});
      const input = '{"id": "../../../tmp/evil", "text": "It rained."}\n';
      const args = ['extract', '-', '--input-format', 'jsonl', ...BY_ARTICLE, `--output=${name}`];
      expect(await run(args, { cwd, input })).toEqual([0, '', '']);
      expect(readFileSync(join(cwd, name), 'utf8')).toBe('{"article":"../../../tmp/evil","quotes":[]}\n');
    },
  );

  test('however long: what stands beside it until it is whole has a name that fits', async () => {
    const cwd = createFolder({});
    const name = `${'港'.repeat(83)}.json`;
    expect(await run(['extract', '-q', '--json', '-o', name], { cwd, input: 'It rained.' })).toEqual([
      0,
      '',
      '',
    ]);
    expect(readFileSync(join(cwd, name), 'utf8')).toBe('[]\n');
  });
});
