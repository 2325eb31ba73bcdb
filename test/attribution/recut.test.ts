import { expect, it } from 'vitest';
import { labelSpan } from '../../src/attribution/labels.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { recut } from '../../src/attribution/recut.js';
import { tag } from '../../src/attribution/tagger.js';
import { readMarked } from './marked.js';

/** What the contents could be instead, where nothing else is labelled but a cue. */
function cutsOf(marked: string): string[] {
  const { article, attribution, textOf } = readMarked(marked);
  const { content, cue } = attribution;
  const labels = new Uint8Array(article.tokens.length);
  for (const { kind, from, to } of cue ? [...content, cue] : content)
    labelSpan(labels, from, to, kind, 'left');
  return recut({ ...tag(article, loadModel()), labels }, content).map((cut) => cut.map(textOf).join(' … '));
}

it.each([
  [
    'ends at the next comma, or at the end of the sentence',
    'She warned that [fares would rise], as the port had said, in May. It rained.',
    ['fares would rise, as the port had said', 'fares would rise, as the port had said, in May'],
  ],
  ['at its last comma', 'She warned that [fares would rise, as the port had said].', ['fares would rise']],
  ['ends nowhere else where it is whole', 'She warned that [fares would rise].', []],
  ['ends nowhere else in quotation marks', 'She said: [“Fares, as you know, will rise.”]', []],
  ['not past a cue', 'She warned that [fares would rise], as the port <said> in May.', []],
  [
    'lacks its first or last part',
    '[The port, which leaks], she <said>, [would close].',
    ['would close', 'The port, which leaks'],
  ],
  ['has all that stands in marks', '[“The port leaks,”] she <said>, [“and nobody came.”]', []],
])('%s: %s', (_, marked, expected) => {
  expect(cutsOf(marked)).toEqual(expected);
});
