import { mix } from './hash.js';

/** Where features go: each is the hash of its number and of what it looks at. */
export interface Emitter {
  readonly out: Int32Array;
  at: number;
  id: number;
}

export function one(emitter: Emitter, a: number): void {
  emitter.out[emitter.at++] = mix(++emitter.id, a);
}

export function two(emitter: Emitter, a: number, b: number): void {
  emitter.out[emitter.at++] = mix(mix(++emitter.id, a), b);
}

export function three(emitter: Emitter, a: number, b: number, c: number): void {
  emitter.out[emitter.at++] = mix(mix(mix(++emitter.id, a), b), c);
}
