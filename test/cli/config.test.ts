import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run } from './run.js';

const ARTICLE = 'Maya Orr skeeted that the pier would close.\n\n“It leaks,” said Ben Lee.';
const CUES = JSON.stringify({ cues: { skeet: 'say' } });

async function speakers(cwd: string, ...args: string[]): Promise<string[]> {
  const [code, stderr, stdout] = await run(['extract', 'a.txt', '-q', '--json', ...args], { cwd });
  expect([code, stderr]).toEqual([0, '']);
  return JSON.parse(stdout).map(({ speaker }: { speaker: string }) => speaker);
}

describe('the configuration', () => {
  test.each([
    ['quotes.config.json', CUES],
    ['package.json', `{ "name": "desk", "quotes": ${CUES} }`],
    ['../quotes.config.json', CUES],
    ['quotes.config.json', `\ufeff${CUES}`],
  ])('is found in %s', async (name, text) => {
    const folder = createFolder({ 'desk/a.txt': ARTICLE, [join('desk', name)]: text });
    expect(await speakers(join(folder, 'desk'))).toEqual(['Maya Orr', 'Ben Lee']);
    expect(await speakers(join(folder, 'desk'), '--no-config')).toEqual(['Ben Lee']);
  });

  test('the nearest counts, and a package.json without one is passed by', async () => {
    const folder = createFolder({
      'quotes.config.json': CUES,
      'desk/package.json': '{ "name": "quotes" }',
      'desk/a.txt': ARTICLE,
      'desk/news/quotes.config.json': '{}',
      'desk/news/a.txt': ARTICLE,
    });
    expect(await speakers(join(folder, 'desk'))).toEqual(['Maya Orr', 'Ben Lee']);
    expect(await speakers(join(folder, 'desk/news'))).toEqual(['Ben Lee']);
  });

  test('--config names another', async () => {
    const cwd = createFolder({ 'a.txt': ARTICLE, 'quotes.config.json': '{}', 'other.json': CUES });
    expect(await speakers(cwd, '--config', 'other.json')).toEqual(['Maya Orr', 'Ben Lee']);
  });

  test('its options are defaults, which those of the command line go before', async () => {
    const options = {
      format: 'ndjson',
      type: ['direct'],
      quiet: true,
      byArticle: true,
      top: 1,
      sort: 'name',
    };
    const cwd = createFolder({ 'a.txt': ARTICLE, 'quotes.config.json': JSON.stringify({ options }) });
    const [, stderr, stdout] = await run(['extract', 'a.txt'], { cwd });
    expect([stderr, stdout]).toEqual([
      '',
      expect.stringMatching(/^\{"article":"a.txt","quotes":\[\{"speaker":"Ben Lee"/),
    ]);
    const [, , table] = await run(['extract', 'a.txt', '--format', 'table'], { cwd });
    expect(table).toMatch(/^Speaker/);
    const [, , json] = await run(['speakers', 'a.txt', '--json'], { cwd });
    expect(JSON.parse(json)).toHaveLength(1);
  });

  test.each([
    [
      'quotes.config.json',
      '{ "peopl": [] }',
      'peopl: is no known key; known: $schema, cues, people, outlets, options',
    ],
    ['package.json', '{ "quotes": [] }', 'quotes: [] is not allowed; it must be an object'],
    ['quotes.config.json', '{ "people": [', 'not valid JSON: '],
  ])('%s with %s is one line, and wrong usage', async (name, text, message) => {
    const cwd = createFolder({ 'a.txt': ARTICLE, [name]: text });
    const [code, stderr, stdout] = await run(['extract', 'a.txt'], { cwd });
    expect([code, stdout]).toEqual([2, '']);
    expect(stderr).toContain(`${name}: ${message}`);
    expect(stderr.split('\n')).toHaveLength(2);
  });

  test('one that is named must be there', async () => {
    const cwd = createFolder({ 'a.txt': ARTICLE });
    const outcome = await run(['extract', 'a.txt', '--config', 'gone.json'], { cwd });
    expect(outcome).toEqual([2, 'quotes: gone.json: no such file or folder\n', '']);
  });
});
