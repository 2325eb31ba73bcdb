import { describe, expect, test } from 'vitest';
import type { QuoteRecord } from '../../src/types.js';
import { createFolder } from '../input/temporary-folder.js';
import { run } from './run.js';

// One direct quote by one speaker: whatever the extractor becomes, it finds this one.
const ORR = 'Maya Orr, the port’s chief engineer, told reporters, “The pier is closed.”\n';
const QUOTE = 'The pier is closed.';
const ONE_OF_ORR = expect.objectContaining({
  article: 'a.txt',
  speaker: expect.stringContaining('Orr'),
  quote: QUOTE,
  type: 'direct',
});

async function extractRecords(args: readonly string[]): Promise<QuoteRecord[]> {
  const [code, stderr, stdout] = await run(['extract', 'a.txt', '-q', '--json', ...args], {
    cwd: createFolder({ 'a.txt': ORR }),
  });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout);
}

describe('quotes extract finds', () => {
  test('who said what', async () => {
    const records = await extractRecords([]);
    expect(records).toEqual([ONE_OF_ORR]);
    const spans = records[0]?.spans.quote ?? [];
    expect(spans.map(([start, end]) => ORR.slice(start, end)).join(' ')).toBe(QUOTE);
  });

  test.each<[string, number]>([
    ['--all', 1],
    ['--type direct', 1],
    ['--type mixed,direct', 1],
    ['--type mixed --type direct', 1],
    ['--type mixed,indirect', 0],
    ['--speaker ORR', 1],
    ['--speaker Orrin', 0],
    ['--min-confidence 0', 1],
    ['--min-confidence 1', 0],
  ])('%s: %i', async (args, count) => {
    expect(await extractRecords(args.split(' '))).toHaveLength(count);
  });

  test('the same in a table, with a summary on stderr', async () => {
    const cwd = createFolder({ 'a.txt': ORR });
    const [code, stderr, stdout] = await run(['extract', 'a.txt'], { cwd });
    expect([code, stderr]).toEqual([0, '1 quote by 1 speaker in 1 article\n']);
    expect(stdout).toMatch(/^Speaker +Role +Quote\n.*Orr .*“The pier is closed.”\n$/);
  });

  test('articles in the order of the inputs, under their names', async () => {
    const cwd = createFolder({ 'a.txt': ORR, 'b.txt': ORR });
    const [code, stderr, stdout] = await run(['extract', 'b.txt', 'no.txt', 'a.txt'], { cwd });
    expect([code, stderr]).toEqual([
      1,
      'quotes: no.txt: no such file or folder\n2 quotes by 1 speaker in 2 articles; 1 could not be read\n',
    ]);
    expect(stdout.split('\n').filter((line) => line.endsWith('.txt'))).toEqual(['b.txt', 'a.txt']);
  });

  test('a frame where COLUMNS says how wide, a list where it is narrow', async () => {
    const cwd = createFolder({ 'a.txt': ORR });
    for (const [COLUMNS, first] of [
      ['60', '┌'],
      ['40', 'M'],
    ] as const) {
      const [, , stdout] = await run(['extract', 'a.txt'], { cwd, env: { COLUMNS } });
      expect(stdout[0]).toBe(first);
      expect(stdout).toContain('“The pier is closed.”');
      for (const line of stdout.split('\n')) expect(line.length).toBeLessThanOrEqual(Number(COLUMNS));
    }
  });

  test.each<[Record<string, string>, readonly string[], boolean]>([
    [{}, [], false],
    [{ FORCE_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '1', NO_COLOR: '1' }, [], true],
    [{ FORCE_COLOR: '0' }, [], false],
    [{ FORCE_COLOR: '1' }, ['--no-color'], false],
    [{ FORCE_COLOR: '1' }, ['--json'], false],
  ])('colour with %j and %j: %s', async (env, args, isColoured) => {
    const cwd = createFolder({ 'a.txt': ORR });
    const [, , stdout] = await run(['extract', 'a.txt', ...args], { cwd, env });
    expect([stdout.includes('Orr'), stdout.includes('\u001b[')]).toEqual([true, isColoured]);
  });

  test('the same bytes every time', async () => {
    expect(await extractRecords([])).toEqual(await extractRecords([]));
  });
});
