import { TokenKind } from '../text/article.js';
import { FUNCTION, ORGANISATION, PERSON_NOUN, TITLE, WordClass } from './word-class.js';
import { has, keyAt, kindAt, textAt, type Words } from './words.js';

/** Past the next part of a name that has been read up to `end`: `Ursula [von der] Leyen`. */
export function extend(words: Words, start: number, end: number, limit: number): number {
  if (end >= limit) return end;
  if (isNameWord(words, end)) return end + 1;
  const next = through(words, start, end);
  return next <= limit ? next : end;
}

/** Past what joins the parts of a name, by the kind of token that stands there; `end` if it joins nothing. */
function through(words: Words, start: number, end: number): number {
  switch (kindAt(words, end)) {
    case TokenKind.word:
      if (has(words, end, WordClass.particle)) {
        const next = particles(words, end);
        if (next > end) return next;
      }
      if (textAt(words, end) === 'plc') return end + 1;
      return has(words, end, JOINING)
        ? Math.max(connector(words, start, end), spelledOut(words, start, end))
        : end;
    case TokenKind.punctuation:
      return textAt(words, end) === ',' ? suffix(words, end) : ampersand(words, end);
    case TokenKind.openMark:
      return nickname(words, end);
    case TokenKind.clitic:
      return possessive(words, end);
    case TokenKind.number:
      return channel(words, end);
    default:
      return end;
  }
}

/** `of`, `and`. */
const JOINING = WordClass.preposition | WordClass.conjunction;

/** Whether a word may stand inside a name: `Maya [Orr]`, not `Maya Orr [Monday]`. */
export function isNameWord(words: Words, index: number): boolean {
  if (kindAt(words, index) !== TokenKind.word || !has(words, index, WordClass.capital)) return false;
  if (has(words, index, WordClass.calendar)) return isNameOfMonth(words, index);
  return !has(words, index, FUNCTION) || isCapitalParticle(words, index) || isLetter(textAt(words, index));
}

/** `Theresa [May]`, `Akbar [Jan]`, `Goalkeeper [Jan] Novak`. */
function isNameOfMonth(words: Words, index: number): boolean {
  if (isSun(words, index)) return true;
  if (keyAt(words, index) === 'may' && has(words, index - 1, WordClass.firstName)) return true;
  if (textAt(words, index) === 'Jan' && isPartOfName(words, index - 1))
    return kindAt(words, index + 1) !== TokenKind.number;
  const isGiven = has(words, index, WordClass.firstName) && has(words, index - 1, TITLE | PERSON_NOUN);
  return isGiven && has(words, index + 1, WordClass.capital);
}

/** `[Akbar] Jan`; not `in [Leeds] Jan`, `on [Monday] Jan`. */
function isPartOfName(words: Words, index: number): boolean {
  return (
    has(words, index, WordClass.capital) &&
    !has(words, index, FUNCTION | TITLE | WordClass.place | WordClass.calendar)
  );
}

/** `[Sun] Ta-chien`, `[Jun] said`, `the [Sun] reported`: a name, and no day or month cut short. */
export function isSun(words: Words, index: number): boolean {
  if (!/^(?:sun|jun)$/.test(keyAt(words, index)) || has(words, index - 1, WordClass.calendar)) return false;
  const isNamed = has(words, index + 1, WordClass.capital) && !has(words, index + 1, WordClass.calendar);
  return isNamed || has(words, index + 1, WordClass.verb);
}

/** `Samuel [A.] Alito`, `James [I.] Roe`. */
function isLetter(word: string): boolean {
  return word.length === 2 && word[1] === '.';
}

/** `Will`, `Van`, `Most` in the middle of a name. */
function isCapitalParticle(words: Words, index: number): boolean {
  return has(words, index, WordClass.particle | WordClass.firstName | WordClass.place);
}

/** `van [der] Bellen`. */
export function particles(words: Words, end: number): number {
  let next = end;
  while (next < end + 3 && has(words, next, WordClass.particle)) next++;
  return next > end && isNameWord(words, next) ? next + 1 : end;
}

/** `Channel [12]`. */
function channel(words: Words, end: number): number {
  return /^(?:channel|fox|radio|tv)$/.test(keyAt(words, end - 1)) && /^\d{1,3}$/.test(textAt(words, end))
    ? end + 1
    : end;
}

/** `Hutchins[, Jr.]`, `Quay Medical[, Inc.]`. */
function suffix(words: Words, end: number): number {
  if (textAt(words, end) !== ',') return end;
  if (/^(?:inc|llc|ltd|corp)$/.test(keyAt(words, end + 1)) && has(words, end + 1, WordClass.capital))
    return end + 2;
  return has(words, end + 1, WordClass.suffix) && has(words, end + 1, WordClass.capital) ? end + 2 : end;
}

/** `Bailey [&] Glasser`. */
function ampersand(words: Words, end: number): number {
  return textAt(words, end) === '&' && isNameWord(words, end + 1) ? end + 2 : end;
}

/** `Benjamin [“Ben”] Orr`. */
function nickname(words: Words, end: number): number {
  if (kindAt(words, end) !== TokenKind.openMark || !has(words, end + 1, WordClass.capital)) return end;
  const close = kindAt(words, end + 2) === TokenKind.closeMark ? end + 2 : end + 3;
  return kindAt(words, close) === TokenKind.closeMark && isNameWord(words, close + 1) ? close + 2 : end;
}

/** `Garment Hands[’] Federation`, `Women[’s] March`, but not `Trump[’s] Cabinet`. */
function possessive(words: Words, end: number): number {
  if (kindAt(words, end) !== TokenKind.clitic || !isNameWord(words, end + 1)) return end;
  const isPlural =
    textAt(words, end).length === 1 ||
    /^(?:wo)?men$|^children$|^people$|^nation$/.test(keyAt(words, end - 1));
  return isPlural && has(words, end + 1, ORGANISATION) ? end + 2 : end;
}

/** `Ministry [of] Health`, `Secretary [of] State`, `Department [of the] Interior`. */
function connector(words: Words, start: number, end: number): number {
  if (!/^(?:of|for|on|and|to)$/.test(textAt(words, end))) return end;
  const next = textAt(words, end + 1) === 'the' ? end + 2 : end + 1;
  if (!isNameWord(words, next)) return end;
  if (textAt(words, end) === 'and') return joinsTwo(words, start, end) ? next + 1 : end;
  // `Committee [to] Protect Journalists`, but not `He took the Committee to Leeds`.
  if (textAt(words, end) === 'to' && !(has(words, start, ORGANISATION) && isNameWord(words, next + 1)))
    return end;
  // `Imran [Sheikh] of the Royal Observatory`
  const isSurname = end - 2 >= start && has(words, end - 2, WordClass.firstName);
  const isOffice = textAt(words, end) === 'of' && has(words, end - 1, WordClass.title) && !isSurname;
  const isOpen = isOffice || isInstitution(words, start, end) || isCalledOf(words, start, end);
  return isOpen && !has(words, next, WordClass.honorific | WordClass.firstName) ? next + 1 : end;
}

const ofPlaces = /^(?:port|city|town|county|borough|diocese|archdiocese|chamber|oba|emir)$/;

/** `the Port [of] Felixstowe`. */
function isCalledOf(words: Words, start: number, end: number): boolean {
  return end === start + 1 && textAt(words, end) === 'of' && ofPlaces.test(keyAt(words, start));
}

/** Tokens of a name that letters in brackets may stand for. */
const LONGEST_SPELLED = 9;

/** `Alliance [to Restore Our Rivers] (AROR)`: the letters in brackets vouch for the words before them. */
function spelledOut(words: Words, start: number, end: number): number {
  let open = end;
  while (open < start + LONGEST_SPELLED && kindAt(words, open) === TokenKind.word) open++;
  if (textAt(words, open) !== '(' || textAt(words, open + 2) !== ')') return end;
  let all = '';
  let main = '';
  for (let index = start; index < open; index++) {
    if (!has(words, index, WordClass.capital)) continue;
    const letter = keyAt(words, index)[0]!;
    const isMain = !has(words, index, FUNCTION);
    if (isMain) main += letter;
    if (isMain || main !== '') all += letter;
  }
  const letters = keyAt(words, open + 1);
  return letters.length > 2 && (letters === all || letters === main) ? open : end;
}

/** `Department [of] Justice`, but not `District Judge Emmet Roe [of] Ohio`. */
function isInstitution(words: Words, start: number, end: number): boolean {
  for (let index = end - 1; index >= start; index--) {
    if (has(words, index, ORGANISATION)) return true;
    if (has(words, index, TITLE | WordClass.firstName)) return false;
  }
  return false;
}

/** `Department of Health [and] Human Services`. */
function joinsTwo(words: Words, start: number, end: number): boolean {
  if (has(words, end + 1, WordClass.honorific | WordClass.firstName | WordClass.place | WordClass.title))
    return false;
  for (let index = start + 1; index < end; index++) {
    if (/^(?:of|for|on)$/.test(textAt(words, index))) return has(words, start, ORGANISATION);
  }
  return false;
}
