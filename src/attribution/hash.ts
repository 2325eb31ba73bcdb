/** Mixes two 32-bit integers into one (the finaliser of MurmurHash3 over a multiply-add). */
export function mix(a: number, b: number): number {
  let h = (Math.imul(a, 0x9e3779b1) + b) | 0;
  h ^= h >>> 16;
  h = Math.imul(h, 0x85ebca6b);
  h ^= h >>> 13;
  return h;
}

const FNV_OFFSET = 0x811c9dc5 | 0;
const FNV_PRIME = 0x01000193;

/** Folds what spells the same: ASCII and Latin-1 upper case, curly apostrophes, digits. */
function fold(code: number): number {
  if (code < LATIN.length) return LATIN[code];
  return code === 0x2019 || code === 0x2018 ? 39 : code;
}

const LATIN = Uint8Array.from({ length: 256 }, (_, code) => {
  if (code >= 48 && code <= 57) return 48;
  const isUpper = (code >= 65 && code <= 90) || (code >= 0xc0 && code <= 0xde && code !== 0xd7);
  return isUpper ? code + 32 : code;
});

/** FNV-1a over the folded units of `text[start, end)`: one number for a word, whatever its case. */
export function hashWord(text: string, start: number, end: number): number {
  let h = FNV_OFFSET;
  for (let i = start; i < end; i++) h = Math.imul(h ^ fold(text.charCodeAt(i)), FNV_PRIME);
  return h;
}

/** The hashes of words, given with spaces between them. */
export const wordSet = (text: string): ReadonlySet<number> =>
  new Set(text.split(' ').map((word) => hashWord(word, 0, word.length)));
