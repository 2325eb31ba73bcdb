import { describe, expect, test } from 'vitest';
import type { Reading, RecordFields } from '../../src/input/index.js';
import { readJsonl } from '../../src/input/jsonl.js';
import { collect, readBytes, toChunks } from './collect.js';

const GOOD = '{"id": "x", "text": "Yes."}';
const READ = { article: 'x', text: 'Yes.' };

describe('readJsonl', () => {
  test.each<[string, unknown]>([
    ['{"id": "x", "text": "Yes."}', READ],
    ['{"text": "Yes.", "id": "x", "more": [1]}', READ],
    ['{"id": 17, "text": "“Ça”"}', { article: '17', text: '“Ça”' }],
    ['{"id": 0, "text": ""}', { article: '0', text: '' }],
    ['{"id": 1234567890123456789, "text": ""}', { article: '1234567890123456789', text: '' }],
    ['{"text": "Yes."}', { article: 'a.txt:1', text: 'Yes.' }],
    ['{"id": null, "text": "Yes."}', { article: 'a.txt:1', text: 'Yes.' }],
    ['{"id": "__proto__", "text": "Yes."}', { article: '__proto__', text: 'Yes.' }],
    ['{"id": "x", "text": "Yes."', { article: 'a.txt:1', error: 'not valid JSON' }],
    ['["x", "Yes."]', { article: 'a.txt:1', error: 'not an object with a "text"' }],
    ['null', { article: 'a.txt:1', error: 'not an object with a "text"' }],
    ['{"id": "x"}', { article: 'x', error: 'no "text"', place: 'a.txt:1' }],
    ['{"id": "x", "text": 3}', { article: 'x', error: '"text" is not a string', place: 'a.txt:1' }],
  ])('%s', async (line, reading) => {
    expect(await readBytes(readJsonl, line)).toEqual([reading]);
  });

  test.each([
    ['nothing', '', []],
    ['no newline at the end', GOOD, [READ]],
    ['empty lines and Windows line ends', `\r\n${GOOD}\r\n\n${GOOD}\r\n`, [READ, READ]],
    ['a byte-order mark', `\ufeff${GOOD}\n`, [READ]],
    ['UTF-16', Buffer.from(`\ufeff${GOOD}\n${GOOD}\n`, 'utf16le'), [READ, READ]],
    [
      'half a character of UTF-16, and goes on',
      Buffer.from(`\ufeff${GOOD.replace('Yes', '\ud83d')}\n${GOOD}\n`, 'utf16le'),
      [{ ...READ, text: READ.text.replace('Yes', '\ufffd') }, READ],
    ],
    [
      'UTF-16 that is cut off, and what is whole before',
      Buffer.from(`\ufeff${GOOD}\n"`, 'utf16le').subarray(0, -1),
      [READ, { article: 'a.txt:2', error: 'not valid JSON' }],
    ],
    ['a bad line, and goes on', `\n{\n${GOOD}\n`, [{ article: 'a.txt:2', error: 'not valid JSON' }, READ]],
    [
      'a line in Latin-1, and goes on',
      Buffer.concat([Buffer.from('{"id": "\xe9"}\n', 'latin1'), Buffer.from(GOOD)]),
      [{ article: 'a.txt:1', error: 'not UTF-8 text' }, READ],
    ],
    [
      'a binary file once',
      `${GOOD}\n\0\n\0\n${GOOD}`,
      [READ, { article: 'a.txt', error: 'looks like a binary file' }],
    ],
  ])('reads %s', async (_, bytes, readings) => {
    expect(await readBytes(readJsonl, bytes)).toEqual(readings);
    expect(await readBytes(readJsonl, bytes, 3), 'in small chunks').toEqual(readings);
  });

  test.each<[string, RecordFields, Reading]>([
    ['{"body": "Yes.", "url": "u"}', { textField: 'body', idField: 'url' }, { article: 'u', text: 'Yes.' }],
    ['{"a": {"b": "Yes.", "c": 3}}', { textField: 'a.b', idField: 'a.c' }, { article: '3', text: 'Yes.' }],
    ['{"a.b": "Yes.", "a": {"b": "No."}}', { textField: 'a.b' }, { article: 'a.txt:1', text: 'Yes.' }],
    [
      '{"n": 1234567890123456789, "text": ""}',
      { idField: 'n' },
      { article: '1234567890123456789', text: '' },
    ],
    ['{"text": "Yes."}', { textField: 'body' }, { article: 'a.txt:1', error: 'no "body"', place: 'a.txt:1' }],
    [
      '{"a": "Yes."}',
      { textField: 'a.length' },
      { article: 'a.txt:1', error: 'no "a.length"', place: 'a.txt:1' },
    ],
    ['{}', { textField: 'constructor' }, { article: 'a.txt:1', error: 'no "constructor"', place: 'a.txt:1' }],
  ])('%s by other fields', async (line, fields, reading) => {
    const source = { path: 'a.txt', open: () => toChunks(Buffer.from(line), 65_536) };
    expect(await collect(readJsonl(source, fields))).toEqual([reading]);
  });

  test('reads no further than it is asked to', async () => {
    let chunks = 0;
    async function* endless() {
      for (;;) {
        chunks += 1;
        yield Buffer.from(`${GOOD}\n`);
      }
    }
    for await (const reading of readJsonl({ path: '-', open: endless })) {
      expect(reading).toEqual(READ);
      break;
    }
    expect(chunks).toBeLessThan(4);
  });
});
