import { type CandidateView, viewOf } from './candidate-view.js';
import type { LinkedAttribution } from './linking.js';
import { FURTHEST } from './paths.js';
import type { LabelledSpan } from './spans.js';
import type { Tagging } from './tagger.js';

/** An attribution under the best labels of an article, or under labels that are almost as good. */
export interface Candidate {
  readonly attribution: LinkedAttribution;
  /** What it looks like under the labels that it comes from. */
  readonly view: CandidateView;
  readonly isBest: boolean;
  /** How far the best path with it lies below the best of all, and the best path without it. */
  readonly gap: number;
  readonly rival: number;
  /** The share of the paths that have it, each weighed by its score. */
  readonly mass: number;
}

/** A candidate of which the paths have said nothing yet. */
export const newCandidate = (
  tagging: Tagging,
  attribution: LinkedAttribution,
  isBest: boolean,
): Candidate => ({
  attribution,
  view: viewOf(tagging, attribution),
  isBest,
  gap: isBest ? 0 : FURTHEST,
  rival: FURTHEST,
  mass: isBest ? 1 : 0,
});

const isSamePlace = (a: LabelledSpan | null, b: LabelledSpan | null): boolean =>
  a === b || (a !== null && b !== null && a.from === b.from && a.to === b.to);

/** Whether all parts stand in the same places. */
export function isSame(a: LinkedAttribution, b: LinkedAttribution): boolean {
  const { content } = a;
  if (content.length !== b.content.length || !isSamePlace(a.cue, b.cue) || !isSamePlace(a.source, b.source))
    return false;
  for (let k = 0; k < content.length; k++) if (!isSamePlace(content[k], b.content[k])) return false;
  return true;
}

/** Adds to a list that a map has by number. */
export function addTo<T>(lists: Map<number, T[]>, key: number, value: T): void {
  const list = lists.get(key);
  if (list) list.push(value);
  else lists.set(key, [value]);
}

/** Candidates in the order in which they are found. */
export interface Pool {
  readonly candidates: Candidate[];
  /** The indices of candidates by where their contents begin. */
  readonly starts: Map<number, number[]>;
}

/** @returns -1 where it is not among the candidates. */
export function indexIn({ candidates, starts }: Pool, attribution: LinkedAttribution): number {
  const beside = starts.get(attribution.content[0].from);
  return beside?.find((index) => isSame(candidates[index].attribution, attribution)) ?? -1;
}

/** @returns the index of the candidate. */
export function addToPool({ candidates, starts }: Pool, candidate: Candidate): number {
  addTo(starts, candidate.attribution.content[0].from, candidates.length);
  return candidates.push(candidate) - 1;
}
