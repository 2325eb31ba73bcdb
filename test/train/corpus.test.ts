import { mkdirSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { LABELS } from '../../src/attribution/labels.js';
import { readPage } from '../../src/text/page.js';
import { parseBrat } from '../../train/brat.js';
import { readCorpus } from '../../train/corpus.js';
import { goldLabels } from '../../train/gold-labels.js';

const text = 'Ana said: “𝄞 is late.” Fine.';
const annotation = [
  'T1\tSource 0 3\tAna',
  'T2\tCue 4 9\tsaid:',
  'T3\tContent 10 22\t“𝄞 is late.”',
  'T4\tAttribution 4 9\tsaid:',
  'E1\tAttribution:T4 Content:T3 Cue:T2 Source:T1',
  'A1\tNote E1',
].join('\n');
const attribution = { source: [[0, 3]], cue: [[4, 9]], content: [[10, 23]] };

describe('a corpus', () => {
  it('in brat files counts code points, ours UTF-16 units', () => {
    expect(parseBrat(annotation, text)).toEqual([attribution]);
    expect(text.slice(10, 23)).toBe('“𝄞 is late.”');
  });

  it('joins the fragments of a span and the contents of an event', () => {
    const brat =
      'T1\tContent 0 3;10 12\tx\nT2\tContent 5 7\ty\nT3\tCue 4 5\tz\nE1\tAttribution:T3 Content:T1 Content2:T2 Cue:T3';
    expect(parseBrat(brat, text)).toEqual([
      {
        source: [],
        cue: [[4, 5]],
        content: [
          [0, 3],
          [5, 7],
          [10, 13],
        ],
      },
    ]);
  });

  it('is read from JSONL and from the folders of PolNeAR alike', () => {
    const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
    mkdirSync(join(folder, 'text'));
    mkdirSync(join(folder, 'attributions'));
    writeFileSync(join(folder, 'text', 'one.txt'), text);
    writeFileSync(join(folder, 'attributions', 'one_kate.ann'), annotation);
    writeFileSync(
      join(folder, 'one.jsonl'),
      `${JSON.stringify({ id: 'one', text, attributions: [attribution] })}\n\n`,
    );
    expect(readCorpus(folder)).toEqual(readCorpus(join(folder, 'one.jsonl')));
  });
});

describe('goldLabels', () => {
  it('gives one label a token, with the side on which the cue stands', () => {
    const article = readPage('“It leaks,” Ana said, adding it was late.');
    const labels = goldLabels(article, [
      { source: [[12, 15]], cue: [[16, 20]], content: [[0, 11]] },
      { source: [[12, 15]], cue: [[22, 28]], content: [[29, 40]] },
    ]);
    expect([...labels].map((label) => LABELS[label]).join(' ')).toBe(
      'B-content> I-content> I-content> I-content> I-content> B-source> B-cue O B-cue B-content< I-content< I-content< O',
    );
  });
});
