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
