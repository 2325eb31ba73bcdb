import fc from 'fast-check';
import { expect, it } from 'vitest';
import { anyArticle } from '../../fuzz/articles.js';
import { checkExtract } from '../../fuzz/invariants.js';
import { extract } from '../../src/index.js';
import { loadFixtures } from '../fixtures/fixtures.js';

const articles = loadFixtures().map(({ text }) => text);

// The same ones each time; `npm run fuzz` looks for others.
it('keeps every promise on articles that nobody wrote', { timeout: 60_000 }, () => {
  fc.assert(
    fc.property(anyArticle(articles), (text) => void checkExtract(extract, text)),
    { seed: 1, numRuns: 500 },
  );
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
