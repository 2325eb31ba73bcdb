import { findAttributions, type WordedAttribution } from './attribution/find.js';
import { loadModel } from './attribution/load-model.js';
import { readKnowledge } from './knowledge.js';
import { type ResolvedSpeaker, resolveSpeakers } from './speakers/index.js';
import type { Article } from './text/article.js';
import { readPage } from './text/page.js';
import type { ExtractOptions, Quote } from './types.js';

export type * from './types.js';

/** Read when the library is imported, which fails with a line that says what to do if the file is missing or unfit. */
const model = loadModel();

/**
 * Who said what, in which role: every quote of an article, in the order of the text.
 *
 * @param text the article as plain text; offsets in the records are UTF-16 units of it, half-open.
 * @throws {RangeError} where one of the `cues` is like no verb that is known.
 * @example extract('“It leaks,” said Maya Orr.')[0].speaker // 'Maya Orr'
 */
export function extract(text: string, options: ExtractOptions = {}): Quote[] {
  const { all = false } = options;
  const { readAs, names } = readKnowledge(options);
  const article = readAs ? { ...readPage(text), readAs } : readPage(text);
  const attributions = findAttributions(article, model);
  const speakers = resolveSpeakers(article, attributions, names);
  return attributions
    .map((attribution, i) => quoteOf(article, attribution, speakers[i]))
    .filter(({ kind, quote }) => quote !== '' && (all || kind === 'statement'));
}

function quoteOf(article: Article, attribution: WordedAttribution, resolved: ResolvedSpeaker): Quote {
  const { speaker, role, addressee, mention, resolution, certainty } = resolved;
  const { source, cue, kind } = attribution;
  const { quote, spans, type } = attribution.wording;
  return {
    speaker,
    role,
    quote,
    type,
    kind,
    cue: cue && article.text.slice(cue[0], cue[1]),
    addressee,
    mention,
    resolution,
    confidence: Math.round(attribution.confidence * certainty * 100) / 100,
    spans: { quote: spans, source, cue },
  };
}
