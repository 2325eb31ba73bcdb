import { expectSpeakers } from './expect-speakers.js';

expectSpeakers({
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
  'taken up by another description': [
    ['Ben Roe spoke. [S The Ohio senator] [C said] [Q no].', 'Ben Roe', 'nominal'],
    ['Sen. Ben Roe (R-Ohio) met Ann Orr. [S The senator] [C said] [Q no].', 'Ben Roe', 'nominal'],
    ['Maya Orr spoke. [S The former secretary of state] [C said] [Q no].', 'Maya Orr', 'nominal'],
    ['Ilinca Roe’s film opens today. Roe beamed. [S The director] [C said] [Q no].', 'Ilinca Roe', 'nominal'],
    // somebody else
    ['Ben Roe spoke. [S The FBI director] [C said] [Q no].', 'the FBI director', 'nominal'],
    ['Ben Roe spoke. [S The Russian president] [C said] [Q no].', 'the Russian president', 'nominal'],
    ['CNN anchor Ben Roe spoke. [S The candidate] [C said] [Q no].', 'the candidate', 'nominal'],
    ['Rep. Ben Roe (D-Ohio) spoke. [S The Republican] [C said] [Q no].', 'the Republican', 'nominal'],
    [
      'A week ago. Ben Roe left.\n\nIt rained.\n\nIt froze. [S The nominee] [C said] [Q no].',
      'the nominee',
      'nominal',
    ],
  ],
  'two together': [
    ['Maya Orr and Ben Finn met, [S each] [C praising] [Q the other].', 'Maya Orr and Ben Finn', 'nominal'],
    ['Maya Orr and Ben Finn met. [S Both men] [C said] [Q no].', 'Maya Orr and Ben Finn', 'nominal'],
    ['Nobody met. [S Both] [C said] [Q no].', 'both', 'nominal'],
  ],
  'what is not the speaker': [
    ['It pains Kenya, [S whose leaders] [C fear] [Q a flood].', 'leaders', 'nominal'],
    ['Maya Orr came. [S She told the hall that nobody] [C said] [Q no].', 'Maya Orr', 'pronoun'],
    ['[S 16] [C said] [Q no].', null, null],
    ['[S night] [C said] [Q no].', null, null],
    ['Orr’s campaign ran on. [S The campaign] [C said] [Q no].', 'Orr’s campaign', 'nominal'],
  ],
  'an interview': [
    ['Maya Orr spoke to us.\n\n[S Q][C :] [Q Why?]', null, null],
    ['Maya Orr spoke to us.\n\nQ: Why?\n\n[S A][C :] [Q It leaks.]', 'Maya Orr', 'continued'],
  ],
  'nothing that can speak': [
    ['[S Despite] [C admitting] [Q that it leaks], all left.', null, null],
    ['[S said] [C Maya Orr] [Q it leaks].', null, null],
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
});
