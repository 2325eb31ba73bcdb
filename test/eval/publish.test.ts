import { expect, it } from 'vitest';
import { withFigures } from '../../eval/publish.js';

const figures = {
  'tokens micro': 80.1,
  found: 70.2,
  attributed: 60.3,
  'direct attributed': 90.4,
  'mixed attributed': 65.5,
  'indirect attributed': 50.6,
};

it.each([
  [
    'the row of our own',
    '| `quotes` | 1 | 2 |\n| other | 3 |',
    '| `quotes` | 80.1 | 70.2 | 60.3 | 90.4 | 65.5 | 50.6 |\n| other | 3 |',
  ],
  [
    'a block',
    'a\n<!-- figures: all -->\n\nold\n\n<!-- /figures -->\nb',
    `a\n<!-- figures: all -->\n\n| figure | F1, or share |\n| --- | --- |\n${Object.entries(figures)
      .map(([name, value]) => `| ${name} | ${value} |`)
      .join('\n')}\n\n<!-- /figures -->\nb`,
  ],
  ['nothing else', 'found 70.2', 'found 70.2'],
])('puts the figures into %s', (_, before, after) => {
  expect(withFigures(before, figures)).toBe(after);
  expect(withFigures(after, figures)).toBe(after);
});
