import { expect, it } from 'vitest';
import { uninverted } from '../../src/attribution/inverted.js';
import { readMarked } from './marked.js';

/** The content and the source the right way round. */
function turned(marked: string): string {
  const { context, attribution, textOf } = readMarked(marked);
  const { source, content } = uninverted(context, attribution);
  return `${content.map(textOf).join(' … ')} | ${source ? textOf(source) : '–'}`;
}

it.each([
  [
    'a name behind the verb',
    'The council will close the pier, <says> [Maya Orr].',
    'The council will close the pier | Maya Orr',
  ],
  [
    'a noun phrase behind the verb, and what comes after it',
    'The council will close the pier, <say> [the growers, and they will sue].',
    'The council will close the pier | the growers',
  ],
  [
    'a noun phrase with a participle',
    'The council will close the pier, <says> [a report highlighting the damage].',
    'The council will close the pier | a report highlighting the damage',
  ],
  [
    'a noun phrase with a relative clause',
    'The council will close the pier, <said> [an official who left].',
    'The council will close the pier | an official who left',
  ],
  [
    'a clause behind the verb',
    'The mayor, in Leeds, <said> [the council will close it].',
    'the council will close it | –',
  ],
  ['no clause before the verb', 'Orr, the mayor, <said> [a word].', 'a word | –'],
  ['a relative clause before the verb', 'Orr, who will close it, <said> [a word].', 'a word | –'],
  [
    'behind a dateline',
    'LAGOS: The council will close the pier, <says> [Maya Orr].',
    'The council will close the pier | Maya Orr',
  ],
  [
    'a sentence longer than any',
    `${'The pier leaks and '.repeat(60)}the council will close it, <says> [Maya Orr].`,
    'Maya Orr | –',
  ],
  ['no clause before it', 'On Monday, <says> [Maya Orr].', 'Maya Orr | –'],
  ['what is said', 'The council left, <says> [Maya Orr was late].', 'Maya Orr was late | –'],
  ['more behind the name', 'The council will close the pier, <says> [Maya Orr] on Monday.', 'Maya Orr | –'],
  ['a verb that takes a name', 'The council closed the pier, <praising> [Maya Orr].', 'Maya Orr | –'],
  ['words in marks', '“The council will close the pier,” <says> [Maya Orr].', 'Maya Orr | –'],
])('%s: %s', (_, marked, expected) => {
  expect(turned(marked)).toBe(expected);
});
