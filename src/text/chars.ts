/*! What a UTF-16 unit is to the scanner: one table, filled as characters turn up, because asking Unicode is slow. */

/** Up to `invisible` a unit belongs to a word wherever it stands. */
export const CharClass = {
  letter: 1,
  digit: 2,
  /** Soft hyphens, zero-width characters, variation selectors. */
  invisible: 3,
  space: 4,
  apostrophe: 5,
  hyphen: 6,
  stop: 7,
  /** `&` and `_`: inside a word only. */
  joiner: 8,
  /** `,` `:` `/`: inside a number only. */
  separator: 9,
  other: 10,
  surrogate: 11,
} as const;

const classes = new Uint8Array(0x10000);

const patterns: readonly (readonly [RegExp, number])[] = [
  [/\s/, CharClass.space],
  [/[\p{Cf}\p{Variation_Selector}]/u, CharClass.invisible],
  [/['’‘＇]/, CharClass.apostrophe],
  [/[-‐‑]/, CharClass.hyphen],
  [/\./, CharClass.stop],
  [/[&_]/, CharClass.joiner],
  [/[,:/]/, CharClass.separator],
  [/[\p{L}\p{M}]/u, CharClass.letter],
  [/\p{N}/u, CharClass.digit],
  [/[\ud800-\udfff]/, CharClass.surrogate],
];

/** The class of the unit at `index`: `letter` for the `é` of *café*. */
export function classOf(text: string, index: number): number {
  const code = text.charCodeAt(index);
  const known = classes[code]!;
  if (known !== 0 && known !== CharClass.surrogate) return known;
  return known === 0 ? classify(text, index, code) : classOfSurrogate(text, index);
}

/** Past the letters, digits and invisible characters from `start`: the inner loop of the scanner. */
export function skipWord(text: string, start: number, to: number): number {
  let index = start;
  while (index < to) {
    const known = classes[text.charCodeAt(index)]!;
    if (known > CharClass.invisible && known !== CharClass.surrogate) break;
    if ((known === 0 || known === CharClass.surrogate) && classOf(text, index) > CharClass.invisible) break;
    index++;
  }
  return index;
}

/** True for a letter or digit, false past the end of the text: `isWordAt('a b', 1)` is false. */
export function isWordAt(text: string, index: number): boolean {
  return index >= 0 && index < text.length && classOf(text, index) <= CharClass.digit;
}

/** True for white space and for the edges of the text: `isSpaceAt('a b', 1)` and `isSpaceAt('a b', 3)`. */
export function isSpaceAt(text: string, index: number): boolean {
  return index < 0 || index >= text.length || classOf(text, index) === CharClass.space;
}

/** A letter with a lower-case form: the `É` of *École*. */
export function isUpperAt(text: string, index: number): boolean {
  const letter = letterAt(text, index);
  return letter !== letter.toLowerCase();
}

/** A letter with an upper-case form: the `é` of *école*. */
export function isLowerAt(text: string, index: number): boolean {
  const letter = letterAt(text, index);
  return letter !== letter.toUpperCase() && letter === letter.toLowerCase();
}

/** How many units the character at `index` takes: 2 for a whole surrogate pair. */
export function widthAt(text: string, index: number): number {
  return text.codePointAt(index)! > 0xffff ? 2 : 1;
}

function letterAt(text: string, index: number): string {
  const code = index >= 0 && index < text.length ? text.codePointAt(index)! : 0;
  return String.fromCodePoint(code);
}

function classify(text: string, index: number, code: number): number {
  const char = String.fromCharCode(code);
  const kind = patterns.find(([pattern]) => pattern.test(char))?.[1] ?? CharClass.other;
  classes[code] = kind;
  return kind === CharClass.surrogate ? classOfSurrogate(text, index) : kind;
}

function classOfSurrogate(text: string, index: number): number {
  const isLow = (text.charCodeAt(index) & 0xfc00) === 0xdc00;
  const code = text.codePointAt(isLow ? index - 1 : index) ?? 0;
  return code > 0xffff && /[\p{L}\p{M}]/u.test(String.fromCodePoint(code))
    ? CharClass.letter
    : CharClass.surrogate;
}
