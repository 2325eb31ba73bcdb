import type { Resolution } from '../types.js';
import type { Entity } from './entity.js';

/** Who was found to have said something. */
export interface Given {
  readonly speaker: string | null;
  /** One, several for a joint statement, none if unknown. */
  readonly entities: readonly Entity[];
  readonly resolution: Resolution | null;
  readonly certainty: number;
}

/** How often each way of finding a speaker is right on the dev articles, where words and source are. */
export const Certainty = {
  named: 0.99,
  name: 0.99,
  nominal: 0.99,
  pronoun: 0.98,
  closePronoun: 0.7,
  continued: 0.75,
  unknown: 0.6,
} as const;
/** Below this lead over the next antecedent a pronoun is doubtful. */
export const CLEAR_MARGIN = 6;

/** The answer where the article does not say: ‘Let us in!’ came a cry. */
export const nobody: Given = { speaker: null, entities: [], resolution: null, certainty: Certainty.unknown };
