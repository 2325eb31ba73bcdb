import { Buffer } from 'node:buffer';
import { extract } from '../index.js';
import { describeReadError } from '../input/errors.js';
import {
  type ReadArticle,
  type Reading,
  type RecordFields,
  readPortion,
  type Unreadable,
} from '../input/index.js';
import type { Portion } from '../input/portion.js';
import {
  type ArticleHead,
  type OutputFormat,
  WRITERS,
  type Writer,
  type WriterOptions,
} from '../output/index.js';
import type { ExtractOptions, Quote } from '../types.js';
import { createFilter, type FilterOptions } from './filter.js';

/** What is done with every article: plain data, for it goes to every worker. */
export interface WorkOptions {
  /** Thoughts too. */
  readonly all: boolean;
  /** What the configuration adds to the library's own lists. */
  readonly knowledge: Pick<ExtractOptions, 'cues' | 'people' | 'outlets'>;
  readonly filter: FilterOptions;
  readonly fields: RecordFields;
  readonly format: OutputFormat;
  readonly writer: Omit<WriterOptions, 'continues'>;
}

/** Some portions of the input, in order. */
export interface Task {
  readonly portions: readonly Portion[];
  /** Whether its output goes on after other output; see `WriterOptions`. */
  readonly continues: boolean;
}

/** What came of a task. */
export interface Outcome {
  /** The output, in UTF-8. */
  readonly text: Uint8Array;
  readonly articles: number;
  readonly quotes: number;
  /** Each name once. */
  readonly speakers: readonly string[];
  readonly unreadable: number;
  /** Which articles could not be read, or not as well as they might be, and why: a line each. */
  readonly notes: readonly string[];
}

export type Work = (task: Task) => Promise<Outcome>;

/** Reads, extracts and formats, in the thread it is called in. It never fails for the sake of one article. */
export function createWork({ all, knowledge, filter, fields, format, writer }: WorkOptions): Work {
  const options = { ...knowledge, all };
  const keep = createFilter(filter);
  return async ({ portions, continues }) => {
    const formatter = await WRITERS[format].create({ ...writer, continues });
    const speakers = new Set<string>();
    const notes: string[] = [];
    let text = '';
    let [articles, quotes, unreadable] = [0, 0, 0];
    const add = (reading: Reading) => {
      const found = 'error' in reading ? reading : extractFrom(reading, options);
      if ('error' in found) {
        unreadable += 1;
        notes.push(`${found.place ?? found.article}: ${found.error}`);
        text += formatter.unreadable?.(found.article, found.error) ?? '';
        return;
      }
      if (found.warning !== undefined) notes.push(`${found.article}: ${found.warning}`);
      const kept = found.quotes.filter(keep);
      articles += 1;
      quotes += kept.length;
      for (const { speaker } of kept) if (speaker !== null) speakers.add(speaker);
      text += formatArticle(formatter, found, kept);
    };
    for (const portion of portions) for await (const reading of readPortion(portion, fields)) add(reading);
    return {
      text: Buffer.from(text),
      articles,
      quotes,
      speakers: [...speakers].map(detach),
      unreadable,
      notes,
    };
  };
}

type ExtractedArticle = ReadArticle & { readonly quotes: readonly Quote[] };

/** A mistake of ours in one article is said of that article, and costs no other. */
function extractFrom(reading: ReadArticle, options: ExtractOptions): ExtractedArticle | Unreadable {
  try {
    return { ...reading, quotes: extract(reading.text, options) };
  } catch (error) {
    return { article: reading.article, error: describeReadError(error) };
  }
}

function formatArticle(writer: Writer, head: ArticleHead, quotes: readonly Quote[]): string {
  const { article } = head;
  let text = writer.beginArticle?.(head) ?? '';
  for (const quote of quotes) text += writer.record({ ...quote, article });
  return text + (writer.endArticle?.() ?? '');
}

/** A copy: a slice kept from each article would keep the whole article in memory. */
function detach(slice: string): string {
  return Buffer.from(slice).toString();
}
