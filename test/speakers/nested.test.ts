import { expect, it } from 'vitest';
import type { Attribution } from '../../src/attribution/attribution.js';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { readPage } from '../../src/text/page.js';
import type { Span } from '../../src/types.js';

const text = 'Maya Orr said, “I told Ben Finn that the pier was safe.”';

function attribution(content: string, source: string, cue: string): Attribution {
  return {
    content: [find(content)],
    source: find(source),
    cue: find(cue),
    type: 'direct',
    kind: 'statement',
    confidence: 1,
  };
}

function find(words: string): Span {
  const start = text.indexOf(words);
  return [start, start + words.length];
}

it('takes I inside a quote for whoever says the quote', () => {
  const outer = attribution('“I told Ben Finn that the pier was safe.”', 'Maya Orr', 'said');
  const inner = attribution('the pier was safe', 'I', 'told');
  const speakers = resolveSpeakers(readPage(text), [outer, inner]);
  expect(speakers.map(({ speaker }) => speaker)).toEqual(['Maya Orr', 'Maya Orr']);
  expect(speakers[1]?.addressee).toBe('Ben Finn');
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
