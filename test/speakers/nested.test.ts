import { expect, it } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { readPage } from '../../src/text/page.js';
import type { Span } from '../../src/types.js';

function attributionIn(text: string) {
  const find = (words: string): Span => [text.indexOf(words), text.indexOf(words) + words.length];
  return (content: string, source: string, cue: string): Attribution => ({
    content: [find(content)],
    source: find(source),
    cue: find(cue),
    type: 'direct',
    kind: 'statement',
    confidence: 1,
  });
}

it('takes I inside a quote for whoever says the quote', () => {
  const text = 'Maya Orr said, “I told Ben Finn that the pier was safe.”';
  const attribution = attributionIn(text);
  const outer = attribution('“I told Ben Finn that the pier was safe.”', 'Maya Orr', 'said');
  const inner = attribution('the pier was safe', 'I', 'told');
  const speakers = resolveSpeakers(readPage(text), [outer, inner]);
  expect(speakers.map(({ speaker }) => speaker)).toEqual(['Maya Orr', 'Maya Orr']);
  expect(speakers[1]?.addressee).toBe('Ben Finn');
});

it('takes I inside a quote whose speaker stands behind it for that speaker', () => {
  const text = '“I told Ben Finn that the pier was safe,” said Maya Orr.';
  const attribution = attributionIn(text);
  const outer = attribution('“I told Ben Finn that the pier was safe,”', 'Maya Orr', 'said');
  const inner = attribution('the pier was safe', 'I', 'told');
  const speakers = resolveSpeakers(readPage(text), [outer, inner]);
  expect(speakers.map(({ speaker }) => speaker)).toEqual(['Maya Orr', 'Maya Orr']);
});

it('takes she inside a quote for somebody else than who says the quote', () => {
  const text = 'Ann Poe met Eva Lund. Lund said, “When she told me that the pier leaks, I left.”';
  const attribution = attributionIn(text);
  const outer = attribution('“When she told me that the pier leaks, I left.”', 'Lund', 'said');
  const inner = attribution('the pier leaks', 'she', 'told');
  const speakers = resolveSpeakers(readPage(text), [outer, inner]);
  expect(speakers.map(({ speaker }) => speaker)).toEqual(['Eva Lund', 'Ann Poe']);
});

it('leaves I outside quotes unknown', () => {
  const page = readPage('I believe that it leaks.');
  const own: Attribution = {
    content: [[10, 23]],
    source: [0, 1],
    cue: [2, 9],
    type: 'indirect',
    kind: 'thought',
    confidence: 1,
  };
  expect(resolveSpeakers(page, [own])[0]).toMatchObject({ speaker: null, resolution: null, mention: 'I' });
});
