import type { ExtractOptions, Quote } from './types.js';

export type * from './types.js';

export function extract(_text: string, _options: ExtractOptions = {}): Quote[] {
  return [];
}
