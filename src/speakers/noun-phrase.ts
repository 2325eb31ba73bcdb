import { TokenKind } from '../text/article.js';
import { DETERMINER, FUNCTION, WordClass } from './word-class.js';
import { firstOfSentence, has, keyAt, kindAt, textAt, type Words } from './words.js';

const LONGEST_PHRASE = 12;
const STOP = FUNCTION & ~DETERMINER;
const MODAL = /^(?:could|must|should|will|would)$/;
const INTENT =
  /^(?:able|designed|eager|expected|forced|hopes|hoped|hoping|intended|likely|meant|need|needed|needs|ready|set|tried|tries|try|trying|unlikely|want|wanted|wants|wish|wished)$/;

/** The first token of the phrase that ends in `head`: `said [the port’s chief engineer]`. */
export function startOfPhrase(words: Words, head: number): number {
  const limit = Math.max(firstOfSentence(words, head), head - LONGEST_PHRASE);
  let start = head;
  while (start > limit && belongsBefore(words, start - 1)) {
    start--;
    if (kindAt(words, start) === TokenKind.clitic) return startOfPossessor(words, start, limit);
    if (has(words, start, DETERMINER) && !has(words, start - 1, WordClass.indefinite)) break;
  }
  const isVerb = start < head && (isSubjectPronoun(words, start - 1) || isInfinitive(words, start));
  return isVerb || kindAt(words, start) === TokenKind.clitic ? start + 1 : start;
}

/** `it worries [growers]`: what follows `it` is the verb. */
function isSubjectPronoun(words: Words, index: number): boolean {
  return has(words, index, WordClass.pronoun) && /^(?:i|he|she|it|we|they|who)$/.test(keyAt(words, index));
}

/** `it could [worry] growers`, `meant to [worry] growers`, but `close to [nervous] growers`. */
function isInfinitive(words: Words, index: number): boolean {
  if (has(words, index, DETERMINER)) return false;
  if (MODAL.test(keyAt(words, index - 1))) return true;
  return keyAt(words, index - 1) === 'to' && INTENT.test(keyAt(words, index - 2));
}

/** `[Hillary Clinton]’s campaign`, `[the state attorney general]’s office`. */
function startOfPossessor(words: Words, clitic: number, limit: number): number {
  let start = clitic - 1;
  if (has(words, start, WordClass.capital)) {
    while (start > limit && has(words, start - 1, WordClass.capital) && !has(words, start - 1, FUNCTION))
      start--;
  } else while (start > limit && !has(words, start, DETERMINER) && belongsBefore(words, start - 1)) start--;
  return start > limit && keyAt(words, start - 1) === 'the' ? start - 1 : start;
}

/** Whose rank is the first: `[first] minister`. */
const firsts =
  /^(?:minister|lady|gentleman|secretary|officer|mate|sergeant|author|violin(?:ist)?|baseman|lieutenant|lord)$/;

/** `the island’s [only] baker`, `her [first] trainer`. */
function isOnly(words: Words, index: number): boolean {
  if (keyAt(words, index) === 'first' && firsts.test(keyAt(words, index + 1))) return true;
  const isOpened = has(words, index - 1, DETERMINER) || isPossessive(words, index - 1);
  return isOpened && /^(?:only|first|second|last|next)$/.test(keyAt(words, index));
}

function belongsBefore(words: Words, index: number): boolean {
  const kind = kindAt(words, index);
  if (kind === TokenKind.clitic) return isPossessive(words, index);
  if (kind === TokenKind.number) return true;
  if (kind !== TokenKind.word) return false;
  if (has(words, index, DETERMINER) || isOnly(words, index)) return true;
  // `exactly [what] people want`
  if (isSubjectPronoun(words, index) || /^what(?:ever)?$/.test(keyAt(words, index))) return false;
  // `on Monday [forecaster] Maya Orr`, `the [Sunday Times editor] Maya Orr`
  if (has(words, index, WordClass.calendar) && !has(words, index + 1, WordClass.capital)) return false;
  if (has(words, index, WordClass.capital) && index > firstOfSentence(words, index))
    return !has(words, index, STOP);
  if (has(words, index, STOP & ~WordClass.pronoun) && !has(words, index, WordClass.job)) return false;
  return !looksLikeVerb(words, index);
}

/** `Orr[’s] engineer`, not `she[’s] late`. */
export function isPossessive(words: Words, index: number): boolean {
  if (kindAt(words, index) !== TokenKind.clitic || has(words, index - 1, WordClass.pronoun)) return false;
  return /^['’]s?$/.test(textAt(words, index));
}

/** `beat` or `visited`, but not `retired` or the noun in `the report writer`. */
function looksLikeVerb(words: Words, index: number): boolean {
  if (has(words, index - 1, DETERMINER)) return false;
  if (has(words, index, WordClass.verb))
    return !has(words, index, WordClass.document) || isReporting(words, index);
  const key = keyAt(words, index);
  if (/^(?:given|shown|taken)$/.test(key)) return true;
  return /.[^e]ed$/.test(key) && !key.includes('-') && !has(words, index, WordClass.edAdjective);
}

function isReporting(words: Words, index: number): boolean {
  return !has(words, index - 1, WordClass.preposition);
}
