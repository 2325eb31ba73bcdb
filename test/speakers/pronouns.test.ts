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
  ],
  'who speaks and who is spoken to': [
    ['Letters.\n\n[S I] [C despise] [Q the plan].\n\nMaya Orr.\n\nLeeds.', 'Maya Orr', 'pronoun'],
    ['[S You] [C can think] [Q it leaks].', 'you', 'pronoun'],
    ['“Is it safe?” [S I] [C asked] [Q her].', null, null],
  ],
});
