import { isSimple, listGraphemes, measure, measureGrapheme } from './display-width.js';

/** What is never torn apart: a word, one wide character, a piece of a word longer than a line. */
interface Unit {
  readonly text: string;
  readonly width: number;
  /** Columns of the space before it, if it does not begin a line. */
  readonly gap: 0 | 1;
}

// No line begins with these, and none ends with those.
const CLOSING = /^[、。，．！？；：」』）】〕》…”’,.!?;:)\]]+$/;
const OPENING = /[「『（【〔《“‘([]$/;

/** Lines of at most `width` columns, broken at spaces, between wide characters, or else inside a long word. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const unit of listUnits(text, width)) {
    if (line !== '' && used + unit.gap + unit.width > width) {
      lines.push(line);
      line = '';
      used = 0;
    }
    const gap = line === '' ? 0 : unit.gap;
    line += ' '.repeat(gap) + unit.text;
    used += gap + unit.width;
  }
  lines.push(line);
  return lines;
}

function* listUnits(text: string, width: number): Generator<Unit> {
  for (const word of text.split(' ')) {
    let gap: 0 | 1 = 1;
    for (const piece of isSimple(word) ? sliceWord(word, width) : splitWord(word, width)) {
      yield { text: piece, width: measure(piece), gap };
      gap = 0;
    }
  }
}

function* sliceWord(word: string, width: number): Generator<string> {
  for (let start = 0; start < word.length; start += width) yield word.slice(start, start + width);
}

/** Breaks around wide characters, but not before closing or after opening punctuation: `"NATO加盟国。` → `"NATO|加|盟|国。`. */
function* splitWord(word: string, width: number): Generator<string> {
  let piece = '';
  let used = 0;
  let wide = false;
  for (const grapheme of listGraphemes(word)) {
    const size = measureGrapheme(grapheme);
    const together = (!wide && size < 2) || CLOSING.test(grapheme) || OPENING.test(piece);
    if (piece !== '' && (!together || used + size > width)) {
      yield piece;
      piece = '';
      used = 0;
    }
    piece += grapheme;
    used += size;
    wide = size === 2 && !OPENING.test(grapheme);
  }
  if (piece !== '') yield piece;
}
