import { TokenKind } from '../text/article.js';
import { isAge } from './nationals.js';
import { isPortfolio } from './portfolio.js';
import { extend, isNameWord, isSun, particles } from './run-steps.js';
import { LOWER, opensClause, PROPER, type Spelling, spellingAt } from './spelling.js';
import { FUNCTION, HEAD_NOUN, ORGANISATION, PERSON_NOUN, WordClass } from './word-class.js';
import { endOfSentence, has, keyAt, kindAt, looksPlural, textAt, type Words } from './words.js';

const affiliation = /^[DRI][-–]\p{Lu}/u;

/** `(D-Mass.)` says of whom a name is, and is none. */
export function isAffiliation(word: string): boolean {
  const second = word.charCodeAt(1);
  return (second === 0x2d || second === 0x2013) && affiliation.test(word);
}

/** Longer runs of capitals are no names; bounds the work on hostile text. */
const LONGEST_NAME = 24;

/** Whether a name may begin here: `[Maya] Orr`, `[al-Sabri]`, `Ursula [von] der Leyen`; not `[The] port`. */
export function startsRun(words: Words, index: number, spelling: Spelling): boolean {
  if (kindAt(words, index) !== TokenKind.word) return false;
  if (!has(words, index, WordClass.capital) || isAffiliation(textAt(words, index))) return false;
  if (isMonthName(words, index)) return true;
  if (isNamedDay(words, index) || isPageant(words, index)) return false;
  if (isAge(words, index)) return false;
  if (has(words, index, FUNCTION) && !isShoutedPlace(words, index) && !isPer(words, index)) return false;
  if (has(words, index, WordClass.calendar)) {
    return (has(words, index, WordClass.firstName) && isNameWord(words, index + 1)) || isSun(words, index);
  }
  if (!opensClause(words, index) || has(words, index, WordClass.firstName)) return true;
  if (textAt(words, index + 1) === 'plc') return true;
  return isNameWord(words, index + 1) || particles(words, index + 1) > index + 1
    ? !opensFalsely(words, index, spelling)
    : isProper(words, index, spelling);
}

/** `[May] Orr said`, `“No,” [June] Orr, 34, said`, but not `in [May] Orr left`, `[May] Day protests`. */
function isMonthName(words: Words, index: number): boolean {
  if (!has(words, index, WordClass.calendar | WordClass.auxiliary)) return false;
  if (!/^(?:april|may|june|august)$/.test(keyAt(words, index)) || !isNameWord(words, index + 1)) return false;
  if (!opensClause(words, index) && kindAt(words, index - 1) !== TokenKind.closeMark) return false;
  return has(words, index + 2, WordClass.verb) || /^[,(]$/.test(textAt(words, index + 2));
}

/** `[Super] Tuesday`, `[Good] Friday`. */
function isNamedDay(words: Words, index: number): boolean {
  return (
    has(words, index + 1, WordClass.calendar) &&
    /^(?:super|black|cyber|good|palm|easter|ash|bloody|holy|giving)$/.test(keyAt(words, index))
  );
}

/** `the [Miss] Ohio title`, `crowned [Miss] World`. */
function isPageant(words: Words, index: number): boolean {
  if (!/^(?:miss|mr)$/.test(keyAt(words, index))) return false;
  if (
    !has(words, index + 1, WordClass.place) &&
    !/^(?:america|universe|world|earth)$/.test(keyAt(words, index + 1))
  )
    return false;
  return (
    has(words, index - 1, WordClass.definite) ||
    /^(?:crown|title|contest|pageant|competition|winner)/.test(keyAt(words, index + 2)) ||
    /^(?:crowned|won|named|former|reigning)$/.test(keyAt(words, index - 1))
  );
}

/** `her friend, [Per] Ahlqvist`, who is called like a preposition. */
function isPer(words: Words, index: number): boolean {
  return keyAt(words, index) === 'per' && !opensClause(words, index) && isNameWord(words, index + 1);
}

/** `US`, which in small letters is a pronoun. */
function isShoutedPlace(words: Words, index: number): boolean {
  const isShouted = has(words, index, WordClass.allCaps) && textAt(words, index).length > 1;
  return isShouted && has(words, index, WordClass.place);
}

/** `[Said] Ellis`, `[Hold] Melania Trump accountable`: the name begins at the next word; not `[Prime] Minister Orr`. */
function opensFalsely(words: Words, index: number, spelling: Spelling): boolean {
  // `[Foreign] Ministry`, `[Works] Minister`
  if (isPortfolio(words, index) && has(words, index + 1, ORGANISATION | WordClass.title)) return false;
  const seen = spellingAt(words, index, spelling);
  if (has(words, index, WordClass.verb) && !(seen & PROPER)) return true;
  if (isCalling(words, index) || isParticiple(words, index, spelling)) return true;
  if (has(words, index + 1, WordClass.title) && !/(?:ed|ing)$/.test(keyAt(words, index))) return false;
  if (has(words, index, HEAD_NOUN | WordClass.demonym | WordClass.title | ORGANISATION)) return false;
  return seen === LOWER && (spellingAt(words, index + 1, spelling) & PROPER) !== 0;
}

/** `[Sentencing] Orr to a year, he said`; not `Beijing Motors`. */
function isParticiple(words: Words, index: number, spelling: Spelling): boolean {
  if (!/.{4}ing$/.test(keyAt(words, index)) || (spellingAt(words, index, spelling) & PROPER) !== 0)
    return false;
  if (has(words, index, WordClass.place | HEAD_NOUN | ORGANISATION) || isSubject(words, index)) return false;
  return (spellingAt(words, index + 1, spelling) & PROPER) !== 0;
}

const addresses =
  /^(?:street|road|avenue|lane|square|park|house|hall|hill|bridge|harbour|harbor|bay|island|valley|meadows)$/;

/** Said of who comes behind, whatever follows: `[Quoting] Downing Street, she said`. */
const doing =
  /^(?:quoting|citing|addressing|visiting|joining|leaving|leading|backing|praising|thanking|urging|attacking|defending|representing|announcing|introducing|calling|telling|asking|meeting)$/;

/** `[Reading] Council’s plan`, `[Flushing] Meadows said`, `[Downing] Street has said`. */
function isSubject(words: Words, index: number): boolean {
  if (doing.test(keyAt(words, index))) return false;
  let end = index + 1;
  while (end < index + LONGEST_NAME && has(words, end, WordClass.capital) && !has(words, end, FUNCTION)) {
    if (has(words, end, ORGANISATION) || addresses.test(keyAt(words, end))) return true;
    end++;
  }
  return has(words, end, WordClass.verb) || /^(?:has|have|had|will)$/.test(keyAt(words, end));
}

/** `[Growers] Maya Orr and Ben Finn`: what several are, before their names. */
function isCalling(words: Words, index: number): boolean {
  if (!has(words, index, PERSON_NOUN | WordClass.group) || has(words, index, WordClass.title)) return false;
  if (!looksPlural(words, index) && !has(words, index, WordClass.group)) return false;
  return has(words, index + 1, WordClass.firstName) && isNameWord(words, index + 2);
}

/** One word at the start of a sentence is a name if the article or the lexicon says so elsewhere. */
function isProper(words: Words, index: number, spelling: Spelling): boolean {
  const seen = spellingAt(words, index, spelling);
  const isProperWord = (seen & PROPER) !== 0;
  const next = textAt(words, index + 1);
  if (next === '&' || (next === 'of' && has(words, index, WordClass.title | WordClass.organisation)))
    return isNameWord(words, textAt(words, index + 2) === 'the' ? index + 3 : index + 2);
  if (has(words, index, WordClass.allCaps | WordClass.place | WordClass.organisationMark)) {
    return !has(words, index, HEAD_NOUN) || isProperWord;
  }
  if (has(words, index, HEAD_NOUN)) return seen === PROPER;
  if (seen === 0 && next === ',' && isExplained(words, index + 2)) return !keyAt(words, index).endsWith('s');
  return isProperWord || kindAt(words, index + 1) === TokenKind.clitic;
}

/** Tokens of `a Menteng shop owner`, at most, before the noun. */
const LONGEST_APPOSITION = 4;

/** `Anto, [who] left`, `Anto, [a Leeds baker,] said`, `Anto, [34,] said`: said of one who is named. */
function isExplained(words: Words, start: number): boolean {
  if (/^wh(?:o|ich)$/.test(keyAt(words, start))) return true;
  if (/^\d{2}$/.test(textAt(words, start))) return textAt(words, start + 1) === ',';
  if (!/^(?:an?|another)$/.test(keyAt(words, start))) return false;
  for (let index = start + 1; index <= start + LONGEST_APPOSITION; index++)
    if (has(words, index, PERSON_NOUN)) return textAt(words, index + 1) === ',';
  return false;
}

/** Past the last token of the name that begins at `start`: `[Commission on Presidential Debates] said`. */
export function endOfRun(words: Words, start: number): number {
  const limit = Math.min(endOfSentence(words, start), start + LONGEST_NAME);
  let end = start + 1;
  for (;;) {
    const next = extend(words, start, end, limit);
    if (next === end) return end;
    end = next;
  }
}
