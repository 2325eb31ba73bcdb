import { readdirSync } from 'node:fs';
import { type Measurement, spreadOf, takeTurns, time } from './measurement.js';
import { run, timeQuotes } from './quotes.js';

/** One short article from start to finish, against a Node that does nothing. */
export const start: Measurement = {
  name: 'start to finish, one short article',
  measure({ full }) {
    const article = `seeds/${readdirSync('seeds')[0]}`;
    const sides = {
      quotes: () => timeQuotes([article, '--json']),
      node: () => time(() => run(['-e', '0'])),
    };
    takeTurns(1, sides);
    const rounds = takeTurns(full ? 41 : 15, sides);
    return [
      { name: 'quotes extract', unit: 'ms', ...spreadOf(rounds.map(({ quotes }) => 1000 * quotes)) },
      { name: 'node -e 0', unit: 'ms', ...spreadOf(rounds.map(({ node }) => 1000 * node)) },
      { name: 'quotes to node', unit: '×', ...spreadOf(rounds.map(({ quotes, node }) => quotes / node)) },
    ];
  },
};
