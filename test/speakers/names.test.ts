import { expectSpeakers } from './expect-speakers.js';

expectSpeakers({
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
});
