import { describe, expect, test } from 'vitest';
import type { Quote } from '../../src/types.js';
import { DIRECT, INDIRECT, write } from './records.js';

const LONG: Quote = {
  ...DIRECT,
  speaker: 'Johannes van der Merwe',
  role: 'senior lecturer in harbour engineering at the University of Stellenbosch',
  quote: 'We told them in 2019, and again in 2021, that the pier would not last.\n\nNobody wrote back.',
};
const CJK: Quote = {
  ...DIRECT,
  speaker: '小池百合子',
  role: '東京都知事',
  quote: 'この計画は「歴史的」であり、NATO加盟国も同意しました👩‍👧‍👦。',
};
const HOSTILE: Quote = {
  ...DIRECT,
  speaker: 'Mal\u202elory\u001b[31m',
  role: '\u009b2J\u0007\ud800',
  quote: `https://example.org/${'x'.repeat(60)}`,
};

describe('table', () => {
  test('100 columns: as wide as it needs to be, and no wider', async () => {
    expect(await write('table', [['a.txt', [DIRECT, INDIRECT]]], { width: 100, onlyArticle: 'a.txt' })).toBe(
      `
┌──────────┬───────────────────────────┬────────────────────────────┐
│ Speaker  │ Role                      │ Quote                      │
├──────────┼───────────────────────────┼────────────────────────────┤
│ Maya Orr │ the port’s chief engineer │ “The pier is closed.”      │
├──────────┼───────────────────────────┼────────────────────────────┤
│ unknown  │                           │ the pier would stay closed │
└──────────┴───────────────────────────┴────────────────────────────┘
`.trimStart(),
    );
  });

  test('60 columns: wraps, and cuts nothing off', async () => {
    expect(await write('table', [['a.txt', [LONG]]], { width: 60, onlyArticle: 'a.txt' })).toBe(
      `
┌──────────────┬──────────────┬────────────────────────────┐
│ Speaker      │ Role         │ Quote                      │
├──────────────┼──────────────┼────────────────────────────┤
│ Johannes van │ senior       │ “We told them in 2019, and │
│ der Merwe    │ lecturer in  │ again in 2021, that the    │
│              │ harbour      │ pier would not last.       │
│              │ engineering  │ Nobody wrote back.”        │
│              │ at the       │                            │
│              │ University   │                            │
│              │ of           │                            │
│              │ Stellenbosch │                            │
└──────────────┴──────────────┴────────────────────────────┘
`.trimStart(),
    );
  });

  test('40 columns: a list', async () => {
    expect(await write('table', [['a.txt', [LONG, INDIRECT]]], { width: 40, onlyArticle: 'a.txt' })).toBe(
      `
Johannes van der Merwe
senior lecturer in harbour engineering
at the University of Stellenbosch
  “We told them in 2019, and again in
  2021, that the pier would not last.
  Nobody wrote back.”

unknown
  the pier would stay closed
`.trimStart(),
    );
  });

  test('in a pipe: a line a quote', async () => {
    expect(await write('table', [['a.txt', [DIRECT, INDIRECT, LONG]]], { onlyArticle: 'a.txt' })).toBe(
      `
Speaker                 Role                                      Quote
Maya Orr                the port’s chief engineer                 “The pier is closed.”
unknown                                                           the pier would stay closed
Johannes van der Merwe  senior lecturer in harbour engineering at the University of Stellenbosch  “We told them in 2019, and again in 2021, that the pier would not last. Nobody wrote back.”
`.trimStart(),
    );
  });

  test('wide characters and emoji keep the frame', async () => {
    expect(await write('table', [['a.txt', [CJK]]], { width: 60, onlyArticle: 'a.txt' })).toBe(
      `
┌────────────┬────────────┬────────────────────────────────┐
│ Speaker    │ Role       │ Quote                          │
├────────────┼────────────┼────────────────────────────────┤
│ 小池百合子 │ 東京都知事 │ “この計画は「歴史的」であり、  │
│            │            │ NATO加盟国も同意しました👩‍👧‍👦。”  │
└────────────┴────────────┴────────────────────────────────┘
`.trimStart(),
    );
  });

  test('control characters do not reach the terminal, and long words keep the frame', async () => {
    expect(
      await write('table', [['evil\u001b]0;\u0007.txt', [HOSTILE]]], { width: 60, onlyArticle: 'a.txt' }),
    ).toBe(
      `
evil�]0;�.txt
┌──────────────┬───────┬───────────────────────────────────┐
│ Speaker      │ Role  │ Quote                             │
├──────────────┼───────┼───────────────────────────────────┤
│ Mallory�[31m │ �2J�� │ “https://example.org/xxxxxxxxxxxx │
│              │       │ xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx │
│              │       │ xxxxxxxxxxxxxxx”                  │
└──────────────┴───────┴───────────────────────────────────┘
`.trimStart(),
    );
  });

  test('each article under its name, those without quotes left out', async () => {
    const articles = [
      ['a.txt', [DIRECT]],
      ['b.txt', []],
      ['gone.txt', 'no such file or folder'],
      ['c.txt', [INDIRECT]],
    ] as const;
    expect(await write('table', articles)).toBe(
      `
a.txt
Speaker   Role                       Quote
Maya Orr  the port’s chief engineer  “The pier is closed.”

c.txt
Speaker  Role  Quote
unknown        the pier would stay closed
`.trimStart(),
    );
  });

  test.each([100, 40, null])('nothing at all for nothing, at width %s', async (width) => {
    expect(await write('table', [['a.txt', []]], { width })).toBe('');
  });

  test('colour adds escapes and nothing else', async () => {
    for (const width of [100, 60, 40, null]) {
      const articles = [['a.txt', [DIRECT, INDIRECT, CJK]]] as const;
      const coloured = await write('table', articles, { width, color: 1 });
      expect(coloured).toContain('\u001b[2munknown\u001b[22m');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colour is made of
      expect(coloured.replace(/\u001b\[\d+m/g, '')).toBe(await write('table', articles, { width }));
    }
  });
});
