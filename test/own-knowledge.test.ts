import { describe, expect, test } from 'vitest';
import { readOwnCues } from '../src/attribution/own-cues.js';
import { extract } from '../src/index.js';
import type { ExtractOptions, Quote } from '../src/types.js';

const lines = (quotes: readonly Quote[]) =>
  quotes.map(({ speaker, role, cue, quote }) => [speaker, role, cue, quote]);

describe('own cue verbs', () => {
  test.each([
    ['skeet', 'tweet', 'skeet tweet, skeets tweets, skeeted tweeted, skeeting tweeting'],
    ['toot', 'say', 'toot say, toots says, tooted said, tooting saying'],
    ['quack', 'quip', 'quack quip, quacks quips, quacked quipped, quacking quipping'],
    ['cry', 'write', 'cry write, cries writes, cried wrote, crying writing'],
    ['skote', 'tweeted', 'skote tweeted'],
  ])('%s is read as %s, form by form', (verb, model, forms) => {
    const readAs = readOwnCues({ [verb]: model });
    for (const form of forms.split(', ')) {
      const [own = '', known] = form.split(' ');
      expect(readAs.get(own)).toBe(known);
    }
  });

  test.each([
    [
      'The pier would close, Maya Orr skeeted.',
      { skeet: 'say' },
      ['Maya Orr', null, 'skeeted', 'The pier would close'],
    ],
    ['“The pier is closed,” Orr skeets.', { skeet: 'say' }, ['Orr', null, 'skeets', 'The pier is closed,']],
    [
      'Maya Orr skeeted that the pier would close.',
      { Skeet: 'say' },
      ['Maya Orr', null, 'skeeted', 'the pier would close'],
    ],
  ])('%s', (text, cues, expected) => {
    expect(extract(text)).toEqual([]);
    expect(lines(extract(text, { cues }))).toEqual([expected]);
  });

  test('a verb read as a thought is one', () => {
    const text = 'Maya Orr grokked that the pier would close.';
    expect(extract(text, { cues: { grok: 'believe', grokked: 'believed' } })).toEqual([]);
    expect(extract(text, { cues: { grok: 'believe', grokked: 'believed' }, all: true })[0]?.kind).toBe(
      'thought',
    );
  });

  test('names that objects have are verbs like any other', () => {
    expect(() => extract('Orr said it leaks.', { cues: JSON.parse('{ "__proto__": "say" }') })).not.toThrow();
  });

  test('one like no known verb is an error', () => {
    expect(() => extract('', { cues: { skeet: 'blorp' } })).toThrow(RangeError);
  });
});

const ANGELA: ExtractOptions = {
  people: [
    {
      name: 'Angela Merkel',
      aliases: ['Merkel', 'Mutti', 'the Iron Chancellor'],
      gender: 'female',
      role: 'former chancellor',
    },
  ],
};

describe('known people', () => {
  test.each([
    ['“We can do it,” Mutti said.', 'Angela Merkel', 'former chancellor'],
    ['The Iron Chancellor said that borders would stay open.', 'Angela Merkel', 'former chancellor'],
    ['Dr. Angela D. Merkel said that it rains.', 'Angela Merkel', 'former chancellor'],
    ['Merkel, a physicist by training, said that it rains.', 'Angela Merkel', 'a physicist by training'],
    ['Mutti met Ben Finn. “It rains,” she said.', 'Angela Merkel', 'former chancellor'],
    ['Jim Merkel arrived. Merkel said that it rains.', 'Jim Merkel', null],
    ['Ben Finn said that it rains.', 'Ben Finn', null],
  ])('%s', (text, speaker, role) => {
    expect(lines(extract(text, ANGELA)).map(([name, job]) => [name, job])).toEqual([[speaker, role]]);
  });

  test('lists that change between two articles count', () => {
    const text = '“We can do it,” Mutti said.';
    const people = ANGELA.people ?? [];
    expect(extract(text, { people })[0]?.speaker).toBe('Angela Merkel');
    expect(extract(text, { people, outlets: ['The Standard'] })[0]?.speaker).toBe('Angela Merkel');
    expect(extract(text, { people: [] })[0]?.speaker).toBe('Mutti');
    expect(extract(text)[0]?.speaker).toBe('Mutti');
  });
});

test('known outlets have the name that is given', () => {
  const outlets = [{ name: 'The Standard', aliases: ['Standard'] }, 'Al Watan'];
  const text = 'The Standard said that the mayor had lied. Al Watan said that he had not.';
  expect(extract(text, { outlets }).map(({ speaker }) => speaker)).toEqual(['The Standard', 'Al Watan']);
});
