import type { Context } from './context.js';
import type { LinkedAttribution } from './linking.js';
import { hasVerb, isRelative, pastLastWord } from './phrases.js';
import { COMMA, type Signals, STRONG, THAT } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

/** Tokens of `, which was built in 1950,`, at most. */
const LONGEST_RELATIVE = 30;
/** Words of a clause that stand before its verb, at most: `he never`, `the two big dams in Leeds`. */
const LONGEST_SUBJECT = 6;
/** Tokens of what may be missing of a clause, at most; bounds the work on hostile text. */
const LONGEST_REST = 80;

/** Part-of-speech classes of the verb that a subject has before anything else. */
const finite: ReadonlySet<number> = new Set([Tag.modal, Tag.copula, Tag.auxiliary, Tag.past]);

/** `will`, `is`, `has`, `left`: whether a subject may end before a token, and what is said of it begin. */
export const opensPredicate = ({ tag }: Signals, i: number): boolean => finite.has(tag[i]);

/**
 * Where a reported clause ends of which only the subject was found; the end of the content if more was found.
 *
 *     Orr said [the dam], which was built in May, would be closed. → [the dam, which was built in May, would be closed]
 *     Orr said [the dam] is old, and left. → [the dam is old]
 */
export function endOfClause(context: Context, { content, cue, source }: LinkedAttribution): number {
  const { signals } = context;
  const own = content[content.length - 1];
  const isBehind = cue !== null && cue.to <= own.from;
  const isPlain = signals.quotation[own.from] < 0 && signals.quotation[own.to - 1] < 0;
  if (content.length > 1 || !isBehind || !isPlain || hasVerb(signals, own)) return own.to;
  if (signals.word[own.to] === COMMA) return pastRelative(context, own);
  const isSaid = cue.to === own.from && signals.cue[cue.to - 1] >= STRONG;
  const isOfRelative = source !== null && isRelative(signals.word[source.from]);
  return isSaid && !isOfRelative ? pastVerb(context, own) : own.to;
}

/** `[the dam], which was built in May, [would be closed]`. */
function pastRelative({ signals, sentences }: Context, { to }: LabelledSpan): number {
  const { sentence, word } = signals;
  if (!isRelative(word[to + 1]) || word[to + 1] === THAT) return to;
  const end = sentences[sentence[to] + 1];
  const last = Math.min(end - 1, to + LONGEST_RELATIVE);
  let comma = to + 3;
  while (comma < last && word[comma] !== COMMA) comma++;
  const isSubject = word[comma] === COMMA && opensPredicate(signals, comma + 1);
  return isSubject && end - to <= LONGEST_REST ? pastLastWord(signals, end) : to;
}

/** `[the dam] is old`, `[he never] said so`, `[Mr] Roe left`: up to a comma or the end of the sentence. */
function pastVerb({ signals, sentences }: Context, { from, to }: LabelledSpan): number {
  const { sentence, word, quotation } = signals;
  const limit = sentences[sentence[to - 1] + 1];
  if (to >= limit || to - from > LONGEST_SUBJECT || quotation[to] >= 0) return to;
  if (!isBegun(signals, to - 1) && !opensPredicate(signals, to) && !isAdverbial(signals, to)) return to;
  let end = to;
  while (end < limit && end - to <= LONGEST_REST && word[end] !== COMMA && quotation[end] < 0) end++;
  return end - to > LONGEST_REST ? to : Math.max(to, pastLastWord(signals, end));
}

/** A word that a clause cannot end with: `that`, `the`, `Mr`. */
function isBegun({ tag, word }: Signals, i: number): boolean {
  return word[i] === THAT || tag[i] === Tag.determiner || tag[i] === Tag.honorific;
}

/** `[a unit] also attended`. */
function isAdverbial(signals: Signals, i: number): boolean {
  return signals.tag[i] === Tag.adverb && opensPredicate(signals, i + 1);
}
