import { expect, it } from 'vitest';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { readPage } from '../../src/text/page.js';
import { readMarked } from './marked-text.js';

const rows: readonly (readonly [text: string, role: string | null])[] = [
  // before the name
  ['[S Harbour chief Maya Orr] [C said] [Q no].', 'Harbour chief'],
  ['[S Sheriff Dale Roe] [C said] [Q no].', 'Sheriff'],
  ['[S Hamas’ political bureau member Mousa Roe] [C said] [Q no].', 'Hamas’ political bureau member'],
  ['[S Agriculture Minister Lucía Roe] [C said] [Q no].', 'Agriculture Minister'],
  ['[S Former Ohio Gov. Tom Roe] [C said] [Q no].', 'Former Ohio Gov.'],
  ['[S The Romanian director Ilinca Roe] [C said] [Q no].', 'The Romanian director'],
  ['The jury heard deckhand Martin Pell. [S Pell] [C said] [Q no].', 'deckhand'],
  ['[S The film’s star, Petru Roe,] [C said] [Q no].', 'The film’s star'],
  ['[S The head of the jury, Tara Finn,] [C said] [Q no].', 'The head of the jury'],
  ['[Q “No,”] [C said] [S the farmer, Guo Weimin].', 'the farmer'],
  ['[S CNN’s Jake Roe] [C said] [Q no].', 'CNN'],
  ['As the senior Democrat in Ohio, Roe left. [S Roe] [C said] [Q no].', 'the senior Democrat in Ohio'],
  ['Now a judge in Leeds, Maya Orr left. [S Orr] [C said] [Q no].', 'a judge in Leeds'],
  [
    'The bill, which Quay’s chief engineer, Tim Roe, wrote, fell. [S Roe] [C said] [Q no].',
    'Quay’s chief engineer',
  ],
  ['[S Former President Ben Roe] [C said] [Q no].', 'Former President'],
  ['[S Charlotte Mayor Jennifer Roe] [C said] [Q no].', 'Charlotte Mayor'],
  // after it
  [
    '[S Hatem Barakat, a political analyst close to the Guard,] [C said] [Q no].',
    'a political analyst close to the Guard',
  ],
  [
    '[S Shirin Akhter, 26, a machine operator at Meghna Knitwear,] [C said] [Q no].',
    'a machine operator at Meghna Knitwear',
  ],
  [
    '[S Paulo Quintela, a fish ecologist in Recife, Brazil, who was not involved,] [C said] [Q no].',
    'a fish ecologist in Recife, Brazil',
  ],
  [
    '[S Noh Ji-won, a fund manager at Daehan Asset who owns the stock,] [C said] [Q no].',
    'a fund manager at Daehan Asset',
  ],
  [
    '[S David Kamin, an outside adviser to the campaign,] [C said] [Q no].',
    'an outside adviser to the campaign',
  ],
  ['[Q “No,”] [C said] [S Hana Lotfi, a pharmacist], outside the ground.', 'a pharmacist'],
  ['[S Rahima Begum and Farid Hossain, both retired judges,] [C wrote] [Q no].', 'both retired judges'],
  ['[S Sen. Ada Wells (D-Mass.)] [C said] [Q no].', 'Sen. (D-Mass.)'],
  ['Maya Orr is the port’s chief engineer. [S Orr] [C said] [Q no].', 'the port’s chief engineer'],
  ['Maya Orr, who served as mayor of Nahari, left. [S Orr] [C said] [Q no].', 'mayor of Nahari'],
  ['Maya Orr herself was a partner at Quay. [S Orr] [C said] [Q no].', 'a partner at Quay'],
  ['Maya Orr left. She is the port’s chief engineer. [S Orr] [C said] [Q no].', 'the port’s chief engineer'],
  // at length, with what ends it
  ['[S The Charlotte mayor Jennifer Roe] [C said] [Q no].', 'The Charlotte mayor'],
  ['[S Pilot Ann Orr] [C said] [Q no].', 'Pilot'],
  ['[S Fire Chief of Leeds Ann Orr] [C said] [Q no].', 'Fire Chief of Leeds'],
  ['[S Maya Orr -- a judge in Leeds --] [C said] [Q no].', 'a judge in Leeds'],
  ['[S Maya Orr, a rival of the mayor,] [C said] [Q no].', 'a rival of the mayor'],
  ['[S Maya Orr, a friend of Ben Finn,] [C said] [Q no].', 'a friend of Ben Finn'],
  ['[S Maya Orr, the mayor, herself] [C said] [Q no].', 'the mayor'],
  ['Maya Orr, who is the mayor, left. [S Orr] [C said] [Q no].', 'the mayor'],
  ['Maya Orr, who is 41, left. [S Orr] [C said] [Q no].', null],
  ['Maya Orr is a judge. [S Orr] [C said] [Q no].', 'a judge'],
  ['Maya Orr was not a judge. [S Orr] [C said] [Q no].', null],
  ['[S Maya Orr, Ph.D.,] [C said] [Q no].', null],
  ['[S Maya Orr, D-Ohio,] [C said] [Q no].', 'D-Ohio'],
  ['[S Rep. Ann Poe, R-Ohio,] [C said] [Q no].', 'Rep. (R-Ohio)'],
  ['[S Sen. Ada Wells (R–Ohio)] [C said] [Q no].', 'Sen.'],
  ['[S Maya Orr, 41, mayor of Leeds,] [C said] [Q no].', 'mayor of Leeds'],
  ['[S Maya Orr, Leeds mayor,] [C said] [Q no].', 'Leeds mayor'],
  ['[S Maya Orr, mayor,] [C said] [Q no].', 'mayor'],
  ['[S Maya Orr, a former mayor and a pilot,] [C said] [Q no].', 'a former mayor and a pilot'],
  ['[S Maya Orr, a mayor who left,] [C said] [Q no].', 'a mayor'],
  ['[S Maya Orr, a mayor based in Leeds,] [C said] [Q no].', 'a mayor based in Leeds'],
  ['[S German minister Anna Roe] [C said] [Q no].', 'German minister'],
  ['[S the Leeds-based lawyer Anna Roe] [C said] [Q no].', 'the Leeds-based lawyer'],
  ['[S Vice President Anna Roe] [C said] [Q no].', 'Vice President'],
  ['[S Acting police chief Anna Roe] [C said] [Q no].', 'Acting police chief'],
  ['[S Leeds United striker Anna Roe] [C said] [Q no].', 'Leeds United striker'],
  ['[S co-author Anna Roe] [C said] [Q no].', 'co-author'],
  ['The lawyer, Anna Roe, and the judge, Ben Finn, met. [S Finn] [C said] [Q no].', 'the judge'],
  ['The lawyer, Anna Roe, and the judge, Ben Finn, met. [S Roe] [C said] [Q no].', 'The lawyer'],
  ['[S The lawyer of Maya Orr, Ben Finn,] [C said] [Q no].', 'The lawyer of Maya Orr'],
  ['[S Orr spokesman Ben Finn] [C said] [Q no].', 'Orr spokesman'],
  ['[S Ben Finn’s rival Maya Orr] [C said] [Q no].', 'Ben Finn’s rival'],
  ['[S Ann Poe, a Republican,] [C said] [Q no].', 'a Republican'],
  ['[S King Hussein] [C said] [Q no].', 'King'],
  ['[S Secretary of State John Kerry] [C said] [Q no]. [S Kerry] [C said] [Q yes].', 'Secretary of State'],
  // from what takes the name up
  ['Ben Roe spoke. [S The Ohio senator] [C said] [Q no].', 'Ohio senator'],
  ['Ben Roe spoke. [S The Ohio senator] [C said] [Q no]. [S Roe] [C said] [Q no].', 'Ohio senator'],
  ['Sen. Ben Roe spoke. [S The Ohio senator] [C said] [Q no].', 'Ohio senator'],
  ['Ben Roe spoke. [S The Republican] [C said] [Q no].', null],
  // from anywhere, for every quote
  ['[S Orr] [C said] [Q no]. Later Maya Orr, a retired pilot, left.', 'a retired pilot'],
  ['Maya Orr, a pilot, left. [S She] [C said] [Q no].', 'a pilot'],
  ['[S Her husband, Colin Tubb, a retired plumber,] [C said] [Q no].', 'a retired plumber'],
  // none
  ['[S Maya Orr, 43,] [C said] [Q no].', null],
  ['[S Maya Orr, of Leeds,] [C said] [Q no].', null],
  ['[S Ms. Orr] [C said] [Q no].', null],
  ['[S Maya Orr, who drove a taxi until 2016,] [C said] [Q no].', null],
  ['[S A senior official] [C said] [Q no].', null],
  ['Maya Orr, a week later, left. [S Orr] [C said] [Q no].', null],
  ['[S The Republican National Committee] [C said] [Q no].', null],
  // told elsewhere
  ['[S Maya Orr, one of the mayor’s closest aides,] [C said] [Q no].', 'one of the mayor’s closest aides'],
  ['[S Maya Orr of Ohio, the panel’s chairwoman,] [C said] [Q no].', 'the panel’s chairwoman'],
  ['The Post’s editor in chief, Maya Orr, left. [S Orr] [C said] [Q no].', 'The Post’s editor in chief'],
  [
    'The Ohio vice-presidential nominee Gov. Tom Roe left. [S Roe] [C said] [Q no].',
    'The Ohio vice-presidential nominee',
  ],
  ['[S Maya Orr at the National Review] [C said] [Q no].', 'National Review'],
  [
    '[S A former ferry captain] [C said] [Q no].\n\n[Q “It leaks,”] [S Maya Orr] [C said].',
    'former ferry captain',
  ],
  ['[S Selectman Maya Orr] [C said] [Q no].', 'Selectman'],
  ['[S A neighbor] [C said] [Q no].\n\n[Q “It leaks,”] [S Maya Orr] [C said].', null],
  [
    '[S That former ferry captain] [C said] [Q no].\n\n[Q “It leaks,”] [S Maya Orr] [C said].',
    'former ferry captain',
  ],
];

it.each(rows)('%s', (marked, role) => {
  const { text, attributions } = readMarked(marked);
  expect(resolveSpeakers(readPage(text), attributions).at(-1)?.role).toBe(role);
});
