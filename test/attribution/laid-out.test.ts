import { expect, it } from 'vitest';
import { type Parts, withLaidOut } from '../../src/attribution/laid-out.js';
import { readPage } from '../../src/text/page.js';
import type { Span } from '../../src/types.js';

function attribution(content: readonly Span[], source: Span | null = null, cue: Span | null = null): Parts {
  return { content, source, cue, confidence: 1 };
}

/** The attributions of a text after some were found: source | cue | content. */
function laidOut(text: string, found: readonly Parts[] = []): string[] {
  const words = (span: Span | null) => (span ? text.slice(span[0], span[1]) : '');
  return withLaidOut(readPage(text), found).map(({ source, cue, content }) =>
    [words(source), words(cue), content.map(words).join(' … ')].join(' | '),
  );
}

const rows: readonly (readonly [name: string, text: string, expected: readonly string[]])[] = [
  [
    'a quotation alone, afloat',
    'It rained.\n\n“We had no warning at all.”',
    [' |  | “We had no warning at all.”'],
  ],
  [
    'behind a lead-in',
    'Orr was blunt. She said:\n\n“It leaks and always did.”',
    ['She | said | “It leaks and always did.”'],
  ],
  [
    'behind a lead-in that says where',
    'In March the Post reported in its blog:\n\n“It leaks and always did.”',
    ['In March the Post | reported in its blog | “It leaks and always did.”'],
  ],
  [
    'behind a colon that announces nobody',
    'The poll has this order:\n\n“It leaks and always did.”',
    [' |  | “It leaks and always did.”'],
  ],
  ['not a heading', 'It rained.\n\n“The Last Ferry to Lerrin”', []],
  ['not two words', 'It rained.\n\n“No way.”', []],
  ['not a remark in brackets', 'It rained.\n\n“(They all talk at once here.)”', []],
  ['not a quotation with words around it', 'It rained.\n\n“We had no warning at all,” Orr said.', []],
  [
    'question and answer',
    'Ann Orr spoke to us.\n\nQ: Why now?\n\nA: Because it leaks.',
    ['Q | : | Why now?', 'A | : | Because it leaks.'],
  ],
  [
    'a transcript in capitals',
    'JUDGE ROE: Did you see it?\n\nMS. ORR: I did.\n\nJUDGE ROE: When?',
    ['JUDGE ROE | : | Did you see it?', 'MS. ORR | : | I did.', 'JUDGE ROE | : | When?'],
  ],
  [
    'a transcript with the labels inside the marks',
    '“ROE: Did you see it?\n\n“ORR: I did.”\n\n“ROE: When?”',
    ['ROE | : | Did you see it?', 'ORR | : | I did.', 'ROE | : | When?'],
  ],
  [
    'names of whom the story speaks',
    'Then Ann Orr met Ben Roe in town.\n\nOrr: It leaks.\n\nRoe: Since when?\n\nOrr: Since May.',
    ['Orr | : | It leaks.', 'Roe | : | Since when?', 'Orr | : | Since May.'],
  ],
  [
    'the whole of an answer in which somebody speaks',
    'Q: Did he call?\n\nA: He said “It leaks.” I left.\n\nQ: Why?',
    ['Q | : | Did he call?', 'A | : | He said “It leaks.” I left.', 'Q | : | Why?'],
  ],
  [
    'an answer of several paragraphs',
    'Q: Did he call?\n\nA: He did.\n\nThen I left.\n\nHe stayed.\n\nQ: Why?\n\nA: He likes piers.\n\nAnn Orr is a baker.',
    [
      'Q | : | Did he call?',
      'A | : | He did. … Then I left. … He stayed.',
      'Q | : | Why?',
      'A | : | He likes piers.',
    ],
  ],
  [
    'a signature on the line below',
    'It rained.\n\n“He never missed a day.”\n– Ann Roe, editor of the Post.',
    ['Ann Roe, editor of the Post | – | “He never missed a day.”'],
  ],
  [
    'a heading between dashes is none',
    'It rained.\n\n“He never missed a day.”\n\n– A turn to the south –',
    [' |  | “He never missed a day.”'],
  ],
  [
    'answers with the names of nobody else beside questions',
    'Q: Why now?\n\nMaya Orr: Because it leaks.\n\nQ: Since when?\n\nTom Lee: Since May.',
    [
      'Q | : | Why now?',
      'Maya Orr | : | Because it leaks.',
      'Q | : | Since when?',
      'Tom Lee | : | Since May.',
    ],
  ],
  [
    'the questions of a briefing, which have no colon',
    'MS. ORR: Go ahead.\n\nQ    Why now?\n\nMS. ORR: It leaks.',
    ['MS. ORR | : | Go ahead.', 'Q |  | Why now?', 'MS. ORR | : | It leaks.'],
  ],
  [
    'offices in the labels of a parliament',
    'Hon ANN ROE (Minister of Ports): I move the bill.\n\nDr TOM LEE (Labour): I thank her.',
    ['Hon ANN ROE (Minister of Ports) | : | I move the bill.', 'Dr TOM LEE (Labour) | : | I thank her.'],
  ],
  [
    'whoever talks, where somebody asks',
    'Reporter: Why now?\n\nMinister: Because it leaks.\n\nReporter: Since when?',
    ['Reporter | : | Why now?', 'Minister | : | Because it leaks.', 'Reporter | : | Since when?'],
  ],
  ['not a list of one word each', 'Starter: Soup.\n\nMain: Fish.\n\nStarter: Salad.', []],
  ['not two headings of two words', 'Main Course: Fish.\n\nSide Dish: Rice.\n\nMain Course: Eggs.', []],
  ['not a list', 'Photo: Ann Orr\n\nPhoto: Ben Roe\n\nTip: Boil the rice.', []],
  ['not one label alone', 'NOTE: The pier is closed.', []],
];

it.each(rows)('%s', (_name, text, expected) => {
  expect(laidOut(text)).toEqual(expected);
});

it('leaves alone what was found before', () => {
  const text = 'It rained.\n\n“We had no warning at all.”\n\n“We never left the pier.”';
  expect(laidOut(text, [attribution([[12, 39]])])).toEqual([
    ' |  | “We had no warning at all.”',
    ' |  | “We never left the pier.”',
  ]);
});

it('joins a quotation that paragraphs reopen', () => {
  const text = '“It began in May by the pier.\n\n“It ended in June,” said Roe.';
  const said = attribution([[31, 50]], [56, 59], [51, 55]);
  expect(laidOut(text, [said])).toEqual(['Roe | said | “It began in May by the pier. … “It ended in June,”']);
});
