import { expect, test } from 'vitest';
import type { Block } from '../../src/input/page/blocks.js';
import { readHtml } from '../../src/input/page/html.js';
import { type PageParagraph, restoreParagraphs } from '../../src/input/page/left-out.js';

const sentence = (name: string) =>
  `${name} says that the harbour board will meet again before the end of the month.`;
const block = (text: string): Block => ({
  text,
  unlinked: text,
  heading: 0,
  quotation: 0,
  isSignature: false,
});
const paragraph = (text: string, classes = 'story', unlinked = text): PageParagraph => ({
  text,
  unlinked,
  classes,
});

const KEPT = ['Orr', 'Finn', 'Poe', 'Roe'].map(sentence);
const [ann, ben] = ['Ann', 'Ben'].map(sentence) as [string, string];
const many = Array.from({ length: 6 }, (_, index) => paragraph(sentence(`Member ${index}`)));

test.each<[string, PageParagraph[], string[]]>([
  ['the lead', [paragraph(ann), ...KEPT.map((text) => paragraph(text))], [ann, ...KEPT]],
  [
    'one in the middle',
    [paragraph(KEPT[0]!), paragraph(ann), paragraph(ben), ...KEPT.slice(1).map((text) => paragraph(text))],
    [KEPT[0]!, ann, ben, ...KEPT.slice(1)],
  ],
  ['not one of another class', [paragraph(ann, 'teaser'), ...KEPT.map((text) => paragraph(text))], KEPT],
  [
    'not where elements have no class',
    [paragraph(ann, ''), ...KEPT.map((text) => paragraph(text, ''))],
    KEPT,
  ],
  ['not below the article', [...KEPT.map((text) => paragraph(text)), paragraph(ann)], KEPT],
  ['not a caption', [paragraph('A pier.'), ...KEPT.map((text) => paragraph(text))], KEPT],
  ['not a link', [paragraph(ann, 'story', ''), ...KEPT.map((text) => paragraph(text))], KEPT],
  ['not whole other articles', [...many, ...KEPT.map((text) => paragraph(text))], KEPT],
  ['once', [paragraph(ann), paragraph(ann), ...KEPT.map((text) => paragraph(text))], [ann, ...KEPT]],
])('paragraphs that were left out: %s', (_, page, texts) => {
  expect(restoreParagraphs(KEPT.map(block), page).map(({ text }) => text)).toEqual(texts);
});

test('too few of a class say nothing', () => {
  const kept = KEPT.slice(0, 3);
  const page = [ann, ...kept].map((text) => paragraph(text));
  expect(restoreParagraphs(kept.map(block), page).map(({ text }) => text)).toEqual(kept);
});

test('a page whose article stands in two sections is read from its lead', () => {
  const section = (texts: readonly string[]) =>
    `<section><div class="row"><div class="text">${texts.map((text) => `<p class="par">${text}</p>`).join('')}</div></div></section>`;
  const rest = Array.from({ length: 12 }, (_, index) => sentence(`Member ${index} of the board, Maya Orr,`));
  const html = `<html><body><div>${section([ann, ben])}<div class="ad">Buy</div>${section(rest)}</div></body></html>`;
  expect(readHtml(html).text).toBe([ann, ben, ...rest].join('\n\n'));
});
