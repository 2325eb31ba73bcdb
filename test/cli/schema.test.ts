import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run } from './run.js';

const ROOT = new URL('../../', import.meta.url);
const FIXTURES = fileURLToPath(new URL('fixtures', ROOT));

const RECORD = {
  article: 'a.txt',
  speaker: 'Maya Orr',
  role: null,
  quote: 'It leaks,',
  type: 'direct',
  kind: 'statement',
  cue: 'said',
  addressee: null,
  mention: 'Maya Orr',
  resolution: 'named',
  confidence: 0.9,
  spans: { quote: [[1, 10]], source: [17, 25], cue: [12, 16] },
};

function loadSchema(name: string): { $id: string } {
  return JSON.parse(readFileSync(new URL(`schema/${name}.schema.json`, ROOT), 'utf8'));
}

/** Strict: a keyword that the validator does not know is an error. */
function compile(name: 'record' | 'article'): ValidateFunction {
  const ajv = new Ajv2020({ strict: true, strictRequired: false, allowUnionTypes: true, allErrors: true });
  ajv.addSchema(loadSchema('record')).addSchema(loadSchema('article'));
  return ajv.getSchema(loadSchema(name).$id)!;
}

async function read(...args: string[]): Promise<Record<string, unknown>[]> {
  const [, , stdout] = await run(['extract', '--all', '-q', '--json', ...args]);
  return JSON.parse(stdout);
}

describe('the published schema', () => {
  test('holds for every record', async () => {
    const validate = compile('record');
    const records = await read(FIXTURES);
    expect(records.length).toBeGreaterThan(100);
    expect(validate(RECORD)).toBe(true);
    for (const record of records) expect(validate(record), JSON.stringify(validate.errors)).toBe(true);
  });

  test('holds for articles, read or not', async () => {
    const folder = createFolder({
      'a.html': '<!DOCTYPE html><title>Ferry</title><p>“It leaks,” said Maya Orr.',
      'b.txt': '',
    });
    const validate = compile('article');
    const articles = await read('--by-article', folder, `${folder}/gone.txt`);
    expect(articles.map((article) => Object.keys(article))).toEqual([
      ['article', 'title', 'quotes'],
      ['article', 'quotes'],
      ['article', 'error'],
    ]);
    for (const article of articles) expect(validate(article), JSON.stringify(validate.errors)).toBe(true);
  });

  test.each<[string, Record<string, unknown>]>([
    ['an unknown field', { colour: 'red' }],
    ['an unknown type', { type: 'loud' }],
    ['no speaker', { speaker: undefined }],
    ['a span of one number', { spans: { quote: [[1]], source: null, cue: null } }],
    ['a confidence above 1', { confidence: 2 }],
  ])('does not hold for %s', (_, change) => {
    expect(compile('record')({ ...RECORD, ...change })).toBe(false);
  });
});
