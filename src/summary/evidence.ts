import type { Quote } from '../types.js';
import { lineOfWork } from './occupations.js';

/** What one article tells of a speaker beyond the name; `null` where it tells nothing, or two things. */
export interface Evidence {
  readonly gender: 'male' | 'female' | null;
  readonly work: string | null;
}

const MALE = /^(?:he|him|his)$|^(?:Mr|Sir|Lord|Baron|Count|Prince|King|Sheikh)\b/i;
const FEMALE = /^(?:she|her|hers)$|^(?:Mrs|Ms|Miss|Dame|Lady|Baroness|Countess|Princess|Queen|Madam)\b/i;

/** Reads the sources and roles of one speaker’s quotes in one article: `[She]`, `[Mr.] Orr`, `goalkeeper`. */
export function readEvidence(quotes: readonly Quote[]): Evidence {
  const mentions = quotes.map(({ mention }) => mention ?? '');
  const works = new Set(quotes.map(({ role }) => role && lineOfWork(role)).filter((work) => work !== null));
  return {
    gender: only(
      mentions.some((mention) => MALE.test(mention)) && 'male',
      mentions.some((mention) => FEMALE.test(mention)) && 'female',
    ),
    work: works.size === 1 ? [...works][0]! : null,
  };
}

function only<Value extends string>(a: Value | false, b: Value | false): Value | null {
  return a && b ? null : a || b || null;
}

/** Whether both may be one person. */
export function agree(a: Evidence, b: Evidence): boolean {
  return mayBeSame(a.gender, b.gender) && mayBeSame(a.work, b.work);
}

function mayBeSame(a: string | null, b: string | null): boolean {
  return a === null || b === null || a === b;
}
