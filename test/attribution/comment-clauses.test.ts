import { expect, it } from 'vitest';
import { withCommentClauses } from '../../src/attribution/comment-clauses.js';
import { readMarked } from './marked.js';

/** What is found in a text whose marked attribution was found before, with a confidence. */
function found(marked: string, confidence = 0.9): string[] {
  const { context, attribution, textOf } = readMarked(marked);
  const before = attribution.cue ? [{ ...attribution, confidence }] : [];
  return withCommentClauses(context, before).map(
    ({ content, source, cue }) =>
      `${content.map(textOf).join(' … ')} | ${source ? textOf(source) : '–'} | ${cue ? textOf(cue) : '–'}`,
  );
}

it.each([
  ['told', 'The pier will close in May, the minister told reporters.', 'the minister | told'],
  ['a day', 'The pier will close in May, the minister told the BBC on Monday.', 'the minister | told'],
  [
    'a hearing',
    'The pier will close in May, she told members of the inquiry at a hearing in Leeds.',
    'she | told',
  ],
  [
    'an apposition',
    'The pier will close in May, Ann Orr, the head of its crew, told a news conference.',
    'Ann Orr, the head of its crew, | told',
  ],
  [
    'a source that is described',
    'The pier will close in May, three people briefed on the plan told the Ledger.',
    'three people briefed on the plan | told',
  ],
  ['no object', 'The pier will close in May, the council announced on Monday.', 'the council | announced'],
  ['an auxiliary', 'The pier will close in May, a report has found.', 'a report | has found'],
  ['can', 'The pier will close in May, the Quay Times can reveal.', 'the Quay Times | can reveal'],
  ['nouns that are verbs', 'The pier will close in May, campaigners claim.', 'campaigners | claim'],
  ['a noun like a verb', 'The pier will close in May, a think tank estimates.', 'a think tank | estimates'],
  ['what goes on', 'The pier will close in May, he told the court, adding that it leaked.', 'he | told'],
])('behind what it reports: %s', (_, text, expected) => {
  expect(found(text)).toEqual([`The pier will close in May | ${expected}`]);
});

it.each([
  [
    'a verb that may be a noun',
    'A man stabbed his neighbour over a hedge, prosecutors allege.',
    'A man stabbed his neighbour over a hedge',
  ],
  ['but', 'But the pier was shut, he told the court.', 'the pier was shut'],
  ['a dateline', 'LEEDS — The pier is shut, he told the court.', 'The pier is shut'],
  [
    'a phrase in front',
    'After the storm, the pier was shut, he told the court.',
    'After the storm, the pier was shut',
  ],
  ['words in marks', 'The pier is “a wreck”, he told the court.', 'The pier is “a wreck”'],
])('a clause with %s', (_, text, expected) => {
  expect(found(text).map((line) => line.split(' | ')[0])).toEqual([expected]);
});

it.each([
  ['a report has found', 'has found'],
  ['the minister told reporters', 'told'],
])('between subject and verb: %s', (clause, cue) => {
  const [line] = found(`The pier, ${clause}, will stay closed until May.`);
  expect(line).toMatch(/^The pier … will stay closed until May \| /);
  expect(line).toMatch(new RegExp(` \\| ${cue}$`));
});

it.each([
  ['no clause before', 'On Monday, the minister told reporters.'],
  ['a clause that is none by itself', 'When the pier was closed, the minister told reporters.'],
  ['a clause joined by and', 'The pier was closed, and the minister told reporters.'],
  ['an object', 'The pier was closed, the minister told reporters the truth.'],
  ['a clause behind', 'The pier was closed, the minister told reporters that it leaked.'],
  ['a passive', 'The pier was closed, it has been announced.'],
  ['a negation', 'The pier was closed, the minister did not say.'],
  ['a noun', 'The pier was closed, under the party rules at the time.'],
  ['a participle', 'The pier was built of lead, a metal found in pipes.'],
  ['the reader', 'The pier was built of lead, as you can find.'],
  ['a sentence in marks', '“The pier will close,” he told reporters.'],
])('nothing with %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

it('leaves what was found with confidence, and gives up what was not', () => {
  const text = '{He} <said> [the pier was shut], the minister told reporters.';
  expect(found(text)).toEqual(['the pier was shut | He | said']);
  expect(found(text, 0.3)).toEqual(['He said the pier was shut | the minister | told']);
});

it('completes an attribution of which only the subject was found', () => {
  expect(found('[The pier], {the minister} <told> reporters, will close.', 0.5)).toEqual([
    'The pier … will close | the minister | told',
  ]);
});

it.each([
  [
    'an agency',
    'Two officials told Reuters the talks will resume on Monday.',
    'the talks will resume on Monday',
  ],
  ['a paper', 'She told the Quay Times thousands had fled.', 'thousands had fled'],
  ['people', 'Ann Orr told reporters he was ill, and left.', 'he was ill'],
  [
    'those who are advised',
    'Ann Orr advised the council that the ban could not stand.',
    'the ban could not stand',
  ],
])('what %s is told', (_, text, content) => {
  expect(found(text).map((line) => line.split(' | ')[0])).toEqual([content]);
});

it.each([
  ['a noun phrase', 'Two officials told Reuters the truth.'],
  ['a question', 'Two officials told Reuters why they left.'],
  ['what to do', 'Two officials told Reuters to leave.'],
])('nothing that is told as %s', (_, text) => {
  expect(found(text)).toEqual([]);
});

it.each([
  ['a name', 'According to Ann Orr, prices had doubled.', 'prices had doubled | Ann Orr | According to'],
  ['a group', 'According to police, he was ill.', 'he was ill | police | According to'],
])('what stands behind according to %s', (_, text, line) => {
  expect(found(text)).toEqual([line]);
});

it.each([
  [
    'the end of the clause before',
    'Nobody asked for [the report], {Ann Orr} <said>.',
    'Nobody asked for the report | Ann Orr | said',
  ],
  [
    'the half behind, and part of the name',
    'Prices, <according to> {Maya} Orr, [had doubled].',
    'Prices … had doubled | Maya Orr | according to',
  ],
])('completes %s', (_, text, line) => {
  expect(found(text)).toEqual([line]);
});

it('keeps what another says in the clause before', () => {
  const { context, attribution } = readMarked(
    '{Ann Orr} <said> [it leaks], while [ships left], police said.',
  );
  const [said] = [{ ...attribution, content: attribution.content.slice(0, 1), confidence: 0.9 }];
  expect(withCommentClauses(context, [said])).toEqual([said]);
});

it('ends where a dateline holds the only comma', () => {
  expect(found('WHO, Ben Finn, added: ( — says Orr.')).toEqual([]);
  expect(found('LEEDS, March — says Orr.')).toEqual([]);
});
