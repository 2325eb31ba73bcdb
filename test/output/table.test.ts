import { describe, expect, test } from 'vitest';
import { createTableWriter } from '../../src/output/table.js';
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
2 quotes by 1 speaker: 1 direct, 1 indirect
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
1 quote by 1 speaker: 1 direct
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
2 quotes by 1 speaker: 1 direct, 1
indirect
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
1 quote by 1 speaker: 1 direct
`.trimStart(),
    );
  });

  test('right-to-left text keeps its columns, and its frame in a terminal that turns it around', async () => {
    const quote: Quote = { ...DIRECT, speaker: 'דָּוִד לֵוִי', role: 'عالم أحياء', quote: 'שָׁלוֹם' };
    const text = await write('table', [['a.txt', [quote]]], { width: 60, onlyArticle: 'a.txt' });
    expect(text.replaceAll('\u200e', '')).toBe(
      `
┌─────────┬────────────┬────────┐
│ Speaker │ Role       │ Quote  │
├─────────┼────────────┼────────┤
│ דָּוִד לֵוִי │ عالم أحياء │ “שָׁלוֹם” │
└─────────┴────────────┴────────┘
1 quote by 1 speaker: 1 direct
`.trimStart(),
    );
    for (const cell of text.split('\n')[3]!.split('│').slice(1, -1))
      expect(cell).toMatch(/^ \u200e.*\u200e *$/);
  });

  test('an article with a title is named by it', async () => {
    const writer = await createTableWriter({
      continues: false,
      byArticle: false,
      width: null,
      color: 0,
      onlyArticle: null,
    });
    writer.beginArticle?.({ article: 'a.html', text: '', title: 'Pier closed\nagain' });
    writer.record({ ...DIRECT, article: 'a.html' });
    expect(writer.endArticle?.()).toMatch(/^Pier closed again \(a.html\)\n/);
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
1 quote by 1 speaker: 1 direct
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

  test('colour tells the types apart, and adds nothing else', async () => {
    for (const [width, color] of [
      [100, 1],
      [60, 2],
      [40, 3],
      [null, 2],
    ] as const) {
      const articles = [['a.txt', [DIRECT, INDIRECT, CJK]]] as const;
      const coloured = await write('table', articles, { width, color });
      expect(coloured).toContain(color === 1 ? '\u001b[32m“' : '\u001b[38;5;28m“');
      expect(coloured).toContain('\u001b[2munknown\u001b[22m');
      // biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colour is made of
      expect(coloured.replace(/\u001b\[[\d;]+m/g, '')).toBe(await write('table', articles, { width }));
    }
  });
});
