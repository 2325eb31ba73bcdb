import { TokenKind } from '../text/article.js';
import type { Phrase } from './source.js';
import { withoutTime } from './source-times.js';
import { DETERMINER, FUNCTION, HEAD_NOUN, PERSON_NOUN, TITLE, WordClass } from './word-class.js';
import { firstOfSentence, has, isPlain, keyAt, kindAt, looksPlural, textAt, type Words } from './words.js';

const opensClause = /^(?:what|that|whether|why|how|though|although|while|because)$/;
const subjectPronoun = /^(?:i|we|he|she|they|you)$/;

/** The words of a source that name somebody: of `The gap between what [Trump]` the subject, of `[experts] I` the object. */
export function tightenSource(words: Words, phrase: Phrase): Phrase {
  const { start, end } = withoutTime(
    words,
    withoutObject(words, withoutJoints(words, withoutFronted(words, withoutLabel(words, phrase)))),
  );
  if (keyAt(words, start) === 'as' && end - start > 1) return { start: start + 1, end };
  const owned = ownedBy(words, start, end);
  if (owned > 0) return { start: owned, end };
  if (isRelatedObject(words, start, end)) return { start: start + 1, end };
  if (startsRelative(words, start, end) || startsClause(words, start, end)) return { start, end: start + 1 };
  if (keyAt(words, start) === 'whose' && end - start > 1) return { start: start + 1, end };
  if (keyAt(words, start) === 'that' && has(words, start + 1, WordClass.capital))
    return { start: start + 1, end };
  const endsRelative = end - start > 1 && /^(?:who|which)$/.test(keyAt(words, end - 1));
  if (endsRelative && keyAt(words, end - 2) !== 'those') return { start: end - 1, end };
  let from = start;
  for (let index = start + 1; index < end - 1; index++) {
    const opens =
      comesAfter(words, index) || separates(words, start, index) || joinsClause(words, start, index);
    if (opens && isSubject(words, index + 1, end)) from = index + 1;
    if (
      has(words, index, FUNCTION) &&
      opensClause.test(keyAt(words, index)) &&
      isSubject(words, index + 1, end)
    )
      from = index + 1;
  }
  const to = beforeCircumstance(words, from, end);
  if (to < end) return { start: from, end: to };
  const isCut =
    end - from > 1 && subjectPronoun.test(keyAt(words, end - 1)) && !has(words, end - 2, FUNCTION);
  return { start: from, end: isCut ? end - 1 : end };
}

/** Words of `whose late co-owner`, at most. */
const LONGEST_OWNED = 4;

/** `the fund, whose [president], Maya Orr,`: who of it speaks; -1 where a clause follows. */
function ownedBy(words: Words, start: number, end: number): number {
  let whose = start + 1;
  while (whose < end && !(keyAt(words, whose) === 'whose' && textAt(words, whose - 1) === ',')) whose++;
  let head = whose + 1;
  while (head < end && head < whose + LONGEST_OWNED && !has(words, head, PERSON_NOUN)) head++;
  if (head >= end || !has(words, head, PERSON_NOUN)) return -1;
  const isNamed = textAt(words, head + 1) === ',' && has(words, head + 2, WordClass.capital);
  return isNamed || head + 1 === end ? whose + 1 : -1;
}

/** `[the minister] while talking to reporters`, `[Doctors] did tests today and`: where what is no name begins, or the end. */
function beforeCircumstance(words: Words, start: number, end: number): number {
  for (let index = start + 1; index < end - 1; index++) {
    if (/^wh(?:o|ich|ose)$|^that$/.test(keyAt(words, index))) return end;
    if (acts(words, index)) return index;
    if (/^(?:while|when|after|before)$/.test(keyAt(words, index)) && /.{2}ing$/.test(keyAt(words, index + 1)))
      return index;
  }
  return end;
}

/** `doctors [performed] a test`; not `a man [named] the winner` and not `growers [led] by Orr`. */
function acts(words: Words, index: number): boolean {
  if (!has(words, index - 1, PERSON_NOUN | WordClass.group) || !has(words, index + 1, DETERMINER))
    return false;
  if (!isPlain(words, index) || has(words, index, WordClass.edAdjective)) return false;
  const key = keyAt(words, index);
  return /.{2}ed$/.test(key) && !/^(?:named|called|dubbed|titled|headed)$/.test(key);
}

/** `protested at the call [but] the referee refused`. */
function separates(words: Words, start: number, index: number): boolean {
  return (
    keyAt(words, index) === 'but' &&
    has(words, start, DETERMINER) &&
    has(words, index + 1, WordClass.definite | WordClass.possessive)
  );
}

/** `Finn has left [and] Orr said`: what stands before is a clause of its own. */
function joinsClause(words: Words, start: number, index: number): boolean {
  if (keyAt(words, index) !== 'and') return false;
  if (isThing(words, index - 1) && opensName(words, index + 1)) return true;
  for (let before = start + 1; before < index; before++) {
    if (/^wh(?:o|ich|ose)$|^that$/.test(keyAt(words, before))) return false;
    if (has(words, before, WordClass.auxiliary) && kindAt(words, before) === TokenKind.word) return true;
  }
  return false;
}

/** `since the [attacks] and President Orr says`: a plural that cannot speak. */
function isThing(words: Words, index: number): boolean {
  if (!isPlain(words, index) || !looksPlural(words, index) || has(words, index, HEAD_NOUN)) return false;
  return (
    has(words, index - 1, DETERMINER) &&
    !/(?:ers|ors|ees|ists|ians|ants|ents|ates)$/.test(keyAt(words, index))
  );
}

function opensName(words: Words, index: number): boolean {
  return has(words, index, TITLE | WordClass.firstName) && has(words, index, WordClass.capital);
}

/** `The news comes a day [after] Orr said`. */
function comesAfter(words: Words, index: number): boolean {
  if (!/^(?:after|before)$/.test(keyAt(words, index))) return false;
  for (let before = index - 1; before > index - LONGEST_SPAN && before >= 0; before--) {
    if (/^(?:comes?|came|follows?)$/.test(keyAt(words, before))) return true;
  }
  return false;
}

/** Tokens of `came just two days after`, at most. */
const LONGEST_SPAN = 6;

/** `a charge [her spokesman] called false`: without what the clause of the subject is about. */
function withoutObject(words: Words, { start, end }: Phrase): Phrase {
  const second = start + 2;
  const isPair = has(words, start, DETERMINER) && second + 1 < end && isPlain(words, second);
  if (!isPair || !has(words, second, WordClass.definite | WordClass.possessive)) return { start, end };
  const isNoun = isPlain(words, start + 1) && !has(words, start + 1, FUNCTION | WordClass.verb);
  return isNoun && !has(words, second, WordClass.pronoun) && keyAt(words, second) !== 'whose'
    ? { start: second, end }
    : { start, end };
}

/** Without the dateline before it: `LEEDS, June 11: [The mayor]`. */
function withoutLabel(words: Words, { start, end }: Phrase): Phrase {
  const opensLine = start === 0 || words.paragraph[start] !== words.paragraph[start - 1];
  if (!opensLine || !has(words, start, WordClass.allCaps | WordClass.place)) return { start, end };
  for (let index = end - 2; index > start; index--)
    if (textAt(words, index) === ':' && kindAt(words, index + 1) !== TokenKind.openMark)
      return { start: index + 1, end };
  return { start, end };
}

/** Longest phrase before the comma: `Outside the court in Leeds`. */
const LONGEST_FRONTED = 8;

/** Without the phrase that its sentence begins with: `Outside court, [a spokesman for the bank]`. */
function withoutFronted(words: Words, { start, end }: Phrase): Phrase {
  const first = firstOfSentence(words, start);
  const opens = has(words, first, WordClass.preposition) || keyAt(words, first) === 'ahead';
  const isCut = isCutName(words, start);
  const isBegun = start === first || isCut || isBehindPreposition(words, first, start);
  const isFronted = opens && isBegun && isUnbroken(words, first, start);
  if (!isFronted && !isReduced(words, start)) return { start, end };
  const last = Math.min(end - 1, start + LONGEST_FRONTED);
  for (let index = start + 1; index < last; index++) {
    if (textAt(words, index) === ',') return { start: index + 1, end };
  }
  return { start, end };
}

/** `At [Leeds Hospital, its chief, Maya Orr,]`: of the phrase only the preposition was left out. */
function isBehindPreposition(words: Words, first: number, start: number): boolean {
  const last = has(words, start - 1, DETERMINER) ? start - 2 : start - 1;
  return (
    last === first &&
    /^(?:at|in|outside|inside|near|behind|across|under|amid|after|before|during|despite|following)$/.test(
      keyAt(words, first),
    )
  );
}

/** `the Madhya [Pradesh] polls`. */
function isCutName(words: Words, start: number): boolean {
  if (has(words, start, WordClass.firstName | WordClass.calendar | TITLE)) return false;
  const before = start - 1;
  return (
    has(words, start, WordClass.capital) &&
    has(words, before, WordClass.capital) &&
    !has(words, before, WordClass.calendar | FUNCTION)
  );
}

/** No comma and no more than a few words. */
function isUnbroken(words: Words, from: number, to: number): boolean {
  if (to - from > LONGEST_FRONTED) return false;
  for (let index = from; index < to; index++) if (kindAt(words, index) >= TokenKind.punctuation) return false;
  return true;
}

/** `a letter, [seen] by the Post, its chief said`. */
function isReduced(words: Words, index: number): boolean {
  return (
    isPlain(words, index) && /^(?:seen|\w+ed)$/.test(keyAt(words, index)) && keyAt(words, index + 1) === 'by'
  );
}

/** Without what joins it to its clause: `and [some growers]`, `that [the growers]`, `[a poll] that`, `[a man] with`. */
function withoutJoints(words: Words, { start, end }: Phrase): Phrase {
  const isAccording = keyAt(words, start) === 'according' && keyAt(words, start + 1) === 'to';
  let [from, to] = [isAccording && end - start > 2 ? start + 2 : start, end];
  while (to - from > 1 && isJointAfter(words, from, to - 1)) to--;
  while (to - from > 1 && isJointBefore(words, from, to)) from++;
  return { start: from, end: to };
}

function isJointAfter(words: Words, from: number, index: number): boolean {
  if (!isPlain(words, index) || /^(?:those|one)$/.test(keyAt(words, index - 1))) return false;
  if (/^(?:that|and|or|as|when|while|where)$/.test(keyAt(words, index))) return true;
  // `a study [published] on Monday`
  if (/ed$|^(?:seen|sent|written)$/.test(keyAt(words, index)) && has(words, index - 1, WordClass.document))
    return isPlain(words, index - 1);
  return has(words, index, WordClass.preposition) && isPlain(words, index - 1) && isPlain(words, from);
}

/** `that` before a plural or an article is no *that person*. */
function isJointBefore(words: Words, from: number, to: number): boolean {
  const key = keyAt(words, from);
  if (/^(?:and|but|or)$/.test(key)) return true;
  if (key !== 'that') return false;
  return has(words, from + 1, DETERMINER) || looksPlural(words, to - 1);
}

/** `the port, which [the founder Maya Orr] said had closed`: not what the clause is about, but its subject. */
function isRelatedObject(words: Words, start: number, end: number): boolean {
  if (!/^wh(?:ich|om?)$/.test(keyAt(words, start)) || end - start < 2) return false;
  if (has(words, start + 1, WordClass.calendar)) return false;
  return isSubject(words, start + 1, end) || isCallingName(words, start + 1, end);
}

/** `[founder Maya Orr]`. */
function isCallingName(words: Words, start: number, end: number): boolean {
  if (!has(words, start, PERSON_NOUN) || !isPlain(words, start)) return false;
  for (let index = start + 1; index < end; index++) if (!has(words, index, WordClass.capital)) return false;
  return end - start > 1;
}

/** `[who] in 2010`, `[which] later`. */
function startsRelative(words: Words, start: number, end: number): boolean {
  if (end - start < 2 || !/^(?:who|which|that)$/.test(keyAt(words, start))) return false;
  if (!has(words, start, WordClass.pronoun)) return false;
  const next = WordClass.preposition | WordClass.adverb | WordClass.auxiliary | WordClass.verb;
  if (keyAt(words, start) === 'that' && has(words, start + 1, HEAD_NOUN)) return false;
  if (keyAt(words, start) === 'which' && end - start > 3) return true;
  return (
    keyAt(words, start) === 'who' ||
    has(words, start + 1, next) ||
    /^(?:it|he|she|they)$/.test(keyAt(words, start + 1))
  );
}

/** `[I] hope in 2017 America`, `[they] speak to leaders`. */
function startsClause(words: Words, start: number, end: number): boolean {
  if (end - start < 2 || !/^(?:i|we|he|she|they)$/.test(keyAt(words, start))) return false;
  return (
    isPlain(words, start + 1) &&
    !has(words, start + 1, FUNCTION & ~WordClass.auxiliary) &&
    !keyAt(words, start + 1).endsWith('self')
  );
}

/** Nothing but a noun phrase: no verb, no mark, something that can be named. */
function isSubject(words: Words, start: number, end: number): boolean {
  let isNamed = false;
  for (let index = start; index < end; index++) {
    if (kindAt(words, index) !== TokenKind.word) return false;
    if (has(words, index, WordClass.auxiliary | WordClass.preposition | WordClass.conjunction)) return false;
    if (has(words, index, WordClass.verb) && isPlain(words, index)) return false;
    isNamed ||= !has(words, index, FUNCTION) || subjectPronoun.test(keyAt(words, index));
  }
  return (
    isNamed && (has(words, start, DETERMINER | WordClass.capital) || subjectPronoun.test(keyAt(words, start)))
  );
}
