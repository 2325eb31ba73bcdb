/*! Every character that may be a quotation mark, and which marks go together. */

/** Marks of one family close each other: `“ready"` is a pair, `“ready’` is not. */
export const Family = {
  double: 1,
  single: 2,
  guillemet: 3,
  smallGuillemet: 4,
  corner: 5,
  whiteCorner: 6,
} as const;

const families: readonly (readonly [string, number])[] = [
  ['"“”„‟＂〝〞〟', Family.double],
  ["'‘’‚‛`＇", Family.single],
  ['«»', Family.guillemet],
  ['‹›', Family.smallGuillemet],
  ['「」', Family.corner],
  ['『』', Family.whiteCorner],
];

const table = new Uint8Array(0x10000);
for (const [marks, family] of families) {
  for (const mark of marks) table[mark.charCodeAt(0)] = family;
}

/** The family of a UTF-16 unit, 0 if it is no mark. */
export function familyOf(code: number): number {
  return table[code]!;
}

/** The next character that may be a quotation mark. */
export const anyMark = new RegExp(`[${families.map(([marks]) => marks).join('')}]`, 'g');

/** `’tis`, `'em`, `’90s`: an apostrophe before one of these stands for lost letters and opens nothing. */
export const elision =
  /(?:tis|twas|twere|twill|til|till|em|n|cause|cuz|coz|cos|bout|round|neath|nother|nuff|gainst|scuse|fraid|kay|er|im|ere|\d\d(?:s|th)?)(?![\p{L}\d])/iuy;

/** Words that lose their end: `fishin’`, `ol’`. */
export const clipped = /(?:in|\b(?:n|ol|o|th|an|lil|mo|po|jus|wit))$/i;
