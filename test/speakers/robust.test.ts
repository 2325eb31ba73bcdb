import fc from 'fast-check';
import { expect, it } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { readPage } from '../../src/text/page.js';
import type { Span } from '../../src/types.js';

const words = [
  'Maya',
  'Orr',
  'said',
  'she',
  'who',
  'the',
  'mayor',
  'of',
  '“',
  '”',
  ',',
  '.',
  'Sen.',
  '’s',
  '(',
  ')',
  'and',
  '\n\n',
  '71',
  'I',
];
const newsText = fc.array(fc.constantFrom(...words), { maxLength: 60 }).map((list) => list.join(' '));
const anyText = fc.oneof(newsText, fc.string({ unit: 'binary', maxLength: 200 }));

/** Spans anywhere, also empty ones and ones past the end. */
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(250), fc.nat(60))
  .map(([start, length]) => [start, start + length]);

const attribution: fc.Arbitrary<Attribution> = fc.record({
  content: fc.array(span, { maxLength: 3 }),
  source: fc.option(span),
  cue: fc.option(span),
  type: fc.constantFrom('direct', 'mixed', 'indirect'),
  kind: fc.constantFrom('statement', 'thought'),
  confidence: fc.constant(1),
});

it('gives every attribution of any text an answer', () => {
  fc.assert(
    fc.property(anyText, fc.array(attribution, { maxLength: 8 }), (text, attributions) => {
      const speakers = resolveSpeakers(readPage(text), attributions);
      expect(speakers).toHaveLength(attributions.length);
      return speakers.every(
        ({ speaker, resolution, certainty }) =>
          certainty >= 0 && certainty <= 1 && (speaker === null) === (resolution === null),
      );
    }),
    { numRuns: 500 },
  );
});

it('gives the same answer twice', () => {
  const page = readPage('Maya Orr, the mayor, met Ben Finn. “It leaks,” she said.');
  const asked: Attribution[] = [
    {
      content: [[35, 46]],
      source: [47, 50],
      cue: [51, 55],
      type: 'direct',
      kind: 'statement',
      confidence: 1,
    },
  ];
  expect(resolveSpeakers(page, asked)).toEqual(resolveSpeakers(page, asked));
});

it('does not mix up names like __proto__', () => {
  const text = 'Constructor Proto said no. __proto__ said yes.';
  const asked: Attribution[] = [
    {
      content: [[42, 45]],
      source: [27, 36],
      cue: [37, 41],
      type: 'indirect',
      kind: 'statement',
      confidence: 1,
    },
  ];
  expect(() => resolveSpeakers(readPage(text), asked)).not.toThrow();
});
