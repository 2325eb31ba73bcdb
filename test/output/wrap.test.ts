import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measure } from '../../src/output/display-width.js';
import { toPrintable } from '../../src/output/printable.js';
import { wrap } from '../../src/output/wrap.js';

describe('measure', () => {
  test.each([
    ['', 0],
    ['“Yes,” she said — twice…', 24],
    ['naïve', 5],
    ['nai\u0308ve', 5],
    ['שָׁלוֹם', 4],
    ['สวัสดี', 4],
    ['東京', 4],
    ['ｆｕｌｌ', 8],
    ['한국', 4],
    ['😀', 2],
    ['🫠', 2],
    ['👩‍👧‍👦', 2],
    ['🇩🇪', 2],
    ['☎️', 2],
    ['☎', 1],
    ['1️⃣', 2],
    ['a\u200bb', 2],
    ['\ufffd', 1],
  ])('%j takes %i columns', (text, width) => {
    expect(measure(text)).toBe(width);
  });
});

describe('wrap', () => {
  test.each<[string, number, string[]]>([
    ['', 5, ['']],
    ['one two three', 7, ['one two', 'three']],
    ['one two three', 8, ['one two', 'three']],
    ['incomprehensible', 10, ['incomprehe', 'nsible']],
    ['an incomprehensible', 10, ['an', 'incomprehe', 'nsible']],
    ['これはペンです。', 8, ['これはペ', 'ンです。']],
    ['これはペンだ。', 12, ['これはペン', 'だ。']],
    ['彼は「はい」と', 6, ['彼は', '「は', 'い」と']],
    ['see東京', 5, ['see東', '京']],
    ['。。。。。。', 4, ['。。', '。。', '。。']],
  ])('%j at %i', (text, width, lines) => {
    expect(wrap(text, width)).toEqual(lines);
  });

  test('fits and loses nothing but spaces, whatever the text', () => {
    const text = fc.string({ unit: 'binary' }).map(toPrintable);
    fc.assert(
      fc.property(text, fc.integer({ min: 2, max: 40 }), (printable, width) => {
        const lines = wrap(printable, width);
        expect(lines.join('').replaceAll(' ', '')).toBe(printable.replaceAll(' ', ''));
        for (const line of lines) expect(measure(line)).toBeLessThanOrEqual(width);
      }),
    );
  });
});

describe('toPrintable', () => {
  test.each([
    ['one\n\n\ttwo\r\nthree', 'one two three'],
    ['\u001b[31mred\u001b[0m', '\ufffd[31mred\ufffd[0m'],
    ['\u0000\u0007\u007f\u0085\u009b', '\ufffd\ufffd\ufffd\ufffd\ufffd'],
    ['a\u202eb\u2066c\u200fd', 'abcd'],
    ['\ud800 \udc00 😀', '\ufffd \ufffd 😀'],
  ])('%j', (text, printable) => {
    expect(toPrintable(text)).toBe(printable);
  });
});
