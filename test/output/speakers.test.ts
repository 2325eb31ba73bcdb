import { parse } from 'csv-parse/sync';
import { describe, expect, test } from 'vitest';
import { FORMATS, type PublicFormat } from '../../src/output/index.js';
import { SUM_FORMATS, type SumOptions } from '../../src/output/speakers/index.js';
import type { SpeakerSum } from '../../src/summary/speaker-sum.js';

const MAYA: SpeakerSum = {
  speaker: 'Maya Orr',
  role: 'the port’s chief engineer',
  named: true,
  quotes: 4,
  direct: 2,
  mixed: 1,
  indirect: 1,
  words: 60,
  share: 0.75,
  articles: 2,
  first: 'a.txt',
  last: 'b.txt',
};
const UNKNOWN: SpeakerSum = {
  ...MAYA,
  speaker: null,
  role: null,
  named: false,
  quotes: 1,
  direct: 0,
  mixed: 0,
  words: 20,
  share: 0.25,
  articles: 1,
  last: 'a.txt',
};
const EVIL: SpeakerSum = {
  ...MAYA,
  speaker: '=cmd|"\u001b[31m',
  role: '</script>|<b>*',
  first: '@a',
  last: '-b',
};

async function format(
  name: PublicFormat,
  sums: readonly SpeakerSum[],
  options: Partial<SumOptions> = {},
): Promise<string> {
  const formatSums = await SUM_FORMATS[name]({ width: null, color: 0, ...options });
  return formatSums(sums);
}

describe('table of speakers', () => {
  test('in a terminal: a bar each, in parts by type', async () => {
    expect(await format('table', [MAYA, UNKNOWN], { width: 60 })).toBe(
      `
Speaker   Share                    Quotes  Words  Articles
Maya Orr  █████████▓▓▓▓░░░░ 75.0%       4     60         2
  the port’s chief engineer
unknown   ░░░░░░            25.0%       1     20         1

1 speaker, 5 quotes, 80 words
█ direct  ▓ mixed  ░ indirect
`.trimStart(),
    );
  });

  test.each([20, 30, 45, 60, 80, 120])('%i columns are enough', async (width) => {
    const name = 'Wolfeschlegelsteinhausenbergerdorff van der Merwe-Nkosi 東京太郎';
    const text = await format('table', [{ ...MAYA, speaker: name }, UNKNOWN], { width });
    expect(text).toContain('東');
    if (width >= 45) for (const line of text.split('\n')) expect(line.length).toBeLessThanOrEqual(width);
  });

  test('in a pipe: a line each, with every number', async () => {
    expect(await format('table', [MAYA, UNKNOWN])).toBe(
      `
Speaker   Quotes  Words  Articles  Direct  Mixed  Indirect  Share  Role                       First  Last
Maya Orr       4     60         2       2      1         1  75.0%  the port’s chief engineer  a.txt  b.txt
unknown        1     20         1       0      0         1  25.0%                             a.txt  a.txt
`.trimStart(),
    );
  });
});

test('json, ndjson: the records as they are', async () => {
  expect(JSON.parse(await format('json', [MAYA, UNKNOWN, EVIL]))).toEqual([MAYA, UNKNOWN, EVIL]);
  expect(await format('ndjson', [UNKNOWN])).toBe(`${JSON.stringify(UNKNOWN)}\n`);
});

test('csv: a row of names, and no formula', async () => {
  const rows = parse(await format('csv', [EVIL]), { bom: true, columns: true });
  expect(rows).toEqual([
    expect.objectContaining({
      speaker: '\'=cmd|"�[31m',
      role: '</script>|<b>*',
      first: "'@a",
      last: "'-b",
      named: 'true',
    }),
  ]);
});

test('tsv: a line each', async () => {
  expect((await format('tsv', [MAYA, UNKNOWN])).split('\n')).toHaveLength(4);
});

test('markdown: a table', async () => {
  expect(await format('markdown', [MAYA, EVIL])).toBe(
    `
| Speaker | Role | Quotes | Direct | Mixed | Indirect | Words | Share | Articles |
| :-- | :-- | --: | --: | --: | --: | --: | --: | --: |
| Maya Orr | the port’s chief engineer | 4 | 2 | 1 | 1 | 60 | 75.0% | 2 |
| \\=cmd\\|"�\\[31m | \\</script\\>\\|\\<b\\>\\* | 4 | 2 | 1 | 1 | 60 | 75.0% | 2 |
`.trimStart(),
  );
});

test('html: the data and the page that draws them', async () => {
  const page = await format('html', [EVIL]);
  const data = /class="speakers">([^<]*)<\/script>/.exec(page)?.[1] ?? '';
  expect(JSON.parse(data)).toEqual([EVIL]);
});

test.each(FORMATS)('%s: nothing for nobody, and no error', async (name) => {
  expect(typeof (await format(name, [], { width: 80 }))).toBe('string');
});
