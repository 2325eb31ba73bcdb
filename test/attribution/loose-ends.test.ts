import { expect, it } from 'vitest';
import { withoutLooseEnds } from '../../src/attribution/loose-ends.js';
import { readMarked } from './marked.js';

/** The contents and the source that are left. */
function leftOf(marked: string): string {
  const { context, attribution, textOf } = readMarked(marked);
  const left = withoutLooseEnds(context, attribution);
  return [...left.content.map(textOf), left.source ? textOf(left.source) : '–'].join(' | ');
}

it.each([
  ['what stands behind a quotation', '{She} <cried> [“Stop it,” until the bell rang].', '“Stop it,” | She'],
  ['behind a question', '{She} <asked> [“Who is there?” as the door shut].', '“Who is there?” | She'],
  [
    'not what goes on to the next quotation',
    '{She} <called> [“Stop,” and then “Go.”]',
    '“Stop,” and then “Go.” | She',
  ],
  [
    'not what a fragment is part of',
    '{She} <called> [the pier “unsafe,” with two beams gone].',
    'the pier “unsafe,” with two beams gone | She',
  ],
  [
    'whom somebody tells',
    '[“We had no choice,”] {Orr} <told> [the hearing in Leeds]. [“None.”]',
    '“We had no choice,” | “None.” | Orr',
  ],
  [
    'not what is said too',
    '[“We had no choice,”] {Orr} <said>, [that nobody had asked].',
    '“We had no choice,” | that nobody had asked | Orr',
  ],
  [
    'not the next sentence',
    '[“We had no choice,”] {Orr} <said>. [Nobody had asked.]',
    '“We had no choice,” | Nobody had asked. | Orr',
  ],
  [
    'what describes the source',
    '[“A disgrace,” opposition leader] {Maya Orr} <wrote>.',
    '“A disgrace,” | opposition leader Maya Orr',
  ],
  [
    'the sentence behind a quotation that ends one',
    '{She} <vowed> [that “no stone will be left.” Her rival in the west laughed].',
    'that “no stone will be left.” | She',
  ],
  [
    'not a sentence with a quotation',
    '{She} <vowed> [that “no stone will be left.” All of it “must go.”]',
    'that “no stone will be left.” All of it “must go.” | She',
  ],
  [
    'who says it, where another tells that',
    '[“I own no gun,” he told a detective], <according to> {the paper}.',
    '“I own no gun,” | he',
  ],
  [
    'not what somebody does',
    '[“I own no gun,” in the end a lie], <according to> {the paper}.',
    '“I own no gun,” in the end a lie | the paper',
  ],
  ['nothing without a cue', '[“Stop it,” until the bell rang].', '“Stop it,” until the bell rang | –'],
])('%s: %s', (_, marked, expected) => {
  expect(leftOf(marked)).toBe(expected);
});
