import { measure, measureColumn, pad } from './display-width.js';
import { nameSpeaker, paintSpeaker, type Row, type Style } from './rows.js';
import { paintTypes } from './type-colours.js';

// One long role must not push every quote aside: what is longer than this moves only its own line.
const WIDEST = { speaker: 30, role: 40 };
const GAP = '  ';

/** One quote a line, in columns, for `grep`, `less` and editors: nothing is wrapped or framed. */
export function drawPlain(rows: readonly Row[], style: Style): string {
  const speakers = measureColumn(['Speaker', ...rows.map(nameSpeaker)], WIDEST.speaker);
  const roles = measureColumn(['Role', ...rows.map(({ role }) => role)], WIDEST.role);
  const head = style.chalk.bold([pad('Speaker', speakers), pad('Role', roles), 'Quote'].join(GAP));
  const paint = paintTypes(style.chalk);
  const lines = rows.map((row) => {
    const name = nameSpeaker(row);
    const speaker = paintSpeaker(name, row, style) + ' '.repeat(Math.max(0, speakers - measure(name)));
    return [speaker, pad(row.role, roles), paint[row.type](row.quote)].join(GAP);
  });
  return `${[head, ...lines].join('\n')}\n`;
}
