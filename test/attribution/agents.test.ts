import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const rows: readonly (readonly [text: string, mention: string | null, quote: string])[] = [
  [
    'Asked by a reporter from Leeds whether the pier leaks, Maya Orr said that it did not.',
    'a reporter from Leeds',
    'whether the pier leaks',
  ],
  [
    'When asked by the coroner, Ann Roe, whether the pier leaks, Maya Orr said that it did not.',
    'the coroner, Ann Roe,',
    'whether the pier leaks',
  ],
  ['Asked whether the pier leaks, Maya Orr said that it did not.', null, 'whether the pier leaks'],
  [
    'Maya Orr has been criticized by some of her rivals for failing to close the pier.',
    'some of her rivals',
    'for failing to close the pier',
  ],
  [
    'Appearing before the board on Tuesday, Maya Orr was asked three times by its chair, Sir Ben Roe, whether fares would rise before the next election.',
    'its chair, Sir Ben Roe',
    'whether fares would rise before the next election',
  ],
];

it.each(rows)('%s', (text, mention, quote) => {
  expect(extract(text, { all: true }).map((record) => [record.mention, record.quote])).toContainEqual([
    mention,
    quote,
  ]);
});

it('takes no means for who speaks', () => {
  const [record] = extract('Maya Orr was told by telephone that the pier would close.', { all: true });
  expect(record?.mention).not.toBe('telephone');
});
