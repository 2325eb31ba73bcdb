import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';

it.each([
  ['an em dash', '“We have waited long enough for this.” — Ann Lee', ['Ann Lee']],
  ['a horizontal bar without spaces', '“We have waited long enough for this.”― Ann Lee', ['Ann Lee']],
  [
    'a description after the name',
    '"We have waited long enough." – Ann Lee, 34, a teacher from Leeds.',
    ['Ann Lee'],
  ],
  [
    'a list of them',
    '“We have waited long enough.” — Ann Lee\n“They never came.” — Tom Hale',
    ['Ann Lee', 'Tom Hale'],
  ],
  ['a quotation and a remark are none', 'The “smart” bin — a failure — is gone.', []],
])('%s: %s', (_, text, speakers) => {
  const quotes = extract(text);
  expect(quotes.map(({ speaker }) => speaker)).toEqual(speakers);
  for (const { type } of quotes) expect(type).toBe('direct');
});
