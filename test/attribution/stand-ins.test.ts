import { expect, it } from 'vitest';
import { hashWord } from '../../src/attribution/hash.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { readSignals } from '../../src/attribution/signals.js';
import { standIns } from '../../src/attribution/stand-ins.js';
import { extract } from '../../src/index.js';
import { readPage } from '../../src/text/page.js';

const { lexicon } = loadModel();

it('has no verb that is read as one that is itself read as another', () => {
  const words = [...standIns().values()];
  expect(words.filter((word) => standIns().has(hashWord(word, 0, word.length)))).toEqual([]);
});

it.each([
  ['emphasised', 'emphasized'],
  ['averred', 'asserted'],
  ['muttered', 'said'],
  ['enquiring', 'asking'],
])('%s is read as %s', (own, known) => {
  const { word, cue, tag } = readSignals(readPage(`${own} ${known}`), lexicon);
  expect([word[0], cue[0], tag[0]]).toEqual([word[1], cue[1], tag[1]]);
});

it.each([
  ['The rector emphasised that the hall was safe.', 'the hall was safe'],
  ['“It leaks, as it always did,” the rector muttered.', 'It leaks, as it always did,'],
])('%s', (text, quote) => {
  expect(extract(text)).toMatchObject([{ speaker: 'the rector', quote }]);
});

it.each([
  ['“It leaks, as it always did,” the rector sighs.', 'the rector'],
  ['“Does it leak again?” whispers the rector.', 'the rector'],
  ['The rector grins: “It leaks, as it always did.”', 'the rector'],
  ['“It leaks, as it always did,” states the report.', 'the report'],
  ['The rector stresses that it leaks, as it always did.', 'the rector'],
  ['The rector recalls that it leaked, as it always did.', 'the rector'],
  ['The rector recalls ringing the bell eleven times.', 'the rector'],
])('in the present: %s', (text, speaker) => {
  expect(extract(text).map((quote) => quote.speaker)).toEqual([speaker]);
});

it('reads no recall of goods as words', () => {
  expect(extract('Quay recalls 90,000 bike batteries after fires.', { all: true })).toEqual([]);
});

it('reads a gesture that stands beside no quotation as what it is', () => {
  expect(extract('Whispers and sighs filled the hall, and she nods.', { all: true })).toEqual([]);
});

it.each([
  ['The report states that the hall was safe.', ['The report']],
  ['The rector maintained that the hall was safe.', ['The rector']],
  ['She feels that the hall was safe.', ['She']],
  ['The swing states that voted for him were safe.', []],
])('before that: %s', (text, mentions) => {
  const found = extract(text, { all: true }).filter(({ cue }) => cue !== 'voted for');
  expect(found.map((quote) => quote.mention)).toEqual(mentions);
});
