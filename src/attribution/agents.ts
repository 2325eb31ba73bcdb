import type { Context } from './context.js';
import { hashWord, wordSet } from './hash.js';
import type { LinkedAttribution } from './linking.js';
import { hasVerb, isTime, type Phrase, phrasesOf } from './phrases.js';
import { COMMA, Shape, type Signals } from './signals.js';
import { isPassive } from './source-features.js';
import { type LabelledSpan, withBounds } from './spans.js';
import { Tag } from './tags.js';
import { pressed } from './unsaid-asker.js';

const BY = hashWord('by', 0, 2);
const of = wordSet('of from');
const often = wordSet('once twice two three four five six several many times on occasions again');
const means = wordSet('telephone phone email e-mail mail letter post text fax law far then now noon default');

/** Tokens behind `by` that are looked at. */
const LONGEST = 24;

/**
 * Who does what a passive cue says, or null:
 *
 *     Orr [was criticised] by {some of her rivals} for the delay
 *     [Asked] by {the coroner, Ann Roe,} whether it leaks, she nodded.
 */
export function agentOf({ signals, sentences }: Context, cue: LabelledSpan): LabelledSpan | null {
  const { sentence, quotation } = signals;
  const by = placeOfBy(signals, cue);
  if (by < 0) return null;
  const end = Math.min(sentences[sentence[by] + 1], by + LONGEST);
  const phrases = phrasesOf(signals, by + 1, end, quotation[by]);
  const [first] = phrases;
  if (first?.[0] !== by + 1) return null;
  const to = pastAgent(signals, phrases);
  return signals.shape[to] === Shape.clitic ? null : { kind: 'source', side: 'left', from: by + 1, to };
}

/** Whether that is nobody: `was told by [telephone]`. */
export const isMeans = ({ signals: { word } }: Context, { from, to }: LabelledSpan): boolean =>
  to === from + 1 && means.has(word[from]);

/** The index of `by` at the end of a passive cue or right behind it, or -1. */
function placeOfBy(signals: Signals, cue: LabelledSpan): number {
  const { word } = signals;
  const isWithin = word[cue.to - 1] === BY;
  let by = isWithin ? cue.to - 1 : cue.to;
  while (word[by] !== BY && by < cue.to + LONGEST_ASIDE && isBetween(signals, by)) by++;
  if (word[by] !== BY || by === cue.from) return -1;
  const verb = isWithin ? withBounds(cue, cue.from, by) : cue;
  // `Orr was shunned by friends and [told] by`
  const isBare = isWithin && by === cue.from + 1 && isParticiple(signals, cue.from);
  return pressed.has(word[cue.from]) || isBare || isPassive(signals, verb) ? by : -1;
}

const isParticiple = ({ tag }: Signals, i: number): boolean =>
  tag[i] === Tag.past || tag[i] === Tag.participle;

/** Tokens of `on several occasions`, at most. */
const LONGEST_ASIDE = 3;

/** `was asked [three times] by`, `was asked [repeatedly] by`, `was asked [on Monday] by`. */
function isBetween(signals: Signals, i: number): boolean {
  const { tag, shape, word } = signals;
  return tag[i] === Tag.adverb || shape[i] === Shape.number || often.has(word[i]) || isTime(signals, i);
}

/** Past `some of her rivals`, `the coroner, Ann Roe`. */
function pastAgent({ word, shape }: Signals, phrases: readonly Phrase[]): number {
  let to = phrases[0][1];
  for (const [next, past] of phrases.slice(1)) {
    const isOwn = next === to + 1 && of.has(word[to]);
    const isName =
      next === to + 1 && word[to] === COMMA && word[past] === COMMA && shape[next] === Shape.capital;
    if (!isOwn && !isName) break;
    to = past;
  }
  return to;
}

/**
 * An attribution whose content does not begin with who says it; null where what is left is nothing, or goes on to say
 * who that is.
 */
export function withoutAgent(context: Context, attribution: LinkedAttribution): LinkedAttribution | null {
  const { cue, source } = attribution;
  const agent = cue && source && agentOf(context, cue);
  if (!agent || source.from !== agent.from) return attribution;
  const [first, ...others] = attribution.content;
  // `[Orr] was asked by Finn [whether it leaks]`
  const isPatient = first.to <= cue.from && !hasVerb(context.signals, first);
  if (isPatient && others.length > 0) return { cue, source, content: others };
  // `Asked by Finn, [Orr] left`
  if (isPatient && pressed.has(context.signals.word[cue.to - 1])) return null;
  if (first.from < cue.from || first.from >= source.to) return attribution;
  const content = first.to > source.to ? [withBounds(first, source.to, first.to), ...others] : others;
  return content.length > 0 && context.signals.word[content[0].from] !== COMMA
    ? { cue, source, content }
    : null;
}
