import type { Context } from './context.js';
import { pastDateline } from './datelines.js';
import { hashWord } from './hash.js';
import { isFiniteVerb, isFunctionWord, isTime, phrasesOf } from './phrases.js';
import { COMMA, Shape } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

export const OPENING = hashWord('(', 0, 1);
export const CLOSING = hashWord(')', 0, 1);

/** Tokens of a release before its verb, place and all, at most; bounds the work on hostile text. */
const LONGEST_SENTENCE = 90;
/** Tokens between who announces and the verb, at most. */
const LONGEST_ASIDE = 40;

/**
 * The name that a sentence begins with, where nothing stands between it and its verb but what explains it and when it was:
 *
 *     {Quay Medical}, Inc. (Nasdaq: QMED), a maker of pumps, today [announced]
 *
 * Null if there is more between, or nothing in brackets.
 */
export function announcerOf({ signals, sentences }: Context, cue: LabelledSpan): LabelledSpan | null {
  const { word, shape, tag, sentence, quotation } = signals;
  const last = cue.from - 1;
  const isClosed = word[last] === COMMA || word[last] === CLOSING || isTime(signals, last);
  const head = sentences[sentence[cue.from]];
  if (!(isClosed || tag[last] === Tag.adverb) || cue.from - head > LONGEST_SENTENCE) return null;
  const first = pastDateline(signals, head);
  const [name] = phrasesOf(signals, first, cue.from, quotation[cue.from]);
  if (name?.[0] !== first || shape[first] !== Shape.capital || isFunctionWord(signals, first)) return null;
  if (cue.from - name[1] > LONGEST_ASIDE) return null;
  let depth = 0;
  let hasBrackets = false;
  for (let i = name[1]; i < cue.from; i++) {
    if (word[i] === OPENING) depth++;
    else if (word[i] === CLOSING) depth--;
    else if (depth === 0 && isFiniteVerb(signals, i) && tag[i - 1] !== Tag.determiner) return null;
    hasBrackets ||= depth > 0;
  }
  return hasBrackets && depth === 0 ? { kind: 'source', side: 'right', from: first, to: name[1] } : null;
}
