import type { ChosenAttribution } from './choose.js';
import type { PlainAttribution } from './clause-parts.js';
import { commentIn } from './comment-grammar.js';
import type { Context } from './context.js';
import { pastLastWord } from './phrases.js';
import { DASH, type Signals } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { toldIn } from './told-grammar.js';

/** Tokens of a sentence that is looked at, at most; bounds the work on hostile text. */
const LONGEST_SENTENCE = 120;
/** What was found with less is given up for it. */
const DOUBTFUL = 0.4;

/**
 * Adds the attributions that a sentence makes by its grammar alone, where nothing surer was found, and completes those of
 * which half was found:
 *
 *     [The pier will close in May], {the minister} told reporters on Monday.
 *     [The pier], {a report} has found, [is old].
 *     {Two officials} told Reuters [the talks will resume].
 */
export function withCommentClauses(
  context: Context,
  attributions: readonly ChosenAttribution[],
): readonly ChosenAttribution[] {
  const { signals, sentences } = context;
  const added: ChosenAttribution[] = [];
  const changed = new Map<ChosenAttribution, ChosenAttribution[]>();
  let beside: readonly (readonly ChosenAttribution[])[] | null = null;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const start = sentences[s];
    const end = pastLastWord(signals, sentences[s + 1], start);
    if (end - start > LONGEST_SENTENCE) continue;
    const found = commentIn(signals, start, end) ?? toldIn(signals, start, end);
    if (!found) continue;
    beside ??= bySentence(context, attributions);
    const last = Math.max(found.cue.to, found.content[found.content.length - 1].to);
    const within = beside[s].filter((other) => isIn(other, start, last));
    const own = within.find(({ cue }) => cue && cue.from < found.cue.to && cue.to > found.cue.from);
    if (own) {
      const others = within.filter((other) => other !== own);
      if (isTurned(own, found)) changed.set(own, [{ ...found, confidence: own.confidence }]);
      else if (
        isPartOf(signals, own, found) &&
        !others.some((other) => isIn(other, start, own.content[0].from))
      )
        changed.set(own, [{ ...own, content: found.content, source: wider(own.source, found.source) }]);
    } else if (within.every(({ confidence }) => confidence < DOUBTFUL)) {
      for (const other of within) changed.set(other, []);
      added.push(found);
    }
  }
  if (added.length === 0 && changed.size === 0) return attributions;
  return [...attributions.flatMap((one) => changed.get(one) ?? [one]), ...added].sort(
    (a, b) => a.content[0].from - b.content[0].from,
  );
}

/** For each sentence the attributions with a part in it. */
function bySentence(
  { signals: { sentence }, sentences }: Context,
  attributions: readonly ChosenAttribution[],
): ChosenAttribution[][] {
  const lists: ChosenAttribution[][] = Array.from(sentences, () => []);
  for (const attribution of attributions) {
    const { content, cue, source } = attribution;
    const own = new Set<number>();
    for (const span of [...content, cue, source])
      if (span) for (let s = sentence[span.from]; s <= sentence[span.to - 1]; s++) own.add(s);
    for (const s of own) lists[s].push(attribution);
  }
  return lists;
}

function isIn({ content, cue, source }: ChosenAttribution, from: number, to: number): boolean {
  return [...content, cue, source].some((span) => span && span.from < to && span.to > from);
}

/** Whether an attribution has less of the sentence than another: its subject alone, what follows, or the end of the clause before. */
function isPartOf(
  { word }: Signals,
  { source, content }: ChosenAttribution,
  whole: PlainAttribution,
): boolean {
  if (source === null || content.length !== 1) return false;
  const [{ from, to }] = content;
  const [first, second] = whole.content;
  // `LEEDS (Quay Wire) - [It leaks]`
  if (word[from - 1] === DASH) return false;
  // Behind `told Reuters` the clause that was found is surer.
  const isTold = first.from > whole.cue.to && whole.source.to === whole.cue.from;
  if (!second) return from > first.from && to === first.to && !isTold;
  return [first, second].some((part) => from >= part.from && to <= part.to);
}

/** Whether what stands before the verb was taken for who speaks, and who speaks for what is said: `{The dam is old,} [says] ‹Orr›`. */
function isTurned({ source, content }: ChosenAttribution, whole: PlainAttribution): boolean {
  const [{ from, to }] = whole.content;
  const isBefore = source === null || (source.from >= from && source.to <= to + 1);
  return isBefore && content[0].from === whole.source.from;
}

/** Of two sources the one that holds the other. */
function wider(one: LabelledSpan | null, other: LabelledSpan): LabelledSpan | null {
  return one && other.from <= one.from && other.to >= one.to ? other : one;
}
