import { expect, it } from 'vitest';
import { withOwnVerb } from '../../src/attribution/mistaken-cues.js';
import { readMarked } from './marked.js';

it.each([
  [
    'a name',
    '{Opposition leader} <Ravi> [Orr alleged a scam].',
    'Opposition leader Ravi Orr | alleged | a scam',
  ],
  ['as', '[“It leaks,”] <as> {Maya Orr} puts it.', 'Maya Orr | puts it | “It leaks,”'],
  ['as, and a verb', '[“It leaks,”] <as> {she} likes to say.', 'she | likes to say | “It leaks,”'],
  ['it', 'As {Maya Orr} <puts> [it, “It leaks.”]', 'Maya Orr | puts it | “It leaks.”'],
  ['a broadcast', '{Orr} told the Today <show> that [it leaks].', 'Orr | told | it leaks'],
  [
    'citing',
    '{The Post} reported, <citing> [two officials, that it leaks].',
    'The Post | reported | it leaks',
  ],
  [
    'citing, on a day',
    '{The Post} reported on Monday, <citing> two officials, that [it leaks].',
    'The Post | reported | it leaks',
  ],
  ['a surname', '{Maya} <Orr:> [“It leaks.”]', 'Maya Orr | : | “It leaks.”'],
  ['a surname and a verb', '{Maya} <Orr was blunt:> [“It leaks.”]', 'Maya Orr | was blunt: | “It leaks.”'],
  ['the verb', '{Orr} <said> [it leaks].', 'Orr | said | it leaks'],
  ['what is cited', '{Orr} left early, <citing> [a cold].', 'Orr | citing | a cold'],
  ['a verb behind a name', '{The Post} <show> [it leaks].', 'The Post | show | it leaks'],
])('%s', (_, marked, expected) => {
  const { context, attribution, textOf } = readMarked(marked);
  const { source, cue, content } = withOwnVerb(context.signals, attribution);
  expect([source, cue, ...content].map((span) => span && textOf(span)).join(' | ')).toBe(expected);
});
