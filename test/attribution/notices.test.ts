import { describe, expect, it } from 'vitest';
import { isNotice } from '../../src/attribution/notices.js';
import { readPage } from '../../src/text/page.js';

/** Whether a label and its colon, the first in a text that starts a line with it, are no attribution. */
function isNoticeIn(text: string, label: string): boolean {
  const start = text.indexOf(label);
  const colon = text.indexOf(':', start);
  const content = text.slice(colon + 1).split('\n')[0]!;
  return isNotice(readPage(text), {
    source: [start, start + label.length],
    cue: [colon, colon + 1],
    content: [[colon + 2, colon + 1 + content.length]],
    confidence: 1,
  });
}

describe('labels that are no speakers', () => {
  it.each([
    ['READ: Orr quits', 'READ'],
    ['Orr left.\n\nREAD ALSO: No rain before May – Orr', 'READ ALSO'],
    ['Orr left.\nSee also: Orr quits', 'See also'],
    ['KUALA LUMPUR: The port will close, Ann Roe said.', 'KUALA LUMPUR'],
    [
      'Port to close\n\nBy Ann Roe\n\nKUALA LUMPUR: The port will close, she said in Kuala Lumpur.',
      'KUALA LUMPUR',
    ],
  ])('%s', (text, label) => {
    expect(isNoticeIn(text, label)).toBe(true);
  });
});

describe('labels that are speakers', () => {
  it.each([
    ['ANN ROE: It leaks.\n\nAnn Roe left.', 'ANN ROE'],
    ['Orr: It leaks.', 'Orr'],
    ['MAYOR: BUILD IT', 'MAYOR'],
    ['He said to Ann Roe: It leaks.', 'Ann Roe'],
  ])('%s', (text, label) => {
    expect(isNoticeIn(text, label)).toBe(false);
  });
});

/** Whether a cue, the first in a text, is none. */
function isNameIn(text: string, cue: string): boolean {
  const start = text.indexOf(cue);
  const end = start + cue.length;
  return isNotice(readPage(text), {
    source: [0, start - 1],
    cue: [start, end],
    content: [[end + 1, text.length]],
    confidence: 1,
  });
}

describe('what is no cue', () => {
  it.each([
    ['Minister Chris Said and his aide left the hall.', 'Said', true],
    ['Minister Chris Said, who left the hall.', 'Said', true],
    ['Orr Said to Quit as Mayor', 'Said', false],
    ['Maya Orr said that it leaks.', 'said', false],
    ['Maya Orr cut her rating to “neutral” from “buy.”', 'cut', true],
    ['Maya Orr cut in: “Go on now.”', 'cut', false],
  ])('%s', (text, cue, expected) => {
    expect(isNameIn(text, cue)).toBe(expected);
  });
});
