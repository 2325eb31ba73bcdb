import { QUOTE_TYPES } from '../quote-types.js';
import type { QuoteType } from '../types.js';
import { count } from './count.js';
import type { Row, Style } from './rows.js';
import { paintTypes } from './type-colours.js';
import { wrap } from './wrap.js';

/** What stands under the quotes of an article in a terminal: `3 quotes by 2 speakers: 2 direct, 1 indirect`. */
export function drawFooter(rows: readonly Row[], { width, chalk }: Style): string {
  const speakers = new Set(rows.flatMap(({ speaker }) => speaker ?? []));
  const counts = QUOTE_TYPES.map((type) => [type, rows.filter((row) => row.type === type).length] as const);
  const types = counts.filter(([, number]) => number > 0).map(([type, number]) => `${number} ${type}`);
  const text = `${count(rows.length, 'quote')} by ${count(speakers.size, 'speaker')}: ${types.join(', ')}`;
  const paint = paintTypes(chalk);
  return wrap(text, width)
    .map((line) => line.replace(/\b(direct|mixed|indirect)\b/g, (type) => paint[type as QuoteType](type)))
    .map((line) => `${line}\n`)
    .join('');
}
