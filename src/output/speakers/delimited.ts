import { SUM_FIELDS } from '../../summary/speaker-sum.js';
import { type DialectName, formatHead, formatRows } from '../delimited.js';
import type { FormatSums } from './index.js';

/** A row a speaker, under a row of names. */
export function formatDelimited(name: DialectName): FormatSums {
  return (sums) =>
    formatHead(name, SUM_FIELDS) +
    formatRows(
      name,
      sums.map((sum) => SUM_FIELDS.map((field) => sum[field])),
    );
}
