import type { Kind, QuoteType, Span } from '../types.js';

/** Which words report which: one attribution, before anyone asks who the source is. */
export interface Attribution {
  /** The words that are attributed, in text order, as the tagger marked them: with their quotation marks. */
  readonly content: readonly Span[];
  /** The words that name the source: `Ibrahim al-Madhoun, a political analyst close to Hamas`, `He`; null if none. */
  readonly source: Span | null;
  /** The words that report: `said`, `according to`. */
  readonly cue: Span | null;
  readonly type: QuoteType;
  readonly kind: Kind;
  /** The chance that content and source are right, 0 to 1. */
  readonly confidence: number;
}
