import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { DIRECT, INDIRECT, write } from './records.js';

const HEAD = [
  'article',
  'speaker',
  'role',
  'quote',
  'type',
  'kind',
  'cue',
  'addressee',
  'mention',
  'resolution',
  'confidence',
  'quote_spans',
  'source_span',
  'cue_span',
];

const BEGINS_FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;

describe.each([
  ['csv', ','],
  ['tsv', '\t'],
] as const)('%s', (format, delimiter) => {
  test.each(['=1+1', '+1', '-1', '@SUM(A1)', '\t=1', '\r=1', '\n=1', ' =1', '＝1', '\u202e=1'])(
    'no column begins a formula with %j',
    async (evil) => {
      const texts = { speaker: evil, role: evil, quote: evil, cue: evil, addressee: evil, mention: evil };
      const text = await write(format, [[evil, [{ ...DIRECT, ...texts }]]]);
      const rows: string[][] = parse(text, { bom: true, delimiter, record_delimiter: '\n' });
      expect(rows[1]!.filter((cell) => /[=+@＝-]|SUM/.test(cell))).toHaveLength(7);
      for (const cell of rows[1]!) expect(cell).not.toMatch(BEGINS_FORMULA);
    },
  );
});

describe('csv', () => {
  test('a byte-order mark, a row of names, a row a record', async () => {
    expect(await write('csv', [['a.txt', [DIRECT, INDIRECT]]])).toBe(
      `\ufeff${HEAD.join(',')}
a.txt,Maya Orr,the port’s chief engineer,The pier is closed.,direct,statement,told,reporters,"Maya Orr, the port’s chief engineer,",named,0.94,"[[54,73]]","[0,36]","[37,41]"
a.txt,,,the pier would stay closed,indirect,statement,,,,,0.5,"[[80,96],[101,110]]",,
`,
    );
  });

  test('nothing found: the names alone, so that a script still finds its columns', async () => {
    expect(await write('csv', [['a.txt', []]])).toBe(`\ufeff${HEAD.join(',')}\n`);
  });

  test.each([
    ['=1+1', "'=1+1"],
    ['+44 20 7946', "'+44 20 7946"],
    ['-2 degrees', "'-2 degrees"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\t=1+1', "'\t=1+1"],
    ['\r=1+1', "'\n=1+1"],
    ['\u202e=1+1', "'=1+1"],
    [' =1+1', "' =1+1"],
    ['\n@SUM(A1)', "'\n@SUM(A1)"],
    ['＝1+1', "'＝1+1"],
    ['a = b', 'a = b'],
    ['"No," she said', '"No," she said'],
    ['one\n\ntwo', 'one\n\ntwo'],
    ['one\r\ntwo\rthree', 'one\ntwo\nthree'],
    ['\u001b[31mred\u0000', '�[31mred�'],
    ['东京, 😀', '东京, 😀'],
  ])('%j is written as the text %j', async (quote, cell) => {
    const text = await write('csv', [['a.txt', [{ ...DIRECT, quote }]]]);
    expect(parse(text, { bom: true, columns: true })).toMatchObject([{ quote: cell }]);
  });

  test('whatever the strings are, a parser finds the same number of cells, and none begins a formula', async () => {
    const strings = fc.string({ unit: fc.constantFrom(...'=+-@,;"\'\t\r\n a1\ufeff“”') });
    await fc.assert(
      fc.asyncProperty(strings, strings, strings, async (article, speaker, quote) => {
        const text = await write('csv', [[article, [{ ...DIRECT, speaker, quote }]]]);
        const rows: string[][] = parse(text, { bom: true, record_delimiter: '\n' });
        expect(rows.map((row) => row.length)).toEqual([HEAD.length, HEAD.length]);
        for (const cell of rows[1]!) expect(cell).not.toMatch(BEGINS_FORMULA);
      }),
    );
  });
});

describe('tsv', () => {
  test('no byte-order mark, and one line a record', async () => {
    const quote = 'One.\n\nTwo\tthree, “four”.';
    expect(await write('tsv', [['a.txt', [{ ...INDIRECT, quote }]]])).toBe(
      `${HEAD.join('\t')}\na.txt\t\t\tOne. Two three, “four”.\tindirect\tstatement\t\t\t\t\t0.5\t[[80,96],[101,110]]\t\t\n`,
    );
  });
});
