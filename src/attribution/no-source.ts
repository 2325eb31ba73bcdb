import { CLOSING, OPENING } from './announcer.js';
import type { Context } from './context.js';
import { isTime, type Phrase } from './phrases.js';
import { COLON, Shape } from './signals.js';
import { isPassive } from './source-features.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

/** Whether what the tagger found cannot speak: who is accused, a day, a stock symbol, the place of a dateline. */
export function isNobody(context: Context, cue: LabelledSpan, found: LabelledSpan): boolean {
  return (
    isPatient(context, cue, found) ||
    isDate(context, found) ||
    isBracketed(context, cue, found) ||
    isDateline(context, cue, [found.from, found.to])
  );
}

/** `[The bank] was accused of theft`: not who accuses it. */
function isPatient({ signals }: Context, cue: LabelledSpan, { to }: LabelledSpan): boolean {
  return to <= cue.from && isPassive(signals, cue);
}

/** `The bank, a lender, [today] announced`: a day, which the tagger took for who speaks. */
function isDate({ signals }: Context, { from, to }: LabelledSpan): boolean {
  for (let i = from; i < to; i++) if (!isTime(signals, i)) return false;
  return true;
}

/** `Quay Medical (Nasdaq: [QMED]) today announced`. */
function isBracketed({ signals: { word } }: Context, cue: LabelledSpan, { from, to }: LabelledSpan): boolean {
  if (to > cue.from) return false;
  for (let i = from; i < to; i++) {
    if (word[i] === OPENING) return false;
    if (word[i] === CLOSING) return true;
  }
  return false;
}

/** Headline, line below it, by-line, lead. */
const OPENING_LINES = 4;

/** `[LEEDS]: The mayor said`: where the article was written, and no label: the verb stands in the sentence behind it. */
export function isDateline(
  { signals, paragraphs, paragraphOf }: Context,
  cue: LabelledSpan,
  [from, to]: Phrase,
): boolean {
  const { shape, word, tag } = signals;
  const paragraph = paragraphOf[from];
  if (from !== paragraphs[paragraph] || word[to] !== COLON || cue.from <= to + 1) return false;
  for (let i = from; i < to; i++) if (shape[i] !== Shape.upper) return false;
  // `TRUMP: The deaths also make clear` is a label.
  const isPlace = tag[from] === Tag.place || tag[from] === Tag.country;
  return shape[cue.from] !== Shape.punctuation && (isPlace || (tag[from] === 0 && paragraph < OPENING_LINES));
}
