import { readPage } from '../src/text/page.js';
import { randomFrom } from '../train/random.js';

/** A stretch of the text, half-open, and what stands there instead. */
interface Edit {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** Edits in text order. */
type Transform = (text: string) => Edit[];

const replaceAll =
  (pattern: RegExp, replacement: (match: string) => string): Transform =>
  (text) =>
    [...text.matchAll(pattern)].map((match) => ({
      start: match.index,
      end: match.index + match[0].length,
      text: replacement(match[0]),
    }));

/** Other marks around every outermost quotation; `swap` moves what stands before the closing mark behind it. */
function remark(text: string, open: string, close: string, swap: RegExp | null = null): Edit[] {
  return readPage(text)
    .quotations.filter(({ depth }) => depth === 0)
    .flatMap(({ start, innerStart, innerEnd, end, closed }) => {
      const opening = { start, end: innerStart, text: open };
      if (!closed) return [opening];
      const last = text.charAt(innerEnd - 1);
      return swap?.test(last)
        ? [opening, { start: innerEnd - 1, end, text: close + last }]
        : [opening, { start: innerEnd, end, text: close }];
    });
}

/** Share of the marks that a careless copy loses. */
const DROPPED = 0.03;

function dropMarks(text: string): Edit[] {
  const random = randomFrom(text.length);
  return remark(text, '', '').filter(() => random() < DROPPED);
}

const ASCII: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '‘': "'",
  '’': "'",
  '—': '--',
  '–': '-',
  '―': '--',
  '…': '...',
  '\u00a0': ' ',
};

const toAscii = (character: string): string =>
  ASCII[character] ?? character.normalize('NFD').replace(/\P{ASCII}/gu, '');

/** How text that says the same may look: house styles, keyboards, and what copying does to it. */
export const TRANSFORMS: Readonly<Record<string, Transform>> = {
  'straight marks': (text) => remark(text, '"', '"'),
  'curly marks': (text) => remark(text, '“', '”'),
  'single, comma outside': (text) => remark(text, '‘', '’', /,/),
  guillemets: (text) => remark(text, '«', '»'),
  'low and high marks': (text) => remark(text, '„', '“'),
  'marks dropped': dropMarks,
  'CR LF': replaceAll(/\n/g, () => '\r\n'),
  'single newlines': replaceAll(/\n{2,}/g, () => '\n'),
  'all ASCII': replaceAll(/\P{ASCII}/gu, toAscii),
};

/** A text after its edits, and the way back. */
export interface Transformed {
  readonly text: string;
  /** The offset in the text before that an offset after comes from. */
  readonly back: (offset: number) => number;
}

export function transform(text: string, edits: Transform): Transformed {
  const list = edits(text);
  let out = '';
  let from = 0;
  /** For each edit where it ends after and before. */
  const ends: { readonly after: number; readonly before: number; readonly begin: number }[] = [];
  for (const edit of list) {
    out += text.slice(from, edit.start);
    const begin = out.length;
    out += edit.text;
    ends.push({ begin, after: out.length, before: edit.end });
    from = edit.end;
  }
  const back = (offset: number): number => {
    let low = 0;
    let high = ends.length;
    while (low < high) {
      const middle = (low + high) >> 1;
      if (ends[middle].begin < offset) low = middle + 1;
      else high = middle;
    }
    if (low === 0) return offset;
    const { after, before } = ends[low - 1];
    return before + Math.max(0, offset - after);
  };
  return { text: out + text.slice(from), back };
}
