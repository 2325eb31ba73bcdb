import type { Writer, WriterOptions } from './writer.js';

export type { ArticleHead, Writer, WriterOptions } from './writer.js';

interface Format {
  /** Whether it can write one object an article. */
  readonly byArticle: boolean;
  /** Whether it looks different in a terminal: by its width, in colour. */
  readonly forTerminal: boolean;
  /** Loads what the format needs: a run pays for no other. */
  readonly create: (options: WriterOptions) => Promise<Writer>;
}

/** Output formats by name. */
export const WRITERS = {
  table: {
    byArticle: false,
    forTerminal: true,
    create: async (options) => (await import('./table.js')).createTableWriter(options),
  },
  json: {
    byArticle: true,
    forTerminal: false,
    create: async (options) => (await import('./json.js')).createJsonWriter(options),
  },
  ndjson: {
    byArticle: true,
    forTerminal: false,
    create: async (options) => (await import('./ndjson.js')).createNdjsonWriter(options),
  },
  csv: {
    byArticle: false,
    forTerminal: false,
    create: async () => (await import('./delimited.js')).createDelimitedWriter('csv'),
  },
  tsv: {
    byArticle: false,
    forTerminal: false,
    create: async () => (await import('./delimited.js')).createDelimitedWriter('tsv'),
  },
  markdown: {
    byArticle: false,
    forTerminal: false,
    create: async (options) => (await import('./markdown.js')).createMarkdownWriter(options),
  },
  html: {
    byArticle: false,
    forTerminal: false,
    create: async () => (await import('./html.js')).createHtmlWriter(),
  },
  sums: {
    byArticle: false,
    forTerminal: false,
    create: async () => (await import('./sums.js')).createSumsWriter(),
  },
} satisfies Record<string, Format>;

export type OutputFormat = keyof typeof WRITERS;
/** What `--format` knows: `sums` only goes from `quotes extract` to `quotes speakers`. */
export type PublicFormat = Exclude<OutputFormat, 'sums'>;

export const FORMATS = (Object.keys(WRITERS) as OutputFormat[]).filter(
  (name): name is PublicFormat => name !== 'sums',
);
