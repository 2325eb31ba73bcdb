import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { wordingOf } from '../../src/attribution/wording.js';
import { readPage } from '../../src/text/page.js';
import type { Span } from '../../src/types.js';

/** Reads `⟦` and `⟧` as the ends of the content spans, and takes them out. */
function parse(marked: string): { text: string; content: Span[] } {
  const content: Span[] = [];
  let text = '';
  let start = 0;
  for (const char of marked) {
    if (char === '⟦') start = text.length;
    else if (char === '⟧') content.push([start, text.length]);
    else text += char;
  }
  return { text, content };
}

/** The type, then the parts of the quote. */
function wordingIn(marked: string): readonly string[] {
  const { text, content } = parse(marked);
  const { spans, type, quote } = wordingOf(readPage(text), content);
  const parts = spans.map(([start, end]) => text.slice(start, end));
  expect(quote).toBe(parts.join(' '));
  return [type, ...parts];
}

type Case = readonly [marked: string, type: string, ...parts: string[]];

const cases: Record<string, readonly Case[]> = {
  'direct: the outer marks go, the comma and stop inside stay': [
    ['⟦“We left,”⟧ Roe said.', 'direct', 'We left,'],
    ['⟦“We left.”⟧', 'direct', 'We left.'],
    ['Roe said: ⟦“Why?”⟧', 'direct', 'Why?'],
    ['⟦"We left,"⟧ Roe said.', 'direct', 'We left,'],
    ['⟦‘We left,’⟧ said Roe.', 'direct', 'We left,'],
    ["⟦'We left,'⟧ said Roe.", 'direct', 'We left,'],
    ['⟦« Non »,⟧ a dit Roy.', 'direct', 'Non'],
    ['⟦„Nein“,⟧ sagte Roy.', 'direct', 'Nein'],
    ["⟦``Not now,''⟧ said Roe.", 'direct', 'Not now,'],
    ['⟦‘We left’,⟧ said Roe.', 'direct', 'We left'],
    ['Roe said ⟦that “we left.”⟧', 'direct', 'we left.'],
    ['⟦“… and we left …”⟧ Roe said.', 'direct', '… and we left …'],
  ],
  'direct: ends are never left to chance': [
    ['“⟦We left early⟧,” Roe said.', 'direct', 'We left early,'],
    ['“⟦We left⟧ early,” Roe said.', 'direct', 'We left early,'],
    ['“We ⟦left early and went home,”⟧ Roe said.', 'direct', 'We left early and went home,'],
    ['⟦“We left⟧,” Roe said.', 'direct', 'We left,'],
    ['⟦“We left early⟧ and ⟦went home,”⟧ Roe said.', 'direct', 'We left early and went home,'],
    ['⟦“We left early and went home⟧,” ⟦he said⟧.', 'mixed', '“We left early and went home,” he said'],
    ['“⟦We left⟧ early and then went home by bus.”', 'direct', 'We left'],
    ['“We left early and then went ⟦, home by bus⟧.”', 'direct', 'home by bus.'],
  ],
  'direct: inner quotations': [
    ['⟦“She said, ‘Go.’”⟧ He went.', 'direct', 'She said, ‘Go.’'],
    ['⟦“‘Go home,’ he told me,”⟧ she said.', 'direct', '‘Go home,’ he told me,'],
    ['“She said to all of us then, ⟦‘Go home.’⟧” He went.', 'direct', 'Go home.'],
    ['⟦‘It was “odd”,’⟧ said Roe.', 'direct', 'It was “odd”,'],
  ],
  'direct: split and continued quotations': [
    ['⟦“We left,”⟧ Roe said, ⟦“at noon.”⟧', 'direct', 'We left,', 'at noon.'],
    ['⟦“We left.⟧\n\n⟦“They stayed.”⟧', 'direct', 'We left.', 'They stayed.'],
    ['⟦“We left.\n\n“They stayed.”⟧', 'direct', 'We left.', 'They stayed.'],
    ['⟦“We left.⟧ ⟦They stayed,”⟧ Roe said.', 'direct', 'We left. They stayed,'],
    ['⟦“We left.” “They stayed.”⟧', 'direct', 'We left.', 'They stayed.'],
    ['Roe said: ⟦“We left.⟧', 'direct', 'We left.'],
    ['⟦“We will appeal,⟧ said Roe.', 'direct', 'We will appeal,'],
    ['⟦“at noon.”⟧ ⟦“We left,”⟧', 'direct', 'at noon.', 'We left,'],
  ],
  'mixed: inner marks stay and pair': [
    ['Roe said ⟦that it was “over.”⟧', 'mixed', 'it was “over.”'],
    ['Roe said ⟦it was “over⟧.”', 'mixed', 'it was “over.”'],
    ['Roe said ⟦it was “over”.⟧', 'mixed', 'it was “over”'],
    ['It was “⟦over” and done⟧, Roe said.', 'mixed', '“over” and done'],
    ['⟦It was “over,”⟧ Roe said, ⟦“for good.”⟧ ', 'mixed', 'It was “over,”', '“for good.”'],
    ['⟦It was⟧ “⟦over for good⟧,” he said.', 'mixed', 'It was “over for good,”'],
    ['Roe said ⟦he was late “⟧and tired”.', 'indirect', 'he was late'],
    ['“We left late⟦,” he was tired⟧, Roe said.', 'indirect', 'he was tired'],
    ['Roe called it ⟦a “farce” and a “sham.”⟧', 'mixed', 'a “farce” and a “sham.”'],
    ['Roe watched ⟦the film “Salt”⟧ twice.', 'mixed', 'the film “Salt”'],
    ['Roe said ⟦the ‘smart’ bin was full.⟧', 'mixed', 'the ‘smart’ bin was full'],
    ['⟦“I am tired”⟧ and ⟦he would go⟧, Roe said.', 'mixed', '“I am tired”', 'he would go'],
    ['Roe said ⟦it was “over⟧ for good,” and left.', 'mixed', 'it was “over for good,”'],
  ],
  'indirect: no leading that, no final stop': [
    ['Roe said ⟦that it rained.⟧', 'indirect', 'it rained'],
    ['Roe said ⟦that, in May, it rained⟧.', 'indirect', 'in May, it rained'],
    ['the vow ⟦that⟧ Roe made', 'indirect', 'that'],
    ['Roe rejected ⟦that claim⟧.', 'indirect', 'that claim'],
    ['Roe said ⟦that’s wrong.⟧', 'indirect', 'that’s wrong'],
    ['Roe said ⟦that was wrong.⟧', 'indirect', 'that was wrong'],
    ['Roe said ⟦That Day was long.⟧', 'indirect', 'That Day was long'],
    ['Roe said ⟦he lived in the U.S.⟧', 'indirect', 'he lived in the U.S.'],
    ['Roe said ⟦she ran Acme Inc.⟧', 'indirect', 'she ran Acme Inc.'],
    ['Roe asked ⟦whether it rained?⟧', 'indirect', 'whether it rained?'],
    ['Roe said⟦, it rained,⟧ and left.', 'indirect', 'it rained'],
    ['Roe said⟦: it rained⟧.', 'indirect', 'it rained'],
    ['⟦It rained —⟧ Roe said.', 'indirect', 'It rained'],
    ['Roe said⟦ it rained ⟧.', 'indirect', 'it rained'],
    ['⟦It rained. It snowed.⟧', 'indirect', 'It rained. It snowed'],
    ['⟦It will,⟧ Roe said, ⟦rain by May.⟧', 'indirect', 'It will', 'rain by May'],
    ['⟦It rained⟧, ⟦it snowed⟧, Roe said.', 'indirect', 'It rained, it snowed'],
    ['⟦It rained.\n\nIt snowed.⟧', 'indirect', 'It rained.', 'It snowed'],
    ['Roe said ⟦it fell to -5 degrees⟧.', 'indirect', 'it fell to -5 degrees'],
    ['Roe said ⟦it rained ...⟧', 'indirect', 'it rained ...'],
  ],
  'nothing left': [
    ['Roe said⟦.⟧', 'indirect'],
    ['Roe said⟦⟧.', 'indirect'],
    ['“⟦…⟧” he said.', 'indirect'],
    ['', 'indirect'],
  ],
};

describe.each(Object.entries(cases))('%s', (_name, rows) => {
  it.each(rows)('%s', (marked, ...expected) => {
    expect(wordingIn(marked)).toEqual(expected);
  });
});

const pieces = [
  ...'“”"‘’\'«».,?!:;—-…() \n',
  '\n\n',
  'that',
  'We',
  'left',
  'U.S.',
  'said',
  '...',
  'it’s',
  '5',
];
const anyText = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join('')),
  fc.array(fc.constantFrom(...pieces), { maxLength: 60 }).map((parts) => parts.join(' ')),
);
const anySpans = fc.array(fc.tuple(fc.integer({ min: -3, max: 130 }), fc.integer({ min: -3, max: 130 })), {
  maxLength: 4,
});

it('yields slices of the text, in order, apart, never empty, whatever it is given', () => {
  fc.assert(
    fc.property(anyText, anySpans, (text, content) => {
      const { quote, spans, type } = wordingOf(readPage(text), content);
      expect(quote).toBe(spans.map(([start, end]) => text.slice(start, end)).join(' '));
      expect(['direct', 'mixed', 'indirect']).toContain(type);
      let before = 0;
      for (const [start, end] of spans) {
        expect(start).toBeGreaterThanOrEqual(before);
        expect(end).toBeGreaterThan(start);
        expect(end).toBeLessThanOrEqual(text.length);
        expect(text.slice(start, end).trim()).toBe(text.slice(start, end));
        before = end;
      }
    }),
    { numRuns: 2000 },
  );
});
