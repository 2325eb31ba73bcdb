import { describe, expect, it } from 'vitest';
import { describeContext } from '../../src/attribution/context.js';
import { LABELS } from '../../src/attribution/labels.js';
import { MAX_LINK_FEATURES, tableOf, writeLinkFeatures } from '../../src/attribution/link-features.js';
import { attributionsOf, Head, headsOf, linksOf } from '../../src/attribution/linking.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { readSignals } from '../../src/attribution/signals.js';
import { spansOf } from '../../src/attribution/spans.js';
import { readPage } from '../../src/text/page.js';

const { lexicon, linker } = loadModel();
const LABEL = {
  'S>': 'B-source>',
  'S<': 'B-source<',
  C: 'B-cue',
  'Q>': 'B-content>',
  'Q<': 'B-content<',
} as const;

/** The spans that stand marked in a text, `[Q> It leaks,] [C said] [S< Orr]`. */
function readSpans(marked: string) {
  const marks: { start: number; end: number; label: number }[] = [];
  let text = '';
  for (const part of marked.split(/(\[(?:S>|S<|C|Q>|Q<) [^\]]*\])/)) {
    const match = /^\[(S>|S<|C|Q>|Q<) (.*)\]$/s.exec(part);
    const words = match?.[2] ?? part;
    if (match) {
      const label = LABELS.indexOf(LABEL[match[1] as keyof typeof LABEL]);
      marks.push({ start: text.length, end: text.length + words.length, label });
    }
    text += words;
  }
  const article = readPage(text);
  const { tokens } = article;
  const labels = new Uint8Array(tokens.length);
  for (const { start, end, label } of marks) {
    for (let i = 0; i < tokens.length; i++) {
      if (tokens.start[i] >= start && tokens.end[i] <= end)
        labels[i] = tokens.start[i] === start ? label : label + 1;
    }
  }
  const context = describeContext(article, readSignals(article, lexicon));
  return { text, context: { ...context, tokens }, spans: spansOf(labels) };
}

/** Links what stands marked in a text, `[Q> It leaks,] [C said] [S< Orr]`, and prints source | cue | contents. */
function link(marked: string): string[] {
  const { context, spans, text } = readSpans(marked);
  const { tokens } = context;
  const words = ({ from, to }: { from: number; to: number }): string =>
    text.slice(tokens.start[from], tokens.end[to - 1]);
  const links = linksOf(spans, headsOf(context, spans, linker));
  const attributions = links.flatMap((each) => attributionsOf(context, each, new Map()));
  return attributions.map(({ source, cue, content }) =>
    [source ? words(source) : '', cue ? words(cue) : '', content.map(words).join(' … ')].join(' | '),
  );
}

describe('linking', () => {
  it.each([
    ['content first', '[Q> “It leaks,”] [C said] [S< Orr].', ['Orr | said | “It leaks,”']],
    [
      'a day is no source',
      'The bank posted a letter on May [S> 16] [C praising] [Q< its staff for their work].',
      ['The bank | praising | its staff for their work'],
    ],
    ['source first', '[S> Orr] [C said] [Q< it leaks].', ['Orr | said | it leaks']],
    [
      'a split quote',
      '[Q> “If it rains,”] [S> Orr] [C said], [Q< “we close.”]',
      ['Orr | said | “If it rains,” … “we close.”'],
    ],
    [
      'a split quote, new sentence',
      '[Q> “It rained,”] [S> Orr] [C said]. [Q< “We closed.”]',
      ['Orr | said | “It rained,” … “We closed.”'],
    ],
    [
      'two speakers in a sentence',
      '[Q> “Yes,”] [C said] [S< Orr], but [S> Finn] [C replied]: [Q< “No.”]',
      ['Orr | said | “Yes,”', 'Finn | replied | “No.”'],
    ],
    [
      'two cues of one source',
      '[S> Orr] [C said] [Q< it was late], [C adding]: [Q< “Very late.”]',
      ['Orr | said | it was late', 'Orr | adding | “Very late.”'],
    ],
    [
      'according to',
      '[Q> The pier leaks], [C according to] [S< Orr].',
      ['Orr | according to | The pier leaks'],
    ],
    [
      'a dateline',
      '[S> ACCRA, May 4 (AP) — The minister] [C said] [Q< it leaks].',
      ['The minister | said | it leaks'],
    ],
    [
      'a fronted part',
      '[S> Acts of protest, the mayor] [C said], [Q< are needed].',
      ['the mayor | said | are needed'],
    ],
    ['an adverb before the cue', '[S> Orr rightly] [C said] [Q< it leaks].', ['Orr | said | it leaks']],
    [
      'an apposition',
      '[S> Maya Orr, the engineer,] [C said] [Q< it leaks].',
      ['Maya Orr, the engineer, | said | it leaks'],
    ],
    [
      'a quoted paragraph after a closed one',
      '[Q> “It leaks,”] [S> Orr] [C said].\n\n[Q< “It always did.”]',
      ['Orr | said | “It leaks,”', ' |  | “It always did.”'],
    ],
    [
      'a quotation that goes on',
      '[S> Orr] [C said]: [Q< “It leaks.]\n\n[Q< “It always did.”]',
      ['Orr | said | “It leaks. … “It always did.”'],
    ],
    [
      'a dash that opens no dateline',
      'It rained. [S> Orr — the engineer] [C said] [Q< it leaks].',
      ['Orr — the engineer | said | it leaks'],
    ],
    [
      'a split quote in three parts',
      '[S> Orr] [C said] [Q< one], [Q< two], [Q< three].',
      ['Orr | said | one … two … three'],
    ],
    [
      'three sentences, three speakers',
      '[S> Orr] [C said] [Q< one]. [S> Finn] [C said] [Q< two]. [S> Poe] [C said] [Q< three].',
      ['Orr | said | one', 'Finn | said | two', 'Poe | said | three'],
    ],
    [
      'three quotes, each before its cue',
      '[Q> “A,”] [C said] [S< Orr]. [Q> “B,”] [C said] [S< Finn]. [Q> “C,”] [C said] [S< Poe].',
      ['Orr | said | “A,”', 'Finn | said | “B,”', 'Poe | said | “C,”'],
    ],
    ['a cue in another paragraph', '[Q> “One.”]\n\nIt rained.\n\n[S> Orr] [C said] it again.', []],
    [
      'the source nearest to the cue',
      '[S> Orr] [C told] [S> Finn] [C said] [Q< it leaks].',
      ['Finn | said | it leaks'],
    ],
    [
      'two of them are not a fronted part',
      '[S> Acts of protest, and the mayor] [C said] [Q< they are needed].',
      ['Acts of protest, and the mayor | said | they are needed'],
    ],
    [
      'a relative clause',
      '[S> Orr, who left,] [C said] [Q< it leaks].',
      ['Orr, who left, | said | it leaks'],
    ],
    ['an adverb after the name', '[S> Orr also] [C said] [Q< it leaks].', ['Orr | said | it leaks']],
    [
      'what stands between source and cue',
      '[S> The mayor] of Leeds [C said] [Q< it leaks].',
      ['The mayor | said | it leaks'],
    ],
    ['the passive', '[Q> It leaks], [C was confirmed by] [S< Orr].', ['Orr | was confirmed by | It leaks']],
    ['a content alone', '[Q> It leaks].', []],
    ['a source without a cue', '[S> Orr] left. [Q> It leaks].', []],
    [
      'two sentences',
      '[S> Orr] [C said] [Q< it leaks]. [S> Finn] [C denied] [Q< it].',
      ['Orr | said | it leaks', 'Finn | denied | it'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(link(marked)).toEqual(expected);
  });
});

/** All features of every link that may be asked for, as one number a span. */
function sumFeatures(marked: string): number[] {
  const { context, spans } = readSpans(marked);
  const table = tableOf(context, spans);
  const out = new Int32Array(MAX_LINK_FEATURES);
  return spans.flatMap(({ kind }, own) => {
    if (kind === 'source') return [];
    let sum = 0;
    for (let head = -1; head < spans.length; head++) {
      if (head === own) continue;
      const count = writeLinkFeatures(context, table, own, head, out);
      for (const feature of out.subarray(0, count)) sum = (Math.imul(sum, 31) + feature) | 0;
    }
    return [sum];
  });
}

// The weights of the model lie at these numbers: other ones want a linker that is trained anew.
it.each<[string, number[]]>([
  ['[Q> “It leaks,”] [C said] [S< Orr].', [696115317, -1203925368]],
  [
    '[S> Orr] [C said] [Q< it leaks]. [S> Finn], who left in a hurry for the old town, [C denied] [Q< it].',
    [884585096, -1877794583, -1125117392, 828687894],
  ],
  [
    '[Q> “One.]\n\n[Q> “Two,”] [S> Orr] [C said], [Q< “and three.”]\n\n[S> Finn] [C agreed].',
    [-158543968, -1919877056, -305171878, -968091237, -1458464758],
  ],
])('features of links in %j', (marked, sums) => {
  expect(sumFeatures(marked)).toEqual(sums);
});

describe('headsOf', () => {
  it('gives a content a cue where nothing speaks for or against it, but a cue no source', () => {
    const { context, spans } = readSpans('[S> Orr] [C said] [Q< it leaks].');
    expect(headsOf(context, spans, new Float32Array(linker.length))).toEqual([-1, -1, 1]);
  });

  it('chooses only what is open', () => {
    const { context, spans } = readSpans(
      '[S> Orr] [C said] [Q< it leaks], [S> Finn] [C added] [Q< it rains].',
    );
    const known = [Head.none, Head.none, 4, Head.none, Head.open, Head.open];
    expect(headsOf(context, spans, linker, known)).toEqual([-1, -1, 4, -1, 3, 4]);
  });
});
