import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { ReportQuote } from '../../src/report/data.js';
import { segmentText } from '../../src/report/segments.js';
import type { Span } from '../../src/types.js';
import { DIRECT } from '../output/records.js';

function quoteAt(quote: readonly Span[], more: Partial<ReportQuote['spans']> = {}): ReportQuote {
  return { ...DIRECT, antecedent: null, spans: { quote, source: null, cue: null, ...more } };
}

/** The text in its paragraphs, with what belongs to quotes, sources and cues in brackets. */
function show(text: string, quotes: readonly ReportQuote[]): string[] {
  return segmentText(text, quotes).map((segments) =>
    segments
      .map(({ start, end, quotes, sources, cues, antecedents }) => {
        const parts = { q: quotes, s: sources, c: cues, a: antecedents };
        const marks = Object.entries(parts).flatMap(([name, list]) => list.map((index) => name + index));
        const words = text.slice(start, end);
        return marks.length === 0 ? words : `[${marks.join()}: ${words}]`;
      })
      .join(''),
  );
}

describe('a text in paragraphs of segments', () => {
  test('source, cue and words', () => {
    const quote = quoteAt([[10, 18]], { source: [0, 3], cue: [4, 8] });
    expect(show('Orr said it leaks.', [quote])).toEqual(['[s0: Orr] [c0: said] i[q0: t leaks.]']);
  });

  test('words within words: the inner quote comes first', () => {
    const quotes = [quoteAt([[9, 30]]), quoteAt([[18, 30]], { source: [9, 12], cue: [13, 17] })];
    expect(show('Orr said Lee says the pier leaks', quotes)).toEqual([
      'Orr said [q0,s1: Lee][q0:  ][q0,c1: says][q0:  ][q1,q0: the pier lea]ks',
    ]);
  });

  test('a quote over two paragraphs', () => {
    expect(show('One. Two.\n\nThree. Four.', [quoteAt([[5, 17]])])).toEqual([
      'One. [q0: Two.]',
      '[q0: Three.] Four.',
    ]);
  });

  test('every line is a paragraph where there are no blank lines', () => {
    expect(show('One.\nTwo.\r\nThree.\n', [])).toEqual(['One.', 'Two.', 'Three.']);
    expect(show('One,\ntwo.\n \nThree.\n', [])).toEqual(['One,\ntwo.', 'Three.']);
  });

  test('a name that another source stands for', () => {
    const quote = { ...quoteAt([[20, 25]], { source: [13, 16] }), antecedent: [0, 3] as const };
    expect(show('Orr left. So she said it.', [quote])).toEqual([
      '[a0: Orr] left. So [s0: she] sai[q0: d it.]',
    ]);
  });

  test('nothing of the text is lost, and every span is covered by its own segments', () => {
    const spans = fc.tuple(fc.nat(40), fc.nat(40)).map(([a, b]): Span => [Math.min(a, b), Math.max(a, b)]);
    const quotes = fc.array(fc.tuple(fc.array(spans, { maxLength: 3 }), spans, spans));
    const texts = fc.string({ unit: fc.constantFrom(...'ab \n'), minLength: 40, maxLength: 60 });
    fc.assert(
      fc.property(texts, quotes, (text, list) => {
        const made = list.map(([quote, source, cue]) => quoteAt(quote, { source, cue }));
        const segments = segmentText(text, made).flat();
        const kept = segments.map(({ start, end }) => text.slice(start, end)).join('');
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''));
        for (const { start, end, sources } of segments) {
          for (let index = 0; index < made.length; index++) {
            const [from, to] = made[index]!.spans.source!;
            expect(sources.includes(index)).toBe(from < to && from < end && start < to);
          }
        }
      }),
    );
  });
});
