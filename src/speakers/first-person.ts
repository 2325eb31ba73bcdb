import type { Attribution } from '../attribution/attribution.js';
import type { Name } from './name.js';
import { textAt, type Words } from './words.js';

export type Person = 'first' | 'second' | 'third';

/** Whether a pronoun means who speaks, who is spoken to, or somebody else. */
export function personOf(key: string): Person {
  if (/^(?:i|we|me|us|my|our|mine|ours|myself|ourselves)$/.test(key)) return 'first';
  return /^(?:you|your|yours|yourself|yourselves)$/.test(key) ? 'second' : 'third';
}

/** How many attributions back the one may begin that holds a pronoun; bounds the work for each. */
const NESTED = 12;

/**
 * The attribution in whose words an offset lies, the shortest of them: “[I] told Finn so,” Orr said. -1 if none.
 * Attributions are in the order of their contents.
 */
export function quoteAround(attributions: readonly Attribution[], offset: number, self: number): number {
  let found = -1;
  let shortest = Number.POSITIVE_INFINITY;
  const last = Math.min(attributions.length - 1, self + NESTED);
  for (let index = last; index >= Math.max(0, self - NESTED); index--) {
    if (index === self) continue;
    for (const [from, to] of attributions[index]!.content) {
      if (offset < from || offset >= to || to - from >= shortest) continue;
      found = index;
      shortest = to - from;
    }
  }
  return found;
}

/**
 * The names that sign what stands above them: each fills a paragraph of its own.
 *
 *     I despise the plan.¶[Maya Orr].¶Leeds
 */
export function findSignatures(words: Words, names: readonly Name[]): Name[] {
  const { paragraphs } = words.article;
  return names.filter((name) => {
    if (name.kind === 'organisation' || name.kind === 'place') return false;
    const paragraph = words.paragraph[name.start]!;
    return paragraphs[paragraph] === name.start && isAlone(words, name, paragraphs[paragraph + 1]!);
  });
}

function isAlone(words: Words, { end, words: parts }: Name, limit: number): boolean {
  if (parts.length < 2) return false;
  return end === limit || (end + 1 === limit && textAt(words, end) === '.');
}

/** The first of the signatures after a token; undefined if none follows. */
export function nextSignature(signatures: readonly Name[], at: number): Name | undefined {
  let [low, high] = [0, signatures.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if (signatures[middle]!.start <= at) low = middle + 1;
    else high = middle;
  }
  return signatures[low];
}
