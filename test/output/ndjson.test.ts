import { describe, expect, test } from 'vitest';
import { DIRECT, INDIRECT, write } from './records.js';

const FIELDS =
  '"speaker":"Maya Orr","role":"the port’s chief engineer","quote":"The pier is closed.","type":"direct",' +
  '"kind":"statement","cue":"told","addressee":"reporters","mention":"Maya Orr, the port’s chief engineer,",' +
  '"resolution":"named","confidence":0.94,"spans":{"quote":[[54,73]],"source":[0,36],"cue":[37,41]}';

describe('ndjson', () => {
  test('is a record a line', async () => {
    const text = await write('ndjson', [
      ['a.txt', [DIRECT, DIRECT]],
      ['b.txt', []],
      ['c.txt', 'gone'],
    ]);
    expect(text).toBe(`{"article":"a.txt",${FIELDS}}\n{"article":"a.txt",${FIELDS}}\n`);
  });

  test('by article, is an article a line', async () => {
    const text = await write(
      'ndjson',
      [
        ['a.txt', [DIRECT, DIRECT]],
        ['b.txt', []],
        ['c.txt', 'gone'],
      ],
      { byArticle: true },
    );
    expect(text).toBe(
      `{"article":"a.txt","quotes":[{${FIELDS}},{${FIELDS}}]}\n` +
        '{"article":"b.txt","quotes":[]}\n' +
        '{"article":"c.txt","error":"gone"}\n',
    );
  });

  test('keeps the order of fields, whatever order the record was made in', async () => {
    const reversed = Object.fromEntries(Object.entries(DIRECT).reverse()) as unknown as typeof DIRECT;
    expect(await write('ndjson', [['a', [reversed]]])).toBe(await write('ndjson', [['a', [DIRECT]]]));
  });

  test('escapes what would drive a terminal', async () => {
    const text = await write('ndjson', [['a', [{ ...INDIRECT, quote: '\u001b[31m \u009b \u202e \u007f' }]]]);
    expect(text).toContain('"quote":"\\u001b[31m \\u009b \\u202e \\u007f"');
  });
});
