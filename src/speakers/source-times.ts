import { TokenKind } from '../text/article.js';
import type { Phrase } from './source.js';
import { DETERMINER, WordClass } from './word-class.js';
import { firstOfSentence, has, isPlain, keyAt, kindAt, textAt, textBetween, type Words } from './words.js';

/** Tokens of `Orr, who has led the team since May,`, at most. */
const REACH = 60;

/**
 * The name with which a sentence begins, where of its subject only the time behind was found: `[Orr], who leads the team,
 * *on Sunday* defended`. The index of a name, or -1.
 */
export function namedBeforeTime(words: Words, { start, end }: Phrase, nameAt: Int32Array): number {
  if (textAt(words, start - 1) !== ',' || !isWhen(words, start, end)) return -1;
  let index = firstOfSentence(words, start);
  if (start - index > REACH) return -1;
  while (index < start && nameAt[index]! < 0 && kindAt(words, index) <= TokenKind.clitic) index++;
  const name = nameAt[index]!;
  if (index >= start || name < 0) return -1;
  while (nameAt[index] === name) index++;
  return textAt(words, index) === ',' ? name : -1;
}

/** Without when they said it: `[the campaign] on Monday`. */
export function withoutTime(words: Words, { start, end }: Phrase): Phrase {
  if (isWhen(words, start, end)) return { start, end };
  for (let index = start + 1; index < end; index++)
    if (isWhen(words, index, end) && isPlainTill(words, start, index)) return { start, end: index };
  return { start, end };
}

/** `the campaign [on Monday]`, `the U.S. [at the time]`, `a judge [last month]`: when they said it, at the end of a source. */
export function isWhen(words: Words, index: number, end: number): boolean {
  const isDay = has(words, index, WordClass.calendar);
  if ((!isDay && !opening.test(keyAt(words, index))) || has(words, index - 1, DETERMINER)) return false;
  const rest = textBetween(words, index, end).toLowerCase();
  return when.test(rest) || (isDay && weekday.test(rest));
}

const opening =
  /^(?:at|on|late|early|earlier|last|this|next|that|an?|one|two|three|four|five|six|several|few|less|more|about|nearly|almost|just|hours|days|weeks|months|years)$/;
const weekday = /^\w+day(?: (?:morning|afternoon|evening|night))?$/;
const when =
  /^(?:at the time|on \w+day(?: (?:morning|afternoon|evening|night))?|(?:late |early |earlier )?(?:last|this|next|that) (?:past )?(?:week|month|year|night|morning|evening|spring|summer|autumn|fall|winter)|(?:(?:less|more) than |about |nearly |almost |just )?(?:(?:an?|one|two|three|four|five|six|several|few) )?(?:hour|day|week|month|year)s? (?:ago|later|earlier))$/;

/** No participle, whose time it would be, as in `the report published Monday`, and nothing that has a date. */
function isPlainTill(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) {
    const isPart = isPlain(words, index) && /(?:ed|ing)$/.test(keyAt(words, index));
    const isVerb = isPlain(words, index) && has(words, index, WordClass.verb);
    if (isPart || isVerb || has(words, index, WordClass.document)) return false;
  }
  return true;
}
