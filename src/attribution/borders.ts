import type { Context } from './context.js';
import { hashWord, wordSet } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { isFunctionWord, isTime, isVerb, LONGEST_NAME } from './phrases.js';
import { isTold, tells } from './reporting-verbs.js';
import { COMMA, REPORTING, Shape, type Signals, THAT, TO } from './signals.js';
import { type LabelledSpan, withBounds } from './spans.js';
import { Tag } from './tags.js';

const ACCORDING = hashWord('according', 0, 9);
const THE = hashWord('the', 0, 3);
const media = wordSet('show programme program podcast newspaper website magazine agency channel network');
const subject = wordSet('he she it they we i you there his her its their the a an');

/** Tokens of `released by the ministry on Monday`, at most. */
const LONGEST_ASIDE = 12;

/**
 * An attribution of which one part took words of another, set right:
 *
 *     {Two MPs} [told] the ‹Guardian they would rebel› → {Two MPs} [told] the Guardian ‹they would rebel›
 *     [According to] {ministry data} ‹released on Monday, few left› → [According to] {… released on Monday,} ‹few left›
 *     [According to] ‹police, few left› → [According to] {police} ‹few left›
 *     {Orr} [informed] ‹the court that it leaks› → {Orr} [informed] the court that ‹it leaks›
 *     Maya {Orr} [alleged] ‹a scam› → {Maya Orr} [alleged] ‹a scam›
 *     ‹In a book, “Dry Wells,”› {Orr} [wrote] ‹that it leaks› → {Orr} [wrote] ‹that it leaks›
 */
export function withPlainBorders(context: Context, attribution: LinkedAttribution): LinkedAttribution {
  const { signals } = context;
  const { cue } = attribution;
  const source = withWholeName(context, attribution.source, cue);
  const fronted = behindAccording(signals, attribution);
  if (fronted) return fronted;
  const content = withoutFronted(signals, attribution);
  if (content !== attribution.content) return { cue, source, content };
  const [first, ...others] = content;
  if (!cue || !source || first.from < cue.from || signals.quotation[first.from] >= 0)
    return { cue, source, content };
  const told = pastAddressee(signals, cue, first);
  if (told > 0) return { cue, source, content: [withBounds(first, told, first.to), ...others] };
  const comma = endOfAside(signals, cue, source, first);
  if (comma < 0) return { cue, source, content };
  return {
    cue,
    source: withBounds(source, source.from, comma + 1),
    content: [withBounds(first, comma + 1, first.to), ...others],
  };
}

/** Contents without what stands before the verb in its sentence, where the verb has a clause with *that*. */
function withoutFronted(
  { word, sentence, quotation, tag, cue: strength }: Signals,
  { cue, content }: LinkedAttribution,
): LinkedAttribution['content'] {
  if (!cue || content.length < 2 || word[cue.to] !== THAT) return content;
  // `It leaks, Orr [said, pointing out] that it is old`
  for (let i = cue.from + 1; i < cue.to; i++)
    if (tag[i] === Tag.gerund && (strength[i - 1] >= REPORTING || word[i - 1] === COMMA)) return content;
  const clause = content.find(({ from }) => from === cue.to || from === cue.to + 1);
  const kept = content.filter(
    ({ from, to }) => from >= cue.to || quotation[from] >= 0 || sentence[to - 1] !== sentence[cue.from],
  );
  return clause && kept.length < content.length ? kept : content;
}

/** Whether a cue is part of a name, and reports nothing: `its chair, [Sir] Ben Orr`. */
export function isPartOfName({ signals, sentences }: Context, { from, to }: LabelledSpan): boolean {
  const { shape, cue, tag, sentence } = signals;
  if (sentences[sentence[from]] === from) return false;
  for (let i = from; i < to; i++)
    if (shape[i] !== Shape.capital || cue[i] > 0 || tag[i] === 0 || tag[i] > Tag.place) return false;
  return true;
}

/** Where a content begins whose first words are whom it is told, `they` of `the [Guardian they would rebel]`; -1 if they are not. */
function pastAddressee(signals: Signals, cue: LabelledSpan, { from, to }: LabelledSpan): number {
  const { word, shape } = signals;
  const that = endOfListeners(signals, cue, from, to);
  if (that > 0) return that;
  const the = word[cue.to - 1] === THE ? cue.to - 1 : cue.to;
  const isName = word[the] === THE && tells.has(word[the - 1]) && from === the + 1;
  if (!isName || shape[from] !== Shape.capital) return -1;
  let past = from;
  while (past < to && past < from + LONGEST_NAME && shape[past] === Shape.capital) past++;
  if (media.has(word[past])) past++;
  return past < to && subject.has(word[past]) ? past : -1;
}

/** The comma that ends what is said of a fronted source and was taken for content; -1 if nothing was. */
function endOfAside(
  signals: Signals,
  cue: LabelledSpan,
  source: LabelledSpan,
  content: LabelledSpan,
): number {
  const { word, tag } = signals;
  const { from, to } = content;
  if (word[cue.from] !== ACCORDING || source.to !== from || word[from - 1] === COMMA) return -1;
  const mayModify = isVerb(signals, from) || tag[from] === Tag.preposition || tag[from] === 0;
  if (!mayModify || signals.shape[from] !== Shape.lower) return -1;
  for (let i = from; i + 1 < Math.min(to, from + LONGEST_ASIDE); i++) if (word[i] === COMMA) return i;
  return -1;
}

/** Tokens of `the members of the court`, at most. */
const LONGEST_LISTENERS = 7;

/** Past `the court that` of `informed [the court that it leaks]`; -1 if nobody is told so. */
function endOfListeners(signals: Signals, cue: LabelledSpan, from: number, to: number): number {
  const verb = cue.to - 1;
  if (from !== cue.to || signals.word[verb - 1] === TO || !isTold(signals.word[verb])) return -1;
  for (let i = from; i < Math.min(to - 1, from + LONGEST_LISTENERS); i++) {
    if (signals.word[i] === THAT) return i > from ? i + 1 : -1;
    if (isVerb(signals, i) || signals.word[i] === COMMA) return -1;
  }
  return -1;
}

/** `According to [police, it leaks]`, `According to {a spokeswoman for} [the council, it leaks]`: the source ends at the comma; null if it does. */
function behindAccording(
  signals: Signals,
  { cue, source, content: [first, ...others] }: LinkedAttribution,
): LinkedAttribution | null {
  const { word } = signals;
  if (!cue || word[cue.from] !== ACCORDING || first.from < cue.to || signals.quotation[first.from] >= 0)
    return null;
  if (source ? source.from !== cue.to || source.to !== first.from : first.from !== cue.to) return null;
  let comma = cue.to;
  while (
    comma < first.to &&
    comma < cue.to + LONGEST_ASIDE &&
    word[comma] !== COMMA &&
    !isVerb(signals, comma)
  )
    comma++;
  if (word[comma] !== COMMA || comma < first.from || comma + 1 >= first.to) return null;
  return {
    cue,
    source: { kind: 'source', side: 'right', from: cue.to, to: comma },
    content: [withBounds(first, comma + 1, first.to), ...others],
  };
}

/** `Maya [Orr] alleged`, `[Maya] Orr left, saying`: a name from its first word to its last. */
function withWholeName(
  { signals, sentences }: Context,
  source: LabelledSpan | null,
  cue: LabelledSpan | null,
): LabelledSpan | null {
  if (!source) return null;
  let { from, to } = source;
  const own = signals.sentence[from];
  const least = Math.max(sentences[own], from - LONGEST_NAME);
  if (isPlainName(signals, from)) while (from > least && isPlainName(signals, from - 1)) from--;
  const most = Math.min(sentences[own + 1], to + LONGEST_NAME);
  if (to === source.from + 1 && isPlainName(signals, to - 1))
    while (to < most && to !== cue?.from && isPlainName(signals, to)) to++;
  return from === source.from && to === source.to ? source : withBounds(source, from, to);
}

const isPlainName = (signals: Signals, i: number): boolean =>
  signals.shape[i] === Shape.capital &&
  signals.tag[i] !== Tag.pronoun &&
  signals.tag[i] !== Tag.gerund &&
  !isFunctionWord(signals, i) &&
  !isTime(signals, i) &&
  signals.quotation[i] < 0;
