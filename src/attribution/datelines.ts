import { COLON, DASH, Shape, type Signals } from './signals.js';

/** Tokens of `GUSAU, Nigeria, March 3, 2025 (PRWire) --`, at most. */
const LONGEST_DATELINE = 14;

/** Past the place, the date and the dash or colon that a text begins with at token `first`, or `first`: `GUSAU — [Gunmen fled]`, `KUALA LUMPUR: [The ministry]`. */
export function pastDateline({ shape, word, length }: Signals, first: number): number {
  if (shape[first] !== Shape.upper) return first;
  let isPlace = true;
  for (let i = first + 1; i < Math.min(length, first + LONGEST_DATELINE); i++) {
    if (word[i] === DASH || (isPlace && word[i] === COLON)) return i + 1;
    isPlace &&= shape[i] === Shape.upper;
  }
  return first;
}
