import type { Article } from '../text/article.js';
import type { Kind, QuoteType, Span } from '../types.js';
import { constructionBeside, endsInColon, isFronted, wordBehind } from './kind-beside.js';
import type { Construction } from './kind-construction.js';
import { type CueReading, readCue, wordsOf } from './kind-cue.js';
import { isDocument } from './kind-source.js';
import { statementBeside } from './kind-table.js';

/** What of an attribution shows whether words were uttered. */
export interface KindParts {
  readonly content: readonly Span[];
  readonly cue: Span | null;
  readonly source: Span | null;
  readonly type: QuoteType;
}

/**
 * Whether words were uttered or an attitude is ascribed: `Roe [denied] that it had paid` is a statement, `Roe
 * [denied] the charges` a thought, for it reports no words.
 */
export function kindOf(article: Article, parts: KindParts): Kind {
  return isStatement(article, parts) ? 'statement' : 'thought';
}

function isStatement(article: Article, parts: KindParts): boolean {
  const { content, cue, source, type } = parts;
  if (cue === null) return type !== 'indirect';
  const reading = readCue(wordsOf(article, cue), wordBehind(article, cue, content));
  const { cueClass = 'unknown' } = reading;
  if (reading.wordless) return true;
  if (cueClass === 'refusal' || reading.voided !== null) {
    // A forecast denied is a forecast: "does not expect rates to fall".
    if (cueClass !== 'forecast') return isSaidAnyway(article, cue, parts, reading);
  }
  if (namesNobody(reading, cue, parts)) return false;
  if (mayHold(reading) && isDocument(article, source)) return true;
  const construction = constructionBeside(article, cue, { reading, content, type });
  if (cueClass === 'speech' && namesSubject(reading, construction)) return false;
  return statementBeside[cueClass].has(construction);
}

/** `[“No comment,”] Roe declined`: there the words are, whatever the cue says of others. */
function isSaidAnyway(article: Article, cue: Span, parts: KindParts, { voided }: CueReading): boolean {
  if (parts.type !== 'direct') return false;
  return endsInColon(article, cue) || (voided !== 'supposed' && isFronted(cue, parts.content));
}

/** `[is expected] to win`, `[is called] “the Hub”`, `[restricted] “open carry”`: by whom is not said. */
function namesNobody(reading: CueReading, cue: Span, { content, source, type }: KindParts): boolean {
  const { cueClass, passive } = reading;
  if (cueClass === 'forecast' || cueClass === 'calling') {
    if (passive) return source === null || source[0] < cue[1];
    return cueClass === 'forecast' && source === null && isFronted(cue, content);
  }
  return (cueClass === 'act' || cueClass === 'plan') && source === null && type === 'mixed';
}

/** Cues by which a document speaks: `the study [found]`, `the poll [has]`, `[in] the poll`. */
function mayHold({ cueClass, first }: CueReading): boolean {
  return cueClass === 'showing' || (cueClass === undefined && /^(?:in|has|have|had)$/.test(first));
}

/** `[told] reporters [about] the plan`: what it was about, not the words. Not `[said] about half had left`. */
function namesSubject({ head, tail }: CueReading, construction: Construction): boolean {
  if (!tail.includes('about') || (tail.length === 1 && !/^(?:ask|tell|told|press|quiz|grill)/.test(head)))
    return false;
  return construction === 'phrase' || construction === 'reason' || construction === 'gerund';
}
