import { eastAsianWidth } from 'get-east-asian-width';

// Letters, digits and punctuation of which every one is a column wide: nearly all text, so worth a shortcut.
const SIMPLE =
  /^[ -~\u00a1-\u00a8\u00aa-\u00ac\u00af-\u02ff\u0370-\u0482\u048a-\u052f\u1e00-\u1fff\u2010-\u2027\u2030-\u203b\u20a0-\u20bf]*$/;
const EMOJI =
  /\p{Emoji_Presentation}|\p{Extended_Pictographic}\ufe0f|^\p{Regional_Indicator}{2}|^[0-9#*]\ufe0f?\u20e3/u;
const INVISIBLE = /^[\p{Mn}\p{Me}\p{Cf}]+$/u;

const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });

/** Whether every character is one column wide and may stand for itself. */
export function isSimple(text: string): boolean {
  return SIMPLE.test(text);
}

/** What a reader takes for one character, an emoji of several parts or a letter with its accents, one by one. */
export function listGraphemes(text: string): string[] {
  return isSimple(text) ? [...text] : Array.from(segmenter.segment(text), ({ segment }) => segment);
}

/** Columns that a printable text takes in a terminal: 2 for `東` and `👩‍👧`, none for an accent alone. */
export function measure(text: string): number {
  if (isSimple(text)) return text.length;
  let width = 0;
  for (const { segment } of segmenter.segment(text)) width += measureGrapheme(segment);
  return width;
}

/** Columns of one grapheme. */
export function measureGrapheme(grapheme: string): number {
  if (isSimple(grapheme)) return grapheme.length;
  if (INVISIBLE.test(grapheme)) return 0;
  return EMOJI.test(grapheme) ? 2 : eastAsianWidth(grapheme.codePointAt(0)!);
}

/** A text filled up with spaces to a number of columns. */
export function pad(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - measure(text)));
}

/** Columns of the widest cell, but not more than `widest`. */
export function measureColumn(cells: readonly string[], widest: number): number {
  let width = 0;
  for (const cell of cells) width = Math.max(width, Math.min(measure(cell), widest));
  return width;
}
