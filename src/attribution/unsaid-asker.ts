import type { Context } from './context.js';
import { hashWord, wordSet } from './hash.js';
import { isFiniteVerb } from './phrases.js';
import { COMMA, type Signals } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

/** What is done to whoever answers: `Orr, [asked] by Finn`. */
export const pressed = wordSet('asked pressed questioned quizzed prodded challenged interviewed');
const WHEN = hashWord('when', 0, 4);

/** Tokens to both sides of the cue that are looked at; bounds the work. */
const REACH = 60;

/** Whether no comma stands before: not in `Her lawyer, Orr[,] asked whether`, who does ask. */
function isOnlyComma({ word }: Signals, first: number, comma: number): boolean {
  for (let i = Math.max(first, comma - REACH); i < comma; i++) if (word[i] === COMMA) return false;
  return true;
}

/** Whether the clause before the cue goes on behind it: `Orr, asked whether it leaks, [left]`. */
function resumes(signals: Signals, from: number, end: number): boolean {
  for (let i = from; i + 1 < Math.min(end, from + REACH); i++) {
    if (signals.word[i] !== COMMA) continue;
    const verb = signals.tag[i + 1] === Tag.adverb ? i + 2 : i + 1;
    if (verb < end && isFiniteVerb(signals, verb)) return true;
  }
  return false;
}

const question = wordSet('if whether about why how what when where who');

/** `[Asked] whether it leaks, Orr left`, `when [pressed] on the cost`, `Orr, [asked] if it leaks`: nobody is said to ask. */
export function asksUnsaid({ signals, sentences }: Context, { from, to }: LabelledSpan): boolean {
  const { word, tag, sentence } = signals;
  if (!pressed.has(word[from])) return false;
  if (sentences[sentence[from]] === from || word[from - 1] === WHEN) return true;
  const asked = tag[to] === Tag.adverb ? to + 1 : to;
  if (word[from - 1] !== COMMA || !(question.has(word[asked]) || question.has(word[to - 1]))) return false;
  return (
    isOnlyComma(signals, sentences[sentence[from]], from - 1) &&
    resumes(signals, to, sentences[sentence[from] + 1])
  );
}
