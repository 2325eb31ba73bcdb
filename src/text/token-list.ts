import type { Tokens } from './article.js';

/** A growing list of tokens, a few bytes each. */
export class TokenList {
  #length = 0;
  #start: Int32Array;
  #end: Int32Array;
  #kind: Uint8Array;

  constructor(capacity: number) {
    this.#start = new Int32Array(capacity + 1);
    this.#end = new Int32Array(capacity + 1);
    this.#kind = new Uint8Array(capacity + 1);
  }

  push(start: number, end: number, kind: number): void {
    const index = this.#length++;
    if (index === this.#kind.length) this.#grow();
    this.#start[index] = start;
    this.#end[index] = end;
    this.#kind[index] = kind;
  }

  /** The tokens so far, as views: the list ends with it. */
  toTokens(): Tokens {
    const length = this.#length;
    return {
      length,
      start: this.#start.subarray(0, length),
      end: this.#end.subarray(0, length),
      kind: this.#kind.subarray(0, length),
    };
  }

  #grow(): void {
    const { length } = this.#kind;
    const [start, end, kind] = [this.#start, this.#end, this.#kind];
    this.#start = new Int32Array(length * 2);
    this.#end = new Int32Array(length * 2);
    this.#kind = new Uint8Array(length * 2);
    this.#start.set(start);
    this.#end.set(end);
    this.#kind.set(kind);
  }
}
