import { expect, it } from 'vitest';
import { wordingOf } from '../../src/attribution/wording.js';
import { keepApart } from '../../src/attribution/wording-apart.js';
import { readPage } from '../../src/text/page.js';
import type { Span } from '../../src/types.js';

const article = readPage('The dam held, the road went, Orr said, and “we left at once,” Finn told her.');

/** The words of records whose contents are these stretches of the article. */
function keep(...contents: readonly (readonly string[])[]): (readonly [quote: string, type: string])[] {
  const spanOf = (part: string): Span => {
    const start = article.text.indexOf(part);
    return [start, start + part.length];
  };
  const wordings = contents.map((parts) => wordingOf(article, parts.map(spanOf)));
  return keepApart(article, wordings).map(({ quote, type }) => [quote, type]);
}

it.each([
  [
    'apart already',
    [['The dam held'], ['the road went']],
    [
      ['The dam held', 'indirect'],
      ['the road went', 'indirect'],
    ],
  ],
  [
    'one reaches into the next',
    [['The dam held, the road'], ['the road went']],
    [
      ['The dam held, the road', 'indirect'],
      ['went', 'indirect'],
    ],
  ],
  [
    'the later one named first',
    [['road went'], ['The dam held, the road']],
    [
      ['went', 'indirect'],
      ['The dam held, the road', 'indirect'],
    ],
  ],
  [
    'one within another',
    [['The dam held, the road went'], ['the road']],
    [
      ['The dam held, the road went', 'indirect'],
      ['', 'indirect'],
    ],
  ],
  [
    'the same twice',
    [['the road went'], ['the road went']],
    [
      ['the road went', 'indirect'],
      ['', 'indirect'],
    ],
  ],
  [
    'punctuation alone is left',
    [['The dam held,'], ['dam held,']],
    [
      ['The dam held', 'indirect'],
      ['', 'indirect'],
    ],
  ],
  [
    'what is left is all in marks',
    [['Orr said, and'], ['and “we left at once,”']],
    [
      ['Orr said, and', 'indirect'],
      ['“we left at once,”', 'mixed'],
    ],
  ],
  [
    'one of two parts',
    [['The dam held'], ['dam held', 'Orr said']],
    [
      ['The dam held', 'indirect'],
      ['Orr said', 'indirect'],
    ],
  ],
])('no word is in two records: %s', (_, contents, kept) => {
  expect(keep(...contents)).toEqual(kept);
});
