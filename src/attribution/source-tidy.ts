import type { Context } from './context.js';
import { isTime, isVerb } from './phrases.js';
import { COMMA, Shape, type Signals } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';
import { Tag } from './tags.js';

/** Whether a span names a day or a number, which say nothing: `On Aug. [16] praising its staff`. */
export function isDay({ signals }: Context, { from, to }: LabelledSpan): boolean {
  for (let i = from; i < to; i++)
    if (!isTime(signals, i) && signals.shape[i] !== Shape.number && signals.shape[i] !== Shape.punctuation)
      return false;
  return true;
}

/**
 * A source that stands right before its cue without what does not belong to it: a fronted part that no second comma
 * makes an apposition, and the adverbs and verbs between: `Acts of protest, [the mayor] rightly said, are needed`.
 */
export function tidySource({ signals }: Context, source: LabelledSpan, cue: LabelledSpan): LabelledSpan {
  let { from, to } = source;
  if (to !== cue.from) return source;
  while (to - 1 > from && isLoose(signals, to - 1) && signals.tag[to - 2] !== Tag.determiner) to--;
  const comma = signals.word.subarray(from, to).lastIndexOf(COMMA);
  if (comma > 0 && opensSubject(signals, from + comma + 1, to)) from += comma + 1;
  return withBounds(source, from, to);
}

/** Words without a conjunction; no sign alone, as in `Orr, star of “Quay,” said`, where the last comma is the second one. */
function opensSubject({ shape, tag }: Signals, from: number, to: number): boolean {
  const hasWord = shape.subarray(from, to).some((one) => !isSign(one));
  return hasWord && !tag.subarray(from, to).includes(Tag.conjunction);
}

const isSign = (shape: number): boolean => shape === Shape.punctuation || shape === Shape.mark;

const isLoose = (signals: Signals, i: number): boolean =>
  isVerb(signals, i) ||
  (signals.shape[i] === Shape.lower && (signals.tag[i] === Tag.adverb || signals.tag[i] === Tag.conjunction));
