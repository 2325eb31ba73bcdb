import { expect, it } from 'vitest';
import { labelSpan } from '../../src/attribution/labels.js';
import { loadModel } from '../../src/attribution/load-model.js';
import { spansOf } from '../../src/attribution/spans.js';
import { tag } from '../../src/attribution/tagger.js';
import { finishContent } from '../../src/attribution/unfinished.js';
import { readPage } from '../../src/text/page.js';

const model = loadModel();

/** The content in brackets, finished. */
function finished(marked: string): string {
  const text = marked.replace(/[[\]]/g, '');
  const article = readPage(text);
  const { start, end } = article.tokens;
  const labels = new Uint8Array(article.tokens.length);
  const from = start.indexOf(marked.indexOf('['));
  const to = end.indexOf(marked.indexOf(']') - 1) + 1;
  labelSpan(labels, from, to, 'content', 'left');
  const [span] = spansOf(labels).map((each) => finishContent({ ...tag(article, model), labels }, each));
  return text.slice(start[span.from], end[span.to - 1]);
}

it.each([
  ['after a modal', 'Orr expects that [prices will] fall in May, as before.', 'prices will fall in May'],
  ['after a preposition', 'Orr spoke of [the end of] the strike.', 'the end of the strike'],
  ['after an auxiliary', 'Orr says [the pier has] been shut for weeks.', 'the pier has been shut for weeks'],
  ['a whole clause stays', 'Orr says [prices fell] in May.', 'prices fell'],
  ['in quotation marks it stays', 'Orr asked, “[Who will] pay?”', 'Who will'],
])('%s', (_, marked, expected) => {
  expect(finished(marked)).toBe(expected);
});
