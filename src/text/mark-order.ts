import { type Candidates, Turn } from './mark-candidates.js';
import type { Spans } from './paragraphs.js';

/** The first candidate of each paragraph, then their number. */
export function boundsOf(candidates: Candidates, paragraphs: Spans): Int32Array {
  const bounds = new Int32Array(paragraphs.length + 1);
  let at = 0;
  for (let index = 0; index < paragraphs.length; index++) {
    while (at < candidates.at.length && candidates.at[at]! < paragraphs.start[index]!) at++;
    bounds[index] = at;
  }
  bounds[paragraphs.length] = candidates.at.length;
  return bounds;
}

/** For each candidate the next of its family, in its paragraph, that surely opens or closes; -1 if none. */
export function findNext(candidates: Candidates, bounds: Int32Array): Int32Array {
  const next = new Int32Array(candidates.at.length);
  const nearest = new Array<number>(8);
  for (let paragraph = bounds.length - 2; paragraph >= 0; paragraph--) {
    nearest.fill(-1);
    for (let at = bounds[paragraph + 1]! - 1; at >= bounds[paragraph]!; at--) {
      const family = candidates.family[at]!;
      next[at] = nearest[family]!;
      if (candidates.turn[at]! <= Turn.either) nearest[family] = at;
    }
  }
  return next;
}
