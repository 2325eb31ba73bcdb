import type { SpeakerSum } from '../../summary/speaker-sum.js';
import type { PublicFormat } from '../index.js';
import type { WriterOptions } from '../writer.js';

/** Writes who is quoted how much, all at once. */
export type FormatSums = (sums: readonly SpeakerSum[]) => string;

export type SumOptions = Pick<WriterOptions, 'width' | 'color'>;

/** The formats of `quotes speakers`, by the same names as those of quotes; each loads only what it needs. */
export const SUM_FORMATS: Readonly<Record<PublicFormat, (options: SumOptions) => Promise<FormatSums>>> = {
  table: async (options) => (await import('./table.js')).createSumTable(options),
  json: async () => (await import('./json.js')).formatJson,
  ndjson: async () => (await import('./json.js')).formatNdjson,
  csv: async () => (await import('./delimited.js')).formatDelimited('csv'),
  tsv: async () => (await import('./delimited.js')).formatDelimited('tsv'),
  markdown: async () => (await import('./markdown.js')).formatMarkdown,
  html: async () => (await import('./html.js')).createSumPage(),
};
