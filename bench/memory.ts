import { join } from 'node:path';
import { writeFolder } from './articles.js';
import { type Measurement, type Row, spreadOf, takeTurns } from './measurement.js';
import { measureMemory, withFolder } from './quotes.js';

const COUNTS = { few: 1000, many: 20_000 };
/** Characters an article at most: what counts here is how many there are. */
const LENGTHS = { quick: 300, full: 3000 };

/** The most memory that the command holds over a folder, by the number of articles in it. */
export const memory: Measurement = {
  name: 'peak memory over a folder, two jobs',
  measure: ({ full }) =>
    withFolder((folder) => {
      const measure = (name: keyof typeof COUNTS) => {
        const path = join(folder, name);
        writeFolder(path, COUNTS[name], full ? LENGTHS.full : LENGTHS.quick);
        return () => measureMemory([path, '-f', 'ndjson', '-j', '2']);
      };
      const rounds = takeTurns(full ? 3 : 1, { few: measure('few'), many: measure('many') });
      const row = (count: number, values: readonly number[]): Row => ({
        name: `${count} articles`,
        unit: 'MB',
        ...spreadOf(values.map((bytes) => bytes / 1e6)),
      });
      return [
        row(
          COUNTS.few,
          rounds.map(({ few }) => few),
        ),
        row(
          COUNTS.many,
          rounds.map(({ many }) => many),
        ),
        { name: 'many to few', unit: '×', ...spreadOf(rounds.map(({ few, many }) => many / few)) },
      ];
    }),
};
