/** Where features go: each is a hash of its number and of what it looks at. */
export interface Emitter {
  readonly out: Int32Array;
  at: number;
  id: number;
}

// Odd constants, one a position: the sum of products tells apart what the values are and where they stand. The table
// of weights scatters the sums by one more product when it picks a bucket.
const ID = 0x9e3779b1;
const FIRST = 0x85ebca77;
const SECOND = 0xc2b2ae3d;
const THIRD = 0x27d4eb2f;

export function one(emitter: Emitter, a: number): void {
  emitter.out[emitter.at++] = Math.imul(++emitter.id, ID) + Math.imul(a, FIRST);
}

export function two(emitter: Emitter, a: number, b: number): void {
  emitter.out[emitter.at++] = Math.imul(++emitter.id, ID) + Math.imul(a, FIRST) + Math.imul(b, SECOND);
}

export function three(emitter: Emitter, a: number, b: number, c: number): void {
  emitter.out[emitter.at++] =
    Math.imul(++emitter.id, ID) + Math.imul(a, FIRST) + Math.imul(b, SECOND) + Math.imul(c, THIRD);
}
