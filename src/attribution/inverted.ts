import type { Context } from './context.js';
import { pastDateline } from './datelines.js';
import { wordSet } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { isCapitalised, isFiniteVerb, isRelative, isVerb, pastLastWord } from './phrases.js';
import { COMMA, Shape, type Signals } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

/** Verbs that no noun phrase alone is said with: what follows them is a clause, or who speaks. */
const plain = wordSet('said says say insisted insists argued argues');

/** Tokens of a sentence that is looked at, at most; bounds the work on hostile text. */
const LONGEST_SENTENCE = 200;

/**
 * An attribution whose verb stands before its subject, which was taken for what is said, the right way round:
 *
 *     [The council will close the pier], said {Maya Orr}.
 *     [The council will close the pier], say {the growers}, and they will sue.
 */
export function uninverted(
  { signals, sentences }: Context,
  attribution: LinkedAttribution,
): LinkedAttribution {
  const { cue, content } = attribution;
  const [first] = content;
  if (!cue || content.length > 1 || !opensBehind(signals, cue, first)) return attribution;
  const start = sentences[signals.sentence[cue.from]];
  const until = sentences[signals.sentence[cue.from] + 1];
  if (until - start > LONGEST_SENTENCE) return attribution;
  const from = pastDateline(signals, start);
  const end = pastLastWord(signals, until);
  const clause: LabelledSpan = { kind: 'content', side: 'left', from, to: cue.from - 1 };
  const to =
    isCapitalised(signals, first.from, first.to) && first.to >= end
      ? first.to
      : endOfSubject(signals, first.from, end);
  if (to < 0 || !isClause(signals, clause)) return attribution;
  return { cue, source: { kind: 'source', side: 'left', from: first.from, to }, content: [clause] };
}

/** `, said [the council]`: what was taken for content stands right behind the verb. */
function opensBehind({ word, quotation }: Signals, cue: LabelledSpan, content: LabelledSpan): boolean {
  if (cue.to !== cue.from + 1 || !plain.has(word[cue.from]) || word[cue.from - 1] !== COMMA) return false;
  return content.from === cue.to && quotation[content.from] < 0;
}

/** Words of a noun phrase without a verb: `the researchers`, `a report highlighting the damage`. */
function endOfSubject(signals: Signals, from: number, end: number): number {
  const { word, tag, shape } = signals;
  if (tag[from] !== Tag.determiner) return -1;
  let at = from + 1;
  while (at < end && word[at] !== COMMA && !isRelative(word[at]) && tag[at] !== Tag.gerund) {
    if (isFiniteVerb(signals, at) || isVerb(signals, at) || shape[at] === Shape.mark) return -1;
    at++;
  }
  while (at < end && word[at] !== COMMA) at++;
  return at - from > 1 ? at : -1;
}

/** Words outside quotation marks with a verb, and not one of a relative clause. */
function isClause(signals: Signals, { from, to }: LabelledSpan): boolean {
  let hasVerb = false;
  for (let i = from; i < to; i++) {
    if (signals.quotation[i] >= 0) return false;
    if (!hasVerb && isRelative(signals.word[i])) return false;
    hasVerb ||= isVerb(signals, i);
  }
  return hasVerb;
}
