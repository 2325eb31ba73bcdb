import { describe, expect, test } from 'vitest';
import { count, describeState, type State } from '../../src/cli/progress.js';

const HALF: State = { articles: 1234, quotes: 8900, size: 50, total: 100 };

describe('progress says', () => {
  test.each<[string, State, number, string]>([
    [
      'how far, how fast, how long',
      HALF,
      10,
      '[##########----------] 50%  1,234 articles, 8,900 quotes, 123 articles/s, 0:10 left',
    ],
    [
      'no end where there is none',
      { ...HALF, total: null },
      10,
      '1,234 articles, 8,900 quotes, 123 articles/s',
    ],
    [
      'no guess at the start',
      { articles: 1, quotes: 1, size: 1, total: 100 },
      1,
      '[--------------------] 1%  1 article, 1 quote, 1.0 articles/s',
    ],
    [
      'hours',
      { articles: 100, quotes: 200, size: 1, total: 100 },
      60,
      '[--------------------] 1%  100 articles, 200 quotes, 1.7 articles/s, 1:39:00 left',
    ],
    [
      'no more than all, if a file grew',
      { ...HALF, size: 200 },
      10,
      '[####################] 100%  1,234 articles, 8,900 quotes, 123 articles/s, 0:00 left',
    ],
  ])('%s', (_, state, seconds, line) => {
    expect(describeState(state, seconds)).toBe(line);
  });
});

test.each([
  [0, '0 quotes'],
  [1, '1 quote'],
  [1000, '1,000 quotes'],
  [1234567, '1,234,567 quotes'],
])('%d is written %s', (number, text) => {
  expect(count(number, 'quote')).toBe(text);
});
