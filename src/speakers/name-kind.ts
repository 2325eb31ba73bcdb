import { genderByDoubtful } from './doubtful-first-names.js';
import { shortStates } from './lists/places.js';
import type { Kind } from './name.js';
import { isAcronym, LONGEST_ACRONYM } from './name-parts.js';
import { isAge, isCountryman } from './nationals.js';
import { isPossessive } from './noun-phrase.js';
import { isSun } from './run-steps.js';
import { afterBrackets } from './source-names.js';
import { ORGANISATION, PERSON_NOUN, TITLE, WordClass } from './word-class.js';
import { has, isPlain, keyAt, textAt, type Words } from './words.js';

/** `The Gap Goes On:` opens a passage. */
function isClause(words: Words, start: number, end: number): boolean {
  return !has(words, start, WordClass.firstName) && has(words, end - 1, WordClass.verb) && end - start === 2;
}

/** `QUESTIONABLE MEDICAL CLAIMS —` opens a passage; `MIKE PENCE:` is a name. */
function isShouted(words: Words, start: number, end: number): boolean {
  if (textAt(words, end) === ':' && !has(words, end - 1, PERSON_NOUN)) return false;
  for (let index = start; index < end; index++) {
    if (!has(words, index, WordClass.allCaps) || has(words, index, WordClass.firstName)) return false;
  }
  return true;
}

/** `Virginia Democrats` are a group, not a name. */
function isParty(key: string): boolean {
  return /^(?:republicans|democrats|americans|conservatives|liberals)$/.test(key);
}

/** `the [Foreign Secretary]`, as British papers write it; `[Nahari Member] of Parliament`, `[Press Officer] and`, `[Prime Minister] (PM) Orr`. */
function isOffice(words: Words, start: number, end: number): boolean {
  const isBeforeName = textAt(words, end) === ',' && has(words, end + 1, WordClass.firstName);
  const isShortened = textAt(words, end) === '(' && has(words, afterBrackets(words, end), WordClass.capital);
  const goesOn = isBeforeName || isShortened || /^(?:of|for|and)$/.test(keyAt(words, end));
  const isOwned = isPossessive(words, start - 1) && ofBodies.test(keyAt(words, end - 1));
  if (!goesOn && !isOwned && !has(words, start - 1, WordClass.definite)) return false;
  if (has(words, start, WordClass.firstName)) return false;
  const head = keyAt(words, end - 1);
  for (let index = start; index < end; index++) {
    if (!has(words, index, WordClass.capital)) return false;
    if (!goesOn && has(words, index, ORGANISATION) && !ofBodies.test(head)) return false;
  }
  // `the Union Leader` is a newspaper.
  // `the [Ohio Republican]`
  if (/^(?:republican|democrat)$/.test(head)) return true;
  return has(words, end - 1, goesOn ? PERSON_NOUN : WordClass.job) && !/^(?:leader|justice)$/.test(head);
}

/** `Iran’s [Foreign Ministry Spokesman]` */
const ofBodies = /^(?:spokes(?:wo)?man|spokesperson|minister|secretary|president|chair(?:wo)?man)$/;

/** `[Prime Minister] conceded`, `[Vice President] (VP) Maya Orr`. */
function isBareOffice(words: Words, start: number, end: number): boolean {
  if (!has(words, end - 1, WordClass.title)) return false;
  for (let index = start; index < end; index++) {
    if (has(words, index, WordClass.firstName)) return false;
    if (!has(words, index, WordClass.title) && !/^(?:prime|vice)$/.test(keyAt(words, index))) return false;
  }
  return true;
}

/** `the new [Fiji Prime Minister]`, `[Marshall Islands President]`; not `Jordan King`, who may be called so. */
function isOfficeOfPlace(words: Words, start: number, end: number): boolean {
  if (!ofPlaces.test(keyAt(words, end - 1))) return false;
  const office = /^(?:prime|vice|deputy|lieutenant)$/.test(keyAt(words, end - 2)) ? end - 2 : end - 1;
  if (office <= start || (end - start === 2 && has(words, start, WordClass.firstName))) return false;
  if (/^islands?$/.test(keyAt(words, office - 1))) return true;
  for (let index = start; index < office; index++)
    if (!has(words, index, PLACE) || (has(words, index, WordClass.firstName) && office - start > 1))
      return false;
  return true;
}

const ofPlaces = /^(?:minister|president|premier|governor|chancellor|mayor|ambassador)$/;
const PLACE = WordClass.place | WordClass.placeOpener | WordClass.placeSecond;

/** `the Republican`, `Mexican`, `the President`: descriptions with a capital. */
export function isOnlyNoun(words: Words, start: number, end: number): boolean {
  if (end - start > 1)
    return (
      isParty(keyAt(words, end - 1)) ||
      isOffice(words, start, end) ||
      isBareOffice(words, start, end) ||
      isOfficeOfPlace(words, start, end) ||
      isShouted(words, start, end) ||
      isClause(words, start, end)
    );
  const isDescribed = has(words, start - 1, WordClass.definite) || isAge(words, start - 1);
  if (isDescribed && isCountryman(keyAt(words, start))) return true;
  if (has(words, start, WordClass.firstName)) return false;
  // `the Prime Minister’s [Office]`
  if (isPossessive(words, start - 1) && ofHolders.test(keyAt(words, start))) return true;
  if (isShouted(words, start - 1, end) && textAt(words, start).length > LONGEST_ACRONYM) return true;
  if (has(words, start, WordClass.demonym) && !has(words, start, WordClass.allCaps | WordClass.place))
    return true;
  if (has(words, start, WordClass.group)) return !/^(?:magazine|newspaper)$/.test(keyAt(words, end));
  return has(words, start, PERSON_NOUN | TITLE) && !has(words, start, ORGANISATION);
}

const ofHolders = /^(?:office|ministry|department|government|cabinet|secretariat)$/;

interface Parts {
  readonly start: number;
  readonly nameStart: number;
  readonly end: number;
  readonly titled: boolean;
}

const states = new Set(shortStates.split(/\s+/));

/** `[Mo] Farrell`, `[Tex] Avery`: a state cut short has a point, and no surname. */
function isShortFirstName(words: Words, from: number, end: number): boolean {
  return end - from > 1 && states.has(keyAt(words, from)) && !textAt(words, from).endsWith('.');
}

/** What a name names: `[Ministry of Health]` an organisation, `[Maya Orr]` a person. */
export function kindOf(words: Words, { start, nameStart: from, end, titled }: Parts): Kind {
  if (isDateline(words, start, end)) return 'place';
  if (isWire(words, start, end)) return 'organisation';
  const isFirst = has(words, from, WordClass.firstName);
  if (titled) return !isFirst && isWriting(words, from, end) ? 'document' : 'person';
  if (genderByDoubtful(words, from, end)) return 'person';
  const isPlace = has(words, from, WordClass.place) && !isShortFirstName(words, from, end);
  if (hasOrganisationWord(words, from, end)) {
    const mayBeSurname = isFirst && end - from === 2 && !institution.test(keyAt(words, end - 1));
    return mayBeSurname ? 'unknown' : 'organisation';
  }
  if (isFirst && !isPlace && !isLandscape(words, from, end)) return 'person';
  if (
    isPlace ||
    isLandscape(words, from, end) ||
    (end - from === 2 &&
      has(words, from, WordClass.placeOpener) &&
      has(words, from + 1, WordClass.place | WordClass.placeSecond))
  ) {
    return 'place';
  }
  if (isWriting(words, from, end)) return 'document';
  return isAcronym(words, from) && end - from === 1 ? 'organisation' : 'unknown';
}

/** Tokens of `, Philippines (Dec. 23)` between the town and the dash, at most. */
const LONGEST_DATE = 7;

/** `[SEPANG], Dec. 23 —`, `[MANILA] —`: where the article was written. */
function isDateline(words: Words, start: number, end: number): boolean {
  if (start > 0 && words.paragraph[start] === words.paragraph[start - 1]) return false;
  for (let index = start; index < end; index++) if (!has(words, index, WordClass.allCaps)) return false;
  for (let index = end; index < end + LONGEST_DATE; index++) {
    if (/^(?:[–—]+|--?)$/.test(textAt(words, index))) return true;
    if (isPlain(words, index) || textAt(words, index) === ':') return false;
  }
  return false;
}

/** `LEEDS ([Quay Wire]) —` */
function isWire(words: Words, start: number, end: number): boolean {
  if (textAt(words, start - 1) !== '(' || textAt(words, end) !== ')') return false;
  return /^(?:[–—]+|--?)$/.test(textAt(words, end + 1));
}

/** What nobody is called: `Sofia [Airport]`, where `Maya [Times]` may be. */
const institution = /^(?:airport|hospital|university|college|prison|council|institute|ltd|inc|corp)$/;

/** What only places are called, and what people are too: `Hunter [Valley]`, `Maya [Hill]`. */
const landscape =
  /^(?:valley|highway|street|avenue|boulevard|peninsula|mountains|hills|islands|archipelago|coast|county|river|harbour|harbor|township|province|prefecture|plateau|strait|ocean|glacier)$/;
const lands = /^(?:park|hill|lake|bridge|beach|bay|island|falls|creek|road|square|gulf|sea|forest|springs)$/;

function isLandscape(words: Words, from: number, end: number): boolean {
  if (end - from < 2) return false;
  if (isRiverBank(words, from, end - 1)) return true;
  const key = keyAt(words, end - 1);
  return landscape.test(key) || (lands.test(key) && !has(words, from, WordClass.firstName));
}

/** `President [Obama Speech]` is about him. */
function isWriting(words: Words, from: number, end: number): boolean {
  return end - from > 1 && has(words, end - 1, WordClass.document);
}

/** `Sun Ta-chien`, `Sun said`; not `the Sun said`. */
function isSurnameSun(words: Words, from: number, end: number): boolean {
  if (!isSun(words, from)) return false;
  return end - from > 1 ? textAt(words, from + 1).includes('-') : !has(words, from - 1, WordClass.definite);
}

/** `Maya [Carrier]`, `Michael R. [Bloomberg]`. */
function isSurname(words: Words, from: number, index: number): boolean {
  if (index === from || !has(words, from, WordClass.firstName)) return false;
  return has(words, index, PERSON_NOUN) || /^\p{Lu}\.$/u.test(textAt(words, index - 1));
}

/** `the West [Bank]`. */
function isRiverBank(words: Words, from: number, index: number): boolean {
  return (
    index === from + 1 && keyAt(words, index) === 'bank' && /^(?:west|left|south)$/.test(keyAt(words, from))
  );
}

function hasOrganisationWord(words: Words, from: number, end: number): boolean {
  for (let index = from; index < end; index++) {
    if (textAt(words, index) === '&') return true;
    if (!has(words, index, ORGANISATION)) continue;
    if (index === from && isSurnameSun(words, from, end)) continue;
    if (isRiverBank(words, from, index)) continue;
    if (!isSurname(words, from, index)) return true;
  }
  return false;
}
