import { TokenKind } from '../text/article.js';
import type { Name } from './name.js';
import { readName } from './name-parts.js';
import { endOfRun, startsRun } from './name-runs.js';
import { addNounSurnames } from './noun-surnames.js';
import { isPortfolio } from './portfolio.js';
import { opensClause, readSpelling, type Spelling } from './spelling.js';
import { splitRuns } from './split-runs.js';
import { FUNCTION, ORGANISATION, TITLE, WordClass } from './word-class.js';
import { has, keyAt, textAt, type Words } from './words.js';

/** A sentence with this share of capitals among its longer words is a headline. */
const HEADLINE_SHARE = 0.75;
const HEADLINE_WORDS = 4;
const LONG_WORD = 4;

/** Every name of the article in text order: `[Sen. Elizabeth Warren] told the [Senate Banking Committee]`. */
export function findNames(words: Words): readonly Name[] {
  const spelling = readSpelling(words);
  const { capitals, article } = words;
  const { sentences } = article;
  const names: Name[] = [];
  const headlines: number[] = [];
  let from = 0;
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const [start, end] = [sentences[sentence]!, sentences[sentence + 1]!];
    let to = from;
    while (to < capitals.length && capitals[to]! < end) to++;
    if (isHeadline(words, { start, end }, to - from)) headlines.push(sentence);
    else if (!isCredit(words, start)) readRuns(words, { start: from, end: to }, spelling, names);
    from = to;
  }
  if (headlines.length > 0) readHeadlines(words, headlines, names);
  addNounSurnames(words, names);
  return splitRuns(
    words,
    names.sort((a, b) => a.start - b.start),
  );
}

/** `Photo: Ann Roe, Quay Times`, `Picture by Ann Roe`, `Photo:⏎Ann Roe`: who took it is nobody of the story. */
function isCredit(words: Words, start: number): boolean {
  const { paragraphs } = words.article;
  const paragraph = words.paragraph[start]!;
  if (paragraphs[paragraph] !== start) return false;
  const isBelow = paragraph > 0 && paragraphs[paragraph - 1] === start - 2;
  return opensCredit(words, start) || (isBelow && opensCredit(words, start - 2));
}

function opensCredit(words: Words, start: number): boolean {
  const isPicture = /^(?:photo|photos|picture|pictures|image|images|pic|illustration)$/.test(
    keyAt(words, start),
  );
  return isPicture && (textAt(words, start + 1) === ':' || keyAt(words, start + 1) === 'by');
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

function isHeadline(words: Words, { start: from, end: to }: Stretch, capitals: number): boolean {
  const { classes, article } = words;
  const { kind, start, end } = article.tokens;
  const mostLower = (capitals / HEADLINE_SHARE) * (1 - HEADLINE_SHARE);
  let lower = 0;
  let capital = 0;
  for (let index = from; index < to; index++) {
    if (kind[index] !== TokenKind.word || end[index]! - start[index]! < LONG_WORD) continue;
    if ((classes[index]! & WordClass.capital) !== 0) capital++;
    else if (++lower > mostLower) return false;
  }
  const long = capital + lower;
  if (long < HEADLINE_WORDS || capital < long * HEADLINE_SHARE) return false;
  return hasLooseCapital(words, from, to) || isTitleLine(words, from, to);
}

/** The fewest words of a first line that is no name but a headline. */
const TITLE_WORDS = 6;

/** `Veteran Grower Maya Orr Backs Ben Finn`: the first line of an article, which goes on below it. */
function isTitleLine(words: Words, from: number, to: number): boolean {
  const [first, second] = words.article.paragraphs;
  if (first !== from || second !== to || to === words.length || to - from < TITLE_WORDS) return false;
  for (let index = from; index < to; index++) if (!has(words, index, WordClass.capital)) return false;
  return true;
}

/** A verb or function word with a capital inside the sentence: `Hillary Clinton [Was] Headed to ER`. */
function hasLooseCapital(words: Words, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const isLoose = has(words, index, WordClass.capital) && has(words, index, FUNCTION | WordClass.verb);
    if (isLoose && !opensClause(words, index) && !isMonth(words, index)) return true;
  }
  return false;
}

/** `met in [May]`, and not `Orr [May] Leave`. */
function isMonth(words: Words, index: number): boolean {
  return keyAt(words, index) === 'may' && !has(words, index - 1, WordClass.capital);
}

/** Reads the names that begin at some of the capitals. */
function readRuns(words: Words, { start, end }: Stretch, spelling: Spelling, names: Name[]): void {
  let past = 0;
  for (let place = start; place < end; place++) {
    const index = words.capitals[place]!;
    if (index < past || !startsRun(words, index, spelling) || isStockSymbol(words, index)) continue;
    past = endOfRun(words, index);
    if (opensPortfolio(words, index, past)) {
      past = endOfPortfolios(words, index);
      continue;
    }
    const second = startOfSecond(words, index, past);
    addName(words, index, second, names);
    if (second < past) addName(words, second, past, names);
  }
}

/** `Quay Medical ([Nasdaq]: [QMED])`. */
function isStockSymbol(words: Words, index: number): boolean {
  const symbol = textAt(words, index + 1) === ':' ? index + 2 : index;
  if (textAt(words, symbol - 1) !== ':' || !has(words, symbol, WordClass.allCaps)) return false;
  return textAt(words, symbol - 3) === '(' && /^[);,]$/.test(textAt(words, symbol + 1));
}

function addName(words: Words, start: number, end: number, names: Name[]): void {
  const name = readName(words, start, end);
  if (name) names.push(name);
}

/** `Minister for Water and [Sanitation] Uma Roe`: the name begins behind it. */
function opensPortfolio(words: Words, start: number, end: number): boolean {
  const isJoined = /^(?:and|for|of|on)$/.test(keyAt(words, start - 1)) && isPortfolio(words, start);
  return (
    isJoined &&
    end - start > 2 &&
    !has(words, start, WordClass.firstName) &&
    !hasTitleWithin(words, start, end)
  );
}

/** `Adviser on [Political Affairs] Uma Roe`. */
function endOfPortfolios(words: Words, start: number): number {
  let past = start + 1;
  while (isPortfolio(words, past)) past++;
  return past;
}

function hasTitleWithin(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++)
    if (has(words, index, WordClass.title | ORGANISATION) && keyAt(words, index) !== 'affairs') return true;
  return false;
}

/** Where the second of two names begins, or the end: `the Prime Minister’s Department [Datuk] Omar Rahim`, `the Quay Weather Bureau [Maya] Orr`. */
function startOfSecond(words: Words, start: number, end: number): number {
  for (let index = start + 1; index < end - 1; index++) {
    if (has(words, index, WordClass.honorific) && has(words, index - 1, ORGANISATION)) return index;
    if (isPersonAfterBody(words, start, index, end)) return index;
  }
  return end;
}

/** `Department of Finance [Maya] Orr`; not `Bill and [Melinda] Gates Foundation`. */
function isPersonAfterBody(words: Words, start: number, index: number, end: number): boolean {
  if (index < start + 2 || !has(words, index, WordClass.firstName)) return false;
  // `Secretary of State Maya Orr`
  for (let before = start; before < index; before++) if (has(words, before, TITLE)) return false;
  if (has(words, index, ORGANISATION | WordClass.place | TITLE)) return false;
  for (let rest = index + 1; rest < end; rest++)
    if (has(words, rest, ORGANISATION | WordClass.place)) return false;
  const last = index - 1;
  if (has(words, last, WordClass.firstName)) return false;
  if (has(words, last, ORGANISATION)) return true;
  if (!has(words, last, WordClass.place) && !isPortfolio(words, last)) return false;
  for (let of = start + 1; of < last; of++) if (/^(?:of|for)$/.test(keyAt(words, of))) return true;
  return false;
}

function readHeadlines(words: Words, headlines: readonly number[], names: Name[]): void {
  const { sentences } = words.article;
  const known = new Set<string>();
  for (const name of names) for (const word of name.words) known.add(word);
  for (const sentence of headlines) {
    readHeadline(words, { start: sentences[sentence]!, end: sentences[sentence + 1]! }, known, names);
  }
}

/** In a headline every word has a capital: only what the article elsewhere calls a name is one. */
function readHeadline(
  words: Words,
  { start, end }: Stretch,
  known: ReadonlySet<string>,
  names: Name[],
): void {
  let index = start;
  while (index < end) {
    let past = index;
    if (isKnown(words, past + 1, known) && has(words, past, WordClass.firstName)) past++;
    while (past < end && isKnown(words, past, known)) past++;
    const name = past > index ? readName(words, index, past) : null;
    if (name) names.push(name);
    index = Math.max(past, index + 1);
  }
}

function isKnown(words: Words, index: number, known: ReadonlySet<string>): boolean {
  if (!has(words, index, WordClass.capital) || has(words, index, FUNCTION)) return false;
  return known.has(keyAt(words, index)) || has(words, index, WordClass.title);
}
