/** Facts of single words, looked up by hash. */
export interface Lexicon {
  /** Index of the word's entry, or -1. */
  find(hash: number): number;
  /** How strongly the word reports, 0 to 7. */
  readonly cue: Uint8Array;
  /** How strongly the word belongs to sources, 0 to 7. */
  readonly source: Uint8Array;
  /** Part-of-speech class, 0 if unknown. */
  readonly tag: Uint8Array;
}

/** The words of a lexicon: an open-addressing table by hash whose size is a power of two; key 0 is an empty slot. */
export interface WordTable {
  readonly keys: Int32Array;
  readonly cue: Uint8Array;
  readonly source: Uint8Array;
  readonly tag: Uint8Array;
}

export function lexiconOf({ keys, cue, source, tag }: WordTable): Lexicon {
  const mask = keys.length - 1;
  const find = (hash: number): number => {
    for (let i = hash & mask; keys[i] !== 0; i = (i + 1) & mask) if (keys[i] === hash) return i;
    return -1;
  };
  return { find, cue, source, tag };
}
