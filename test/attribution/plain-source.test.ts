import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';

it.each([
  [
    'Kyodo News quoted the mayor of Leeds as saying the pier would leak.',
    'the mayor of Leeds',
    'the pier would leak',
  ],
  [
    'The minister said the ships were old, with Kyodo News noting that Japan pays for them.',
    'Kyodo News',
    'Japan pays for them',
  ],
  [
    'The scandal hurt the Liberal Party, Maya Orr said, adding, “I would like to say sorry.”',
    'Maya Orr',
    'I would like to say sorry.',
  ],
  [
    '“It leaks, as it always did,” Maya Orr had said, according to the Post. “It always will, for years.”',
    'Maya Orr',
    'It leaks, as it always did, It always will, for years.',
  ],
])('%s', (text, speaker, quote) => {
  expect(extract(text).map((record) => [record.speaker, record.quote])).toContainEqual([speaker, quote]);
});
