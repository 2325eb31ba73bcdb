import { TokenKind } from '../text/article.js';
import type { Name } from './name.js';
import { WordClass } from './word-class.js';
import { has, keyAt, kindAt, textAt, type Words } from './words.js';

/** `ngc` for `National Growers’ Cooperative`, and what stands in brackets after it. */
export function acronymsOf(words: Words, name: Name): string[] {
  if (name.words.length < 2) return [];
  const found: string[] = [];
  if (
    textAt(words, name.end) === '(' &&
    textAt(words, name.end + 2) === ')' &&
    has(words, name.end + 1, WordClass.allCaps)
  ) {
    found.push(keyAt(words, name.end + 1));
  }
  if (name.kind !== 'organisation' && name.kind !== 'unknown') return found;
  const initials = initialsOf(words, name);
  return initials.length > 2 ? [...found, initials] : found;
}

function initialsOf(words: Words, name: Name): string {
  let initials = '';
  for (let index = name.nameStart; index < name.end; index++) {
    if (kindAt(words, index) === TokenKind.word && has(words, index, WordClass.capital))
      initials += keyAt(words, index)[0];
  }
  return initials;
}
