import { CharClass, classOf, isSpaceAt, isWordAt } from './chars.js';
import { familyOf } from './mark-table.js';

/** Nothing that a closing mark could stand after: `(“`, `—“`, ` “`, and the outer mark of `“‘Go`. */
export function isFreeBefore(text: string, at: number): boolean {
  let index = at - 1;
  for (let step = 0; step < 4 && isTransparent(text, index); step++) index--;
  return isSpaceAt(text, index) || '([{<>-‐‑–—―=/*_|~'.includes(text.charAt(index));
}

/** Something that a quotation could begin with: `“We`, `“$5`, `“…and`, `“‘Go`, `“[We]`. */
export function isWordAfter(text: string, at: number): boolean {
  let index = at;
  for (let step = 0; step < 4 && isTransparent(text, index); step++) index++;
  if (isSpaceAt(text, index)) return false;
  const char = text.charAt(index);
  if (char === '.') return /[.\p{L}\d]/u.test(text.charAt(index + 1)) || isSpacedEllipsis(text, index);
  if ('*_'.includes(char)) return isWordAt(text, index + 1);
  return !',;:!?)]}>…-‐‑–—―/|%'.includes(char) || ('…—–-'.includes(char) && isWordAt(text, index + 1));
}

function isSpacedEllipsis(text: string, index: number): boolean {
  return /^\.\s\.\s\./.test(text.slice(index, index + 5));
}

/** Another quotation mark, or a character without width. */
function isTransparent(text: string, index: number): boolean {
  if (index < 0 || index >= text.length) return false;
  const family = familyOf(text.charCodeAt(index));
  return family !== 0 || classOf(text, index) === CharClass.invisible;
}

/** Whether nothing stands before it on its line. */
export function isLineStart(text: string, at: number): boolean {
  return at === 0 || '\n\r\u2028\u2029'.includes(text.charAt(at - 1));
}
