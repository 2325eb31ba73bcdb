import type { Quote, QuoteType } from '../types.js';

/** What the user wants to see; what is not given lets everything through. */
export interface FilterOptions {
  readonly type?: readonly QuoteType[] | undefined;
  readonly speaker?: string | undefined;
  readonly minConfidence?: number | undefined;
}

/** Tells which quotes pass every filter. A speaker matches if the name contains the text, whatever the case. */
export function createFilter({ type, speaker, minConfidence = 0 }: FilterOptions): (quote: Quote) => boolean {
  const name = speaker === undefined ? null : fold(speaker);
  return (quote) =>
    quote.confidence >= minConfidence &&
    (type === undefined || type.includes(quote.type)) &&
    (name === null || (quote.speaker !== null && fold(quote.speaker).includes(name)));
}

/** `É` may be one character or two; a name is the same in both. */
function fold(text: string): string {
  return text.normalize('NFC').toLowerCase();
}
