import { expect, test } from 'vitest';
import { readMarkdown } from '../../src/input/page/markdown.js';

test.each<[string, string, ReturnType<typeof readMarkdown>]>([
  ['paragraphs and wrapped lines', 'One boat\ncame.\n\nTwo left.', { text: 'One boat came.\n\nTwo left.' }],
  [
    'emphasis and links',
    '“*It* **leaks**,” said [Maya Orr](https://x.org/o_r_r).',
    { text: '“It leaks,” said Maya Orr.' },
  ],
  ['what is no emphasis', 'snake_case and 2 * 3 * 4', { text: 'snake_case and 2 * 3 * 4' }],
  ['escapes and entities', '\\*Yes\\* &amp; &ldquo;no&rdquo;', { text: '*Yes* & “no”' }],
  ['images', '![“Dusk,” said Hale](a.png)\n\nOne came.', { text: 'One came.' }],
  [
    'code',
    'One came.\n\n```js\n"no," said code\n```\n\n    "no," said code\n\nTwo `left`.',
    { text: 'One came.\n\nTwo left.' },
  ],
  ['comments', 'One came.\n\n<!-- “No,” said it. -->', { text: 'One came.' }],
  [
    'a title',
    '# Ferry *leaks*\n\nOne came.\n\n## Later\n\nTwo left.',
    { title: 'Ferry leaks', text: 'One came.\n\nLater\n\nTwo left.' },
  ],
  [
    'front matter',
    '---\ntitle: "Ferry: leaks"\nauthors:\n  - Jo Hale\n  - name: Tom Roe\ndate: 2024-03-02\ntags: [sea]\n---\n# Ferry: leaks\n\nOne came.',
    { title: 'Ferry: leaks', byline: 'Jo Hale, Tom Roe', date: '2024-03-02', text: 'One came.' },
  ],
  [
    'front matter that holds itself',
    '---\ntitle: &a [*a]\nauthor: Jo Hale\n---\nOne came.',
    { byline: 'Jo Hale', text: 'One came.' },
  ],
  ['front matter in TOML', '+++\ntitle = "Ferry"\n+++\nOne came.', { text: 'One came.' }],
  [
    'a line at the top, and no front matter',
    '---\n\nOne came.\n\n---\n\nTwo left.',
    { text: 'One came.\n\nTwo left.' },
  ],
  ['Windows line ends', '---\r\ntitle: A\r\n---\r\nOne\r\ncame.\r\n', { title: 'A', text: 'One came.' }],
  ['a list', '- One came.\n- Two left.', { text: 'One came.\n\nTwo left.' }],
  [
    'a block quotation',
    'Orr wrote:\n\n> We will\n> wait.\n>\n> All of us.',
    { text: 'Orr wrote: “We will wait.\n\n“All of us.”' },
  ],
  ['a signed one', '> We will wait.\n>\n> — Maya Orr', { text: '“We will wait.” — Maya Orr' }],
  ['notes', 'One came.[^1]\n\n[^1]: It was late.', { text: 'One came.\n\nIt was late.' }],
  [
    'HTML in it',
    '<div align="center"><b>One</b> came.</div>\n\nTwo left.',
    { text: 'One came.\n\nTwo left.' },
  ],
  ['a link to another article', 'One came.\n\n**Read more:** [Pier safe](/p)', { text: 'One came.' }],
  ['nothing', '', { text: '' }],
])('Markdown: %s', (_, markdown, article) => {
  expect(readMarkdown(markdown)).toEqual(article);
});
