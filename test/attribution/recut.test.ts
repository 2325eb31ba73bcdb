import { expect, it } from 'vitest';
import { labelSpan } from '../../src/attribution/labels.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { recut } from '../../src/attribution/recut.js';
import { spansOf } from '../../src/attribution/spans.js';
import { tag } from '../../src/attribution/tagger.js';
import { readPage } from '../../src/text/page.js';

const model = loadModel();

/** What the contents `[…]` could be instead, where nothing else is labelled but a cue `<…>`. */
function cutsOf(marked: string): string[] {
  const text = marked.replace(/[[\]<>]/g, '');
  const article = readPage(text);
  const { start, end } = article.tokens;
  const labels = new Uint8Array(article.tokens.length);
  for (const [kind, pattern] of [
    ['content', /\[([^\]]*)\]/g],
    ['cue', /<([^>]*)>/g],
  ] as const) {
    for (const [, words] of marked.matchAll(pattern)) {
      const at = text.indexOf(words);
      labelSpan(labels, start.indexOf(at), end.indexOf(at + words.length) + 1, kind, 'left');
    }
  }
  const contents = spansOf(labels).filter(({ kind }) => kind === 'content');
  return recut({ ...tag(article, model), labels }, contents).map((cut) =>
    cut.map(({ from, to }) => text.slice(start[from], end[to - 1])).join(' … '),
  );
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
