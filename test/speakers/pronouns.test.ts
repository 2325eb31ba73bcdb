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
    ['Critics gathered. [S They] [C said] [Q no].', 'critics', 'pronoun'],
  ],
});
