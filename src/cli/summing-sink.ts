import { Buffer } from 'node:buffer';
import type { PublicFormat } from '../output/index.js';
import { SUM_FORMATS, type SumOptions } from '../output/speakers/index.js';
import type { ArticleSum } from '../summary/article-sum.js';
import { type SortKey, sortSums } from '../summary/speaker-sum.js';
import { createTally } from '../summary/tally.js';
import type { Sink } from './sink.js';

/** What `quotes speakers` makes of the sums. */
export interface SummaryRequest {
  readonly format: PublicFormat;
  readonly sort: SortKey;
  /** How many speakers; `null` for all. */
  readonly top: number | null;
}

/** Takes the sums of each article, as the format `sums` writes them, and writes those of all of them at the end. */
export async function openSummingSink(
  sink: Sink,
  { format, sort, top }: SummaryRequest,
  options: SumOptions,
): Promise<Sink> {
  const tally = createTally();
  const formatSums = await SUM_FORMATS[format](options);
  return {
    async write(text) {
      const lines = typeof text === 'string' ? text : Buffer.from(text).toString();
      for (const line of lines.split('\n')) if (line !== '') tally.add(JSON.parse(line) as ArticleSum[]);
    },
    async finish() {
      const sums = sortSums(tally.sum(), sort);
      await sink.write(formatSums(top === null ? sums : sums.slice(0, top)));
      await sink.finish();
    },
    discard: sink.discard,
  };
}
