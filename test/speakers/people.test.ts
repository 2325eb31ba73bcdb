import { expectSpeakers } from './expect-speakers.js';

expectSpeakers({
  'two of one family': [
    ['Grace Orr and her brother Daniel met. [S Mr. Orr] [C said] [Q no].', 'Daniel', 'name'],
    [
      'Grace Orr sat by Rose Orr. [S Ms. Orr] [C said] [Q no]. [S Rose Orr] [C said] [Q yes]. [S Ms. Orr] [C said] [Q no].',
      'Grace Orr',
      'name',
    ],
    ['[S Lindsey Graham] [C said] [Q no]. [S Graham] [C said] [Q yes].', 'Lindsey Graham', 'name'],
    ['[S Don Fowler] [C said] [Q no].', 'Don Fowler', 'named'],
  ],
  leads: [
    [
      '[S A former ferry captain] [C said] [Q the pier leaks].\n\n[Q “It leaks,”] [S Maya Orr] [C said].',
      'Maya Orr',
      'named',
    ],
    [
      'Maya Orr spoke on Monday.\n\n[Q “It leaks,”] [S Dockco’s former chief engineer] [C said].',
      'Maya Orr',
      'nominal',
    ],
    ['[S Dockco’s chief engineer] [C said] [Q no].', 'Dockco’s chief engineer', 'nominal'],
  ],
  epithets: [
    ['Maya Orr spoke. Ben Finn backed the Ohio senator. [S Finn] [C said] [Q no].', 'Ben Finn', 'name'],
  ],
  things: [
    ['NBC News published a video. [S It] [C shows] [Q that the pier leaks].', 'a video', 'pronoun'],
    [
      'The quarry’s owner, Dockco Inc., wrote to the panel. [S It] [C said] [Q no].',
      'Dockco Inc.',
      'pronoun',
    ],
    ['[S the company, Minera Sal Alta,] [C said] [Q no].', 'Minera Sal Alta', 'named'],
  ],
  bounds: [
    ['It shows [S that Maya Orr] [C said] [Q no].', 'Maya Orr', 'named'],
    ['[S Orr’s niece, state Del. Tara Finn,] [C said] [Q no].', 'Tara Finn', 'named'],
    ['Callers to the “Keep Pier” program [S who] [C said] [Q no] left.', 'callers', 'pronoun'],
  ],
});
