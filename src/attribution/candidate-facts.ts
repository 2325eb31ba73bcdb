import { gap, orderOf } from './candidate-view.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { LinkedAttribution } from './linking.js';
import type { LabelledSpan } from './spans.js';

/** Numbers that the trees ask for, one row a candidate. */
export const FACT_COUNT = 24;

const meet = (a: LabelledSpan, b: LabelledSpan): boolean => a.from < b.to && b.from < a.to;

/** Whether two attributions are two readings of one cue. */
export const shareCue = (a: LinkedAttribution, b: LinkedAttribution): boolean =>
  a.cue !== null && b.cue !== null && meet(a.cue, b.cue);

/** Whether two attributions cannot both be printed: they share words or a cue. */
export function isConflict(a: LinkedAttribution, b: LinkedAttribution): boolean {
  if (shareCue(a, b)) return true;
  return a.content.some((span) => b.content.some((other) => meet(span, other)));
}

/** Where the parts that can be in conflict begin and end. */
function extentOf({ attribution: { cue, content } }: Candidate): [number, number] {
  const end = content[content.length - 1].to;
  return cue ? [Math.min(cue.from, content[0].from), Math.max(cue.to, end)] : [content[0].from, end];
}

/** For each candidate those that it is in conflict with. */
export function conflictsOf(candidates: readonly Candidate[]): number[][] {
  const extents = candidates.map(extentOf);
  const order = candidates.map((_, k) => k).sort((a, b) => extents[a][0] - extents[b][0]);
  const conflicts: number[][] = candidates.map(() => []);
  order.forEach((a, rank) => {
    for (let next = rank + 1; next < order.length; next++) {
      const b = order[next];
      if (extents[b][0] >= extents[a][1]) break;
      if (!isConflict(candidates[a].attribution, candidates[b].attribution)) continue;
      conflicts[a].push(b);
      conflicts[b].push(a);
    }
  });
  return conflicts;
}

/** What a candidate without rivals is ahead by. */
const FAR = 9;

const startOf = ({ attribution }: Candidate): number => attribution.content[0].from;
const endOf = ({ attribution: { content } }: Candidate): number => content[content.length - 1].to;

/** Signed distance from source to cue, and from cue to content; 0 without one of them. */
function distances({ cue, source, content }: LinkedAttribution): [number, number] {
  if (!cue) return [0, 0];
  const end = content[content.length - 1].to;
  const toContent = cue.from >= end ? -1 - (cue.from - end) : Math.max(0, content[0].from - cue.to);
  return [source ? gap(source, cue) : 0, toContent];
}

/** How a candidate differs from the one of the best labels that it would replace. */
function difference(candidate: Candidate, best: Candidate | undefined): [number, number, number] {
  if (!best) return [0, 0, -1];
  const [own, other] = [candidate.attribution.source, best.attribution.source];
  return [
    startOf(best) - startOf(candidate),
    endOf(candidate) - endOf(best),
    own?.from === other?.from ? 0 : 1,
  ];
}

/**
 * What the trees ask about candidate `k`.
 * @param scores what the weights of their features add up to, a number a candidate.
 */
export function factsOf(
  { signals, sentences }: Context,
  candidates: readonly Candidate[],
  scores: readonly number[],
  conflicts: readonly number[],
  k: number,
): Float32Array {
  const candidate = candidates[k];
  const { attribution, view, mass } = candidate;
  const { content } = view;
  const [start, end] = [startOf(candidate), endOf(candidate)];
  const first = signals.sentence[start];
  const [toCue, toContent] = distances(attribution);
  const rivals = conflicts.map((c) => candidates[c]);
  const best = candidate.isBest ? candidate : rivals.find(({ isBest }) => isBest);
  const [dStart, dEnd, dSource] = difference(candidate, best);
  return Float32Array.of(
    scores[k],
    scores[k] - conflicts.reduce((top, c) => Math.max(top, scores[c]), -FAR),
    view.cue,
    content.mean,
    content.quoted / content.length,
    view.cueMargin,
    rivals.reduce((count, { isBest }) => count + (isBest ? 0 : 1), 0),
    content.length,
    sentences[first + 1] - sentences[first],
    content.least,
    candidate.rival,
    candidate.gap,
    mass,
    mass - rivals.reduce((top, rival) => Math.max(top, rival.mass), 0),
    start - sentences[first],
    sentences[signals.sentence[end - 1] + 1] - end,
    view.sourceMargin,
    view.isLabelled ? 1 : 0,
    toCue,
    toContent,
    orderOf(attribution),
    dStart,
    dEnd,
    dSource,
  );
}
