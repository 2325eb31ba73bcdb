import { TokenKind } from '../text/article.js';
import { FUNCTION, HEAD_NOUN, WordClass } from './word-class.js';
import { endOfSentence, firstOfSentence, has, kindAt, type Words } from './words.js';

/** What of an article's spelling tells names from other words with a capital. */
export interface Spelling {
  /** Words that the article also writes in lower case: a capital at the start of a sentence says nothing. */
  readonly lower: ReadonlySet<string>;
  /** Words that have a capital in the middle of a sentence too. */
  readonly proper: ReadonlySet<string>;
}

/** `(D-Mass.)` says of whom a name is, and is none. */
const affiliation = /^(?:D|R|I)[-–]\p{Lu}/u;
const ORGANISATION = WordClass.organisation | WordClass.organisationMark;

/** Whether a name may begin here: `[Maya] Orr`, `[al-Sabri]`, `Ursula [von] der Leyen`; not `[The] port`. */
export function startsRun(words: Words, index: number, spelling: Spelling): boolean {
  if (kindAt(words, index) !== TokenKind.word) return false;
  if (!has(words, index, WordClass.capital) || affiliation.test(words.text[index]!)) return false;
  const isShouted = has(words, index, WordClass.allCaps) && words.text[index]!.length > 1;
  if (has(words, index, FUNCTION) && !(isShouted && has(words, index, WordClass.place))) return false;
  if (has(words, index, WordClass.calendar)) {
    return has(words, index, WordClass.firstName) && isNameWord(words, index + 1);
  }
  if (!opensClause(words, index) || has(words, index, WordClass.firstName)) return true;
  return isNameWord(words, index + 1)
    ? !opensFalsely(words, index, spelling)
    : isProper(words, index, spelling);
}

/** `[Said] Ellis`, `[Hold] Melania Trump accountable`: the name begins at the next word. */
function opensFalsely(words: Words, index: number, { lower, proper }: Spelling): boolean {
  const key = words.key[index]!;
  if (has(words, index, WordClass.verb) && !proper.has(key)) return true;
  if (has(words, index, HEAD_NOUN | WordClass.demonym | WordClass.title | ORGANISATION)) return false;
  return lower.has(key) && !proper.has(key) && proper.has(words.key[index + 1]!);
}

/** One word at the start of a sentence is a name if the article or the lexicon says so elsewhere. */
function isProper(words: Words, index: number, { lower, proper }: Spelling): boolean {
  const next = words.text[index + 1];
  if (next === 'of' && has(words, index, WordClass.title)) return isNameWord(words, index + 2);
  if (has(words, index, WordClass.allCaps | WordClass.place | WordClass.organisationMark)) {
    return !has(words, index, HEAD_NOUN) || proper.has(words.key[index]!);
  }
  const key = words.key[index]!;
  if (has(words, index, HEAD_NOUN)) return proper.has(key) && !lower.has(key);
  return proper.has(key) || kindAt(words, index + 1) === TokenKind.clitic;
}

/** Past the last token of the name that begins at `start`: `[Commission on Presidential Debates] said`. */
export function endOfRun(words: Words, start: number): number {
  const limit = endOfSentence(words, start);
  let end = start + 1;
  for (;;) {
    const next = extend(words, start, end, limit);
    if (next === end) return end;
    end = next;
  }
}

/** A capital at the start of a sentence or a quotation need not be a name. */
export function opensClause(words: Words, index: number): boolean {
  if (index === firstOfSentence(words, index)) return true;
  const before = kindAt(words, index - 1);
  if (before === TokenKind.openMark) return true;
  return before === TokenKind.punctuation && /^[:–—.?!-]+$/.test(words.text[index - 1]!);
}

function extend(words: Words, start: number, end: number, limit: number): number {
  if (end >= limit) return end;
  if (isNameWord(words, end)) return end + 1;
  const through = [particles, suffix, ampersand, nickname, possessive, connector];
  for (const step of through) {
    const next = step(words, start, end);
    if (next > end && next <= limit) return next;
  }
  return end;
}

function isNameWord(words: Words, index: number): boolean {
  if (kindAt(words, index) !== TokenKind.word || !has(words, index, WordClass.capital)) return false;
  if (has(words, index, WordClass.calendar))
    return words.key[index] === 'may' && has(words, index - 1, WordClass.firstName);
  return !has(words, index, FUNCTION) || isCapitalParticle(words, index);
}

/** `Will`, `Van`, `Most` in the middle of a name. */
function isCapitalParticle(words: Words, index: number): boolean {
  return has(words, index, WordClass.particle | WordClass.firstName | WordClass.place);
}

/** `van [der] Bellen`. */
function particles(words: Words, _start: number, end: number): number {
  let next = end;
  while (next < end + 3 && has(words, next, WordClass.particle)) next++;
  return next > end && isNameWord(words, next) ? next + 1 : end;
}

/** `Hutchins[, Jr.]` */
function suffix(words: Words, _start: number, end: number): number {
  if (words.text[end] !== ',') return end;
  return has(words, end + 1, WordClass.suffix) && has(words, end + 1, WordClass.capital) ? end + 2 : end;
}

/** `Bailey [&] Glasser`. */
function ampersand(words: Words, _start: number, end: number): number {
  return words.text[end] === '&' && isNameWord(words, end + 1) ? end + 2 : end;
}

/** `Benjamin [“Ben”] Orr`. */
function nickname(words: Words, _start: number, end: number): number {
  if (kindAt(words, end) !== TokenKind.openMark || !has(words, end + 1, WordClass.capital)) return end;
  const close = kindAt(words, end + 2) === TokenKind.closeMark ? end + 2 : end + 3;
  return kindAt(words, close) === TokenKind.closeMark && isNameWord(words, close + 1) ? close + 2 : end;
}

/** `Garment Hands[’] Federation`, `Women[’s] March`, but not `Trump[’s] Cabinet`. */
function possessive(words: Words, _start: number, end: number): number {
  if (kindAt(words, end) !== TokenKind.clitic || !isNameWord(words, end + 1)) return end;
  const isPlural =
    words.text[end]!.length === 1 || /^(?:wo)?men$|^children$|^people$|^nation$/.test(words.key[end - 1]!);
  return isPlural && has(words, end + 1, ORGANISATION) ? end + 2 : end;
}

/** `Ministry [of] Health`, `Secretary [of] State`, `Department [of the] Interior`. */
function connector(words: Words, start: number, end: number): number {
  if (!/^(?:of|for|on|and)$/.test(words.text[end]!)) return end;
  const next = words.text[end + 1] === 'the' ? end + 2 : end + 1;
  if (!isNameWord(words, next)) return end;
  if (words.text[end] === 'and') return joinsTwo(words, start, end) ? next + 1 : end;
  const isOpen = runHas(words, start, end, ORGANISATION) || has(words, end - 1, WordClass.title);
  return isOpen && !has(words, next, WordClass.honorific | WordClass.firstName) ? next + 1 : end;
}

/** `Department of Health [and] Human Services`. */
function joinsTwo(words: Words, start: number, end: number): boolean {
  if (has(words, end + 1, WordClass.honorific | WordClass.firstName | WordClass.place | WordClass.title))
    return false;
  for (let index = start + 1; index < end; index++) {
    if (/^(?:of|for|on)$/.test(words.text[index]!)) return has(words, start, ORGANISATION);
  }
  return false;
}

function runHas(words: Words, start: number, end: number, classes: number): boolean {
  for (let index = start; index < end; index++) if (has(words, index, classes)) return true;
  return false;
}
