import { join } from 'node:path';
import { writeFolder } from './articles.js';
import { type Measurement, type Row, spreadOf } from './measurement.js';
import { measureMemory, withFolder } from './quotes.js';

/** Threads are at work from 20,000 such articles on; more of them should take no more memory. */
const COUNTS = { quick: [1000, 20_000, 40_000], full: [1000, 20_000, 40_000, 80_000] };
/** Characters an article at most: what counts here is how many there are. */
const LENGTH = 300;

/** The most memory that the command holds over a folder, by the number of articles in it. */
export const memory: Measurement = {
  name: 'peak memory over a folder, two jobs',
  measure: ({ full }) =>
    withFolder((folder) => {
      const counts = full ? COUNTS.full : COUNTS.quick;
      const rounds = full ? 3 : 1;
      const peaks = counts.map((count) => {
        const path = join(folder, String(count));
        writeFolder(path, count, LENGTH);
        return Array.from({ length: rounds }, () => measureMemory([path, '-f', 'ndjson', '-j', '2']));
      });
      const rows = counts.map(
        (count, i): Row => ({
          name: `${count} articles`,
          unit: 'MB',
          ...spreadOf(peaks[i]!.map((bytes) => bytes / 1e6)),
        }),
      );
      const [half, all] = [peaks.at(-2)!, peaks.at(-1)!];
      const growth = spreadOf(all.map((bytes, round) => bytes / half[round]!));
      return [...rows, { name: `${counts.at(-1)} to ${counts.at(-2)}`, unit: '×', ...growth }];
    }),
};
