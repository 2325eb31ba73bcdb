import type { Context } from './context.js';
import type { LinkedAttribution } from './linking.js';
import { isRelative, isVerb } from './phrases.js';
import { COMMA, Shape, STRONG, THAT } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

/** Tokens of `, which was built in 1950,`, at most. */
const LONGEST_RELATIVE = 30;
/** Words of a clause that stand before its verb, at most: `he never`, `the two big dams in Leeds`. */
const LONGEST_SUBJECT = 6;

/** Part-of-speech classes of the verb that a subject has before anything else. */
const finite: ReadonlySet<number> = new Set([Tag.modal, Tag.copula, Tag.auxiliary, Tag.past]);

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
  if (content.length > 1 || !isBehind || !isPlain || hasVerb(context, own)) return own.to;
  if (signals.word[own.to] === COMMA) return pastRelative(context, own);
  const isSaid = cue.to === own.from && signals.cue[cue.to - 1] >= STRONG;
  const isOfRelative = source !== null && isRelative(signals.word[source.from]);
  return isSaid && !isOfRelative ? pastVerb(context, own) : own.to;
}

function hasVerb({ signals }: Context, { from, to }: LabelledSpan): boolean {
  for (let i = from; i < to; i++) if (isVerb(signals, i)) return true;
  return false;
}

/** `[the dam], which was built in May, [would be closed]`. */
function pastRelative(context: Context, { to }: LabelledSpan): number {
  const { tag, word } = context.signals;
  if (!isRelative(word[to + 1]) || word[to + 1] === THAT) return to;
  const last = Math.min(endOfSentence(context, to) - 1, to + LONGEST_RELATIVE);
  let comma = to + 3;
  while (comma < last && word[comma] !== COMMA) comma++;
  return word[comma] === COMMA && finite.has(tag[comma + 1]) ? endOfSentence(context, to) : to;
}

/** `[the dam] is old`, `[he never] said so`, `[Mr] Roe left`: up to a comma or the end of the sentence. */
function pastVerb(context: Context, { from, to }: LabelledSpan): number {
  const { signals } = context;
  const limit = endOfSentence(context, to);
  if (to >= limit || to - from > LONGEST_SUBJECT || signals.quotation[to] >= 0) return to;
  if (!isBegun(signals, to - 1) && !finite.has(signals.tag[to]) && !isAdverbial(signals, to)) return to;
  let end = to;
  while (end < limit && signals.word[end] !== COMMA && signals.quotation[end] < 0) end++;
  return end;
}

/** A word that a clause cannot end with: `that`, `the`, `Mr`. */
function isBegun({ tag, word }: Context['signals'], i: number): boolean {
  return word[i] === THAT || tag[i] === Tag.determiner || tag[i] === Tag.honorific;
}

/** `[a unit] also attended`. */
function isAdverbial({ tag }: Context['signals'], i: number): boolean {
  return tag[i] === Tag.adverb && finite.has(tag[i + 1]);
}

/** Past the last word of the sentence. */
function endOfSentence({ signals, sentences }: Context, i: number): number {
  let end = sentences[signals.sentence[i - 1] + 1];
  while (end > i && signals.shape[end - 1] === Shape.punctuation) end--;
  return end;
}
