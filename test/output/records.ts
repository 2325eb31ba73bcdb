import { type OutputFormat, WRITERS, type WriterOptions } from '../../src/output/index.js';
import type { Quote } from '../../src/types.js';

export const DIRECT: Quote = {
  speaker: 'Maya Orr',
  role: 'the port’s chief engineer',
  quote: 'The pier is closed.',
  type: 'direct',
  kind: 'statement',
  cue: 'told',
  addressee: 'reporters',
  mention: 'Maya Orr, the port’s chief engineer,',
  resolution: 'named',
  confidence: 0.94,
  spans: { quote: [[54, 73]], source: [0, 36], cue: [37, 41] },
};

export const INDIRECT: Quote = {
  ...DIRECT,
  speaker: null,
  role: null,
  quote: 'the pier would stay closed',
  type: 'indirect',
  cue: null,
  addressee: null,
  mention: null,
  resolution: null,
  confidence: 0.5,
  spans: {
    quote: [
      [80, 96],
      [101, 110],
    ],
    source: null,
    cue: null,
  },
};

/** An article with its quotes, or why it could not be read. */
export type Written = readonly [article: string, quotes: readonly Quote[] | string];

const DEFAULTS: WriterOptions = {
  continues: false,
  byArticle: false,
  width: null,
  color: 0,
  onlyArticle: null,
};

/** Everything that a format makes of these articles. */
export async function write(
  format: OutputFormat,
  articles: readonly Written[],
  options: Partial<WriterOptions> = {},
): Promise<string> {
  const writer = await WRITERS[format].create({ ...DEFAULTS, ...options });
  let text = writer.begin?.() ?? '';
  for (const [article, quotes] of articles) {
    if (typeof quotes === 'string') {
      text += writer.unreadable?.(article, quotes) ?? '';
      continue;
    }
    text += writer.beginArticle?.({ article, text: '' }) ?? '';
    for (const quote of quotes) text += writer.record({ ...quote, article });
    text += writer.endArticle?.() ?? '';
  }
  return text + (writer.end?.() ?? '');
}
