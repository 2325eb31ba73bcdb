import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import { readMarkdown } from '../src/input/page/markdown.js';
import { toPrintable } from '../src/output/printable.js';
import { countSteps } from './steps.js';

/** Long enough that what happens once an article does not count. */
const SHORT = 2_000;
const GROWTH = 4;
/** Linear work gives 4, or a little more where a table grows; quadratic 16. */
const LIMIT = 10;

type Family = (length: number) => string;

const fill =
  (unit: string, before = '', after = ''): Family =>
  (length) =>
    before + unit.repeat(Math.ceil(length / unit.length)) + after;

/** Another one each time: `Aaa Baa`, `Aab Bab`. */
const count =
  (build: (name: string, index: number) => string): Family =>
  (length) => {
    let text = '';
    for (let index = 0; text.length < length; index++) text += build(nameOf(index), index);
    return text;
  };

function nameOf(index: number): string {
  let name = '';
  for (let rest = index + 26 ** 2; rest > 0; rest = Math.floor(rest / 26))
    name += String.fromCharCode(97 + (rest % 26));
  return name[0]!.toUpperCase() + name.slice(1);
}

const nested =
  (open: string, close: string, inner = 'It leaks, he said. '): Family =>
  (length) => {
    const depth = Math.ceil((length - inner.length) / (open.length + close.length));
    return open.repeat(depth) + inner + close.repeat(depth);
  };

function expectLinear(family: Family, read: (text: string) => unknown): void {
  const steps = (length: number): number => {
    const text = family(length);
    return countSteps(() => void read(text));
  };
  // Tables that are filled as they are used, such as that of words met, and modules that load late, are not counted.
  read(family(SHORT * GROWTH));
  const short = steps(SHORT);
  expect(short).toBeGreaterThan(0);
  expect(steps(SHORT * GROWTH) / short).toBeLessThan(LIMIT);
}

const MARKS = [...'“”"‘’\'«»„‚`‹›「」『』', "''", '``'];
const UNITS = [
  ...MARKS.flatMap((mark) => [mark, ` ${mark}A, `]),
  ...[...'.,?!:;-–—…()[]*_@#&/<>|~=\\^$%', '. . . ', '--', '...', '?!'].map((mark) => `a${mark} `),
  ...[
    'a',
    'A',
    'a ',
    'A ',
    'I ',
    '5',
    '5 ',
    '\n',
    '\n\n',
    '\r\n',
    '\t',
    ' ',
    '\u00a0',
    '\u2028',
    '\u00ad',
    '\u200b',
    '\u0301',
  ],
  ...[
    '\0',
    '\u001b[31m',
    '\u202e',
    '\ud800',
    '\udc00',
    '😀',
    '𝐀',
    'é',
    'e\u0301',
    '東',
    'ا',
    'ß',
    'İ',
    '\ufeff',
  ],
  ...[
    '![',
    '](',
    '](/',
    '![a](b',
    '[a](b "c',
    'a@a.',
    'a@',
    'www.',
    'http://',
    'http://a',
    '@a',
    '#a',
    '#',
    'a.a',
    'a-',
    'U.S.',
    "'s",
    '’s ',
  ],
  ...[
    'said ',
    'said, ',
    'he said ',
    'He said. ',
    'that ',
    'who ',
    'which he said ',
    'according to ',
    ', according to ',
    'told ',
    ' said that he',
  ],
  ...[
    'the ',
    'the mayor ',
    'a ',
    'of ',
    'and ',
    'Orr and ',
    'Orr, ',
    'Mr. ',
    'Sen. ',
    'Orr ',
    'Maya Orr ',
    'Orr’s ',
    'the mayor of ',
    'former ',
  ],
  ...[
    'He. She. ',
    'he said she said ',
    '“A,” he said. “B,” she said. ',
    '“A,” said Orr. “B,” said Finn. ',
    'I said you said we said ',
  ],
  ...[
    '“A.”\n\n',
    '“A\n\n“',
    '“We go.”\n\nOrr: “No.”\n\n',
    '“x. ‘y “z\n',
    '‘A,’ he said.\n',
    '“Why?” ',
    '“[A]” ',
    '(said Orr) ',
    '— Maya Orr\n\n',
  ],
  ...[
    'Q: Why?\nA: No.\n',
    'ORR: No.\n',
    'ACCRA (AP) — It rained. ',
    'No. 5 ',
    'Jan. ',
    '1. ',
    '- a\n',
    '> a\n',
    '# A\n',
    '| a |\n',
    '"id": ',
  ],
  ...[
    'Maya Orr, the mayor, who said ',
    'Maya Orr (D-Mass.) said ',
    'a spokeswoman for the mayor of ',
    'chief of staff to the ',
    '41, ',
    'Jr. ',
  ],
  ...[
    'The pier will close, said the growers, and he left, say the farmers, and ',
    'Orr was asked by Finn whether it leaks, and ',
    'Orr (NYSE: ORR), a firm, today announced it. ',
    'Ann and Ben Orr left. “No,” she said. Her husband said no. ',
  ],
  ...[
    ',” ',
    ', said Roe ',
    ', he said',
    '“We go, said Roe.\n\n',
    '“We go, ',
    'the “a” ',
    'Yahoo! ',
    '.45 ',
    '6\'2" ',
    '’90s ',
    'workers’ ',
  ],
];

const FAMILIES: readonly (readonly [string, Family])[] = [
  ['quotations in quotations', nested('“', '”')],
  ['both marks in each other', nested('“A ‘', '’”')],
  ['brackets in brackets', nested('(', ')')],
  ['marks that open, never closed, each after a word', fill(' “We left ')],
  ['marks that close, never opened, each after a word', fill('we left,” ')],
  ['one quotation as long as the article', fill('it rained and ', '“', ',” said Orr.')],
  ['a quotation of many paragraphs', fill('“It rained there.\n\n', '', '“No,” said Orr.')],
  ['one endless sentence', fill('and the road went under, ', 'Orr said ')],
  ['one endless word', fill('abcdefghij', 'Orr said ')],
  ['one endless number', fill('1,234', 'Orr said ')],
  ['names, each of one person', count((name) => `${name} ${name}son spoke. `)],
  ['names that say something', count((name) => `“It leaks,” said ${name} Orr${name}. `)],
  ['people of one surname', count((name) => `${name} Orr said it leaks. `)],
  ['people of one first name', count((name) => `Maya ${name} said it leaks. `)],
  ['one name as long as the article', count((name) => `${name} `)],
  ['people who are one by one called by surname', count((name) => `Maya ${name} came. ${name} said no. `)],
  ['names and pronouns in turn', count((name) => `${name} ${name}son came. He said no. She said yes. `)],
  ['people with roles', count((name) => `${name} Orr, the mayor of ${name}ville, said no. `)],
  ['analysts', count((name) => `${name} Orr, an analyst, said no. The analyst said yes. `)],
  ['people who are described alone', count((_, index) => `The ${index}-year-old said no. `)],
  [
    'organisations and what they are called',
    count((name) => `The ${name} World Bank (${name.toUpperCase()}) said no. `),
  ],
  ['acronyms', count((name) => `${name.toUpperCase()} said no. `)],
  ['a list of speakers', count((name) => `${name} Orr, `)],
  ['letters and their signers', count((name) => `I said no.\n\n— ${name} Orr\n\n`)],
  ['links with titles', count((name) => `[${name}](http://a.example/${name} "${name}") `)],
  ['pronouns after one name', fill('He said it leaked. ', 'Ben Finn came. ')],
  ['pronouns without anybody', fill('She said it leaked. ')],
  ['he and she in turn after two names', fill('He said no. She said yes. ', 'Ben Finn met Maya Orr. ')],
  ['clauses cut to their subjects', fill('Roe said the dam is old and ')],
  ['descriptions between rules', fill('___\n\nThe spokesman for the port said that it leaks.\n\n')],
  ['somebody spoken to', fill('the candidate said no to Maya Orr and ', 'In an interview with Roe, ')],
  ['speakers by turns', fill('“Why?”\n\n“No.”\n\n', '“Why?” Ben Finn asked.\n\n“No,” Maya Orr said.\n\n')],
  ['sources in relative clauses', fill('who told her ', 'Ben Finn, ')],
];

describe('an article of nothing but', () => {
  it.each(UNITS.map((unit) => [unit]))('%j over and over takes linear work', (unit) => {
    expectLinear(fill(unit), (text) => extract(text, { all: true }));
  });

  it.each(FAMILIES)('%s takes linear work', (_, family) => {
    expectLinear(family, (text) => extract(text, { all: true }));
  });
});

describe('work is counted', () => {
  const text = fill('a')(2000);
  it.each<[string, (length: number) => void]>([
    ['loops', (length) => toPrintable(text.slice(0, length))],
    ['searches from each place', (length) => searchFromEach(text.slice(0, length))],
  ])('of %s', (_, work) => {
    expect(countSteps(() => work(1000))).toBeGreaterThan(countSteps(() => work(100)));
  });

  it('so that quadratic work shows', () => {
    expect(() => expectLinear(fill('a'), searchFromEach)).toThrow();
    expect(() => expectLinear(fill('[a '), (markdown) => readMarkdown(markdown))).not.toThrow();
  });
});

function searchFromEach(text: string): void {
  for (let index = 0; index < text.length; index++) text.indexOf('b', index);
}
