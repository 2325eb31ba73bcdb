import { InvalidArgumentError } from 'commander';
import { QUOTE_TYPES } from '../quote-types.js';
import type { QuoteType } from '../types.js';

export const TYPES: readonly string[] = QUOTE_TYPES;
const WHOLE = /^\d+$/;
/** A thread takes some 100 MB; more than the cores are of no use. */
const MOST_JOBS = 256;
const DECIMAL = /^(?:\d+(?:\.\d*)?|\.\d+)$/;

/** `--type direct,mixed`: a list, or the option more than once. */
export function parseTypes(value: string, previous: readonly QuoteType[] = []): readonly QuoteType[] {
  const names = value.split(',').map((name) => name.trim());
  if (!names.every(isType)) throw new InvalidArgumentError(`Allowed: ${TYPES.join(', ')}.`);
  return [...previous, ...names];
}

function isType(name: string): name is QuoteType {
  return TYPES.includes(name);
}

/** `--min-confidence 0.8`. */
export function parseConfidence(value: string): number {
  const confidence = DECIMAL.test(value) ? Number(value) : Number.NaN;
  if (!(confidence <= 1)) throw new InvalidArgumentError('Allowed: 0 to 1.');
  return confidence;
}

/** `--jobs 4`. */
export function parseJobs(value: string): number {
  const jobs = WHOLE.test(value) ? Number(value) : Number.NaN;
  if (!(jobs >= 1 && jobs <= MOST_JOBS)) throw new InvalidArgumentError(`Allowed: 1 to ${MOST_JOBS}.`);
  return jobs;
}

/** `--speaker Orr`. An empty one, mostly a shell variable that was not set, would let everything through. */
export function parseText(value: string): string {
  if (value.trim() === '') throw new InvalidArgumentError('Some text is needed.');
  return value;
}
