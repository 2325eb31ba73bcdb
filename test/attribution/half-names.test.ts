import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';

it.each([
  [
    'a name that another content began to take',
    'A man claimed that Mayor Ann Roe said the dam was old.',
    ['Mayor Ann Roe | the dam was old'],
  ],
  [
    'a title and a name',
    'You may have seen a post claiming that Gov. Tess Aldridge told farmers that turbines “suck the rain out of the sky.”',
    ['Gov. Tess Aldridge | turbines “suck the rain out of the sky.”'],
  ],
  ['a content that is no name', 'She said the dam was old.', ['She | the dam was old']],
])('%s', (_, text, expected) => {
  const found = extract(text, { all: true }).map(({ mention, quote }) => `${mention} | ${quote}`);
  expect(found).toEqual(expected);
});
