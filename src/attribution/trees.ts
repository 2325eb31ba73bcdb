/**
 * Trees that ask the same questions on every branch (oblivious trees, Prokhorenkova et al. 2018), whose values are added
 * up. A question is whether a fact is above a bound; the answers of a tree, a bit each, are the number of its value.
 */
export interface Trees {
  /** Questions a tree. */
  readonly depth: number;
  /** The number of the fact that each question is about, and the bound, tree by tree. */
  readonly facts: Uint8Array;
  readonly bounds: Float32Array;
  /** `2 ** depth` values a tree. */
  readonly values: Float32Array;
}

/** What the trees add up to for the given facts. */
export function sumOfTrees({ depth, facts, bounds, values }: Trees, row: Float32Array): number {
  let sum = 0;
  for (let at = 0, first = 0; at < facts.length; first += 1 << depth) {
    let answers = 0;
    // A number made of the comparison takes no branch, which would be mispredicted half of the time.
    for (let k = 0; k < depth; k++, at++) answers = answers * 2 + Number(row[facts[at]] > bounds[at]);
    sum += values[first + answers];
  }
  return sum;
}
