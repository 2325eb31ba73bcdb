import { nameSpeaker, paintSpeaker, type Row, type Style } from './rows.js';
import { paintTypes } from './type-colours.js';
import { wrap } from './wrap.js';

const INDENT = '  ';

/** Speaker, role and quote one under the other, for a terminal too narrow for columns. */
export function drawList(rows: readonly Row[], style: Style): string {
  return rows.map((row) => drawRow(row, style)).join('\n');
}

function drawRow(row: Row, style: Style): string {
  const paint = paintTypes(style.chalk)[row.type];
  const lines = wrap(nameSpeaker(row), style.width).map((line) => paintSpeaker(line, row, style));
  if (row.role !== '') lines.push(...wrap(row.role, style.width).map((line) => style.chalk.dim(line)));
  for (const line of wrap(row.quote, style.width - INDENT.length)) lines.push(INDENT + paint(line));
  return `${lines.join('\n')}\n`;
}
