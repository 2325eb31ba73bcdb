/** Mixes two 32-bit integers into one (the finaliser of MurmurHash3 over a multiply-add). */
export function mix(a: number, b: number): number {
  let h = (Math.imul(a, 0x9e3779b1) + b) | 0;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h;
}

/** Every unit from this one on is spelt as it is. */
const FOLDED_BELOW = 0x2020;
/** What spells the same: ASCII and Latin-1 upper case, curly apostrophes, digits. */
const FOLDED = new Uint16Array(FOLDED_BELOW);
for (let code = 0; code < FOLDED_BELOW; code++) FOLDED[code] = code;
for (let code = 48; code <= 57; code++) FOLDED[code] = 48;
for (let code = 65; code <= 90; code++) FOLDED[code] = code + 32;
for (let code = 0xc0; code <= 0xde; code++) if (code !== 0xd7) FOLDED[code] = code + 32;
FOLDED[0x2018] = FOLDED[0x2019] = 39;

/** The unit at `index`, folded. */
export function foldedAt(text: string, index: number): number {
  const code = text.charCodeAt(index);
  return code < FOLDED_BELOW ? FOLDED[code] : code;
}

/** The hash of no units, to begin with. */
export const NO_UNITS = 0x811c9dc5 | 0;

/** Takes one more folded unit into a hash (FNV-1a). */
export const hashUnit = (hash: number, unit: number): number => Math.imul(hash ^ unit, 0x01000193);

/** FNV-1a over the folded units of `text[start, end)`: one number for a word, whatever its case. */
export function hashWord(text: string, start: number, end: number): number {
  let hash = NO_UNITS;
  for (let i = start; i < end; i++) hash = hashUnit(hash, foldedAt(text, i));
  return hash;
}

/** The hashes of words, given with spaces between them. */
export const wordSet = (text: string): ReadonlySet<number> =>
  new Set(text.split(' ').map((word) => hashWord(word, 0, word.length)));
