import { expectSpeakers } from './expect-speakers.js';

expectSpeakers({
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
    [
      'The lawyers Maya Orr, a judge’s daughter, and Ben Finn, a pilot, met. [S They] [C said] [Q no].',
      'Maya Orr and Ben Finn',
      'pronoun',
    ],
    ['A crowd met Maya Orr and Ben Finn, [S who] [C said] [Q no].', 'Maya Orr and Ben Finn', 'pronoun'],
    ['Maya Orr, the nominee for president, [S who] [C said] [Q no], left.', 'Maya Orr', 'pronoun'],
    ['He gave to Quay Fund, a charity [S that] [C says] [Q the pier is safe].', 'Quay Fund', 'pronoun'],
    ['Maya Orr, [S who in 2010] [C said] [Q it leaks], left.', 'Maya Orr', 'pronoun'],
    ['Critics gathered. [S They] [C said] [Q no].', 'critics', 'pronoun'],
    ['Kim Orr came. He sat. He left. Ann Finn rose. [S He] [C said] [Q yes].', 'Kim Orr', 'pronoun'],
    ['Kim Orr came. He sat. Ben Finn rose. [S He] [C said] [Q yes].', 'Ben Finn', 'pronoun'],
    ['Quay Bank opened. It sat. She waved. She left. [S She] [C said] [Q yes].', null, null],
    ['Maya Orr came. [S She also] [C said] [Q no].', 'Maya Orr', 'pronoun'],
    ['Maya Orr met Ben Finn. [S They] [C said] [Q no].', null, null],
    ['Maya Orr & Ben Finn met. [S They] [C said] [Q no].', 'Maya Orr & Ben Finn', 'pronoun'],
    ['In the hall, [S Ann Poe] [C said] [Q no]. [S She] [C said] [Q yes].', 'Ann Poe', 'pronoun'],
    ['With Ann Poe at his side, Ben Finn smiled. [S He] [C said] [Q yes].', 'Ben Finn', 'pronoun'],
    ['To Ann Poe, Eva Finn was a star. [S She] [C said] [Q yes].', 'Eva Finn', 'pronoun'],
    ['Ann Poe’s plan failed. [S She] [C said] [Q yes].', 'Ann Poe', 'pronoun'],
    ['Ann Poe (and Eva Finn) left. [S She] [C said] [Q yes].', 'Ann Poe', 'pronoun'],
  ],
  'who speaks and who is spoken to': [
    ['Letters.\n\n[S I] [C despise] [Q the plan].\n\nMaya Orr.\n\nLeeds.', 'Maya Orr', 'pronoun'],
    ['To the Editor:\n\n[S I] [C think] [Q it leaks].\n\nMaya Orr\n\nLeeds, May 5', 'Maya Orr', 'pronoun'],
    ['To the Editor:\n\n[S I] [C think] [Q it leaks].\n\nQuay Bank\n\nLeeds, May 5', null, null],
    ['[S I] [C think] [Q it leaks]. Maya Orr left.', null, null],
    ['[S You] [C can think] [Q it leaks].', 'you', 'pronoun'],
    ['“Is it safe?” [S I] [C asked] [Q her].', null, null],
  ],
  'who cannot be meant': [
    // The antecedent of a source does not stand in its own content.
    [
      'Growers fear the cost. [Q The mine has few investors to lean on], [S they] [C say].',
      'growers',
      'pronoun',
    ],
    ['[Q The mine has few investors to lean on], [S they] [C say].', null, null],
    ['Tom Roe left. [Q Karl Finn will lose], [S he] [C said].', 'Tom Roe', 'pronoun'],
    // Nor does it rather mean whom its own content names.
    ['Tom Roe saw Karl Finn. [S He] [C said] [Q that Finn would lose].', 'Tom Roe', 'pronoun'],
    // Nor is it who asked.
    ['Pressed by Karl Finn, [S he] [C said] [Q no].', null, null],
    ['Tom Roe came. When pressed by Mr. Finn on jobs, [S he] [C said] [Q no].', 'Tom Roe', 'pronoun'],
  ],
  'papers and who made them': [
    [
      '[S1 The town] [C1 wants] [Q1 silence]. The town sent a letter. [S It] [C says] [Q no].',
      'a letter',
      'pronoun',
    ],
    [
      '[S1 Quay Bank] [C1 wants] [Q1 silence]. The bank sent a letter. [S It] [C said] [Q no].',
      'Quay Bank',
      'pronoun',
    ],
    [
      'Growers met. Tom Roe released his records. [S They] [C would reveal] [Q fees].',
      'his records',
      'pronoun',
    ],
    ['Growers met. Tom Roe released his records. [S They] [C said] [Q no].', 'growers', 'pronoun'],
  ],
  'who is no antecedent': [
    ['Growers met. One of the many reasons was rain. [S They] [C said] [Q no].', 'growers', 'pronoun'],
    ['Growers met. Many left. [S They] [C said] [Q no].', 'many', 'pronoun'],
  ],
  'adverbs beside a pronoun': [
    ['Growers met. They [S together] [C vowed] [Q to stop].', 'growers', 'pronoun'],
    ['Growers met. [S They together] [C vowed] [Q to stop].', 'growers', 'pronoun'],
  ],
  'a surname that is a first name': [
    [
      'Eva Lund left. [Q “No,”] [S Malkia Cyril] [C said]. [S2 Cyril] [C2 told] [Q2 why]. [S She] [C said] [Q no].',
      'Malkia Cyril',
      'pronoun',
    ],
    [
      'Eva Lund left. [Q “No,”] [S Cyril Malk] [C said]. [S2 Cyril] [C2 told] [Q2 why]. [S She] [C said] [Q no].',
      'Eva Lund',
      'pronoun',
    ],
  ],
  'what one pronoun says of a name': [
    [
      'Zed Roe waved and said he ran. Qin Poe rose. [S2 Qin Poe] [C2 said] [Q2 no]. [S Zed Roe] [C said] [Q he ran]. [S She] [C said] [Q no].',
      'Qin Poe',
      'pronoun',
    ],
    ['Ann Lee left. Asked by the coroner, Zed Roe, if so, [S he] [C said] [Q no].', null, null],
    ['Tim Lee left. Asked by the coroner, Zed Roe, if so, [S he] [C said] [Q no].', 'Tim Lee', 'pronoun'],
  ],
  'first names of many places': [
    ['Tim Roe left. Lindiwe Roe-Dube rose. [S She] [C said] [Q no].', 'Lindiwe Roe-Dube', 'pronoun'],
    ['Tim Roe left. Halina Zych rose. [S He] [C said] [Q no].', 'Tim Roe', 'pronoun'],
    ['Eva Roe left. Joko Pranata rose. [S He] [C said] [Q no].', 'Joko Pranata', 'pronoun'],
  ],
  'first names that are places': [
    ['Eva Roe left. Sofia Petrakis, 34, rose. [S She] [C said] [Q no].', 'Sofia Petrakis', 'pronoun'],
    ['Eva Roe left. “No,” said Paris Webb. Webb rose. [S She] [C said] [Q no].', 'Paris Webb', 'pronoun'],
    ['Eva Roe left. Georgia Lund rose, and Lund waved. [S She] [C said] [Q no].', 'Georgia Lund', 'pronoun'],
    ['Eva Roe left. Georgia Tech closed. The Tech is old. [S She] [C said] [Q no].', 'Eva Roe', 'pronoun'],
    ['Eva Roe left. Sofia Airport closed. [S She] [C said] [Q no].', 'Eva Roe', 'pronoun'],
  ],
});
