import { expect, it } from 'vitest';
import { showParagraphs } from './show.js';

const wrapped = [
  'The ferry to the outer islands was cancelled on Monday after its',
  'engine failed for the third time this month, and the owner of the',
  'line said that repairs would take a week.',
  '',
  '“We are sorry,” said Ana Ruiz, who runs the line from a small',
  'office on the pier, where a queue had formed by noon.',
];

it.each([
  ['a line a paragraph', 'Rain fell.\nSnow came.', ['Rain fell.', 'Snow came.']],
  ['blank lines between', 'Rain fell.\n\nSnow came.', ['Rain fell.', 'Snow came.']],
  [
    'many blank lines, some with spaces',
    '\n\n Rain fell. \n \t\n\n\nSnow came.\n\n',
    ['Rain fell.', 'Snow came.'],
  ],
  ['Windows line ends', 'Rain fell.\r\n\r\nSnow came.\r\nSun.', ['Rain fell.', 'Snow came.', 'Sun.']],
  ['old Mac line ends', 'Rain fell.\rSnow came.', ['Rain fell.', 'Snow came.']],
  ['Unicode separators', 'Rain fell.\u2028Snow came.\u2029Sun.', ['Rain fell.', 'Snow came.', 'Sun.']],
  ['hard-wrapped', wrapped.join('\n'), [wrapped.slice(0, 3).join('\n'), wrapped.slice(4).join('\n')]],
  ['wrapped lines but no blank line', 'rain fell\nand snow\ncame', ['rain fell', 'and snow', 'came']],
  ['a small letter once', 'Rain fell.\n\nSnow.\n\nA list:\nsun', ['Rain fell.', 'Snow.', 'A list:', 'sun']],
  ['an old list', '1. One\n2. Two\n\n* a\n* b', ['1. One', '2. Two', '* a', '* b']],
  ['quoted lines', '“One.”\n“Two.”\nThree.', ['“One.”', '“Two.”', 'Three.']],
  [
    'a line longer than wrapped ones',
    `${'a '.repeat(60)}end\nTwo.\n\nThree.`,
    [`${'a '.repeat(60)}end`, 'Two.', 'Three.'],
  ],
  ['nothing', '', []],
  ['white space only', ' \n\t\r\n\u2028 ', []],
])('%s', (_, text, expected) => {
  expect(showParagraphs(text)).toEqual(expected);
});
