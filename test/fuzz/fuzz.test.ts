import fc from 'fast-check';
import { expect, it } from 'vitest';
import { checkExtract } from '../../fuzz/invariants.js';
import type { Program } from '../../fuzz/program.js';
import { TARGETS, type TargetName } from '../../fuzz/targets.js';
import { extract } from '../../src/index.js';
import { READERS } from '../../src/input/index.js';
import { readHtml, readMarkdown } from '../../src/input.js';
import { WRITERS } from '../../src/output/index.js';
import { loadFixtures } from '../fixtures/fixtures.js';

const articles = loadFixtures().map(({ text }) => text);
const pages = articles.map((text) => `<article><p>${text.replace(/\n+/g, '<p>')}</article>`);
const program: Program = { extract, readHtml, readMarkdown, READERS, WRITERS };

// The same ones each time; `npm run fuzz` looks for others.
it.each<[TargetName, number]>([
  ['articles', 500],
  ['html', 80],
  ['markdown', 150],
  ['bytes', 300],
  ['writers', 40],
])('keeps every promise on what nobody wrote: %s', { timeout: 60_000 }, async (name, numRuns) => {
  const { inputs, check } = TARGETS[name];
  const property = fc.asyncProperty(inputs({ articles, pages }), async (input) => {
    await check(program, input);
  });
  await fc.assert(property, { seed: 1, numRuns });
});

it.each(articles.map((text) => [text.split('\n', 1)[0], text]))('keeps every promise on %j', (_, text) => {
  expect(checkExtract(extract, text)).toBeGreaterThan(0);
});

// Each of these once broke a promise.
it.each([
  'said that has said said that that that that said thatthat said “ that Maya Orr “ that said \u0000 said  ‘ “ was told by  '.repeat(
    80,
  ),
  '“that,” denied we. “that,” He told.',
  'says of not “ ',
])('keeps every promise on %#: %.60j', (text) => {
  checkExtract(extract, text);
});
