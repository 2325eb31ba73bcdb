import type { Context } from './context.js';
import { hashWord } from './hash.js';
import { isFiniteVerb, isRelative, isVerb } from './phrases.js';
import { COLON, COMMA, DASH } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';
import { Tag } from './tags.js';

/**
 * The verb whose subject speaks where a clause ends in nothing but a colon: `Orr [turned] to the crowd: “It leaks.”`; not one
 * of a relative clause. Null where no verb stands before the colon: `ORR: It leaks.`
 */
export function verbBeforeColon({ signals, sentences }: Context, cue: LabelledSpan): LabelledSpan | null {
  const { word, tag, sentence, quotation } = signals;
  if (cue.to !== cue.from + 1 || word[cue.from] !== COLON) return null;
  const first = sentences[sentence[cue.from]];
  for (let i = Math.max(first, cue.from - LONGEST_CLAUSE) + 1; i < cue.from; i++) {
    if (!isFiniteVerb(signals, i) || quotation[i] !== quotation[cue.from]) continue;
    let before = i - 1;
    while (before > first && (tag[before] === Tag.adverb || isVerb(signals, before))) before--;
    if (!isRelative(word[before])) return withBounds(cue, i, i + 1);
    while (i < cue.from && word[i] !== COMMA) i++;
  }
  return null;
}

/** Tokens before a colon in which its verb is looked for; bounds the work. */
const LONGEST_CLAUSE = 60;

const FROM = hashWord('from', 0, 4);

/** `Fares to rise – [Orr]: …`, `more from [Orr]: …`: the source stands at the colon as on a label. */
export function isLabel({ signals: { word, sentence } }: Context, { from }: LabelledSpan): boolean {
  return word[from - 1] === DASH || word[from - 1] === FROM || sentence[from - 1] !== sentence[from];
}
