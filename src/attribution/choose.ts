import { withoutAgent } from './agents.js';
import { isPartOfName, withPlainBorders } from './borders.js';
import { conflictsOf, FACT_COUNT, factsOf, shareCue } from './candidate-facts.js';
import type { Candidate } from './candidate-pool.js';
import { candidatesOf } from './candidates.js';
import { withCommentClauses } from './comment-clauses.js';
import { withoutHalfNames } from './half-names.js';
import { uninverted } from './inverted.js';
import type { Lattice } from './lattice.js';
import type { LinkedAttribution } from './linking.js';
import { withoutLooseEnds } from './loose-ends.js';
import { withOwnVerb } from './mistaken-cues.js';
import { withNickname } from './nicknames.js';
import type { Tagging } from './tagger.js';
import type { Forest, Trees } from './trees.js';
import { withWholeContents } from './whole-contents.js';

/** What is learnt to judge candidates by. */
export interface JudgeParts {
  /** A weight a feature. */
  readonly weights: Float32Array;
  readonly trees: Trees;
}

/** What candidates are judged by. */
export interface Judge {
  readonly weights: Float32Array;
  readonly forest: Forest;
}

export interface ChosenAttribution extends LinkedAttribution {
  /** The chance that content and source are right. */
  readonly confidence: number;
}

/** What is less likely to be right is more often noise than words; chosen on dev. */
const LEAST = 0.28;
/**
 * A cue whose readings are together so likely reports somebody; then the likeliest is taken, though none need be likely: a
 * quote in doubtful bounds is worth more than none.
 */
const TOGETHER = 0.5;
/** By so much another reading must be likelier than that of the best labels, if this is not itself unlikely. */
const AHEAD = 0.05;
const UNLIKELY = 0.15;

/** What the weights of a candidate's features add up to. */
export function scoreOf({ view: { features } }: Candidate, weights: Float32Array): number {
  let sum = 0;
  for (let k = 0; k < features.length; k++) sum += weights[features[k]];
  return sum;
}

/** Where the content of a candidate begins. */
const startOf = ({ attribution: { content } }: Candidate): number => content[0].from;

/**
 * Chooses the attributions of an article among all that its labels, and others almost as good, would make: the
 * likeliest first, and of those in conflict only one. How likely each is, is learnt from articles that the tagger did not
 * learn from (reranking, Collins & Koo 2005, an attribution at a time).
 */
export function chooseAttributions(
  tagging: Tagging,
  lattice: Lattice,
  linker: Float32Array,
  { weights, forest }: Judge,
): readonly ChosenAttribution[] {
  const candidates = candidatesOf(tagging, lattice, linker);
  const conflicts = conflictsOf(candidates);
  const scores = candidates.map((candidate) => scoreOf(candidate, weights));
  const facts = factsOf(tagging.context, candidates, scores, conflicts);
  const chances = Array.from(forest(facts, FACT_COUNT), (sum) => 1 / (1 + Math.exp(-sum)));
  const isLikely = (k: number): boolean => {
    if (chances[k] >= LEAST) return true;
    const { attribution } = candidates[k];
    const others = conflicts[k].filter((c) => shareCue(attribution, candidates[c].attribution));
    return others.reduce((sum, c) => sum + chances[c], chances[k]) >= TOGETHER;
  };
  const rank = candidates.map(({ isBest }, k) => chances[k] + (isBest && chances[k] >= UNLIKELY ? AHEAD : 0));
  const order = candidates.map((_, k) => k).sort((a, b) => rank[b] - rank[a]);
  const chosen = new Set<number>();
  for (const k of order) if (isLikely(k) && !conflicts[k].some((c) => chosen.has(c))) chosen.add(k);
  const { context } = tagging;
  const attributions = [...chosen]
    .sort((a, b) => startOf(candidates[a]) - startOf(candidates[b]) || a - b)
    .flatMap((k) => {
      const plain = withPlainBorders(
        context,
        withOwnVerb(context.signals, withNickname(context, candidates[k].attribution)),
      );
      const own = withoutAgent(context, plain);
      if (!own || (own.cue && isPartOfName(context, own.cue))) return [];
      const { cue, source, content } = uninverted(context, withoutLooseEnds(context, own));
      return [{ cue, source, content, confidence: chances[k] }];
    });
  return withCommentClauses(
    context,
    withoutHalfNames(context.signals, withWholeContents(context, attributions)),
  );
}
