import { expect, it } from 'vitest';
import { readKnownNames } from '../../src/speakers/known-names.js';
import { answersOf } from './answers.js';

const KNOWN = readKnownNames(
  [
    {
      name: 'Angela Merkel',
      aliases: ['Merkel', 'Mutti', 'the Iron Chancellor'],
      gender: 'female',
      role: 'former chancellor',
    },
    { name: 'Tegwyn Roe', aliases: ['Roe', 'Roe Senior', 'Tegwyn Ap Roe'], gender: 'male' },
    { name: 'Ilmar Kask', aliases: [' Kaskie '] },
  ],
  ['The Standard', { name: 'Al Watan', aliases: ['Watan'] }],
);

it.each([
  [
    '[S Mutti] [C said] [Q no]. [S Merkel] [C said] [Q yes].',
    'Angela Merkel, former chancellor; name',
    'Angela Merkel, former chancellor; name',
  ],
  ['[S The Iron Chancellor] [C said] [Q no].', 'Angela Merkel, former chancellor; name'],
  ['[S the Iron Chancellor] [C said] [Q no].', 'Angela Merkel, former chancellor; name'],
  ['[S Roe Senior] [C said] [Q no].', 'Tegwyn Roe; name'],
  ['[S Kaskie] [C said] [Q no].', 'Ilmar Kask; name'],
  ['[S the iron chancellor] [C said] [Q no].', 'the iron chancellor; nominal'],
  ['Angela D. Merkel left. [S Angela Merkel] [C said] [Q no].', 'Angela Merkel, former chancellor; named'],
  ['Dr. Merkel left. [S Dr. Merkel] [C said] [Q no].', 'Angela Merkel, former chancellor; name'],
  ['Angela Merkel, a physicist, left. [S Mutti] [C said] [Q no].', 'Angela Merkel, a physicist; name'],
  ['Merkel Street closed. [S Merkel] [C said] [Q no].', 'Angela Merkel, former chancellor; name'],
  ['Merkel Street closed. [S It] [C said] [Q no].', 'Merkel Street; pronoun'],
  ['Ben Merkel left. [S Merkel] [C said] [Q no].', 'Ben Merkel; name'],
  ['Ben Merkel left. Merkel sat. [S He] [C said] [Q no].', 'Ben Merkel; pronoun'],
  ['“Mutti left.” [S She] [C said] [Q no].', 'nobody'],
  ['Mutti left. Eva Finn met growers. [S She] [C said] [Q no].', 'Eva Finn; pronoun'],
  ['Tegwyn Roe left. Eva Finn sat. [S He] [C said] [Q no].', 'Tegwyn Roe; pronoun'],
  ['Tegwyn Roe left. [S She] [C said] [Q no].', 'nobody'],
  ['Tegwyn Roe left. [S Roe] [C said] [Q no].', 'Tegwyn Roe; name'],
  ['Angela Roe left. [S Roe] [C said] [Q no].', 'Angela Roe; name'],
  ['Mr. Roe left. [S Mr. Roe] [C said] [Q no].', 'Tegwyn Roe; name'],
  ['Ilmar Kask left. [S He] [C said] [Q no].', 'Ilmar Kask; pronoun'],
  ['Ms. Ilmar Kask left. Ben Poe sat. [S She] [C said] [Q no].', 'Ilmar Kask; pronoun'],
  ['Ilmar Kask left. [S Kask] [C said] [Q no].', 'Ilmar Kask; name'],
  ['Mutti and Ilmar Kask met. [S They] [C said] [Q no].', 'Angela Merkel and Ilmar Kask; pronoun'],
  [
    '[S The Standard] [C said] [Q no]. [S It] [C said] [Q yes].',
    'The Standard; named',
    'The Standard; pronoun',
  ],
  ['The Standard sued. [S The newspaper] [C said] [Q no].', 'The Standard; nominal'],
  ['the standard sued. [S the standard] [C said] [Q no].', 'the standard; nominal'],
  ['[S Watan] [C said] [Q no].', 'Al Watan; name'],
  ['[S Watan and Mutti] [C said] [Q no].', 'Al Watan and Angela Merkel; name'],
  ['[S Al Watan Street] [C said] [Q no].', 'Al Watan Street; named'],
  [
    'Mutti spoke to growers. Ben Poe and Eva Finn left. [S Mutti] [C said] [Q no].',
    'Angela Merkel, former chancellor; name',
  ],
  [
    'Ben Poe met Mutti and Al Watan and Roe. [S Poe] [C said] [Q no]. [S Roe] [C said] [Q yes].',
    'Ben Poe; name',
    'Tegwyn Roe; name',
  ],
])('%s', (marked, ...answers) => {
  expect(answersOf(marked, KNOWN)).toEqual(answers);
});
