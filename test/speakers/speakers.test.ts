import { describe, expect, it } from 'vitest';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { readPage } from '../../src/text/page.js';
import type { Resolution } from '../../src/types.js';
import { readMarked } from './marked-text.js';

/** Text, speaker and resolution of the last attribution in it. */
type Row = readonly [text: string, speaker: string | null, resolution: Resolution | null];

const tables: Readonly<Record<string, readonly Row[]>> = {
  'full and shorter names': [
    ['[S Maya Orr] [C said] [Q it leaks].', 'Maya Orr', 'named'],
    ['[S Maya Orr] [C said] [Q it leaks]. [S Orr] [C said] [Q it was old].', 'Maya Orr', 'name'],
    ['Maya Orr met Ben Finn. [S Finn] [C said] [Q it leaks].', 'Ben Finn', 'name'],
    ['[S Orr] [C said] [Q it leaks]. The pier was built by Maya Orr.', 'Maya Orr', 'name'],
    ['Sen. Ada Wells spoke. [S Sen. Wells] [C said] [Q it leaks].', 'Ada Wells', 'name'],
    [
      '[S Dale Hutchins Jr.] [C said] [Q it leaks]. [S Hutchins] [C said] [Q no].',
      'Dale Hutchins Jr.',
      'name',
    ],
    ['Benjamin “Ben” Orr came. [S Ben] [C said] [Q it leaks].', 'Benjamin “Ben” Orr', 'name'],
    ['Ursula von der Hagen came. [S Von der Hagen] [C said] [Q no].', 'Ursula von der Hagen', 'name'],
    ['Yahya al-Sabri came. [S Al-Sabri] [C said] [Q no].', 'Yahya al-Sabri', 'name'],
    ['Rodrigo Peña Solís came. [S Peña Solís] [C said] [Q no].', 'Rodrigo Peña Solís', 'name'],
    ['Hamaguchi Sachiko, the mayor, came. [S Hamaguchi] [C said] [Q no].', 'Hamaguchi Sachiko', 'name'],
    ['Anna K. Roe came. [S Anna Roe] [C said] [Q no].', 'Anna K. Roe', 'name'],
    ['Paul O’Hara came. [S O’Hara] [C said] [Q no].', 'Paul O’Hara', 'name'],
    ['Maya Orr opened the talks.\n\n[S ORR][C :] [Q “We are late.”]', 'Maya Orr', 'name'],
    ['[S President Ada Wells] [C said] [Q no].', 'Ada Wells', 'named'],
    ['[S Secretary of State John Falk] [C said] [Q no].', 'John Falk', 'named'],
    ['[S Harbour chief Maya Orr] [C said] [Q no].', 'Maya Orr', 'named'],
    ['[S The critic Agata Lis] [C wrote] [Q no].', 'Agata Lis', 'named'],
    ['[S Orr’s lawyer, Tara Finn,] [C said] [Q no].', 'Tara Finn', 'named'],
    ['[S The head of the jury, Tara Finn,] [C said] [Q no].', 'Tara Finn', 'named'],
    ['[S Maya Orr and Ben Finn] [C said] [Q no].', 'Maya Orr and Ben Finn', 'named'],
    ['Maya Orr and Ben Finn met. [S Orr and Finn] [C said] [Q no].', 'Maya Orr and Ben Finn', 'name'],
    ['Maya Orr left. [S Orr’s] [C view is] [Q that it leaks].', 'Maya Orr', 'name'],
  ],
  'people of one surname': [
    ['Maya Orr and her brother Ben Orr left. [S Ms. Orr] [C said] [Q no].', 'Maya Orr', 'name'],
    ['Maya Orr and her brother Ben Orr left. [S Mr. Orr] [C said] [Q no].', 'Ben Orr', 'name'],
    [
      'Ann Orr left.\n\n[S Ben Orr, a judge,] [C said] [Q no].\n\n[S Judge Orr] [C said] [Q yes].',
      'Ben Orr',
      'name',
    ],
    [
      'Guo Weimin sued. The chairman, Guo Haitao, left. [S Chairman Guo] [C said] [Q no].',
      'Guo Haitao',
      'name',
    ],
    ['Ann Orr spoke first. Her son Ben Orr listened. [S Orr] [C said] [Q no].', 'Ann Orr', 'name'],
  ],
  pronouns: [
    ['Maya Orr arrived. [Q “It leaks,”] [S she] [C said].', 'Maya Orr', 'pronoun'],
    ['Maya Orr met Paul Finn. [Q “It leaks,”] [S he] [C said].', 'Paul Finn', 'pronoun'],
    ['Maya Orr met Paul Finn. [Q “It leaks,”] [S she] [C said].', 'Maya Orr', 'pronoun'],
    ['[S Paul Finn] [C said] [Q Tom Roe was late]. [S He] [C said] [Q no].', 'Paul Finn', 'pronoun'],
    [
      '[S Paul Finn] [C said], [Q “Tom Roe and Karl Lund came.”] [S He] [C said] [Q no].',
      'Paul Finn',
      'pronoun',
    ],
    ['[S Paul Finn] [C said] [Q no]. Tom Roe stood up. [S He] [C said] [Q yes].', 'Tom Roe', 'pronoun'],
    ['[Q “Eve Dunn is late,”] [S she] [C said] of her rival. Maya Orr had called.', null, null],
    ['Maya Orr called. [Q “Eve Dunn is late,”] [S she] [C said].', 'Maya Orr', 'pronoun'],
    [
      'Orr spoke. She smiled. She sat down. [S Ms. Orr] [C said] [Q no]. [S She] [C said] [Q yes].',
      'Orr',
      'pronoun',
    ],
    [
      'Alex Moss, who uses they/them pronouns, left. [Q “I was scared,”] [S they] [C said].',
      'Alex Moss',
      'pronoun',
    ],
    [
      '[S Paul Finn] [C said] [Q no].\n\n[Q “It leaks,”] [S he] [C said].\n\n[Q “Go,”] [S he] [C said].',
      'Paul Finn',
      'pronoun',
    ],
    [
      'A woman in the third row stood up. [Q “Why?”] [S she] [C asked].',
      'a woman in the third row',
      'pronoun',
    ],
    ['In the hall Paul Finn spoke. Orr’s plan, [S he] [C said], [Q was doomed].', 'Paul Finn', 'pronoun'],
    ['Maya Orr, [S who] [C said] [Q it leaks], left.', 'Maya Orr', 'pronoun'],
    ['It worries growers [S who] [C say] [Q the crop is gone].', 'growers', 'pronoun'],
    ['Orr Ltd. hired a lawyer from Ohio [S who] [C said] [Q no].', 'a lawyer', 'pronoun'],
    ['Maya Orr and Ben Finn met. [S They] [C said] [Q no].', 'Maya Orr and Ben Finn', 'pronoun'],
    ['Critics gathered. [S They] [C said] [Q no].', 'critics', 'pronoun'],
  ],
  'organisations, groups, documents': [
    ['[S The Port Authority] [C said] [Q no]. [S It] [C said] [Q yes].', 'Port Authority', 'pronoun'],
    ['[S Orr Holdings] [C said] [Q no]. [S The company] [C said] [Q yes].', 'Orr Holdings', 'nominal'],
    [
      '[S The National Growers’ Cooperative (NGC)] [C said] [Q no]. [S The NGC] [C said] [Q yes].',
      'National Growers’ Cooperative',
      'name',
    ],
    ['[S The Riverton Post] [C reported] [Q no]. [S The Post] [C said] [Q yes].', 'Riverton Post', 'name'],
    [
      '[S The Ministry of Health] [C said] [Q no]. [S The ministry] [C said] [Q yes].',
      'Ministry of Health',
      'nominal',
    ],
    [
      '[S A report by the state laboratory] [C said] [Q no]. [S The report] [C said] [Q yes].',
      'a report by the state laboratory',
      'nominal',
    ],
    [
      '[S A report by the state laboratory] [C said] [Q no]. [S It] [C said] [Q yes].',
      'a report by the state laboratory',
      'pronoun',
    ],
    ['[S Villagers] [C said] [Q the fish died].', 'villagers', 'nominal'],
    ['[S Police] [C said] [Q two buses burned].', 'police', 'nominal'],
    ['[S The Harbour and Docks party] [C said] [Q no].', 'the Harbour and Docks party', 'named'],
    ['[S The state cricket board] [C said] [Q no].', 'the state cricket board', 'nominal'],
    ['[S Orr supporters] [C said] [Q no].', 'Orr supporters', 'nominal'],
  ],
  'unnamed and described': [
    [
      '[S A senior official in the ministry] [C said] [Q no].',
      'a senior official in the ministry',
      'nominal',
    ],
    [
      '[S A senior official in the ministry] [C said] [Q no]. [S The official] [C said] [Q yes].',
      'a senior official in the ministry',
      'nominal',
    ],
    ['[S A spokeswoman for Dockco] [C said] [Q no].', 'a spokeswoman for Dockco', 'nominal'],
    [
      '[S A spokeswoman for Dockco] [C said] [Q no]. [S She] [C said] [Q yes].',
      'a spokeswoman for Dockco',
      'pronoun',
    ],
    [
      '[S Hatem Barakat, an analyst,] [C said] [Q no]. [S The analyst] [C said] [Q yes].',
      'Hatem Barakat',
      'nominal',
    ],
    [
      'The referee, Ghada Mansour, left. Tom Roe came. [S The referee] [C said] [Q yes].',
      'Ghada Mansour',
      'nominal',
    ],
    [
      '[S Maureen Tubb, 71,] [C said] [Q no]. Tom Roe came. [S The 71-year-old] [C said] [Q yes].',
      'Maureen Tubb',
      'nominal',
    ],
    ['[Q Man gave himself up], [S sheriff] [C says]\n\nSheriff Dale Roe spoke.', 'Dale Roe', 'nominal'],
    [
      'President Ada Wells met former president Tom Roe. [S The former president] [C said] [Q no].',
      'Tom Roe',
      'nominal',
    ],
    [
      'Tara Finn, the company’s head of engineering, came. [S The engineer] [C said] [Q no].',
      'Tara Finn',
      'nominal',
    ],
  ],
  'no source': [
    ['[Q1 “Go,”] [S1 Maya Orr] [C1 said].\n\n[Q2 “Please go.”]', 'Maya Orr', 'continued'],
    [
      '[Q1 “Go,”] [S1 Maya Orr] [C1 said].\n\nFinn’s team left.\n\nIt rained.\n\n[Q2 “Please go.”]',
      null,
      null,
    ],
    ['[Q1 “Go,”] [S1 Maya Orr] [C1 said].\n\n[Q2 “Open the gates!”] [C2 came a shout].', null, null],
    [
      '[Q1 “Did he mind?”] [S1 Ifa Eze] [C1 asked].\n\n[Q2 “No,”] [S2 Tom Roe] [C2 said].\n\n[Q3 “So he liked it.”]',
      'Ifa Eze',
      'continued',
    ],
    ['[Q “Let us in!”] came a cry.', null, null],
    ['[S1 Maya Orr] [C1 said] [Q1 no]. It was [C2 agreed] [Q2 that all would go].', null, null],
  ],
};

describe.each(Object.entries(tables))('%s', (_name, rows) => {
  it.each(rows)('%s', (marked, speaker, resolution) => {
    const { text, attributions } = readMarked(marked);
    const last = resolveSpeakers(readPage(text), attributions).at(-1);
    expect([last?.speaker, last?.resolution]).toEqual([speaker, resolution]);
  });
});
