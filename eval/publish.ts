import { readFileSync, writeFileSync } from 'node:fs';
import type { Figures } from './judge.js';

/** What the documents show of the figures, by the name of the block that shows it. */
const BLOCKS: Readonly<Record<string, (figures: Figures) => string>> = {
  all: (figures) =>
    [
      '| figure | F1, or share |',
      '| --- | --- |',
      ...Object.entries(figures).map(([name, value]) => `| ${name} | ${value.toFixed(1)} |`),
    ].join('\n'),
  speakers: (figures) =>
    [
      '| | all | named | pronoun | no source | of all attributions |',
      '| --- | --- | --- | --- | --- | --- |',
      `| named right | ${cells(figures, [
        'who said it, of those found',
        'who said it, named source',
        'who said it, pronoun',
        'who said it, no source',
        'who said it, of all',
      ])} |`,
    ].join('\n'),
};

/** The line of our own in the table of others. */
const OWN_ROW = /^\| `quotes` \|.*$/m;

const cells = (figures: Figures, names: readonly string[]): string =>
  names.map((name) => figures[name].toFixed(1)).join(' | ');

/** A document with today's figures in its blocks, `<!-- figures: NAME -->` to `<!-- /figures -->`, and its own row. */
export function withFigures(document: string, figures: Figures): string {
  const row = cells(figures, [
    'tokens micro',
    'found',
    'attributed',
    'direct attributed',
    'mixed attributed',
    'indirect attributed',
  ]);
  return document
    .replace(/(<!-- figures: (\w+) -->\n)(?:.*?)(\n<!-- \/figures -->)/gs, (block, open, name, close) =>
      name in BLOCKS ? `${open}\n${BLOCKS[name](figures)}\n${close}` : block,
    )
    .replace(OWN_ROW, `| \`quotes\` | ${row} |`);
}

export function publish(files: readonly string[], figures: Figures): void {
  for (const file of files) writeFileSync(file, withFigures(readFileSync(file, 'utf8'), figures));
}
