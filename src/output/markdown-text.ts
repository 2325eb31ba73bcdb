import { toPrintable } from './printable.js';

// Characters that mean something within a line, wherever they stand; `@`, `:` and `.` only where GFM makes links of text.
const INLINE = /[\\`*_[\]{}<>#&|~$^!]|(?<=[\w.+-])@(?=[\w-])|:(?=\/\/)|(?<=(?:\b|_)www)\./gi;
// At the beginning of a line: list items, headings, rules, tables.
const OPENING = /^[-+=:]/;
const NUMBERED = /^(\d{1,9})([.)])/;

/** A text on one line of Markdown that shows itself and marks nothing up: `*1 <b>` → `\*1 \<b\>`. */
export function escapeMarkdown(text: string): string {
  return toPrintable(text)
    .trim()
    .replace(INLINE, escapeCharacter)
    .replace(NUMBERED, '$1\\$2')
    .replace(OPENING, escapeCharacter);
}

/** GFM looks for addresses in what is left after backslashes are gone: there it takes an entity. */
function escapeCharacter(character: string): string {
  return character === '@' ? '&#64;' : `\\${character}`;
}
