import { describe, expect, it } from 'vitest';
import { describeContext } from '../../src/attribution/context.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { readSignals } from '../../src/attribution/signals.js';
import { withWholeContents } from '../../src/attribution/whole-contents.js';
import { readPage } from '../../src/text/page.js';

const { lexicon } = loadModel();

/** What of a text is content once the first of `parts` was found as content; of the others somebody else is the source. */
function contentOf(
  text: string,
  [first, ...others]: readonly string[],
  clause: { cue: string; source: string } | null = null,
): string {
  const article = readPage(text);
  const { start, end } = article.tokens;
  const context = describeContext(article, readSignals(article, lexicon));
  const spanOf = (part: string) => {
    const at = text.indexOf(part);
    const [from, to] = [start.indexOf(at), end.indexOf(at + part.length) + 1];
    return { kind: 'content', side: 'left', from, to } as const;
  };
  const attributions = [first!, ...others].map((part) => ({
    content: [spanOf(part)],
    cue: clause && spanOf(clause.cue),
    source: clause && spanOf(clause.source),
    confidence: 1,
  }));
  const spans = withWholeContents(context, attributions)[0]!.content;
  return spans.map(({ from, to }) => text.slice(start[from], end[to - 1])).join(' … ');
}

describe('a quotation found to the middle of a clause', () => {
  it.each([
    [
      'goes on to its end',
      '“We left the pier at noon. Nobody came”, Orr said.',
      ['“We left the pier'],
      '“We left the pier at noon. Nobody came”',
    ],
    [
      'does not, if it stops at a mark',
      '“We left the pier, which leaks,” Orr said.',
      ['“We left the pier,'],
      '“We left the pier,',
    ],
    [
      'does not, if the rest is somebody else’s',
      '“We left the pier and Finn stayed there,” Orr said.',
      ['“We left the pier', 'Finn stayed there'],
      '“We left the pier',
    ],
    [
      'does not without a closing mark',
      '“We left the pier at noon, Orr said.',
      ['“We left the pier'],
      '“We left the pier',
    ],
    [
      'does not from its middle',
      '“Then we left the pier at noon,” Orr said.',
      ['we left the pier'],
      'we left the pier',
    ],
    ['does not from two words', '“We left at noon,” Orr said.', ['“We'], '“We'],
    ['does not if it is whole', '“We left at noon,” Orr said.', ['“We left at noon,”'], '“We left at noon,”'],
  ])('%s', (_, text, parts, expected) => {
    expect(contentOf(text, parts)).toBe(expected);
  });
});

describe('a content found from the middle of a clause', () => {
  it.each([
    [
      'begins with its sentence',
      'The boy held a gun at him, Orr said.',
      'a gun at him',
      'The boy held a gun at him',
    ],
    ['begins after the dateline', 'LEEDS — The boy held a gun, Orr said.', 'a gun', 'The boy held a gun'],
    ['does not after a comma', 'In addition, the pier leaks, Orr said.', 'the pier leaks', 'the pier leaks'],
    ['does not after one word', 'But the pier leaks, Orr said.', 'the pier leaks', 'the pier leaks'],
    [
      'does not after what somebody said',
      'They said all that the pier leaks, Orr said.',
      'the pier leaks',
      'the pier leaks',
    ],
    ['does not behind its cue', 'The boy, Orr said, pointed a gun.', 'pointed a gun', 'pointed a gun'],
  ])('%s', (_, text, content, expected) => {
    expect(contentOf(text, [content], { cue: 'said.', source: 'Orr said' })).toBe(expected);
  });
});

describe('a subject before an inserted clause', () => {
  it.each([
    ['goes on behind it', 'The growers, Orr said, had left the pier.', 'The growers … had left the pier'],
    ['goes on with any verb', 'The growers, Orr said, left.', 'The growers … left'],
    ['does not, if it has a verb', 'The growers left, Orr said, came too late.', 'The growers left'],
    ['does not without a comma', 'The growers, Orr said as he left, had gone.', 'The growers'],
    ['does not with what follows', 'The growers, Orr said, and then rain fell.', 'The growers'],
  ])('%s', (_, text, expected) => {
    const first = expected.split(' … ')[0]!;
    expect(contentOf(text, [first], { cue: 'said', source: 'Orr' })).toBe(expected);
  });
});

describe('the subject of a reported clause', () => {
  const said = { cue: 'said', source: 'Orr' };
  it.each([
    [
      'goes on behind a relative clause',
      'Orr said the dam, which was built in May, would be closed.',
      ['the dam'],
      'the dam, which was built in May, would be closed',
    ],
    [
      'not where no verb follows that',
      'Orr said the dam, which was built in May, and left.',
      ['the dam'],
      'the dam',
    ],
    ['goes on with its verb', 'Orr said the dam is old, and left.', ['the dam'], 'the dam is old'],
    ['goes on with an adverb', 'Orr said a unit also attended.', ['a unit'], 'a unit also attended'],
    ['goes on from a title', 'Orr said Mr Roe left in May.', ['Mr'], 'Mr Roe left in May'],
    ['not into another attribution', 'Orr said Mr Roe left in May.', ['Mr', 'left in May'], 'Mr'],
    ['not if it has a verb', 'Orr said they want was clear.', ['they want'], 'they want'],
  ])('%s', (_, text, parts, expected) => {
    expect(contentOf(text, parts, said)).toBe(expected);
  });
  it('is no object of a clause that explains somebody', () => {
    const of = { cue: 'announced', source: 'who' };
    expect(contentOf('Those who announced the plan will leave.', ['the plan'], of)).toBe('the plan');
  });
});
