import { expect, it } from 'vitest';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { readPage } from '../../src/text/page.js';
import { readMarked } from './marked-text.js';

const rows: readonly (readonly [text: string, addressee: string | null])[] = [
  ['[S Orr] [C told] Al-Monitor [Q that it leaks].', 'Al-Monitor'],
  ['[Q “It leaks,”] [S Orr] [C told] reporters in Oslo.', 'reporters'],
  ['[S Orr] [C told] the Linhe Evening Post [Q she would call].', 'the Linhe Evening Post'],
  ['[S Orr] [C told] jurors [Q the trial would last].', 'jurors'],
  ['[S Orr] [C told] parents last week [Q that it leaks].', 'parents'],
  ['[Q “It leaks,”] [S Orr] [C told] her.', 'her'],
  ['[Q “It leaks,”] [S Orr] [C told] the broadcaster TKN on Monday.', 'the broadcaster TKN'],
  ['[Q “It leaks,”] [S Orr] [C said] in an interview with the BBC on Monday.', 'the BBC'],
  ['[S Orr] [C asked] the court [Q to wait].', 'the court'],
  ['[Q “Why?”] [C asked] [S Maya Orr], who left.', null],
  ['[S Orr] [C told] a hall full of Growers [Q that it leaks].', 'a hall full of Growers'],
  ['[S Orr] [C told] everyone [Q that it leaks].', 'everyone'],
  ['[S Orr] [C asked] one [Q to wait].', null],
  ['[S Orr] [C told] Parliament [Q that it leaks].', 'Parliament'],
  ['[S Orr] [C told] reporters Monday [Q that it leaks].', 'reporters'],
  ['[S Orr] [C told] voters Ben Finn [Q was late].', 'voters'],
  ['[S Orr] [C told] the [Q truth].', null],
  ['[S Orr] [C said in a letter to] parents [Q that it leaks].', 'parents'],
  ['[S Orr] [C said in a phone call with] the Post [Q that it leaks].', 'the Post'],
  ['[Q “It leaks,”] [S Orr] [C told] the Leeds Post’s editor.', 'the Leeds Post’s editor'],
  ['[Q “It leaks,”] [S Orr] [C told] 300 guests at the dinner.', '300 guests'],
  ['[Q “It leaks,”] [S Orr] [C told], to general surprise.', null],
  ['[Q “It leaks,”] [S Orr] [C reminded] us.', 'us'],
  ['[S Orr] [C asked] [Q whether it leaks].', null],
  ['[S Orr] [C said] [Q it leaks].', null],
  ['[S Orr] [C told] meeting guests [Q that it leaks].', 'meeting guests'],
  ['[S Orr] [C asked] somebody [Q to wait].', null],
  ['[S Orr] [C told] the head of the port [Q to wait].', 'the head of the port'],
  ['[S Orr] [C told] guests at dinner [Q to wait].', 'guests'],
  ['[S Orr] [C warned] owners who park there [Q to wait].', 'owners'],
  ['[S Orr] [C told] a 2019 panel [Q that it leaks].', 'a 2019 panel'],
  ['[S Orr] [C wrote in a statement to] the court [Q that it leaks].', 'the court'],
  ['[S Orr] [C said in a statement] [Q that it leaks].', null],
  ['[S Orr] [C told] and [Q that it leaks].', null],
  ['[S Orr] [C tells court of] [Q calls].', 'court'],
  ['[S Orr] [C asked afterward] [Q to wait].', null],
  ['[Q “It leaks,”] [S Orr] [C said]. In an interview with the BBC she left.', null],
];

it.each(rows)('%s', (marked, addressee) => {
  const { text, attributions } = readMarked(marked);
  expect(resolveSpeakers(readPage(text), attributions).at(-1)?.addressee).toBe(addressee);
});
