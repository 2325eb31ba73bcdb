import type { Context } from './context.js';
import { wordSet } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { isVerb } from './phrases.js';
import { COLON, COMMA, Shape, type Signals } from './signals.js';
import type { LabelledSpan } from './spans.js';

/** Verbs that no noun phrase alone is said with. */
const plain = wordSet('said says say insisted insists argued argues');

/**
 * An attribution whose verb stands before its subject, which was taken for what is said, the right way round:
 *
 *     [The council will close the pier], said {Maya Orr}.
 */
export function uninverted(
  { signals, sentences }: Context,
  attribution: LinkedAttribution,
): LinkedAttribution {
  const { cue, content } = attribution;
  const [subject] = content;
  if (!cue || content.length > 1 || !isInverted(signals, cue, subject)) return attribution;
  const from = pastDateline(signals, sentences[signals.sentence[cue.from]]);
  const isWhole = subject.to >= endOf(signals, sentences[signals.sentence[cue.from] + 1]);
  const clause: LabelledSpan = { kind: 'content', side: 'left', from, to: cue.from - 1 };
  if (!isWhole || !isClause(signals, clause)) return attribution;
  return { cue, source: { ...subject, kind: 'source', side: 'left' }, content: [clause] };
}

/** `KUALA LUMPUR: [The ministry] …`: past capitals and a colon. */
function pastDateline({ shape, word }: Signals, first: number): number {
  let past = first;
  while (shape[past] === Shape.upper) past++;
  return past > first && word[past] === COLON ? past + 1 : first;
}

/** `, said [Maya Orr]`: a name and nothing else behind the verb. */
function isInverted({ word, shape, quotation }: Signals, cue: LabelledSpan, subject: LabelledSpan): boolean {
  if (cue.to !== cue.from + 1 || !plain.has(word[cue.from]) || word[cue.from - 1] !== COMMA) return false;
  if (subject.from !== cue.to) return false;
  for (let i = subject.from; i < subject.to; i++)
    if (shape[i] !== Shape.capital && shape[i] !== Shape.upper) return false;
  return quotation[subject.from] < 0;
}

/** Past the last word of a sentence that ends before `end`. */
function endOf({ shape }: Signals, end: number): number {
  let last = end;
  while (shape[last - 1] === Shape.punctuation) last--;
  return last;
}

/** Words outside quotation marks with a verb. */
function isClause(signals: Signals, { from, to }: LabelledSpan): boolean {
  let hasVerb = false;
  for (let i = from; i < to; i++) {
    if (signals.quotation[i] >= 0) return false;
    hasVerb ||= isVerb(signals, i);
  }
  return hasVerb;
}
