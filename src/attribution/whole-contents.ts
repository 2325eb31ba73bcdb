import type { ChosenAttribution } from './choose.js';
import type { Context } from './context.js';
import { endOfClause, opensPredicate } from './cut-clauses.js';
import { pastDateline } from './datelines.js';
import { hashWord } from './hash.js';
import { hasVerb } from './phrases.js';
import { CLOSE, COMMA, DASH, Place, Shape, type Signals, STOP, STRONG } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';
import { Tag } from './tags.js';

/** So short a beginning, in tokens, may be all that is quoted of a longer one. */
const SHORTEST = 2;

/**
 * Attributions of which no content breaks off or begins in the middle of a phrase that nobody else says: a quotation goes on
 * to its closing mark, and what stands before a clause of source and cue begins with its sentence.
 *
 *     [“We left the pier] at noon. Nobody came”, Orr said. → [“We left the pier at noon. Nobody came”]
 *     The boy held [a gun at his head], Orr said. → [The boy held a gun at his head]
 *     [The growers], Orr said, had left. → [The growers], Orr said, [had left]
 *     Orr said [the dam], which leaks, was old. → Orr said [the dam, which leaks, was old]
 */
export function withWholeContents(
  context: Context,
  attributions: readonly ChosenAttribution[],
): ChosenAttribution[] {
  const claimed = new Uint8Array(context.signals.length);
  for (const { content, cue, source } of attributions) {
    for (const span of [...content, cue, source]) if (span) claimed.fill(1, span.from, span.to);
  }
  const isFree = (from: number, to: number): boolean => !claimed.subarray(from, to).includes(1);
  return attributions.filter(saysMore).map((found, index) => {
    const attribution = withoutDateline(context, withoutSource(context.signals, found));
    const { content } = attribution;
    const [first, last] = [content[0], content[content.length - 1]];
    const start = startOfWhole(context, attribution);
    if (start < first.from && isFree(start, first.from))
      return { ...attribution, content: [withBounds(first, start, first.to), ...content.slice(1)] };
    const end = Math.max(endOfWhole(context, last), endOfClause(context, attribution));
    if (end > last.to && isFree(last.to, end))
      return { ...attribution, content: [...content.slice(0, -1), withBounds(last, last.from, end)] };
    const rest = restOfWhole(context, attribution);
    const isOwn =
      rest &&
      (isFree(rest.from, rest.to) ||
        attributions
          .slice(Math.max(0, index - BESIDE), index + BESIDE)
          .every((other) => other === found || isWithin(other, first) || isClear(other, rest)));
    if (isOwn) return { ...attribution, content: [...content, rest] };
    return attribution;
  });
}

/** Whether a content is more than its source: not in `[Orr] agreed`. */
function saysMore({ content, source }: ChosenAttribution): boolean {
  return !source || content.some(({ from, to }) => from !== source.from || to > source.to);
}

/** How many attributions before and behind may share a sentence; bounds the work. */
const BESIDE = 20;

const AS = hashWord('as', 0, 2);
/** Tokens of `as saying`. */
const AS_SAYING = 2;

/** [The Post] quoted [Orr *as saying* it leaks], [Orr] was quoted as saying [it leaks]: who says and who quotes is no content. */
function withoutSource({ word }: Signals, attribution: ChosenAttribution): ChosenAttribution {
  const { content, source } = attribution;
  const own = source ? content.findIndex(({ from }) => from === source.from) : -1;
  if (!source || own < 0 || (own > 0 && word[source.to] !== AS)) return attribution;
  const from = source.to + AS_SAYING;
  const [whole, ...others] = content.slice(own);
  if (from < whole.to) return { ...attribution, content: [withBounds(whole, from, whole.to), ...others] };
  return others.length > 0 && whole.to >= source.to ? { ...attribution, content: others } : attribution;
}

/** GUSAU — [Gunmen fled]: a content that begins its paragraph begins behind the place. */
function withoutDateline(
  { signals, paragraphs, paragraphOf }: Context,
  attribution: ChosenAttribution,
): ChosenAttribution {
  const [first, ...others] = attribution.content;
  if (first.from !== paragraphs[paragraphOf[first.from]]) return attribution;
  const from = pastDateline(signals, first.from);
  if (from === first.from || from >= first.to) return attribution;
  return { ...attribution, content: [withBounds(first, from, first.to), ...others] };
}

/** Whether what a content tells of says it: `[The growers], Orr said, [had denied it]`. */
function isWithin({ source }: ChosenAttribution, { from, to }: LabelledSpan): boolean {
  return source !== null && source.from >= from && source.to <= to;
}

/** Whether an attribution has no part between the bounds of a span. */
function isClear({ content, cue, source }: ChosenAttribution, { from, to }: LabelledSpan): boolean {
  return [...content, cue, source].every((span) => !span || span.to <= from || span.from >= to);
}

/** Past the closing mark of the quotation that a span begins and does not finish; its own end if it does neither. */
function endOfWhole({ signals }: Context, { from, to }: LabelledSpan): number {
  const { quotation, place, shape, word, length } = signals;
  const own = quotation[from];
  if (own < 0 || quotation[to - 1] !== own || place[from] !== Place.open) return to;
  if (to - from <= SHORTEST || to >= length || quotation[to] !== own) return to;
  if (shape[to - 1] === Shape.punctuation || shape[to] === Shape.punctuation) return to;
  let end = to;
  while (end < length && quotation[end] === own) end++;
  return word[end - 1] === CLOSE ? end : to;
}

/** Tokens of an inserted clause of source and cue, at most. */
const LONGEST_CLAUSE = 12;

/** Whether a verb stands there for the subject before: any, where none was found yet. */
function goesOn(signals: Context['signals'], subject: LabelledSpan, verb: number): boolean {
  return opensPredicate(signals, verb) && (signals.tag[verb] !== Tag.past || !hasVerb(signals, subject));
}

/** What a sentence says behind an inserted clause of which only the subject before it, or `Within a week`, was found; null if there is none. */
function restOfWhole(
  { signals, sentences }: Context,
  { content, cue, source }: ChosenAttribution,
): LabelledSpan | null {
  const { word, sentence, quotation } = signals;
  const [{ from, to }] = content;
  if (content.length > 1 || !cue || !source || quotation[from] >= 0) return null;
  const begins = word[to - 1] === COMMA ? to : to + 1;
  const ends = Math.max(cue.to, source.to);
  const isInserted = word[begins - 1] === COMMA && Math.min(cue.from, source.from) === begins;
  if (!isInserted || ends - begins > LONGEST_CLAUSE || word[ends] !== COMMA) return null;
  const isFirst = from === sentences[sentence[from]] && sentence[from] === sentence[ends];
  const isFronted = signals.tag[from] === Tag.preposition && !hasVerb(signals, content[0]);
  if (!isFirst || !(isFronted || goesOn(signals, content[0], ends + 1))) return null;
  let end = ends + 2;
  while (end < signals.length && sentence[end] === sentence[ends] && quotation[end] < 0) end++;
  if (word[end - 1] === STOP) end--;
  return withBounds(content[0], ends + 1, end);
}

/** So many words before a content may be an adverb or a joint: `But`, `As expected`. */
const FEWEST = 2;

/** Where the sentence, or what follows its dateline, begins of which a content outside quotations is the end, before source and cue; else its own start. */
function startOfWhole(
  { signals, sentences }: Context,
  { content: [{ from, to }], cue, source }: ChosenAttribution,
): number {
  const { quotation, sentence, shape, tag } = signals;
  if (!cue || !source || cue.from < to || source.from < to || quotation[from] >= 0) return from;
  if (sentence[cue.from] !== sentence[from]) return from;
  let start = from;
  while (start > sentences[sentence[from]] && signals.word[start - 1] !== DASH) {
    start--;
    if (shape[start] === Shape.punctuation || quotation[start] >= 0 || signals.cue[start] >= STRONG)
      return from;
  }
  const isFronted = tag[start] === Tag.preposition && !signals.word.subarray(from, to).includes(COMMA);
  return from - start < FEWEST || tag[start] === Tag.conjunction || isFronted ? from : start;
}
