import type { ArticleSum } from '../../summary/article-sum.js';
import type { SpeakerSum } from '../../summary/speaker-sum.js';
import { createTally } from '../../summary/tally.js';
import type { ReportArticle } from '../data.js';

/** An article of the report. Its text is read out of the page when it is first asked for. */
export interface Entry {
  readonly index: number;
  /** Its title, or else what it was read from. */
  readonly name: string;
  readonly article: string;
  /** Why it could not be read. */
  readonly error: string | null;
  readonly quotes: number;
  readonly speakers: number;
  readonly load: () => ReportArticle;
}

export function readEntries(): Entry[] {
  const blocks = document.querySelectorAll<HTMLScriptElement>('script.article');
  return Array.from(blocks, (block, index) => {
    const { article = '', title, error = null, quotes, speakers } = block.dataset;
    let loaded: ReportArticle | null = null;
    return {
      index,
      name: title || article,
      article,
      error,
      quotes: Number(quotes),
      speakers: Number(speakers),
      load: () => (loaded ??= JSON.parse(block.text) as ReportArticle),
    };
  });
}

/** Who is quoted how much: added up of what each article has, or what `quotes speakers` has added up already. */
export function readSums(): SpeakerSum[] {
  const block = document.querySelector<HTMLScriptElement>('script.speakers');
  if (block) return JSON.parse(block.text) as SpeakerSum[];
  const tally = createTally();
  for (const { text } of document.querySelectorAll<HTMLScriptElement>('script.sums')) {
    tally.add(JSON.parse(text) as ArticleSum[]);
  }
  return tally.sum();
}
