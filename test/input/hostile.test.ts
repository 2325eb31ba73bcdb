import { expect, test } from 'vitest';
import { readHtml } from '../../src/input/page/html.js';
import { readMarkdown } from '../../src/input/page/markdown.js';

const SAID = '<p>“It leaks,” said Maya Orr, the port’s chief engineer.</p>';
const SIZE = 1_000_000;

/** `part` as often as it takes to fill a megabyte. */
function fill(part: string): string {
  return part.repeat(SIZE / part.length);
}

test.each([
  ['elements in elements', fill('<div>')],
  ['elements of which none is closed as opened', fill('<b></i>')],
  ['paragraphs', fill(SAID)],
  ['left angle brackets', fill('<')],
  ['ampersands', fill('&')],
  ['entities', fill('&lt;')],
  ['attributes', `<p ${fill('a=b ')}`],
  ['block quotations', fill('<blockquote>It leaks a lot</blockquote>')],
  ['notes', `<p>${fill('a<sup>1</sup>')}`],
  ['comments that never end', fill('<!-- ')],
  ['lines of <pre>', `<pre>${fill('a\n')}`],
  ['navigation that never ends', fill('<nav>')],
  ['a script that never ends', `<script>${fill('<p>')}`],
  ['tables in tables', fill('<table><tr><td>')],
])('a page of nothing but %s is read', { timeout: 60_000 }, (_, html) => {
  expect(readHtml(`${SAID}${html}`).text).toContain('said Maya Orr');
});

test('a page too large for its article to be found says so', () => {
  expect(readHtml(fill(SAID))).toMatchObject({
    warning: 'too large or too deeply nested to find the article in the page: all of its text is read',
  });
});

test.each([
  ['quotation signs', '> '.repeat(50_000)],
  ['brackets', '['.repeat(50_000)],
  ['emphasis that never ends', '*a **b '.repeat(10_000)],
  ['front matter in itself', `---\na: ${'['.repeat(10_000)}\n---\n`],
  ['list in list', Array.from({ length: 400 }, (_, i) => `${' '.repeat(i * 2)}- a`).join('\n')],
])('Markdown of nothing but %s is read', { timeout: 60_000 }, (_, markdown) => {
  expect(readMarkdown(`${markdown}\n\n\nOne came.`).text).toContain('One came.');
});

test('Markdown too long for its parser is read as it stands, and says so', () => {
  const text = '[a'.repeat(SIZE);
  expect(readMarkdown(text)).toEqual({ text, warning: 'too long to read as Markdown: read as plain text' });
});
