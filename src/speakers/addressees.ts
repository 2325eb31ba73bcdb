import type { Attribution } from '../attribution/attribution.js';
import { TokenKind } from '../text/article.js';
import type { Entity } from './entity.js';
import type { Scene } from './scene.js';
import type { Phrase } from './source.js';
import { tokensOf } from './token-span.js';
import { DETERMINER, FUNCTION, PERSON_NOUN, WordClass } from './word-class.js';
import { endOfSentence, has, isPlain, keyAt, kindAt, textAt, textBetween, type Words } from './words.js';

const tells =
  /^(?:told|tells?|telling|asked|asks|asking|assured|informed|reminded|warned|advised|notified|urged)$/;
const talks = /^(?:interview|conversation|call)$/;
const letters = /^(?:letter|email|e-mail|statement|message|testimony|speech|address|note)$/;
const personPronoun = /^(?:me|him|her|them|us|you)$/;
const LONGEST_ADDRESSEE = 10;

/** Whom it was said to: told [the Aden Monitor], told [reporters] in Oslo, in an interview with [the BBC]. */
export function findAddressee({ words, inSource }: Scene, attribution: Attribution): string | null {
  if (!attribution.cue) return null;
  const cue = tokensOf(words, attribution.cue);
  const limit = pastName(words, contentAfter(words, attribution, cue.end));
  const verb = verbOfTelling(words, cue);
  if (verb < 0) return afterInterview(words, cue.start, limit);
  // `“Why?” asked [Orr]`
  if (isPassive(words, verb) || inSource[verb + 1] === 1) return null;
  return phraseFrom(words, verb + 1, limit, keyAt(words, verb));
}

/** The person whom the verb is said to, by name: `he told [Finn]`, `he put it to Ms. [Orr]`. */
export function personAddressed(scene: Scene, { cue }: Attribution): Entity | null {
  const { nameAt, bearers } = scene;
  const at = cue ? placeOfAddressee(scene, tokensOf(scene.words, cue)) : -1;
  const name = nameAt[at] ?? -1;
  return name >= 0 && bearers[name]!.kind === 'person' ? bearers[name]! : null;
}

/** The pronoun that says whom the verb is said to: `he told [her]`; -1 if there is none. */
export function pronounAddressed(scene: Scene, { cue }: Attribution): number {
  const at = cue ? placeOfAddressee(scene, tokensOf(scene.words, cue)) : -1;
  return at >= 0 && /^(?:him|her)$/.test(keyAt(scene.words, at)) ? at : -1;
}

/** Where a cue, or what follows it, names whom it is said to; -1 if it does not. */
function placeOfAddressee({ words, inSource }: Scene, { start, end }: Phrase): number {
  const verb = verbOfTelling(words, { start, end });
  if (verb >= 0) return isPassive(words, verb) || inSource[verb + 1] === 1 ? -1 : verb + 1;
  for (let index = start + 1; index < end; index++) if (keyAt(words, index) === 'to') return index + 1;
  return -1;
}

/** `told` in `had told on Monday`; -1 if a cue has no such verb. */
function verbOfTelling(words: Words, { start, end }: Phrase): number {
  for (let index = start; index < end; index++) if (tells.test(keyAt(words, index))) return index;
  return -1;
}

/** `told Mr [Finn] to leave`, `told the Leeds [Swans] he would`: a name that was cut in two is whole. */
function pastName(words: Words, limit: number): number {
  const isCut = has(words, limit - 1, WordClass.capital) && has(words, limit, WordClass.capital);
  return isCut && !has(words, limit, FUNCTION) ? limit + 1 : limit;
}

/** `The court was [told] the roof leaks`. */
function isPassive(words: Words, index: number): boolean {
  const before = has(words, index - 1, WordClass.adverb) ? index - 2 : index - 1;
  return (
    !keyAt(words, index).endsWith('ing') && /^(?:is|are|was|were|been|being)$/.test(keyAt(words, before))
  );
}

/** The first token of the content that follows the cue, or the end of the sentence. */
function contentAfter(words: Words, { content }: Attribution, after: number): number {
  const end = endOfSentence(words, Math.max(0, after - 1));
  for (const span of content) {
    const { start } = tokensOf(words, span);
    if (start >= after) return Math.min(start, end);
  }
  return end;
}

/** `in an interview with [the BBC]`, `in a letter to [parents]`. */
function afterInterview(words: Words, start: number, limit: number): string | null {
  for (let index = start; index + 1 < limit; index++) {
    if (!has(words, index + 1, WordClass.preposition)) continue;
    const next = keyAt(words, index + 1);
    const isAddressed =
      next === 'with' ? talks.test(keyAt(words, index)) : next === 'to' && letters.test(keyAt(words, index));
    if (isAddressed) return phraseFrom(words, index + 2, limit, 'told');
  }
  return null;
}

function phraseFrom(words: Words, start: number, limit: number, verb: string): string | null {
  if (start >= limit || kindAt(words, start) > TokenKind.number) return null;
  if (has(words, start, WordClass.calendar) && !has(words, start, WordClass.firstName)) return null;
  // `told [Us Weekly]`
  const isPronoun = personPronoun.test(keyAt(words, start));
  const isName =
    isPronoun && has(words, start, WordClass.capital) && has(words, start + 1, WordClass.capital);
  let end = endOfAddressee(words, isName ? start + 1 : start, Math.min(limit, start + LONGEST_ADDRESSEE));
  while (end > start && keyAt(words, end - 1) === 'of') end--;
  // `told [her]`, but `told [her mother]`.
  if (isPronoun && !isName && !has(words, end - 1, PERSON_NOUN | WordClass.group))
    return textAt(words, start);
  if (end === start || (end === start + 1 && has(words, start, DETERMINER))) return null;
  if (!/^t/.test(verb) && has(words, start, WordClass.indefinite)) return null;
  // `warned [continued] growth`
  if (end === start + 1 && isPlain(words, start) && keyAt(words, start).endsWith('ed')) return null;
  return textBetween(words, start, end);
}

function endOfAddressee(words: Words, start: number, limit: number): number {
  for (let index = start; index < limit; index++) if (endsAddressee(words, index, start)) return index;
  return limit;
}

function endsAddressee(words: Words, index: number, start: number): boolean {
  const kind = kindAt(words, index);
  if (kind === TokenKind.clitic) return index === start;
  // `the Mail [&] Courier`
  if (textAt(words, index) === '&') return !has(words, index + 1, WordClass.capital);
  if (kind > TokenKind.number) return true;
  if (index === start)
    return (
      has(words, index, FUNCTION & ~DETERMINER & ~WordClass.indefinite) && !has(words, index, DETERMINER)
    );
  if (has(words, index, WordClass.calendar) && has(words, index, WordClass.capital)) return true;
  if (has(words, index, WordClass.capital))
    return has(words, index - 1, WordClass.group) && !has(words, index - 1, WordClass.capital);
  if (keyAt(words, index) === 'of') return false;
  // `the head of [the] port`
  if (keyAt(words, index - 1) === 'of' && has(words, index, DETERMINER)) return false;
  return has(words, index, FUNCTION | WordClass.auxiliary);
}
