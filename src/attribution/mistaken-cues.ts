import { hashWord, wordSet } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { LONGEST_NAME } from './phrases.js';
import { tells } from './reporting-verbs.js';
import { COMMA, REPORTING, Shape, type Signals, THAT } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';

const AS = hashWord('as', 0, 2);
const IT = hashWord('it', 0, 2);
const THE = hashWord('the', 0, 3);
const CITING = hashWord('citing', 0, 6);
const THINKING = hashWord('thinking', 0, 8);
const puts = wordSet('put puts');
const likes = wordSet('likes liked');

/** Tokens of `reported late on Monday,`, at most. */
const LONGEST_TIME = 6;
/** Tokens of `likes to say`. */
const LIKES_TO_SAY = 3;

/**
 * An attribution of which another word than the verb was taken for the cue, with the verb:
 *
 *     {Opposition leader} [Ravi] ‹Orr alleged a scam› → {Opposition leader Ravi Orr} [alleged] ‹a scam›
 *     ‹“It leaks,”› [as] {Orr} puts it → ‹“It leaks,”› {Orr} [puts it]
 *     {Orr} told the Today [show] ‹it leaks› → {Orr} [told] the Today show ‹it leaks›
 *     {The Post} reported, [citing] ‹officials, that it leaks› → {The Post} [reported], citing officials, that ‹it leaks›
 */
export function withOwnVerb(signals: Signals, attribution: LinkedAttribution): LinkedAttribution {
  const { content } = attribution;
  const [first, ...others] = content;
  if (!attribution.cue || !attribution.source) return attribution;
  const [source, cue] = withWholeSource(signals, attribution.source, attribution.cue);
  const put = verbBehindAs(signals, cue, source) ?? withIt(signals, cue, first);
  if (put) {
    const from = first.from < put.to && first.from >= put.from ? pastComma(signals, put.to) : first.from;
    const rest = from < first.to ? [withBounds(first, from, first.to), ...others] : others;
    return rest.length > 0 ? { cue: put, source, content: rest } : { cue, source, content };
  }
  if (first.from < cue.from || signals.quotation[first.from] >= 0) return { cue, source, content };
  const verb = verbBehindName(signals, cue, source, first);
  if (verb > 0) {
    const from = signals.word[verb + 1] === THAT ? verb + 2 : verb + 1;
    return {
      cue: withBounds(cue, verb, verb + 1),
      source: withBounds(source, source.from, verb),
      content: [withBounds(first, from, first.to), ...others],
    };
  }
  const told = verbBeforeName(signals, cue);
  if (told >= source.to) return { cue: withBounds(cue, told, told + 1), source, content };
  const from = startBehindCited(signals, cue, source, first);
  if (from < 0) return { cue, source, content };
  const reported = withBounds(cue, source.to, source.to + 1);
  return { cue: reported, source, content: [withBounds(first, from, first.to), ...others] };
}

/** `{Maya} [Orr:] “No.”`, `{Maya} [Orr was blunt:] “No.”`: the surname is the source’s. */
function withWholeSource(
  { word, shape, cue: strength }: Signals,
  source: LabelledSpan,
  cue: LabelledSpan,
): [source: LabelledSpan, cue: LabelledSpan] {
  let verb = cue.from;
  if (source.to === verb && shape[source.to - 1] === Shape.capital)
    while (verb + 1 < cue.to && shape[verb] === Shape.capital && strength[verb] === 0) verb++;
  // `somebody close to the firm’s [thinking] said`
  const isOf = source.to === verb && shape[verb - 1] === Shape.clitic;
  if (isOf && word[verb] === THINKING && strength[verb + 1] >= REPORTING) verb++;
  if (verb === cue.from) return [source, cue];
  return [withBounds(source, source.from, verb), withBounds(cue, verb, cue.to)];
}

const pastComma = ({ word }: Signals, i: number): number => (word[i] === COMMA ? i + 1 : i);

/** `puts it` of `[as] Orr puts it`, `likes to say` of `[as] she likes to say`; null where the cue is another word. */
function verbBehindAs(signals: Signals, cue: LabelledSpan, source: LabelledSpan): LabelledSpan | null {
  const { word, cue: strength, shape } = signals;
  if (cue.to !== cue.from + 1 || word[cue.from] !== AS || source.from !== cue.to) return null;
  const verb = source.to;
  if (puts.has(word[verb]) && word[verb + 1] === IT) return withBounds(cue, verb, verb + 2);
  if (likes.has(word[verb])) return withBounds(cue, verb, verb + LIKES_TO_SAY);
  return shape[verb] === Shape.lower && strength[verb] >= REPORTING ? withBounds(cue, verb, verb + 1) : null;
}

/** `[puts] it`, of which the second word was taken for content. */
function withIt({ word }: Signals, cue: LabelledSpan, { from }: LabelledSpan): LabelledSpan | null {
  const isPut = puts.has(word[cue.to - 1]) && word[cue.to] === IT && from === cue.to;
  return isPut ? withBounds(cue, cue.from, cue.to + 1) : null;
}

/** The verb behind the name that was taken for a cue, `alleged` of `leader [Ravi] Orr alleged`; -1 where the cue is one. */
function verbBehindName(
  { shape, cue: strength, length }: Signals,
  cue: LabelledSpan,
  source: LabelledSpan,
  content: LabelledSpan,
): number {
  if (source.to !== cue.from || content.from !== cue.to) return -1;
  for (let i = cue.from; i < cue.to; i++) if (shape[i] !== Shape.capital || strength[i] > 0) return -1;
  let verb = cue.to;
  while (verb < length && verb < cue.to + LONGEST_NAME && shape[verb] === Shape.capital) verb++;
  const isReporting = shape[verb] === Shape.lower && strength[verb] >= REPORTING;
  return isReporting && verb + 1 < content.to ? verb : -1;
}

/** The index of `told` in `told the Today [show]`, -1 where the cue is no such name. */
function verbBeforeName({ shape, word }: Signals, cue: LabelledSpan): number {
  let the = cue.from - 1;
  while (the > cue.from - LONGEST_NAME && shape[the] === Shape.capital) the--;
  const isName = cue.to === cue.from + 1 && the < cue.from - 1 && word[the] === THE;
  return isName && tells.has(word[the - 1]) ? the - 1 : -1;
}

/** Where the content begins that somebody *reported, [citing] two officials, that*; -1 for another cue or nothing behind them. */
function startBehindCited(
  { word, cue: strength }: Signals,
  cue: LabelledSpan,
  source: LabelledSpan,
  { from, to }: LabelledSpan,
): number {
  const isCiting = word[cue.to - 1] === CITING && word[cue.to - 2] === COMMA;
  if (!isCiting || strength[source.to] < REPORTING || cue.from - source.to > LONGEST_TIME) return -1;
  for (let i = from; i + 1 < to; i++) if (word[i] === THAT && word[i - 1] === COMMA) return i + 1;
  return word[from - 1] === THAT && word[from - 2] === COMMA ? from : -1;
}
