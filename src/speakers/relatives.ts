import { TokenKind } from '../text/article.js';
import type { Antecedent } from './discourse.js';
import type { Entity } from './entity.js';
import type { Progress } from './give-source.js';
import { determinerOf, kindOfHead } from './nominal.js';
import { resolveNominal } from './nominal-resolver.js';
import { startOfPhrase } from './noun-phrase.js';
import { beforeBrackets } from './source-names.js';
import { FUNCTION, HEAD_NOUN, PERSON_NOUN, WordClass } from './word-class.js';
import { firstOfSentence, has, isPlain, keyAt, kindAt, textAt, type Words } from './words.js';

const CERTAIN = 20;
const REACH = 25;

/** What `who`, `which` or `that` stands for: `[growers] who say`, `the [agency], which said`. */
export function findRelative({ scene, described }: Progress, at: number): Antecedent | null {
  const { words, nameAt, bearers, pairs } = scene;
  const head = headBefore(words, at, nameAt, (index) => {
    const { kind } = bearers[index]!;
    return kind === 'person' || kind === 'unknown';
  });
  if (head < 0) return null;
  const start = startOfPhrase(words, head);
  const name = nameAt[head]!;
  if (name >= 0 && (name === nameAt[start] || !has(words, start, WordClass.indefinite)))
    return { entity: pairOf(name) ?? bearers[name]!, margin: CERTAIN, score: CERTAIN };
  const explained = explainedName(words, start, nameAt);
  if (explained >= 0)
    return { entity: pairOf(explained) ?? bearers[explained]!, margin: CERTAIN, score: CERTAIN };
  const determiner = determinerOf(words, start, head);
  const nominal = { start, end: head + 1, head, determiner, kind: kindOfHead(words, start, head) };
  return { entity: resolveNominal(scene, described, nominal, head + 1), margin: CERTAIN, score: CERTAIN };

  /** `Ann Orr and Ben Finn, [who] saw it`: both. */
  function pairOf(name: number): Entity | null {
    return textAt(words, at - 1) === ',' ? (pairs.get(name - 1) ?? null) : null;
  }
}

/** `Kaine is [a lawyer] who`, `Kaine, now [a senator], who`, `Future45, [a super PAC] that`: the name. */
function explainedName(words: Words, start: number, nameAt: Int32Array): number {
  const before = has(words, start - 1, WordClass.adverb) ? start - 2 : start - 1;
  const links = textAt(words, before) === ',' || /^(?:is|was|['’]s)$/.test(keyAt(words, before));
  return links ? (nameAt[before - 1] ?? -1) : -1;
}

/** The noun of the phrase before a relative word; `a judge in Ohio [who]` is about the judge. */
function headBefore(
  words: Words,
  at: number,
  nameAt: Int32Array,
  isPerson: (name: number) => boolean,
): number {
  const first = Math.max(firstOfSentence(words, at), at - REACH);
  const wantsPerson = /^who/.test(keyAt(words, at));
  let fallback = -1;
  for (let index = at - 1; index >= first; index--) {
    if (textAt(words, index) === ')') index = Math.min(index - 1, beforeBrackets(words, index));
    if (wantsPerson && index === at - 1 && has(words, index, WordClass.group)) return index;
    if (kindAt(words, index) >= TokenKind.clitic || has(words, index, FUNCTION)) continue;
    if (words.article.quotationOfToken[index] !== words.article.quotationOfToken[at]) continue;
    if (nameAt[index]! < 0 && isNoHead(words, index)) continue;
    if (!wantsPerson) return index;
    if (isGoverned(words, index)) continue;
    if (wantsPerson && nameAt[index]! >= 0 && isWhence(words, index)) continue;
    if (nameAt[index]! >= 0 ? isPerson(nameAt[index]!) : has(words, index, PERSON_NOUN | WordClass.group))
      return index;
    if (fallback < 0) fallback = index;
  }
  return fallback;
}

/** `The board [met] [Monday] [afternoon], which`: about the board. */
function isNoHead(words: Words, index: number): boolean {
  if (has(words, index, WordClass.calendar)) return true;
  if (/^(?:morning|afternoon|evening|night)$/.test(keyAt(words, index)))
    return has(words, index - 1, WordClass.calendar);
  return has(words, index, WordClass.verb) && !has(words, index, HEAD_NOUN);
}

/** `the nominee for [president] who`: about the nominee. */
function isGoverned(words: Words, index: number): boolean {
  return keyAt(words, index - 1) === 'for' && has(words, index - 2, PERSON_NOUN) && isPlain(words, index);
}

/** `Donna Rawlings, 59, of [Ashton], Md., who`: where somebody is from. */
function isWhence(words: Words, index: number): boolean {
  return /^(?:of|in|at|from|near)$/.test(keyAt(words, index - 1));
}
