import { expectSpeakers } from './expect-speakers.js';

expectSpeakers({
  'people called by their country': [
    ['Emma Roe beat Elina Kral. [Q “I played free,”] [C said] [S the Briton].', 'Emma Roe', 'nominal'],
    [
      'Emma Roe beat Elina Kral. [Q “I played free,”] [C said] [S the Briton]. [S The Ukrainian] [C said] [Q no].',
      'Elina Kral',
      'nominal',
    ],
    ['[S Lee Wei] [C said] [Q no]. [Q “I love it,”] [S the Malaysian] [C said].', 'Lee Wei', 'nominal'],
    ['[S Ann Roe] [C said] [Q no]. [S The Frenchwoman] [C said] [Q yes].', 'Ann Roe', 'nominal'],
    ['[S Ann Roe] [C said] [Q no]. [S The Frenchman] [C said] [Q yes].', 'the Frenchman', 'nominal'],
    ['[S Ann Roe] [C said] [Q no]. [S The French] [C said] [Q yes].', 'the French', 'nominal'],
    ['[S Ann Roe] [C said] [Q no]. [S The Japanese] [C said] [Q yes].', 'the Japanese', 'nominal'],
  ],
  'people called by their sport': [
    ['[S Rooney, who scored twice,] [C said] [Q no]. [S The striker] [C said] [Q yes].', 'Rooney', 'nominal'],
    [
      '[S Ann Roe] [C said] [Q no]. [S The four-time Olympic champion] [C said] [Q yes].',
      'Ann Roe',
      'nominal',
    ],
    ['[S Ann Roe] [C said] [Q no]. [S The Lidköping goalkeeper] [C said] [Q yes].', 'Ann Roe', 'nominal'],
    [
      '[S Ben Roe, her coach,] [C said] [Q no]. [S The champion] [C said] [Q yes].',
      'the champion',
      'nominal',
    ],
    [
      'Mo Poe’s coach, [S Ben Roe,] [C said] [Q no]. [S The 39-year-old] [C said] [Q yes].',
      'Ben Roe',
      'nominal',
    ],
  ],
  'whoever spoke last': [
    [
      'Opposition leader Rahul Roe mocked him. [S Roe] [C said] [Q no]. [S The Congress leader] [C said] [Q yes].',
      'Rahul Roe',
      'nominal',
    ],
    ['[S Holt, who leads Oxfam,] [C said] [Q no]. [S The activist] [C said] [Q yes].', 'Holt', 'nominal'],
    ['[S Tara Holt] [C said] [Q no]. [S The activist] [C said] [Q yes].', 'Tara Holt', 'nominal'],
    ['[S Tara Holt] [C said] [Q no]. [S The spokesman] [C said] [Q yes].', 'the spokesman', 'nominal'],
    [
      '[S Tara Holt, a nurse,] [C said] [Q no]. [S The activist] [C said] [Q yes].',
      'the activist',
      'nominal',
    ],
    [
      'An activist left. [S Tara Holt] [C said] [Q no]. [S The activist] [C said] [Q yes].',
      'an activist',
      'nominal',
    ],
    ['Tara Holt sang. Ben Roe sat. It rained. [S The activist] [C said] [Q yes].', 'the activist', 'nominal'],
  ],
  'ranks written short': [
    [
      '[S Capt. Bo Reyes] [C said] [Q no]. Ann Lee sat. [S The captain] [C said] [Q yes].',
      'Bo Reyes',
      'nominal',
    ],
    ['[S Rev. Tom Roe] [C said] [Q no]. Ann Lee sat. [S The pastor] [C said] [Q yes].', 'Tom Roe', 'nominal'],
    ['[S Det Supt Anne Roe] [C said] [Q no]. [S Supt Roe] [C said] [Q yes].', 'Anne Roe', 'name'],
    ['[S Chief Inspector Paul Deeks] [C said] [Q no]. [S DCI Deeks] [C said] [Q yes].', 'Paul Deeks', 'name'],
  ],
  'one of several': [
    ['[S One of the family’s attorneys, Justin Roe,] [C said] [Q no].', 'Justin Roe', 'named'],
    ['[S One of the family’s attorneys] [C said] [Q no].', 'one of the family’s attorneys', 'nominal'],
  ],
});
