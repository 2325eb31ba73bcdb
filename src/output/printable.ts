// ASCII and C1 control characters, lone surrogates: ESC, BEL and CSI drive a terminal.
const CONTROL = /[\p{Cc}\p{Cs}]/gu;
// Invisible, and able to show text in another order than it stands in.
const BIDI_CONTROL = /[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/g;
// Control characters that stand for themselves in a text of several lines.
const LAYOUT = /[\t\n]/;
// A carriage return alone would let what follows be written over what is there.
const LINE_BREAK = /\r\n?/g;
const WHITESPACE = /\s+/g;

/** A text on one line that a terminal shows and does not obey: `\x1b[31mred\n\nink` → `�[31mred ink`. */
export function toPrintable(text: string): string {
  return text.replace(WHITESPACE, ' ').replace(BIDI_CONTROL, '').replace(CONTROL, '\ufffd');
}

/** The same for a text that keeps its lines: `\x1b[31mred\n\nink` → `�[31mred\n\nink`. */
export function toPlain(text: string): string {
  return text
    .replace(BIDI_CONTROL, '')
    .replace(LINE_BREAK, '\n')
    .replace(CONTROL, (unit) => (LAYOUT.test(unit) ? unit : '\ufffd'));
}
