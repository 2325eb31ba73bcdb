import type { Context } from './context.js';
import { hashWord, wordSet } from './hash.js';
import { isTime, phrasesOf } from './phrases.js';
import { COMMA, type Signals, STRONG } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

const quotes = wordSet('quoted quotes quoting cited cites citing');
const telling = wordSet('saying telling claiming stating describing adding warning');
const AS = hashWord('as', 0, 2);
const WITH = hashWord('with', 0, 4);

/** Tokens of `quoted [a senior official in the ministry] as`, at most. */
const LONGEST = 12;

/**
 * The source where the construction leaves no choice, or null:
 *
 *     Kyodo News quoted [the secretary] *as saying* it leaks
 *     with [Kyodo News] *noting* that it leaks
 *     The scandal hurt us, [Orr] said, *adding*, “I am sorry.”
 */
export function plainSource({ signals, sentences }: Context, cue: LabelledSpan): LabelledSpan | null {
  const first = sentences[signals.sentence[cue.from]];
  return (
    quotedAsSaying(signals, cue, first) ??
    afterWith(signals, cue, first) ??
    whoSaidBefore(signals, cue, first)
  );
}

function quotedAsSaying(signals: Signals, cue: LabelledSpan, first: number): LabelledSpan | null {
  const { word } = signals;
  let as = cue.from - 1;
  while (as < cue.to && !(word[as] === AS && telling.has(word[as + 1]))) as++;
  if (as >= cue.to || as < first) return quotedAhead(signals, cue);
  let verb = as - 1;
  while (verb >= first && verb > as - LONGEST && !quotes.has(word[verb])) verb--;
  return verb >= first && quotes.has(word[verb]) ? sourceIn(signals, verb + 1, as) : null;
}

/** The cue is `quoted` alone, with the rest behind it. */
function quotedAhead(signals: Signals, { from, to }: LabelledSpan): LabelledSpan | null {
  const { word, length } = signals;
  if (!quotes.has(word[to - 1]) || to - from > 2) return null;
  for (let as = to + 1; as < Math.min(length - 1, to + LONGEST); as++)
    if (word[as] === AS && telling.has(word[as + 1])) return sourceIn(signals, to, as);
  return null;
}

function afterWith(signals: Signals, { from }: LabelledSpan, first: number): LabelledSpan | null {
  if (signals.tag[from] !== Tag.gerund) return null;
  let before = from - 1;
  while (before > first && before > from - LONGEST / 2 && signals.word[before] !== WITH) before--;
  if (signals.word[before] !== WITH) return null;
  const [phrase] = phrasesOf(signals, before + 1, from, signals.quotation[from]);
  return phrase?.[0] === before + 1 && phrase[1] === from ? spanOf(before + 1, from) : null;
}

function whoSaidBefore(signals: Signals, { from }: LabelledSpan, first: number): LabelledSpan | null {
  const { word, cue, tag } = signals;
  const said = from - 2;
  if (tag[from] !== Tag.gerund || word[from - 1] !== COMMA || said <= first) return null;
  if (cue[said] < STRONG || tag[said] !== Tag.past) return null;
  const subject = phrasesOf(signals, Math.max(first, said - LONGEST), said, signals.quotation[said]).at(-1);
  const isSubject = subject && subject[1] === said && word[subject[0] - 1] === COMMA;
  return isSubject ? spanOf(subject[0], said) : null;
}

/** The noun phrases between, if nothing else is there. */
function sourceIn(signals: Signals, from: number, to: number): LabelledSpan | null {
  const [phrase] = phrasesOf(signals, from, to, signals.quotation[from]);
  if (!phrase || phrase[0] !== from || signals.quotation[from] !== signals.quotation[to - 1]) return null;
  for (let i = from; i < to; i++) if (isTime(signals, i) || signals.word[i] === COMMA) return null;
  return spanOf(from, to);
}

const spanOf = (from: number, to: number): LabelledSpan => ({ kind: 'source', side: 'right', from, to });
