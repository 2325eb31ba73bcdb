import { join } from 'node:path';
import { writeDataSet } from './articles.js';
import { type Measurement, spreadOf, takeTurns } from './measurement.js';
import { timeQuotes, withFolder } from './quotes.js';

/** How long one job may take: long enough that starting threads does not count. */
const SECONDS = { quick: 4, full: 20 };

/** The command over a data set with two threads, against one: reading, extracting and writing. */
export const jobs: Measurement = {
  name: 'two jobs against one',
  measure: ({ full, speed }) =>
    withFolder((folder) => {
      const path = join(folder, 'articles.jsonl');
      writeDataSet(path, speed * (full ? SECONDS.full : SECONDS.quick));
      const extract = (count: string) => () =>
        timeQuotes([path, '-q', '-f', 'ndjson', '-j', count, '-o', join(folder, 'quotes.ndjson')]);
      const rounds = takeTurns(full ? 7 : 3, { one: extract('1'), two: extract('2') });
      return [
        { name: 'one job', unit: 's', ...spreadOf(rounds.map(({ one }) => one)) },
        { name: 'two jobs', unit: 's', ...spreadOf(rounds.map(({ two }) => two)) },
        { name: 'two jobs to one', unit: '×', ...spreadOf(rounds.map(({ one, two }) => one / two)) },
      ];
    }),
};
