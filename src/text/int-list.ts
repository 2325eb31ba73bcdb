/** A growing list of 32-bit integers: tokens by the million without an object each. */
export class IntList {
  length = 0;
  #items: Int32Array;

  constructor(capacity = 64) {
    this.#items = new Int32Array(capacity + 1);
  }

  push(item: number): void {
    if (this.length === this.#items.length) {
      const items = new Int32Array(this.length * 2);
      items.set(this.#items);
      this.#items = items;
    }
    this.#items[this.length++] = item;
  }

  at(index: number): number {
    return this.#items[index]!;
  }

  /** The items so far, cut to length. */
  toArray(): Int32Array {
    return this.#items.slice(0, this.length);
  }
}
