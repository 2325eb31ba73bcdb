import { CharClass, classOf, isLowerAt } from './chars.js';

/** Half-open spans in text order, as parallel arrays. */
export interface Spans {
  readonly length: number;
  readonly start: Int32Array;
  readonly end: Int32Array;
}

interface Lines extends Spans {
  /** 1 where a blank line stands before it. */
  readonly afterBlank: Int32Array;
}

/** No hard-wrapped page is wider. */
const WRAP_WIDTH = 100;

/**
 * A line is a paragraph, with or without blank lines between: `[Rain fell.]⏎[Snow followed.]`. Only in a
 * hard-wrapped text, where blank lines part the paragraphs, the lines between them are joined.
 */
export function findParagraphs(text: string): Spans {
  const lines = findLines(text);
  return isWrapped(text, lines) ? joinLines(lines) : lines;
}

function findLines(text: string): Lines {
  const start: number[] = [];
  const end: number[] = [];
  const afterBlank: number[] = [];
  const newline = /\r\n|[\n\r\u2028\u2029]/g;
  let from = 0;
  let blank = 0;
  while (from <= text.length) {
    const to = newline.test(text) ? newline.lastIndex : text.length + 1;
    const span = trimSpan(text, from, Math.min(to, text.length));
    if (span === null) blank = 1;
    else {
      start.push(span[0]);
      end.push(span[1]);
      afterBlank.push(blank);
      blank = 0;
    }
    from = to;
  }
  return {
    length: start.length,
    start: new Int32Array(start),
    end: new Int32Array(end),
    afterBlank: new Int32Array(afterBlank),
  };
}

function trimSpan(text: string, from: number, to: number): readonly [number, number] | null {
  let start = from;
  let end = to;
  while (start < end && classOf(text, start) === CharClass.space) start++;
  while (end > start && classOf(text, end - 1) === CharClass.space) end--;
  return start < end ? [start, end] : null;
}

/**
 * Decided once for the whole text: there are blank lines, hardly a line is longer than `WRAP_WIDTH`, and at least
 * a third of the single line breaks cut a running sentence (no full stop before, a small letter after).
 */
function isWrapped(text: string, lines: Lines): boolean {
  let single = 0;
  let running = 0;
  let long = 0;
  for (let line = 1; line < lines.length; line++) {
    if (lines.end[line]! - lines.start[line]! > WRAP_WIDTH) long++;
    if (lines.afterBlank[line] === 1) continue;
    single++;
    const before = text.charAt(lines.end[line - 1]! - 1);
    if (isLowerAt(text, lines.start[line]!) && !/[.!?:]/.test(before)) running++;
  }
  const blanks = lines.length - 1 - single;
  return blanks > 0 && single > 1 && running * 3 >= single && long * 10 <= lines.length;
}

function joinLines(lines: Lines): Spans {
  const start: number[] = [];
  const end: number[] = [];
  for (let line = 0; line < lines.length; line++) {
    if (line === 0 || lines.afterBlank[line] === 1) start.push(lines.start[line]!);
    if (line + 1 === lines.length || lines.afterBlank[line + 1] === 1) end.push(lines.end[line]!);
  }
  return { length: start.length, start: new Int32Array(start), end: new Int32Array(end) };
}
