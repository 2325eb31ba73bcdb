import { describe, expect, test } from 'vitest';
import { DIRECT, INDIRECT, write } from './records.js';

const TWO_RECORDS = `[
  {
    "article": "a.txt",
    "speaker": "Maya Orr",
    "role": "the port’s chief engineer",
    "quote": "The pier is closed.",
    "type": "direct",
    "kind": "statement",
    "cue": "told",
    "addressee": "reporters",
    "mention": "Maya Orr, the port’s chief engineer,",
    "resolution": "named",
    "confidence": 0.94,
    "spans": { "quote": [[54, 73]], "source": [0, 36], "cue": [37, 41] }
  },
  {
    "article": "b.txt",
    "speaker": null,
    "role": null,
    "quote": "the pier would stay closed",
    "type": "indirect",
    "kind": "statement",
    "cue": null,
    "addressee": null,
    "mention": null,
    "resolution": null,
    "confidence": 0.5,
    "spans": { "quote": [[80, 96], [101, 110]], "source": null, "cue": null }
  }
]
`;

const BY_ARTICLE = `[
  {
    "article": "a.txt",
    "quotes": []
  },
  {
    "article": "b \\"2\\".txt",
    "quotes": [
      {
        "speaker": null,
        "role": null,
        "quote": "the pier would stay closed",
        "type": "indirect",
        "kind": "statement",
        "cue": null,
        "addressee": null,
        "mention": null,
        "resolution": null,
        "confidence": 0.5,
        "spans": { "quote": [[80, 96], [101, 110]], "source": null, "cue": null }
      }
    ]
  },
  {
    "article": "c.txt",
    "error": "no such file or folder"
  }
]
`;

describe('json', () => {
  test('is one array of records over all articles', async () => {
    const text = await write('json', [
      ['a.txt', [DIRECT]],
      ['empty.txt', []],
      ['gone.txt', 'no such file or folder'],
      ['b.txt', [INDIRECT]],
    ]);
    expect(text).toBe(TWO_RECORDS);
  });

  test('is an empty array when there is nothing', async () => {
    expect(await write('json', [])).toBe('[]\n');
    expect(await write('json', [['a.txt', []]])).toBe('[]\n');
    expect(await write('json', [], { byArticle: true })).toBe('[]\n');
  });

  test('by article, accounts for every article', async () => {
    const text = await write(
      'json',
      [
        ['a.txt', []],
        ['b "2".txt', [INDIRECT]],
        ['c.txt', 'no such file or folder'],
      ],
      { byArticle: true },
    );
    expect(text).toBe(BY_ARTICLE);
  });

  test.each([true, false])('gives back what went in (by article: %s)', async (byArticle) => {
    const quotes = [DIRECT, INDIRECT, { ...DIRECT, quote: '"\\\n\u0000\u009b\u202e\u2028\ud800 😀' }];
    const parsed = JSON.parse(await write('json', [['__proto__', quotes]], { byArticle }));
    expect(parsed).toEqual(
      byArticle
        ? [{ article: '__proto__', quotes }]
        : quotes.map((quote) => ({ article: '__proto__', ...quote })),
    );
  });
});
