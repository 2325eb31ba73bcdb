import {
  attributionOf,
  commaBefore,
  FEWEST,
  isNounPhrase,
  isOpen,
  LONGEST_SOURCE,
  mayHaveVerb,
  opensNoPhrase,
  type PlainAttribution,
  predicateOf,
  type Range,
  startOfVerb,
} from './clause-parts.js';
import { opensPredicate } from './cut-clauses.js';
import { pastDateline } from './datelines.js';
import { hashWord, wordSet } from './hash.js';
import { isRelative, isTime, phrasesOf } from './phrases.js';
import { nouns, reports, tells } from './reporting-verbs.js';
import { COMMA, Shape, type Signals, THAT, TO } from './signals.js';
import { Tag } from './tags.js';

/** What goes on about the telling: `on Monday`, `at a hearing`. */
const adverbial = wordSet(
  'on in at during after before through under over outside inside late last early this yesterday today tonight ' +
    'earlier recently afterwards afterward later when while from following ahead amid',
);

const joins = wordSet('and but or nor so yet');

const OF = hashWord('of', 0, 2);

const ACCORDING = hashWord('according', 0, 9);

/** A reporting clause that comments on the sentence it stands in: a comment clause of Quirk et al. (*A Comprehensive Grammar of the English Language*, 1985, 15.53). */
interface CommentClause {
  readonly source: Range;
  readonly cue: Range;
  /** Past whom it is told and when. */
  readonly end: number;
}

/** What the last clause of a sentence `[start, end)` that comments on it reports, or null. */
export function commentIn(signals: Signals, start: number, end: number): PlainAttribution | null {
  const fronted = frontedIn(signals, start, end);
  if (fronted) return fronted;
  for (let verb = end - 1; verb > start + 1 && signals.commas[verb] > signals.commas[start]; verb--) {
    const found = attributionAt(signals, verb, start, end);
    if (found) return found;
  }
  return null;
}

/** `According to the minister, [the pier will close].` */
function frontedIn(signals: Signals, start: number, end: number): PlainAttribution | null {
  const { word } = signals;
  const at = pastDateline(signals, start);
  if (word[at] !== ACCORDING || word[at + 1] !== TO) return null;
  let comma = at + 2;
  while (comma < Math.min(end, at + LONGEST_SOURCE) && word[comma] !== COMMA) comma++;
  const isWhole =
    word[comma] === COMMA && isNounPhrase(signals, at + 2, comma) && mayHaveVerb(signals, comma + 1, end);
  if (!isWhole || opensNoPhrase.has(signals.tag[comma + 1]) || word.subarray(comma + 1, end).includes(COMMA))
    return null;
  return attributionOf([at + 2, comma], [at, at + 2], [[comma + 1, end]]);
}

function mayReport(signals: Signals, i: number): boolean {
  const { word, shape, quotation } = signals;
  if (shape[i] !== Shape.lower || quotation[i] >= 0) return false;
  return reports.has(word[i]) || tells.has(word[i]);
}

function attributionAt(signals: Signals, verb: number, start: number, end: number): PlainAttribution | null {
  const clause = mayReport(signals, verb)
    ? (clauseAt(signals, verb, start, end) ?? invertedAt(signals, verb, start, end))
    : accordingAt(signals, verb, end);
  const content = clause && contentBeside(signals, clause, start, end);
  return content && attributionOf(clause.source, clause.cue, content);
}

function clauseAt(signals: Signals, verb: number, start: number, end: number): CommentClause | null {
  const tail = tells.has(signals.word[verb]) ? pastAddressee(signals, verb + 1, end) : verb + 1;
  const past = tail < 0 ? -1 : pastAdverbial(signals, tail, end);
  const first = startOfVerb(signals, verb);
  const isNoun = nouns.has(signals.word[verb]) && first === verb && verb + 1 < end;
  if (past < 0 || first < 0 || isNoun) return null;
  const source = sourceBefore(signals, first, start);
  return source && { source, cue: [first, verb + 1], end: past };
}

/** `The dam is old, [says] Maya Orr, and it leaks`: behind a clause that has its verb before any comma. */
function invertedAt(signals: Signals, verb: number, start: number, end: number): CommentClause | null {
  const { word, shape } = signals;
  if (word[verb - 1] !== COMMA || tells.has(word[verb])) return null;
  const from = pastDateline(signals, start);
  let comma = from;
  while (comma < verb && word[comma] !== COMMA) comma++;
  if (comma - from < FEWEST || opensNoPhrase.has(signals.tag[from]) || predicateOf(signals, from, comma) < 0)
    return null;
  let to = verb + 1;
  while (to < Math.min(end, verb + LONGEST_SOURCE) && word[to] !== COMMA) to++;
  const isWhole = to === end || word[to] === COMMA;
  const isSomebody = shape[verb + 1] === Shape.capital || signals.tag[verb + 1] === Tag.determiner;
  return isWhole && isSomebody && isNounPhrase(signals, verb + 1, to)
    ? { source: [verb + 1, to], cue: [verb, verb + 1], end: to }
    : null;
}

/** `, [according to] the minister,`: only between a subject and its verb. */
function accordingAt(signals: Signals, at: number, end: number): CommentClause | null {
  const { word } = signals;
  if (word[at] !== ACCORDING || word[at + 1] !== TO || word[at - 1] !== COMMA) return null;
  const from = at + 2;
  const limit = Math.min(end, from + LONGEST_SOURCE);
  let to = from;
  while (to < limit && word[to] !== COMMA) to++;
  return word[to] === COMMA && isNounPhrase(signals, from, to)
    ? { source: [from, to], cue: [at, from], end: to }
    : null;
}

/** Past `reporters`, `members of the committee`; -1 if nobody is told. */
function pastAddressee(signals: Signals, from: number, end: number): number {
  const phrases = phrasesOf(signals, from, end, -1);
  if (phrases[0]?.[0] !== from) return -1;
  let to = phrases[0][1];
  for (const [next, past] of phrases.slice(1)) {
    if (next !== to + 1 || signals.word[to] !== OF) break;
    to = past;
  }
  return to;
}

/** Past `on Monday`, to a comma or the end; -1 if something else follows. */
function pastAdverbial(signals: Signals, from: number, end: number): number {
  const { word, tag } = signals;
  if (from >= end || word[from] === COMMA) return from;
  if (!adverbial.has(word[from]) && !isTime(signals, from) && tag[from] !== Tag.adverb) return -1;
  let to = from;
  while (to < end && word[to] !== COMMA) to++;
  return to;
}

/** `, [the minister] told`, `, [Maya Orr, the chief engineer,] told`. */
function sourceBefore(signals: Signals, to: number, start: number): Range | null {
  const { word } = signals;
  const isExplained = word[to - 1] === COMMA;
  let comma = commaBefore(signals, isExplained ? to - 1 : to, start);
  if (comma < 0) return null;
  if (!isExplained) return isNounPhrase(signals, comma + 1, to) ? [comma + 1, to] : null;
  const isRelativeClause = isRelative(word[comma + 1]);
  if (!isRelativeClause && !isNounPhrase(signals, comma + 1, to - 1)) return null;
  const name = comma;
  comma = commaBefore(signals, name, start);
  return comma >= 0 && isNounPhrase(signals, comma + 1, name) ? [comma + 1, to] : null;
}

/** What the clause reports: the clause before it, or the halves of one around it. */
function contentBeside(
  signals: Signals,
  { source, cue, end }: CommentClause,
  start: number,
  last: number,
): Range[] | null {
  const { word, quotation } = signals;
  let from = pastDateline(signals, start);
  if (joins.has(word[from])) from++;
  const comma = Math.min(source[0], cue[0]) - 1;
  const isQuotation = quotation[from] >= 0 && quotation[from] === quotation[comma - 1];
  if (isQuotation || comma <= from || isRelative(word[comma - 1]) || isOpen(signals, comma - 1)) return null;
  if (word[end] === COMMA && word[end + 1] === THAT) return null;
  if (word[cue[0]] !== ACCORDING && isClause(signals, from, comma)) return [[from, comma]];
  const goesOn = word[end] === COMMA && end + 1 < last && opensPredicate(signals, end + 1);
  const isSubject = isNounPhrase(signals, from, comma) && !word.subarray(from, comma).includes(COMMA);
  return goesOn && isSubject
    ? [
        [from, comma],
        [end + 1, last],
      ]
    : null;
}

/** Words that stand as a sentence: with a verb, after what a clause or phrase in front of it says. */
function isClause(signals: Signals, from: number, to: number): boolean {
  const { word, tag } = signals;
  if (to - from < FEWEST) return false;
  if (!opensNoPhrase.has(tag[from])) return mayHaveVerb(signals, from, to);
  for (let i = from; i < to; i++)
    if (word[i] === COMMA)
      return !isRelative(word[i + 1]) && !opensNoPhrase.has(tag[i + 1]) && mayHaveVerb(signals, i + 1, to);
  return false;
}
