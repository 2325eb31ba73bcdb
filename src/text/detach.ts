import { Buffer } from 'node:buffer';

/** A copy: a slice that is kept would keep the whole article in memory. */
export function detach(slice: string): string {
  return Buffer.from(slice).toString();
}
