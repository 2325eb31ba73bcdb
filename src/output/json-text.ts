// JSON escapes what is below U+0020. These too drive a terminal, or turn its text around.
const UNSAFE = /[\u007f-\u009f\u200e\u200f\u061c\u2028-\u202e\u2066-\u2069]/g;

/** JSON of a value, safe to look at in a terminal: the same value, a few more characters escaped. */
export function stringify(value: unknown): string {
  return JSON.stringify(value).replace(UNSAFE, escapeUnit);
}

function escapeUnit(unit: string): string {
  return `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}
