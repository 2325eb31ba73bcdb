import { describe, expect, test } from 'vitest';
import { READERS } from '../../src/input/index.js';
import { collect, readBytes } from './collect.js';

const UTF16_BE = [0xfe, 0xff, 0x20, 0x1c, 0xd8, 0x3d, 0xde, 0x00];
const LEAK = '“It leaks,” said Orr.';

/** Windows-1252, as far as these tests need it. */
function windows1252(text: string): number[] {
  const high: Record<string, number> = { '‘': 0x91, '’': 0x92, '“': 0x93, '”': 0x94, '—': 0x97, '€': 0x80 };
  return [...text].map((char) => high[char] ?? char.charCodeAt(0));
}

function utf16be(text: string): Uint8Array {
  return Buffer.from(text, 'utf16le').swap16();
}

describe('plain text', () => {
  test.each<[string, Uint8Array | string, string]>([
    ['nothing', '', ''],
    ['one byte', 'a', 'a'],
    ['line breaks as they are', 'a\r\nb\n', 'a\r\nb\n'],
    ['NBSP and soft hyphens as they are', 'a\u00a0b\u00adc', 'a\u00a0b\u00adc'],
    ['UTF-8', '“Ça va 😀”', '“Ça va 😀”'],
    ['a byte-order mark, counted out', '\ufeff“Yes”', '“Yes”'],
    ['only the first byte-order mark', '\ufeff\ufeffa', '\ufeffa'],
    ['UTF-16, little end first', Buffer.from('\ufeff“Ça”', 'utf16le'), '“Ça”'],
    ['UTF-16, big end first', Uint8Array.from(UTF16_BE), '“😀'],
    ['UTF-16 without a mark, little end first', Buffer.from(LEAK, 'utf16le'), LEAK],
    ['UTF-16 without a mark, big end first', utf16be(LEAK), LEAK],
    ['Windows-1252', Uint8Array.from(windows1252('‘Ça’ — “it’s €3”')), '‘Ça’ — “it’s €3”'],
    ['Latin-1', Uint8Array.from([0x63, 0x61, 0x66, 0xe9]), 'café'],
  ])('%s', async (_, bytes, text) => {
    expect(await readBytes(READERS.text, bytes)).toEqual([{ article: 'a.txt', text }]);
    expect(await readBytes(READERS.text, bytes, 1), 'byte by byte').toEqual([{ article: 'a.txt', text }]);
  });

  test.each<[string, Uint8Array, string]>([
    [
      'damaged UTF-8',
      Buffer.concat([Buffer.from('“Ça va,” said Orr'), Uint8Array.of(0xe2, 0x80)]),
      'not text in UTF-8, UTF-16 or Windows-1252',
    ],
    [
      'UTF-16 that is cut off',
      Buffer.from('\ufeff“Ça”', 'utf16le').subarray(0, -1),
      'not valid for encoding utf-16le',
    ],
    [
      'half a character of UTF-16',
      Buffer.from('\ufeff“\ud83d”', 'utf16le'),
      'not valid for encoding utf-16le',
    ],
    ['bytes of no encoding', Uint8Array.of(0x61, 0x81), 'not text in UTF-8, UTF-16 or Windows-1252'],
    ['a binary file', Uint8Array.of(0x7f, 0x45, 0x4c, 0x46, 0x00), 'looks like a binary file'],
    [
      'UTF-16 without a mark that begins like nothing known',
      Buffer.from(`東京 ${LEAK}`, 'utf16le'),
      'looks like a binary file',
    ],
    ['UTF-32', Uint8Array.of(0xff, 0xfe, 0, 0, 0x61, 0, 0, 0), 'looks like a binary file'],
  ])('refuses %s', async (_, bytes, error) => {
    await expect(readBytes(READERS.text, bytes)).rejects.toThrow(error);
    await expect(readBytes(READERS.text, bytes, 1), 'byte by byte').rejects.toThrow(error);
  });

  test('the encoding that a server names is heard where it is not UTF-8', async () => {
    const read = async (bytes: Uint8Array) => {
      const source = {
        path: 'u',
        charset: 'windows-1251',
        open: async function* () {
          yield bytes;
        },
      };
      return collect(READERS.text(source));
    };
    expect(await read(Uint8Array.of(0xc4, 0xe0))).toEqual([{ article: 'u', text: 'Да' }]);
    expect(await read(Buffer.from('é'))).toEqual([{ article: 'u', text: 'é' }]);
  });
});
