/** Numbers the features that occur often enough: an open-addressing table from hash to row. */
export interface FeatureIndex {
  readonly size: number;
  /** The hash of each row. */
  readonly hashes: Int32Array;
  /** How often each row's feature occurs. */
  readonly counts: Int32Array;
  /** The row of a feature, or -1. */
  rowOf(hash: number): number;
}

/** Indexes the features that occur at least `least` times in `lists`. */
export function indexFeatures(lists: readonly Int32Array[], least: number): FeatureIndex {
  let capacity = 1 << 20;
  let keys = new Int32Array(capacity);
  let counts = new Int32Array(capacity);
  let used = 0;
  const slotFor = (table: Int32Array, filled: Int32Array, hash: number): number => {
    const mask = table.length - 1;
    let slot = Math.imul(hash, 0x9e3779b1) & mask;
    while (filled[slot] !== 0 && table[slot] !== hash) slot = (slot + 1) & mask;
    return slot;
  };
  const grow = (): void => {
    const [oldKeys, oldCounts] = [keys, counts];
    capacity *= 2;
    keys = new Int32Array(capacity);
    counts = new Int32Array(capacity);
    for (let i = 0; i < oldKeys.length; i++) {
      if (oldCounts[i] === 0) continue;
      const slot = slotFor(keys, counts, oldKeys[i]);
      keys[slot] = oldKeys[i];
      counts[slot] = oldCounts[i];
    }
  };
  for (const list of lists) {
    for (const hash of list) {
      const slot = slotFor(keys, counts, hash);
      if (counts[slot]++ > 0) continue;
      keys[slot] = hash;
      if (++used * 2 > capacity) grow();
    }
  }
  return numberRows(keys, counts, least, (hash) => slotFor(keys, counts, hash));
}

function numberRows(
  keys: Int32Array,
  counts: Int32Array,
  least: number,
  slotOf: (hash: number) => number,
): FeatureIndex {
  const rows = new Int32Array(keys.length).fill(-1);
  let size = 0;
  for (let slot = 0; slot < keys.length; slot++) if (counts[slot] >= least) rows[slot] = size++;
  const hashes = new Int32Array(size);
  const kept = new Int32Array(size);
  rows.forEach((row, slot) => {
    if (row < 0) return;
    hashes[row] = keys[slot];
    kept[row] = counts[slot];
  });
  return { size, hashes, counts: kept, rowOf: (hash) => rows[slotOf(hash)] };
}
