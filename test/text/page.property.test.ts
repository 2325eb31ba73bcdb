import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Article } from '../../src/text/article.js';
import { readPage } from '../../src/text/page.js';

const pieces = [
  ...'“”"‘’\'«»„‚`‹›「」『』.,?!:;-–—…()[]*_@#&/ \n\r\t\u00a0\u2028\u00ad\u200b\ud800\udc00é東ا5',
  '\n\n',
  "''",
  '``',
  '. . .',
  '--',
  'http://',
  '![',
  '](',
  'www.',
  'U.S.',
  'Mr.',
  'workers',
  'He',
  'said',
  'I',
  '6',
];
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.string({ unit: 'grapheme' }),
  fc.string(),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
);

function check(name: string, property: (article: Article) => void): void {
  it(name, () => {
    fc.assert(
      fc.property(text, (any) => property(readPage(any))),
      { numRuns: 1500 },
    );
  });
}

check('tokens are in order, apart, and cover all but white space', ({ text, tokens }) => {
  let end = 0;
  for (let index = 0; index < tokens.length; index++) {
    const start = tokens.start[index]!;
    expect(text.slice(end, start).trim()).toBe('');
    expect(start).toBeGreaterThanOrEqual(end);
    end = tokens.end[index]!;
    expect(end).toBeGreaterThan(start);
    expect(text.slice(start, end)).toMatch(/^\S/);
  }
  expect(text.slice(end).trim()).toBe('');
  expect(tokens.start.length).toBe(tokens.length);
});

check('quotations are in order and nest', ({ quotations }) => {
  const holding: number[] = [];
  let before = -1;
  for (const { start, end, depth } of quotations) {
    expect(start).toBeGreaterThan(before);
    before = start;
    while (holding.length > 0 && holding.at(-1)! <= start) holding.pop();
    expect(depth).toBe(holding.length);
    if (holding.length > 0) expect(end).toBeLessThanOrEqual(holding.at(-1)!);
    holding.push(end);
  }
});

check('a quotation starts with a mark or its paragraph, and ends with a mark if it is closed', (article) => {
  const { text, quotations, paragraphs, tokens } = article;
  const mark = /^(?:``|''|‘‘|’’|["“”„‟＂〝〞〟'‘’‚‛`＇«»‹›「」『』])$/;
  const lines = new Set(Array.from(paragraphs, (token) => tokens.start[token]));
  for (const { start, innerStart, innerEnd, end, closed } of quotations) {
    if (innerStart === start) expect(lines.has(start)).toBe(true);
    else expect(text.slice(start, innerStart)).toMatch(mark);
    expect(text.slice(innerStart, innerEnd).trim()).not.toBe('');
    if (closed) expect(text.slice(innerEnd, end)).toMatch(mark);
    else expect(innerEnd).toBe(end);
    expect(text.slice(start, end)).not.toMatch(/[\n\r\u2028\u2029]\s*[\n\r\u2028\u2029]/);
  }
});

check('a quotation goes on only where the next one follows in the next paragraph', ({ quotations }) => {
  for (const [index, { continues, closed, end }] of quotations.entries()) {
    if (!continues) continue;
    expect(closed).toBe(false);
    expect(quotations.slice(index + 1).some(({ start, depth }) => start > end && depth === 0)).toBe(true);
  }
});

check('sentences and paragraphs begin with a token, and grow', ({ tokens, sentences, paragraphs }) => {
  for (const starts of [sentences, paragraphs]) {
    expect(starts.at(-1)).toBe(tokens.length);
    if (tokens.length > 0) expect(starts[0]).toBe(0);
    for (let index = 1; index < starts.length; index++) {
      expect(starts[index]!).toBeGreaterThan(starts[index - 1]!);
    }
  }
  for (const start of paragraphs) expect(sentences).toContain(start);
});

check('each token knows its outermost quotation', ({ tokens, quotations, quotationOfToken }) => {
  for (let token = 0; token < tokens.length; token++) {
    const start = tokens.start[token]!;
    const holder = quotations.findIndex((q) => q.depth === 0 && q.start <= start && start < q.end);
    expect(quotationOfToken[token]).toBe(holder);
  }
});
