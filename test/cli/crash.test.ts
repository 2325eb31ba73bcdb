import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { writeArticle, writeDataSet, writeLine } from './articles.js';
import { run } from './run.js';

// Loaded into every thread: what a mistake in the program, or in Node, could do to one.
const SABOTAGE = `
  import { isMainThread } from 'node:worker_threads';
  const parse = JSON.parse;
  const CRASHES = {
    exit: () => process.exit(7),
    memory: () => { for (const all = []; ; ) all.push(new Array(1e6).fill(all.length)); },
  };
  if (!isMainThread && process.env.NO_THREADS) throw new Error('no threads today');
  JSON.parse = (text, ...rest) => {
    const value = parse(text, ...rest);
    if (!isMainThread && value?.crash) CRASHES[value.crash]();
    return value;
  };
`;
const MANY = 200;

async function runWithCrash(
  crash: string,
  args: readonly string[],
  more: Readonly<Record<string, string>> = {},
) {
  const cwd = createFolder({
    'sabotage.mjs': SABOTAGE,
    'set.jsonl':
      writeDataSet(MANY) +
      writeLine('bad', writeArticle(1)).replace('{', `{"crash":"${crash}",`) +
      writeDataSet(MANY),
  });
  const preload = pathToFileURL(join(cwd, 'sabotage.mjs'));
  const NODE_OPTIONS = `--import ${preload} --max-old-space-size=200`;
  return run(['extract', 'set.jsonl', '-j', '2', ...args], { cwd, env: { ...more, NODE_OPTIONS } });
}

describe('a thread that crashes', () => {
  test.each([
    ['exit', 'the worker failed: worker exited with code: 7'],
    ['memory', 'the worker ran out of memory'],
  ])('names the article and costs no other: %s', async (crash, error) => {
    const [code, stderr, stdout] = await runWithCrash(crash, ['-f', 'ndjson', '--by-article', '-q']);
    expect([code, stderr]).toEqual([1, `quotes: set.jsonl:${MANY + 1}: ${error}\n`]);
    const lines = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    const ids = Array.from({ length: MANY }, (_, number) => `a${number}`);
    expect(lines.map(({ article }) => article)).toEqual([...ids, 'bad', ...ids]);
    expect(lines.filter((line) => 'error' in line)).toEqual([{ article: 'bad', error }]);
  });

  test('is not said of articles when no thread can start at all', async () => {
    const [code, stderr] = await runWithCrash('exit', ['-f', 'ndjson', '-q'], { NO_THREADS: '1' });
    expect([code, stderr]).toEqual([
      1,
      'quotes: no thread could be started: Error: no threads today; --jobs 1 does without\n',
    ]);
  });
});
