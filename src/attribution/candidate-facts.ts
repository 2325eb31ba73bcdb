import type { Candidate } from './candidate-pool.js';
import { gap } from './candidate-view.js';
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
  for (const span of a.content) for (const other of b.content) if (meet(span, other)) return true;
  return false;
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

/** Signed distance from cue to content; 0 without a cue. */
function distanceToContent({ cue, content }: LinkedAttribution): number {
  if (!cue) return 0;
  const end = content[content.length - 1].to;
  return cue.from >= end ? -1 - (cue.from - end) : Math.max(0, content[0].from - cue.to);
}

/**
 * What the trees ask about candidates, a row each.
 * @param scores what the weights of their features add up to, a number a candidate.
 * @param conflicts for each one, those that it is in conflict with.
 */
export function factsOf(
  context: Context,
  candidates: readonly Candidate[],
  scores: readonly number[],
  conflicts: readonly (readonly number[])[],
): Float32Array {
  const rows = new Float32Array(candidates.length * FACT_COUNT);
  for (let k = 0; k < candidates.length; k++)
    writeFacts(context, candidates, scores, conflicts[k], k, rows, k * FACT_COUNT);
  return rows;
}

function writeFacts(
  { signals, sentences }: Context,
  candidates: readonly Candidate[],
  scores: readonly number[],
  conflicts: readonly number[],
  k: number,
  out: Float32Array,
  at: number,
): void {
  const candidate = candidates[k];
  const { attribution, view, mass } = candidate;
  const { cue, source } = attribution;
  const { content } = view;
  const start = startOf(candidate);
  const end = endOf(candidate);
  const first = signals.sentence[start];
  let topScore = -FAR;
  let topMass = 0;
  let others = 0;
  let best = candidate.isBest ? candidate : null;
  for (const c of conflicts) {
    const rival = candidates[c];
    topScore = Math.max(topScore, scores[c]);
    topMass = Math.max(topMass, rival.mass);
    if (!rival.isBest) others++;
    else best ??= rival;
  }
  out[at] = scores[k];
  out[at + 1] = scores[k] - topScore;
  out[at + 2] = view.cue;
  out[at + 3] = content.mean;
  out[at + 4] = content.quoted / content.length;
  out[at + 5] = view.cueMargin;
  out[at + 6] = others;
  out[at + 7] = content.length;
  out[at + 8] = sentences[first + 1] - sentences[first];
  out[at + 9] = content.least;
  out[at + 10] = candidate.rival;
  out[at + 11] = candidate.gap;
  out[at + 12] = mass;
  out[at + 13] = mass - topMass;
  out[at + 14] = start - sentences[first];
  out[at + 15] = sentences[signals.sentence[end - 1] + 1] - end;
  out[at + 16] = view.sourceMargin;
  out[at + 17] = view.isLabelled ? 1 : 0;
  out[at + 18] = cue && source ? gap(source, cue) : 0;
  out[at + 19] = distanceToContent(attribution);
  out[at + 20] = view.order;
  // How it differs from the one of the best labels that it would replace.
  out[at + 21] = best ? startOf(best) - start : 0;
  out[at + 22] = best ? end - endOf(best) : 0;
  out[at + 23] = !best ? -1 : source?.from === best.attribution.source?.from ? 0 : 1;
}
