import type { QuoteType } from './types.js';

/** Every type of quote, from all in quotation marks to nothing in them. */
export const QUOTE_TYPES = ['direct', 'mixed', 'indirect'] as const satisfies readonly QuoteType[];
