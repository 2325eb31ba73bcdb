import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { WRITERS } from '../../src/output/index.js';
import type { ArticleHead } from '../../src/output/writer.js';
import type { Quote, QuoteType, Span } from '../../src/types.js';
import { createFolder } from '../input/temporary-folder.js';

/** An article with its quotes, given by hand: what the page shows must not hang on what a model finds. */
export interface Reported extends ArticleHead {
  readonly quotes: readonly Quote[];
}

interface Told extends Partial<Omit<Quote, 'spans' | 'quote' | 'mention' | 'speaker' | 'type'>> {
  readonly speaker: string;
  readonly type: QuoteType;
  readonly words: readonly string[];
  /** As they stand in the text, the cue right after the source or right before it. */
  readonly source?: string;
}

/** A quote found by its words. */
export function quoteIn(text: string, told: Told): Quote {
  const { words, source = null, ...rest } = told;
  const spans = words.map((part) => locate(text, part));
  const cue = told.cue ?? null;
  const around =
    source && cue ? [`${source} ${cue}`, `${cue} ${source}`].find((both) => text.includes(both)) : null;
  const start = around ? text.indexOf(around) : -1;
  const within = (part: string): Span => {
    const at = start + (around ?? '').indexOf(part);
    return [at, at + part.length];
  };
  return {
    role: null,
    kind: 'statement',
    cue,
    addressee: null,
    resolution: 'named',
    confidence: 0.9,
    ...rest,
    quote: words.join(' '),
    mention: source,
    spans: {
      quote: spans,
      source: source === null ? null : within(source),
      cue: cue === null ? null : within(cue),
    },
  };
}

function locate(text: string, part: string): Span {
  const at = text.indexOf(part);
  if (at < 0) throw new Error(`not in the text: ${part}`);
  return [at, at + part.length];
}

const HARBOUR_TEXT = `Harbour wall fails again

Maya Orr, the port’s chief engineer, came to the pier at dawn.

“The pier is closed,” she told reporters. “Nobody goes out there.”

Orr said that the wall had been “a disgrace” since 2019.

Ben Lee, a fisherman, said he would sail on Monday.

“They never listen,” Lee said.`;

const MAYA = { speaker: 'Maya Orr', role: 'the port’s chief engineer' };

/** Four quotes by two speakers, one of a pronoun. */
export function makeHarbour(article: string, fisherman = 'Ben Lee'): Reported {
  const text = HARBOUR_TEXT.replace('Ben Lee', fisherman);
  const ben = { speaker: fisherman, role: 'a fisherman' };
  return {
    article,
    text,
    quotes: [
      quoteIn(text, {
        ...MAYA,
        type: 'direct',
        words: ['The pier is closed,', 'Nobody goes out there.'],
        source: 'she',
        cue: 'told',
        addressee: 'reporters',
        resolution: 'pronoun',
      }),
      quoteIn(text, {
        ...MAYA,
        type: 'mixed',
        words: ['the wall had been “a disgrace” since 2019'],
        source: 'Orr',
        cue: 'said',
        resolution: 'name',
      }),
      quoteIn(text, {
        ...ben,
        type: 'indirect',
        words: ['he would sail on Monday'],
        source: `${fisherman}, a fisherman,`,
        cue: 'said',
      }),
      quoteIn(text, {
        ...ben,
        type: 'direct',
        words: ['They never listen,'],
        source: 'Lee',
        cue: 'said',
        resolution: 'name',
      }),
    ],
  };
}

const MARKET_TEXT = `Police said nothing was stolen from the market.

“I saw two men,” said Ann Roe, a baker. She said they ran towards the river.`;

const ANN = { speaker: 'Ann Roe', role: 'a baker', cue: 'said' };

/** Three quotes, one of nobody who is named. */
export const MARKET: Reported = {
  article: 'market.txt',
  title: 'Two men by the river',
  text: MARKET_TEXT,
  quotes: [
    quoteIn(MARKET_TEXT, {
      speaker: 'police',
      type: 'indirect',
      words: ['nothing was stolen from the market'],
      source: 'Police',
      cue: 'said',
      resolution: 'nominal',
    }),
    quoteIn(MARKET_TEXT, { ...ANN, type: 'direct', words: ['I saw two men,'], source: 'Ann Roe, a baker' }),
    quoteIn(MARKET_TEXT, {
      ...ANN,
      type: 'indirect',
      words: ['they ran towards the river'],
      source: 'She',
      resolution: 'pronoun',
    }),
  ],
};

/** Writes a report on these articles, as `quotes extract -f html -o` does, and returns its address; a name alone was not read. */
export async function writeReport(articles: readonly (Reported | string)[]): Promise<string> {
  const writer = await WRITERS.html.create();
  let page = writer.begin?.() ?? '';
  for (const head of articles) {
    if (typeof head === 'string') {
      page += writer.unreadable?.(head, 'no such file or folder') ?? '';
      continue;
    }
    page += writer.beginArticle?.(head) ?? '';
    for (const quote of head.quotes) page += writer.record({ ...quote, article: head.article });
    page += writer.endArticle?.() ?? '';
  }
  return savePage(page + (writer.end?.() ?? ''));
}

/** Writes a page to a file and returns its address. */
export function savePage(page: string): string {
  const path = join(createFolder({}), 'report.html');
  writeFileSync(path, page);
  return pathToFileURL(path).href;
}
