import type { Context } from './context.js';
import { hashWord, wordSet } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { hasVerb, isVerb, phrasesOf } from './phrases.js';
import { CLOSE, REPORTING } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';
import { Tag } from './tags.js';

const goesOnBehind = new Set([',', '?', '!'].map((mark) => hashWord(mark, 0, 1)));
const reports = wordSet('that to how why');

/**
 * An attribution without the words outside quotation marks that a whole quotation only drags along: once it ended with a
 * comma or a question, what stands behind it, or behind the cue, is the narrator's.
 *
 *     She cried [“Don’t you do it,”] until shots were heard.
 *     [“We had no choice,”] Orr told the hearing in Leeds. [“None.”]
 *     [“A disgrace,”] opposition leader Maya Orr wrote.
 *     She vowed [that “no stone will be left.”] Her rival laughed.
 */
export function withoutLooseEnds(context: Context, attribution: LinkedAttribution): LinkedAttribution {
  const { cue, source } = attribution;
  const content = withoutNextSentence(context, attribution.content);
  const first = content[0];
  const last = content[content.length - 1];
  if (!cue || context.signals.quotation[first.from] < 0) return { cue, source, content };
  const end = endOfQuotation(context, last);
  const isTail = end > last.from && end < last.to && isEnd(context, end);
  const cut = [...content.slice(0, -1), withBounds(last, last.from, end)];
  if (isTail && cue.to <= first.from) return { cue, source, content: cut };
  if (isTail && source?.from === last.to)
    return { cue, source: withBounds(source, end, source.to), content: cut };
  const firstEnd = endOfQuotation(context, first);
  const isFirstTail = firstEnd > first.from && firstEnd < first.to && isEnd(context, firstEnd);
  const inner = isFirstTail ? innerOf(context, withBounds(first, firstEnd, first.to)) : null;
  if (inner) return { ...inner, content: [withBounds(first, first.from, firstEnd), ...content.slice(1)] };
  const isWhole = first.to <= cue.from && isEnd(context, first.to);
  return isWhole
    ? {
        cue,
        source,
        content: content.filter((span) => !trails(context, cue, span) && !strays(context, cue, span)),
      }
    : { cue, source, content };
}

/** Contents of which the last does not run on, past a quotation that ends its sentence, into one without any. */
function withoutNextSentence(
  { signals: { quotation, sentence, word } }: Context,
  content: readonly LabelledSpan[],
): readonly LabelledSpan[] {
  const last = content[content.length - 1];
  let begins = last.to - 1;
  while (begins > last.from && quotation[begins] < 0 && sentence[begins] === sentence[begins - 1]) begins--;
  if (begins === last.from || quotation[begins] >= 0 || word[begins - 1] !== CLOSE) return content;
  return [...content.slice(0, -1), withBounds(last, last.from, begins)];
}

/** `[has also] told`, `[will] say`. */
const beforeVerbs: ReadonlySet<number> = new Set([Tag.adverb, Tag.auxiliary, Tag.modal]);

/**
 * Who is said to say a quotation, where somebody else is the source of that: `“I ran,” [he] [told] the police, according to
 * a report`. Null if what stands behind the quotation is no subject with a verb of speech.
 */
function innerOf(
  { signals }: Context,
  { from, to }: LabelledSpan,
): Pick<LinkedAttribution, 'cue' | 'source'> | null {
  const subject = phrasesOf(signals, from, to, signals.quotation[from])[0];
  if (subject?.[0] !== from) return null;
  let verb = subject[1];
  while (verb + 1 < to && beforeVerbs.has(signals.tag[verb])) verb++;
  if (verb >= to || !isVerb(signals, verb) || signals.cue[verb] < REPORTING) return null;
  return {
    source: { kind: 'source', side: 'right', from, to: subject[1] },
    cue: { kind: 'cue', side: 'none', from: subject[1], to: verb + 1 },
  };
}

/** Past the last token of a span that stands in quotation marks; its start if none does. */
function endOfQuotation({ signals: { quotation } }: Context, { from, to }: LabelledSpan): number {
  let end = to;
  while (end > from && quotation[end - 1] < 0) end--;
  return end;
}

/** Whether a quotation ends before `to` that its sentence goes on after. */
const isEnd = ({ signals: { word } }: Context, to: number): boolean =>
  word[to - 1] === CLOSE && goesOnBehind.has(word[to - 2]);

/** Whether a span begins outside quotation marks in the middle of another sentence: `She cut it [to “neutral”].` */
function strays({ signals, sentences }: Context, cue: LabelledSpan, { from }: LabelledSpan): boolean {
  const { sentence, quotation } = signals;
  return (
    from > cue.to &&
    quotation[from] < 0 &&
    sentence[from] !== sentence[cue.from] &&
    sentences[sentence[from]] !== from
  );
}

/** Whether a span has no quotation and stands behind the cue in its sentence, but for `that …`. */
function trails(context: Context, cue: LabelledSpan, span: LabelledSpan): boolean {
  const { sentence, word } = context.signals;
  if (span.from < cue.to || sentence[span.from] !== sentence[cue.from]) return false;
  const isOfCue = reports.has(word[span.from]) && !hasVerb(context.signals, { from: cue.to, to: span.from });
  if (isOfCue) return false;
  return endOfQuotation(context, span) === span.from;
}
