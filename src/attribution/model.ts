/** Facts of single words, looked up by hash. */
export interface Lexicon {
  /** Index of the word's entry, or -1. */
  find(hash: number): number;
  readonly cue: Uint8Array;
  readonly source: Uint8Array;
  readonly tag: Uint8Array;
  readonly coarse: Uint8Array;
  readonly fine: Uint16Array;
}
