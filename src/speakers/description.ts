import { TokenKind } from '../text/article.js';
import { hasClause } from './head-name.js';
import { determinerOf, kindOfHead } from './nominal.js';
import type { Source } from './source.js';
import { DETERMINER, FUNCTION, WordClass } from './word-class.js';
import { has, isPlain, keyAt, kindAt, textAt, type Words } from './words.js';

/** Whether two things are joined there: `Orr [and] Finn`. */
export function hasAnd(words: Words, from: number, to: number): boolean {
  for (let index = from; index < to; index++) if (/^(?:and|nor|&)$/.test(keyAt(words, index))) return true;
  return false;
}

/** A source without a name: `[a senior official in the ministry]`, whose head is `official`. */
export function readDescription(words: Words, start: number, end: number): Source {
  const head = headOf(words, start, end);
  const determiner = determinerOf(words, start, head);
  const nominal = { start, end: head + 1, head, determiner, kind: kindOfHead(words, start, head) };
  return { form: 'nominal', nominal, end: endOfDescription(words, head, end) };
}

/** The noun that a description turns on: `a senior [official] in the ministry`. */
function headOf(words: Words, start: number, end: number): number {
  let head = start;
  for (let index = start; index < end; index++) {
    const kind = kindAt(words, index);
    if (kind === TokenKind.clitic) continue;
    if (
      kind >= TokenKind.punctuation ||
      (index > start && /^(?:who|which|that|whose)$/.test(keyAt(words, index)))
    )
      break;
    if (index > start && has(words, index, WordClass.preposition)) break;
    if (!has(words, index, DETERMINER) || index === start) head = index;
  }
  return head;
}

/** Without clauses: `the council[, which met …]`, `growers [who lost trees]`; `the family, protesters and aides` is whole. */
function endOfDescription(words: Words, head: number, end: number): number {
  if (isList(words, head, end)) return end;
  for (let index = head + 1; index < end; index++) {
    if (textAt(words, index) === ',' || /^(?:who|which|whose)$/.test(keyAt(words, index))) return index;
    if (hasObject(words, index)) return index;
  }
  return end;
}

/** `researchers in Leeds [followed] 1,200 teenagers`, and not `a survey released last week`, `a study led by Orr`. */
function hasObject(words: Words, index: number): boolean {
  if (!isPlain(words, index) || !/..[^e]ed$/.test(keyAt(words, index))) return false;
  if (has(words, index - 1, DETERMINER | WordClass.preposition)) return false;
  return kindAt(words, index + 1) === TokenKind.number || keyAt(words, index + 1) === 'the';
}

function isList(words: Words, head: number, end: number): boolean {
  const isComma = textAt(words, head + 1) === ',' && !has(words, head + 2, FUNCTION);
  return isComma && hasAnd(words, head + 2, end) && !hasClause(words, head + 2, end);
}
