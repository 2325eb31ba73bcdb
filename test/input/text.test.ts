import { describe, expect, test } from 'vitest';
import { readText } from '../../src/input/text.js';
import { readBytes } from './collect.js';

const UTF16_BE = [0xfe, 0xff, 0x20, 0x1c, 0xd8, 0x3d, 0xde, 0x00];

describe('readText', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['nothing', '', ''],
    ['one byte', 'a', 'a'],
    ['line breaks as they are', 'a\r\nb\n', 'a\r\nb\n'],
    ['UTF-8', '“Ça va 😀”', '“Ça va 😀”'],
    ['a byte-order mark, counted out', '\ufeff“Yes”', '“Yes”'],
    ['only the first byte-order mark', '\ufeff\ufeffa', '\ufeffa'],
    ['UTF-16, little end first', Buffer.from('\ufeff“Ça”', 'utf16le'), '“Ça”'],
    ['UTF-16, big end first', Uint8Array.from(UTF16_BE), '“😀'],
  ])('reads %s', async (_, bytes, text) => {
    expect(await readBytes(readText, bytes)).toEqual([{ article: 'a.txt', text }]);
    expect(await readBytes(readText, bytes, 1), 'byte by byte').toEqual([{ article: 'a.txt', text }]);
  });

  test.each<[string, number[], string]>([
    ['Latin-1', [0x63, 0x61, 0x66, 0xe9], 'not UTF-8 text'],
    ['a UTF-8 character cut short', [0x61, 0xe2, 0x80], 'not UTF-8 text'],
    ['a binary file', [0x7f, 0x45, 0x4c, 0x46, 0x00], 'looks like a binary file'],
    ['UTF-32', [0xff, 0xfe, 0x00, 0x00, 0x61, 0x00, 0x00, 0x00], 'looks like a binary file'],
  ])('refuses %s', async (_, bytes, error) => {
    expect(await readBytes(readText, Uint8Array.from(bytes))).toEqual([{ article: 'a.txt', error }]);
  });
});
