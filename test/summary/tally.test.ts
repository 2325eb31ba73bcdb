import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { sumArticle } from '../../src/summary/article-sum.js';
import { sortSums } from '../../src/summary/speaker-sum.js';
import { createTally } from '../../src/summary/tally.js';
import type { Quote, QuoteType } from '../../src/types.js';

const QUOTE: Quote = {
  speaker: 'Maya Orr',
  role: null,
  quote: 'The pier leaks.',
  type: 'direct',
  kind: 'statement',
  cue: 'said',
  addressee: null,
  mention: 'Maya Orr',
  resolution: 'named',
  confidence: 0.9,
  spans: { quote: [[0, 15]], source: null, cue: null },
};

type Change = Partial<Quote>;

/** Sums up articles, each a list of what their quotes have. */
function sum(...articles: readonly (readonly Change[])[]) {
  const tally = createTally();
  articles.forEach((quotes, index) => {
    tally.add(
      sumArticle(
        `${index + 1}.txt`,
        quotes.map((change) => ({ ...QUOTE, ...change })),
      ),
    );
  });
  return tally.sum();
}

describe('one speaker', () => {
  test('is counted by type, words and articles', () => {
    const [maya] = sum(
      [
        { type: 'direct', role: 'chief engineer' },
        { type: 'mixed', role: 'chief engineer' },
      ],
      [],
      [{ type: 'indirect', quote: 'it won’t cost $3.5m – “at most”', role: 'engineer' }],
    );
    expect(maya).toEqual({
      speaker: 'Maya Orr',
      role: 'chief engineer',
      named: true,
      quotes: 3,
      direct: 1,
      mixed: 1,
      indirect: 1,
      words: 12,
      share: 1,
      articles: 2,
      first: '1.txt',
      last: '3.txt',
    });
  });

  test('shares are of all words, those of nobody known too', () => {
    const sums = sum([{}, { speaker: null, quote: 'nine words and then some more of them here' }]);
    expect(sums.map(({ speaker, share }) => [speaker, share])).toEqual([
      ['Maya Orr', 0.25],
      [null, 0.75],
    ]);
  });
});

/** What two or more articles say, and how many speakers that makes. */
const JOINS: readonly [string, readonly Change[], number][] = [
  ['the same full name', [{}, {}], 1],
  ['case, accents and apostrophes aside', [{ speaker: 'José O’Neill' }, { speaker: "JOSE O'NEILL" }], 1],
  ['different roles that one person may have', [{ role: 'senator' }, { role: 'former surgeon' }], 1],
  ['she and nothing', [{ mention: 'She' }, {}], 1],
  ['she and he', [{ mention: 'she' }, { mention: 'He' }], 2],
  ['Ms. and Mr.', [{ mention: 'Ms. Orr' }, { mention: 'Mr. Orr' }], 2],
  ['she, he, and an article that tells neither', [{ mention: 'she' }, { mention: 'he' }, {}], 3],
  ['she in two articles, he in a third', [{ mention: 'she' }, { mention: 'he' }, { mention: 'Mrs. Orr' }], 2],
  ['a goalkeeper and a bishop', [{ role: 'Leeds goalkeeper' }, { role: 'Bishop of Ely' }], 2],
  ['a goalkeeper once and a bishop', [{ role: 'former Leeds goalkeeper' }, { role: 'Bishop of Ely' }], 1],
  ['a singer’s lawyer and a singer', [{ role: 'the singer’s lawyer' }, { role: 'singer' }], 1],
  ['surgeon and physicist: one line of work', [{ role: 'surgeon' }, { role: 'physicist' }], 1],
  [
    'one word, and shown to be a person',
    [
      { speaker: 'Orr', mention: 'he' },
      { speaker: 'Orr', mention: 'he' },
    ],
    2,
  ],
  [
    'one word with a job',
    [
      { speaker: 'Orr', role: 'analyst' },
      { speaker: 'Orr', role: 'analyst' },
    ],
    2,
  ],
  ['one word, an organisation', [{ speaker: 'Reuters' }, { speaker: 'Reuters', role: 'news agency' }], 1],
  ['a surname and a full name', [{ speaker: 'Orr' }, { speaker: 'Maya Orr' }], 2],
  [
    'a description',
    [
      { speaker: 'a nurse', mention: 'she' },
      { speaker: 'a nurse', mention: 'he' },
    ],
    1,
  ],
  ['names that objects have', [{ speaker: '__proto__' }, { speaker: 'constructor' }], 2],
];

describe('speakers of several articles are joined', () => {
  test.each(JOINS)('%s: %j makes %i', (_, changes, speakers) => {
    expect(sum(...changes.map((change) => [change]))).toHaveLength(speakers);
  });

  test('in whatever order the articles come', () => {
    const change = fc.record({
      mention: fc.constantFrom('he', 'she', 'Maya Orr'),
      role: fc.constantFrom('bishop', 'golfer', null),
    });
    const sizes = (changes: readonly Change[]) =>
      sum(...changes.map((one) => [one]))
        .map(({ quotes }) => quotes)
        .sort();
    fc.assert(
      fc.property(fc.array(change), (changes) => {
        expect(sizes(changes.toReversed())).toEqual(sizes(changes));
      }),
    );
  });

  test('and nothing is lost or counted twice', () => {
    const change = fc.record({
      speaker: fc.constantFrom('Maya Orr', 'Ben Orr', 'Orr', 'a nurse', null),
      mention: fc.constantFrom('he', 'she', 'Orr'),
      type: fc.constantFrom<QuoteType>('direct', 'mixed', 'indirect'),
    });
    fc.assert(
      fc.property(fc.array(fc.array(change)), (articles) => {
        const sums = sum(...articles);
        const total = sums.reduce((count, { quotes }) => count + quotes, 0);
        expect(total).toBe(articles.flat().length);
        for (const { quotes, direct, mixed, indirect } of sums)
          expect(direct + mixed + indirect).toBe(quotes);
      }),
    );
  });
});

describe('a name or a description', () => {
  test.each([
    ['Maya Orr', true],
    ['Hamas', true],
    ['Bill de Blasio', true],
    ['de Blasio', true],
    ['al-Qaeda', true],
    ['小池百合子', true],
    ['a senior official', false],
    ['U.S. officials', false],
    ['a source at Google', false],
    ['police', false],
  ])('%s', (speaker, named) => {
    expect(sum([{ speaker }])[0]!.named).toBe(named);
  });
});

test('sorted by number the greatest first, by name from A, quotes of nobody known last', () => {
  const sums = sum(
    [{ speaker: 'Ben Orr' }, { speaker: null }, { speaker: null }],
    [{ speaker: 'Ann Lee', quote: 'One two three four five.' }],
    [{ speaker: 'Ben Orr', quote: 'No.' }],
  );
  const order = (by: 'words' | 'quotes' | 'articles' | 'name') =>
    sortSums(sums, by).map(({ speaker }) => speaker);
  expect(order('words')).toEqual(['Ann Lee', 'Ben Orr', null]);
  expect(order('quotes')).toEqual(['Ben Orr', 'Ann Lee', null]);
  expect(order('articles')).toEqual(['Ben Orr', 'Ann Lee', null]);
  expect(order('name')).toEqual(['Ann Lee', 'Ben Orr', null]);
});
