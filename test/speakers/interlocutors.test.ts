import { expectSpeakers } from './expect-speakers.js';

expectSpeakers({
  'whom a fronted phrase says that somebody spoke to': [
    [
      'Max Orr left.\n\nIn an interview with hosts Dan Roe and Joe Park, [S he] [C said] [Q no].',
      'Max Orr',
      'pronoun',
    ],
    ['Max Orr left.\n\nSpeaking to Joe Park on Monday, [S he] [C said] [Q no].', 'Max Orr', 'pronoun'],
    [
      'Mona Orr left.\n\nIn an interview with Ann Roe, [S the candidate] [C said] [Q no].',
      'Mona Orr',
      'nominal',
    ],
    ['In an interview with Ann Roe, [S she] [C said] [Q no].', 'Ann Roe', 'pronoun'],
    ['In an interview with Joe Park, Max Orr sat. [S He] [C said] [Q no].', 'Max Orr', 'pronoun'],
  ],
  'who asked, and who is told': [
    [
      'Max Orr left. [Q “Why?”] [S Ben Finn] [C asked].\n\n[Q “It leaks,”] [S he] [C said].',
      'Max Orr',
      'pronoun',
    ],
    [
      'Max Orr left. [S Ben Finn] [C asked] Orr [Q why he left]. [Q “It leaks,”] [S he] [C said].',
      'Max Orr',
      'pronoun',
    ],
    ['[S Ben Finn] [C asked] [Q why]. [S He] [C said] [Q it leaks].', 'Ben Finn', 'pronoun'],
    ['Ben Finn left.\n\n[Q Max Orr was born in Leeds], [S he] [C said].', 'Max Orr', 'pronoun'],
    ['Ben Finn left.\n\n[Q1 Max Orr], [S1 he] [C1 said], [Q1 was born in Leeds].', 'Ben Finn', 'pronoun'],
    [
      'Lindsey Orr met Max Finn. [S Orr] [C said] [Q no]. [S He] [C added] [Q yes].',
      'Lindsey Orr',
      'pronoun',
    ],
    ['Max Orr met Ben Finn. Finn sat. [Q “It leaks,”] [S he] [C told] Finn.', 'Max Orr', 'pronoun'],
    [
      '[S Max Orr] [C said] [Q no]. [Q “Is it?”] [S Gloria Berg] [C asked].\n\n[Q “It is,”] [S the senator] [C said].',
      'the senator',
      'nominal',
    ],
  ],
});
