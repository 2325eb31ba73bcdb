import fc from 'fast-check';
import { anyArticle } from './articles.js';
import { anyDataSet, anyDelivery } from './bytes.js';
import { checkExtract } from './invariants.js';
import { anyMarkdown, anyPage } from './pages.js';
import type { Program } from './program.js';
import { checkDataSet, checkDelivery, checkPage } from './reader-invariants.js';
import { anyOutput } from './records.js';
import { checkWriters } from './writer-invariants.js';

/** Real texts, which mutations start from. */
export interface Samples {
  readonly articles: readonly string[];
  readonly pages: readonly string[];
}

/** Something to fuzz: any input, and a check that throws where a promise is broken. */
export interface Target<Input = unknown> {
  readonly inputs: (samples: Samples) => fc.Arbitrary<Input>;
  /** Gives how much was found in it: quotes, articles, records. */
  readonly check: (program: Program, input: Input) => number | Promise<number>;
}

function target<Input>({ inputs, check }: Target<Input>): Target {
  return { inputs, check: (program, input) => check(program, input as Input) };
}

export const TARGETS = {
  articles: target({
    inputs: ({ articles }) => anyArticle(articles),
    check: ({ extract }, text) => checkExtract(extract, text),
  }),
  html: target({
    inputs: ({ pages }) => anyPage(pages),
    async check({ readHtml, extract }, html) {
      const page = await readHtml(html);
      checkPage(html, page);
      return checkExtract(extract, page.text);
    },
  }),
  markdown: target({
    inputs: ({ articles }) => anyMarkdown(articles),
    async check({ readMarkdown, extract }, markdown) {
      const page = await readMarkdown(markdown);
      checkPage(markdown, page);
      return checkExtract(extract, page.text);
    },
  }),
  bytes: target({
    inputs: ({ articles }) =>
      fc.oneof(
        anyDelivery(articles).map((delivery) => ({ isDataSet: false, delivery })),
        anyDataSet.map((delivery) => ({ isDataSet: true, delivery })),
      ),
    async check(program, { isDataSet, delivery }) {
      if (isDataSet) return checkDataSet(program, delivery);
      await checkDelivery(program, delivery);
      return 1;
    },
  }),
  writers: target({ inputs: () => anyOutput, check: checkWriters }),
} as const satisfies Record<string, Target>;

export type TargetName = keyof typeof TARGETS;
export const TARGET_NAMES = Object.keys(TARGETS) as TargetName[];
