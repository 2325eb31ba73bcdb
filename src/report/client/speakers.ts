import { countWords } from '../../summary/count-words.js';
import type { ReportQuote } from '../data.js';

/** How many colours the style sheet has. */
const COLOURS = 10;

/** A speaker within one article. */
export interface Speaker {
  /** `null`: the article does not say. */
  readonly name: string | null;
  readonly role: string | null;
  /** Class of the colour: `speaker-3`; the unknown are grey. */
  readonly colour: string;
  /** Indices of the quotes, in the order of the text. */
  readonly quotes: readonly number[];
  readonly words: number;
}

/** Who speaks, in the order in which they are first quoted, which is also that of the colours. */
export function listSpeakers(quotes: readonly ReportQuote[]): Speaker[] {
  const byName = new Map<string | null, number[]>();
  quotes.forEach(({ speaker }, index) => {
    const own = byName.get(speaker);
    if (own) own.push(index);
    else byName.set(speaker, [index]);
  });
  let colour = 0;
  return Array.from(byName, ([name, own]) => ({
    name,
    role: own.map((index) => quotes[index]!.role).find((role) => role !== null) ?? null,
    colour: name === null ? 'speaker-none' : `speaker-${colour++ % COLOURS}`,
    quotes: own,
    words: own.reduce((sum, index) => sum + countWords(quotes[index]!.quote), 0),
  }));
}
