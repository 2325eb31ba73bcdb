import { describe, expect, it } from 'vitest';
import { errorOf } from '../../eval/errors.js';
import { pairUp } from '../../eval/match.js';
import { readPage } from '../../src/text/page.js';
import type { Quote, Span } from '../../src/types.js';

const TEXT = 'Roe said on Monday that the port would close. Lee denied it.';
const article = readPage(TEXT);

const spanOf = (words: string): Span => [TEXT.indexOf(words), TEXT.indexOf(words) + words.length];
const spansOf = (words: string | null): Span[] => (words === null ? [] : [spanOf(words)]);

type Parts = readonly [source: string | null, cue: string | null, content: string];

const marked = ([source, cue, content]: Parts) => ({
  source: spansOf(source),
  cue: spansOf(cue),
  content: spansOf(content),
});

const found = ([source, cue, content]: Parts): Quote => ({
  speaker: source,
  role: null,
  quote: content,
  type: 'indirect',
  kind: 'statement',
  cue,
  addressee: null,
  mention: source,
  resolution: null,
  confidence: 0.5,
  spans: {
    quote: spansOf(content),
    source: source && spanOf(source),
    cue: cue && spanOf(cue),
  } as Quote['spans'],
});

const GOLD: Parts = ['Roe', 'said', 'the port would close'];

describe('errorOf', () => {
  it.each<[string | null, Parts[], Parts[]]>([
    [null, [GOLD], [GOLD]],
    [null, [GOLD], [['Roe', 'said', 'port would close']]],
    ['missed cue', [GOLD], []],
    ['not an attribution', [], [GOLD]],
    ['wrong start', [GOLD], [['Roe', 'said', 'said on Monday that the port would close']]],
    ['wrong end', [GOLD], [['Roe', 'said', 'the port would close. Lee denied it']]],
    ['wrong start and end', [GOLD], [['Roe', 'said', 'Monday that the port would close. Lee denied']]],
    ['wrong source', [GOLD], [['Lee', 'said', 'the port would close']]],
    ['no source found', [GOLD], [[null, 'said', 'the port would close']]],
    ['wrong link', [GOLD], [['Roe', 'said', 'Lee denied it']]],
  ])('%s', (expected, gold, quotes) => {
    const pairs = pairUp(article, gold.map(marked), quotes.map(found));
    const cues = new Set(pairs.flatMap((pair) => [...(pair.found?.words.cue ?? [])]));
    expect(errorOf(pairs[0], cues)).toBe(expected);
  });
});
