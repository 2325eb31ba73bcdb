import { TokenKind } from '../text/article.js';
import type { Name } from './name.js';
import { readName } from './name-parts.js';
import { endOfRun, LOWER, opensClause, PROPER, type Spelling, startsRun } from './name-runs.js';
import { addNounSurnames } from './noun-surnames.js';
import { splitRuns } from './split-runs.js';
import { FUNCTION, WordClass } from './word-class.js';
import { has, type Words } from './words.js';

/** A sentence with this share of capitals among its longer words is a headline. */
const HEADLINE_SHARE = 0.75;
const HEADLINE_WORDS = 4;
const LONG_WORD = 4;

/** Every name of the article in text order: `[Sen. Elizabeth Warren] told the [Senate Banking Committee]`. */
export function findNames(words: Words): Name[] {
  const spelling = readSpelling(words);
  const { sentences } = words.article;
  const names: Name[] = [];
  const headlines: number[] = [];
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    const [start, end] = [sentences[sentence]!, sentences[sentence + 1]!];
    if (isHeadline(words, start, end)) headlines.push(sentence);
    else readRuns(words, { start, end }, spelling, names);
  }
  const known = headlines.length > 0 ? new Set(names.flatMap((name) => name.words)) : new Set<string>();
  for (const sentence of headlines) {
    readHeadline(words, { start: sentences[sentence]!, end: sentences[sentence + 1]! }, known, names);
  }
  addNounSurnames(words, names);
  return splitRuns(words, names).sort((a, b) => a.start - b.start);
}

interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Emptied for each article: making one anew costs more than reading the words. */
let spelling: Uint8Array = new Uint8Array(0);

/** Where a word is written in lower case, and where it has a capital that its place does not explain. */
function readSpelling(words: Words): Spelling {
  const { classes, keyId, keys, article } = words;
  const { kind } = article.tokens;
  if (spelling.length < keys) spelling = new Uint8Array(keys * 2);
  else spelling.fill(0, 0, keys);
  for (let index = 0; index < words.length; index++) {
    if (kind[index] !== TokenKind.word) continue;
    const key = keyId[index]!;
    if ((classes[index]! & WordClass.capital) === 0) spelling[key]! |= LOWER;
    else if ((spelling[key]! & PROPER) === 0 && !opensClause(words, index)) spelling[key]! |= PROPER;
  }
  return spelling;
}

function isHeadline(words: Words, from: number, to: number): boolean {
  const { classes, article } = words;
  const { kind, start, end } = article.tokens;
  let long = 0;
  let capital = 0;
  for (let index = from; index < to; index++) {
    if (kind[index] !== TokenKind.word || end[index]! - start[index]! < LONG_WORD) continue;
    long++;
    if ((classes[index]! & WordClass.capital) !== 0) capital++;
  }
  return long >= HEADLINE_WORDS && capital >= long * HEADLINE_SHARE && hasLooseCapital(words, from, to);
}

/** A verb or function word with a capital inside the sentence: `Hillary Clinton [Was] Headed to ER`. */
function hasLooseCapital(words: Words, start: number, end: number): boolean {
  for (let index = start + 1; index < end; index++) {
    const isLoose = has(words, index, WordClass.capital) && has(words, index, FUNCTION | WordClass.verb);
    if (isLoose && !opensClause(words, index)) return true;
  }
  return false;
}

function readRuns(words: Words, { start, end }: Stretch, spelling: Spelling, names: Name[]): void {
  const { classes } = words;
  let index = start;
  while (index < end) {
    if ((classes[index]! & WordClass.capital) === 0 || !startsRun(words, index, spelling)) {
      index++;
      continue;
    }
    const past = endOfRun(words, index);
    const name = readName(words, index, past);
    if (name) names.push(name);
    index = past;
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
  return known.has(words.key[index]!) || has(words, index, WordClass.title);
}
