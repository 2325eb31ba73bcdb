import { isPortfolio } from './portfolio.js';
import { ORGANISATION, PERSON_NOUN, TITLE, WordClass } from './word-class.js';
import { has, keyAt, textAt, type Words } from './words.js';

const turned = /-turned-/;

/** What stands before a title and is part of it: `[former] Gov. Roe`. */
export const beforeTitle =
  /^(?:former|ex|retired|acting|interim|longtime|long-time|then|incoming|outgoing|senior|late|current|deputy|assistant|veteran)$/;

const lordly = /^(?:mayor|justice|chief|chancellor|provost|lieutenant|advocate|president)$/;

/** `the [Lord] Mayor`, `[Lord] Justice Roe`: an office, and no lord of that name. */
export function isLordly(words: Words, index: number): boolean {
  return keyAt(words, index) === 'lord' && lordly.test(keyAt(words, index + 1));
}

/** The first token of an address before its title: `[the Most] Rev`, `[the] Ven`; the title’s own where it stands alone. */
export function startOfAddress(words: Words, title: number): number {
  const degree = /^(?:most|very|right|rt)$/;
  const called = degree.test(keyAt(words, title)) ? title + 1 : title;
  if (!/^(?:rev|revd|reverend|ven|hon)$/.test(keyAt(words, called))) return title;
  const first = degree.test(keyAt(words, called - 1)) ? called - 1 : called;
  return keyAt(words, first - 1) === 'the' ? first - 1 : first;
}

/** `Tan Sri`, `Datuk Seri`: forms of address of two words, of which either alone may be a name. */
export function isPairOfAddress(words: Words, index: number): boolean {
  return (
    /^(?:tan|dato|datuk|datin)$/.test(keyAt(words, index)) && /^(?:sri|seri)$/.test(keyAt(words, index + 1))
  );
}

/** Past the titles of a name: `[Agriculture Minister] Lucía Arbeláez`. */
export function endOfTitles(words: Words, start: number, end: number): number {
  for (let index = start; index + 2 < end; index++) {
    if (isPairOfAddress(words, index)) return endOfTitles(words, index + 2, end);
  }
  if (start + 1 < end && turned.test(textAt(words, start))) return start + 1;
  const office = endOfInnerOffice(words, start, end);
  if (office > 0 && office + 2 === end && family.test(keyAt(words, end - 1))) return office;
  if (has(words, end - 1, ORGANISATION) && !has(words, start, WordClass.honorific)) return start;
  if (office > 0) return office;
  if (has(words, start, WordClass.firstName) && !has(words, start, WordClass.place | TITLE)) return start;
  let past = opensWithTitle(words, start, end) ? start + 1 : start;
  for (let index = start + 1; index < end - 1; index++) {
    const isGiven = index === end - 2 && has(words, index, WordClass.firstName);
    if ((has(words, index, TITLE) || isChief(words, index, past)) && !isGiven) past = index + 1;
  }
  if (past > start && past < end && textAt(words, past) === 'of') past = endOfOffice(words, past, end);
  // `[Sheikh] Rashid`: part of the name where only one word follows.
  return past === end - 1 && /^shaikh$|^sheikh$/.test(keyAt(words, past - 1)) ? past - 1 : past;
}

/** What papers and houses are called and families too: `Ostby Mayor Don [Guardian]`. */
const family = /^(?:guardian|post|herald|press|bank|banks|court|house|church|star|temple|force|chambers)$/;

/** `Chief [Executive] Maya Orr`, `Deputy [Coroner] Maya Orr`. */
function isChief(words: Words, index: number, past: number): boolean {
  if (past !== index || !/^(?:chief|deputy|assistant)$/.test(keyAt(words, index - 1))) return false;
  return has(words, index, WordClass.job) && !has(words, index, WordClass.firstName);
}

/** `[Charlotte Mayor] Jennifer Roe`, though Charlotte is a first name too; -1 where no office and first name follow. */
function endOfInnerOffice(words: Words, start: number, end: number): number {
  for (let index = start + 1; index + 2 < end; index++) {
    const isName = has(words, index + 1, WordClass.firstName) && !has(words, index, WordClass.firstName);
    if (isName && has(words, index, WordClass.title)) return index + 1;
  }
  return -1;
}

/** `[Goalkeeper] Karim Abdel-Nour`, `[Sen.] Warren`, but not `Refugee Convention`. */
function opensWithTitle(words: Words, start: number, end: number): boolean {
  if (isFirstName(words, start, end)) return false;
  // `General Directorate of Ports`
  if (keyAt(words, start) === 'general' && has(words, start + 1, ORGANISATION)) return false;
  if (has(words, start, TITLE)) return true;
  if (keyAt(words, start) === 'local') return false;
  return has(words, start, PERSON_NOUN) && (end - start > 2 || has(words, start + 1, WordClass.firstName));
}

/** `Don Fowler`, but `Pope Francis`, `Don Pedro`. */
function isFirstName(words: Words, start: number, end: number): boolean {
  if (end - start < 2 || !has(words, start, WordClass.firstName)) return false;
  return !has(words, start, WordClass.honorific) || !has(words, start + 1, WordClass.firstName);
}

/** `Secretary of State [John Kerry]`: the name is what follows the office. */
function endOfOffice(words: Words, from: number, end: number): number {
  let past = from + 1;
  while (past < end && isPortfolio(words, past)) past++;
  if (past > from + 1) return past;
  for (let index = from + 1; index < end; index++) if (has(words, index, WordClass.firstName)) return index;
  return Math.max(from + 2, end - 2);
}
