import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { extract } from '../src/index.js';
import type { Quote } from '../src/types.js';
import { loadFixtures } from './fixtures/fixtures.js';

const fixtures = loadFixtures().map(({ text }) => text);
const sentences = fixtures.flatMap((text) => text.split(/(?<=[.”’"'])\s+/));
/** Sentences of our articles in any order, with marks, breaks and rubbish between. */
const scrambled = fc
  .array(
    fc.oneof(
      fc.constantFrom(...sentences),
      fc.constantFrom('“', '”', '"', '‘', '’', '\n\n', '\r\n', ' said ', ', ', '—'),
      fc.string({ unit: 'binary', maxLength: 12 }),
    ),
    { maxLength: 25 },
  )
  .map((parts) => parts.join(' '));

function expectSound(text: string, quotes: readonly Quote[]): void {
  let last = -1;
  for (const { quote, spans, confidence, cue, mention } of quotes) {
    expect(quote).toBe(spans.quote.map(([start, end]) => text.slice(start, end)).join(' '));
    expect(quote).not.toBe('');
    expect(spans.quote[0][0]).toBeGreaterThanOrEqual(last);
    last = spans.quote[0][0];
    let end = 0;
    for (const span of spans.quote) {
      expect(span[0]).toBeGreaterThanOrEqual(end);
      expect(span[1]).toBeGreaterThan(span[0]);
      end = span[1];
    }
    expect(confidence).toBeGreaterThanOrEqual(0);
    expect(confidence).toBeLessThanOrEqual(1);
    expect(cue).toBe(spans.cue && text.slice(...spans.cue));
    if (mention !== null) expect(text).toContain(mention);
  }
}

describe('extract', () => {
  it('gives records in text order whose spans slice to the quote, for our articles', () => {
    for (const text of fixtures) expectSound(text, extract(text, { all: true }));
  });

  it('gives sound records for scrambled articles', () => {
    fc.assert(
      fc.property(scrambled, (text) => expectSound(text, extract(text, { all: true }))),
      { numRuns: 150 },
    );
  });

  it('survives any string', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), (text) =>
        expectSound(text, extract(text, { all: true })),
      ),
      { numRuns: 300 },
    );
  });

  it('gives the same records for the same text', () => {
    for (const text of fixtures.slice(0, 5))
      expect(JSON.stringify(extract(text))).toBe(JSON.stringify(extract(text)));
  });

  it('gives statements alone unless asked for all', () => {
    for (const text of fixtures) {
      const all = extract(text, { all: true });
      expect(extract(text)).toEqual(all.filter(({ kind }) => kind === 'statement'));
    }
  });

  it.each(['', ' ', '\n\n', '\uFEFF'])('finds nothing in %j', (text) => {
    expect(extract(text)).toEqual([]);
  });
});
