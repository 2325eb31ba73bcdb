import { describe, expect, it } from 'vitest';
import { describeContext } from '../../src/attribution/context.js';
import { LABELS } from '../../src/attribution/labels.js';
import { linkSpans } from '../../src/attribution/linking.js';
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

/** Links what stands marked in a text, `[Q> It leaks,] [C said] [S< Orr]`, and prints source | cue | contents. */
function link(marked: string): string[] {
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
  const words = ({ from, to }: { from: number; to: number }): string =>
    text.slice(tokens.start[from], tokens.end[to - 1]);
  return linkSpans(context, spansOf(labels), linker).map(({ source, cue, content }) =>
    [source ? words(source) : '', cue ? words(cue) : '', content.map(words).join(' … ')].join(' | '),
  );
}

describe('linkSpans', () => {
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
      'two sentences',
      '[S> Orr] [C said] [Q< it leaks]. [S> Finn] [C denied] [Q< it].',
      ['Orr | said | it leaks', 'Finn | denied | it'],
    ],
  ])('%s', (_, marked, expected) => {
    expect(link(marked)).toEqual(expected);
  });
});
