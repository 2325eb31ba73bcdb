import { expect, it } from 'vitest';
import { extract } from '../../src/index.js';

const said = (text: string) => extract(text, { all: true }).map(({ speaker, quote }) => [speaker, quote]);

const DEBATE = `The board met ORR and LEE on Monday. A transcript follows.

ORR: When does the port open?

LEE: On Monday, if the cranes come.

ORR: And if they do not?

LEE: Then we wait.`;

it.each([
  [
    'names in capitals',
    DEBATE,
    [
      ['ORR', 'When does the port open?'],
      ['LEE', 'On Monday, if the cranes come.'],
      ['ORR', 'And if they do not?'],
      ['LEE', 'Then we wait.'],
    ],
  ],
  [
    'names in small letters, with a title',
    DEBATE.replaceAll('ORR', 'Ms. Orr').replaceAll('LEE', 'Tom Lee'),
    [
      ['Orr', 'When does the port open?'],
      ['Tom Lee', 'On Monday, if the cranes come.'],
      ['Orr', 'And if they do not?'],
      ['Tom Lee', 'Then we wait.'],
    ],
  ],
  [
    'all of it in quotation marks',
    DEBATE.replace(/^(ORR|LEE): (.*)$/gm, '“$1: $2”'),
    [
      ['ORR', 'When does the port open?'],
      ['LEE', 'On Monday, if the cranes come.'],
      ['ORR', 'And if they do not?'],
      ['LEE', 'Then we wait.'],
    ],
  ],
  [
    'two lines that are announced',
    'Ann Orr met Tom Lee.\n\nPartial transcript as follows:\n\nORR: When does it open?\n\nLEE: On Monday.',
    [
      ['Ann Orr', 'When does it open?'],
      ['Tom Lee', 'On Monday.'],
    ],
  ],
])('a transcript, %s', (_, text, expected) => {
  const records = said(text).map(([speaker, quote]) => [speaker, quote?.replace(/[.?]$/, '')]);
  expect(records).toEqual(expected.map(([speaker, quote]) => [speaker, quote.replace(/[.?]$/, '')]));
});

it('headings of a list are no speakers', () => {
  const list = 'Breakfast: Eggs and toast.\n\nLunch: A bowl of soup.\n\nDinner: Fish, if there is any.';
  expect(said(list)).toEqual([]);
});

it('two words in capitals with a colon are no speakers where nothing announces them', () => {
  const list = 'Ann Orr runs a shop.\n\nOPEN: Monday to Friday.\n\nCLOSED: On Sunday.';
  expect(said(list)).toEqual([]);
});
