import { join } from 'node:path';
import { writeDataSet } from './articles.js';
import { type Measurement, spreadOf, takeTurns } from './measurement.js';
import { timeAtOnce, timeQuotes, withFolder } from './quotes.js';

/** How long one job takes, in seconds: many articles, so that starting threads counts little. */
const SECONDS = { quick: 15, full: 90 };

/**
 * The command over a data set with two threads, against one: reading, extracting and writing. How much two commands at
 * once get done, against one alone, is what the machine allows.
 */
export const jobs: Measurement = {
  name: 'two jobs against one',
  measure: ({ full, speed }) =>
    withFolder((folder) => {
      const path = join(folder, 'articles.jsonl');
      writeDataSet(path, speed * (full ? SECONDS.full : SECONDS.quick));
      const command = (count: number, output: string) =>
        [path, '-q', '-f', 'ndjson', '-j', String(count), '-o', join(folder, output)] as const;
      const rounds = takeTurns(full ? 3 : 1, {
        one: () => timeQuotes(command(1, 'one')),
        two: () => timeQuotes(command(2, 'two')),
        both: () => timeAtOnce([command(1, 'first'), command(1, 'second')]),
      });
      return [
        { name: 'one job', unit: 's', ...spreadOf(rounds.map(({ one }) => one)) },
        { name: 'two jobs', unit: 's', ...spreadOf(rounds.map(({ two }) => two)) },
        { name: 'two jobs to one', unit: '×', ...spreadOf(rounds.map(({ one, two }) => one / two)) },
        {
          name: 'two commands at once to one',
          unit: '×',
          ...spreadOf(rounds.map(({ one, both }) => (2 * one) / both)),
        },
      ];
    }),
};
