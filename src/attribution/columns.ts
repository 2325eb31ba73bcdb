/**
 * What the templates of the tagger look at, laid out for it: one column a fact, one number a token, for the tokens of
 * one window and `MARGIN` tokens on both sides.
 */
const COLUMNS = [
  // The token itself; these reach into the margins.
  'word',
  'ending',
  'tag',
  'class',
  'place',
  'cue',
  'label',
  // The token itself, no further.
  'deep',
  'suffix',
  'tags',
  'strength',
  // Its sentence.
  'sentence',
  'firstWord',
  'fromStart2',
  'fromStart3',
  'toEnd',
  // The nearest reporting words.
  'leftWord',
  'leftDistance',
  'leftCommas',
  'leftComma',
  'leftStrength',
  'leftReach',
  'leftAround',
  'rightWord',
  'rightDistance',
  'rightCommas',
  'rightStrength',
  'rightReach',
  'rightAround',
  'strengths',
  'distances',
  'commas',
  'hasRight',
  // The quotations that it touches, and its paragraph.
  'nextQuotation',
  'lastQuotation',
  'paragraph',
  'fromParagraph',
  // What the first pass made of it.
  'spansLeft',
  'spansRight',
  'cueLeftWord',
  'cueRightWord',
  'cueLeftCommas',
  'cueRightCommas',
  'elsewhere',
] as const;

export type Column = (typeof COLUMNS)[number];

/** Longest stretch, in tokens, that is labelled as one. */
export const LONGEST_STRETCH = 1500;

/** Tokens of the longest window, the stretches that the columns hold at once: all of most articles. */
export const LONGEST_WINDOW = 4096;

/** How many tokens before and after a window the columns reach. */
export const MARGIN = 2;

/** Numbers a column: the window, its margins, and what the labeller's last block of four reads too far. */
const STRIDE = LONGEST_WINDOW + 2 * MARGIN + 4;

/** Numbers that all columns take together. */
export const COLUMNS_LENGTH = COLUMNS.length * STRIDE;

/** The columns, one after the other. */
export type Columns = Int32Array;

const begin = (index: number): number => index * STRIDE + MARGIN;

/** Where in `Columns` each column has the first token of the window. */
export const AT = Object.fromEntries(COLUMNS.map((name, i) => [name, begin(i)])) as Readonly<
  Record<Column, number>
>;
