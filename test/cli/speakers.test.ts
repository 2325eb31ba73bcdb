import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Validator } from '@cfworker/json-schema';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run, start, waitFor } from './run.js';

const FOLDER = {
  'a.txt': '“The pier is closed,” said Maya Orr, the harbour chief. She said that it leaks.',
  'b.txt': '“It still leaks,” said Maya Orr. “Nobody listens,” said Ben Lee.',
  'c.txt': 'Mr. Maya Orr said that he would sail on Monday with his two sons.',
};

describe('quotes speakers', () => {
  test('sums up over all inputs, and keeps apart whom the articles tell apart', async () => {
    const cwd = createFolder(FOLDER);
    const [code, stderr, stdout] = await run(['speakers', '.', '--json', '-q'], { cwd });
    expect([code, stderr]).toEqual([0, '']);
    const validator = new Validator(
      JSON.parse(readFileSync('schema/speaker.schema.json', 'utf8')),
      '2020-12',
    );
    for (const sum of JSON.parse(stdout)) expect(validator.validate(sum).errors).toEqual([]);
    const sums = JSON.parse(stdout).map(({ speaker, quotes, articles }: Record<string, unknown>) => [
      speaker,
      quotes,
      articles,
    ]);
    expect(sums).toContainEqual(['Ben Lee', 1, 1]);
    expect(sums.filter(([speaker]: [string]) => speaker === 'Maya Orr').length).toBeGreaterThan(1);
  });

  test('sorts, and stops where it is told', async () => {
    const cwd = createFolder({ 'a.txt': FOLDER['a.txt'], 'b.txt': FOLDER['b.txt'] });
    const names = async (...args: string[]) => {
      const [, , stdout] = await run(['speakers', 'a.txt', 'b.txt', '-q', '-f', 'tsv', ...args], { cwd });
      return stdout
        .split('\n')
        .slice(1, -1)
        .map((line) => line.split('\t')[0]);
    };
    expect(await names()).toEqual(['Maya Orr', 'Ben Lee']);
    expect(await names('--sort', 'name')).toEqual(['Ben Lee', 'Maya Orr']);
    expect(await names('--top', '1')).toEqual(['Maya Orr']);
    expect(await names('--speaker', 'lee')).toEqual(['Ben Lee']);
  });

  test('one input that cannot be read: the rest is summed up', async () => {
    const cwd = createFolder({ 'b.txt': FOLDER['b.txt'] });
    const [code, stderr, stdout] = await run(['speakers', 'gone.txt', 'b.txt', '-q', '-f', 'ndjson'], {
      cwd,
    });
    expect([code, stderr]).toEqual([1, 'quotes: gone.txt: no such file or folder\n']);
    expect(stdout.split('\n')).toHaveLength(3);
  });

  test('-o writes the page', async () => {
    const cwd = createFolder({ 'b.txt': FOLDER['b.txt'] });
    const outcome = await run(['speakers', 'b.txt', '-q', '-f', 'html', '-o', 'out.html'], { cwd });
    expect(outcome).toEqual([0, '', '']);
    expect(readFileSync(join(cwd, 'out.html'), 'utf8')).toMatch(/^<!doctype html>.*"Ben Lee".*<\/html>\n$/s);
  });

  test('Ctrl-C prints no sum that could be taken for the whole', async () => {
    const cwd = createFolder({});
    const child = start(['speakers', '-', '--input-format', 'jsonl', '--json'], { cwd });
    const outcome = waitFor(child);
    child.stdin?.write(`${JSON.stringify({ id: 1, text: FOLDER['b.txt'] })}\nno JSON\n`);
    if (child.stderr) await once(child.stderr, 'data');
    child.kill('SIGINT');
    expect(await outcome).toEqual([130, expect.stringContaining('-:2: '), '']);
    expect(readdirSync(cwd)).toEqual([]);
  });

  test.each([
    [
      '--sort age',
      "option '--sort <key>' argument 'age' is invalid. Allowed choices are words, quotes, articles, name.",
    ],
    ['--top 0', "option '--top <n>' argument '0' is invalid. A whole number from 1 is needed."],
    ['--top all', "option '--top <n>' argument 'all' is invalid. A whole number from 1 is needed."],
    ['--by-article', "unknown option '--by-article'"],
  ])('%s is wrong usage', async (args, message) => {
    const [code, stderr, stdout] = await run(['speakers', ...args.split(' ')]);
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`quotes: ${message}`);
    expect(stderr).toContain("Try 'quotes speakers --help'.");
  });
});
