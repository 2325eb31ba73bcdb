import type { ChosenAttribution } from './choose.js';
import { opensPredicate } from './cut-clauses.js';
import { pastDateline } from './datelines.js';
import { hashWord, wordSet } from './hash.js';
import { isRelative, isTime, isVerb, phrasesOf, possessive } from './phrases.js';
import { COMMA, REPORTING, Shape, type Signals, STRONG, THAT, TO } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

const tells = wordSet('told tells tell');
/** Who is informed stands before *that*. */
const informs = wordSet(
  'advised advises informed informs assured assures notified notifies reminded warned warns',
);
const reports = wordSet(
  'acknowledged acknowledges add adds added admit admits admitted allege alleges alleged announce announces ' +
    'announced argue argues argued assert asserts asserted believe believes believed cautions cautioned ' +
    'claim claims claimed complains complained concede concedes conceded conclude concludes concluded ' +
    'confirm confirms confirmed contend contends contended declare declares declared estimate estimates estimated ' +
    'explain explains explained fear fears feared find finds found hope hopes hoped indicate indicates indicated ' +
    'insist insists insisted jokes joked learned learnt maintain maintains maintained notes noted ' +
    'pledged predict predicts predicted promises promised recalls recalled reckon reckons ' +
    'reckoned reports reported reveal reveals revealed rules ruled said say says show shows showed ' +
    'stresses stressed suggest suggests suggested testify testifies testified think thinks thought tweet ' +
    'tweets tweeted understands vows vowed warn warns warned writes wrote',
);
/** As often nouns or participles: `the party [rules]`, `gas [found] in the cellar`. */
const nouns = wordSet(
  'claim claims estimate estimates fear fears find finds found hope hopes promises reports rules show shows thought',
);
/** What goes on about the telling: `on Monday`, `at a hearing`. */
const adverbial = wordSet(
  'on in at during after before through under over outside inside late last early this yesterday today tonight ' +
    'earlier recently afterwards afterward later when while from following ahead amid',
);
const joins = wordSet('and but or nor so yet');
const narrators = wordSet('i we you');
const CAN = hashWord('can', 0, 3);
const OF = hashWord('of', 0, 2);
const ACCORDING = hashWord('according', 0, 9);
const stops = wordSet('not never be been being');

/** Fewer tokens are no clause. */
const FEWEST = 3;
/** Tokens of a source, and of what explains it, at most. */
const LONGEST_SOURCE = 16;
/** Tokens of a sentence that is looked at, at most; bounds the work on hostile text. */
const LONGEST_SENTENCE = 120;
/** Chosen by reading what it finds in train. */
const CONFIDENCE = 0.8;

/** An attribution that has a cue. */
export type Comment = ChosenAttribution & { readonly cue: LabelledSpan };

/** A stretch of tokens. */
type Range = readonly [from: number, to: number];

/** A reporting clause that comments on the sentence it stands in (Quirk et al. 1985, 15.53). */
interface CommentClause {
  readonly source: Range;
  readonly cue: Range;
  /** Past whom it is told and when. */
  readonly end: number;
}

/** What the last clause of a sentence `[start, end)` that comments on it reports. */
export function attributionIn(signals: Signals, start: number, end: number): Comment | null {
  if (end - start > LONGEST_SENTENCE) return null;
  const fronted = frontedIn(signals, start, end);
  if (fronted) return fronted;
  for (let verb = end - 1; verb > start + 1 && signals.commas[verb] > signals.commas[start]; verb--) {
    const found = attributionAt(signals, verb, start, end);
    if (found) return found;
  }
  return toldIn(signals, start, end);
}

/** `According to the minister, [the pier will close].` */
function frontedIn(signals: Signals, start: number, end: number): Comment | null {
  const { word } = signals;
  const at = pastDateline(signals, start);
  if (word[at] !== ACCORDING || word[at + 1] !== TO) return null;
  let comma = at + 2;
  while (comma < Math.min(end, at + LONGEST_SOURCE) && word[comma] !== COMMA) comma++;
  const isWhole =
    word[comma] === COMMA && isNounPhrase(signals, at + 2, comma) && mayHaveVerb(signals, comma + 1, end);
  if (!isWhole || opensNoPhrase.has(signals.tag[comma + 1]) || word.subarray(comma + 1, end).includes(COMMA))
    return null;
  return {
    content: [spanOf('content', [comma + 1, end])],
    source: spanOf('source', [at + 2, comma]),
    cue: spanOf('cue', [at, at + 2]),
    confidence: CONFIDENCE,
  };
}

/** `Two officials told Reuters [the talks will resume].`, `She advised the council that [it leaks].`: a clause behind whom it is told. */
function toldIn(signals: Signals, start: number, end: number): Comment | null {
  const { word, cue, quotation } = signals;
  let verb = start + 1;
  while (verb < end && !(cue[verb] >= REPORTING && quotation[verb] < 0 && isTold(word[verb]))) verb++;
  const first = verb < end ? startOfVerb(signals, verb) : -1;
  if (first < 0) return null;
  const from = pastDateline(signals, start);
  const comma = commaBefore(signals, first, from);
  const source: Range = [comma < 0 ? from : comma + 1, first];
  const past = pastListener(signals, verb + 1, end);
  // `told Reuters that` is learnt.
  if (past < 0 || (word[past] === THAT) !== informs.has(word[verb]) || !isNounPhrase(signals, ...source))
    return null;
  const subject = word[past] === THAT ? past + 1 : past;
  const predicate = predicateOf(signals, subject, end);
  if (predicate < 0) return null;
  let to = predicate;
  while (to < end && word[to] !== COMMA && quotation[to] < 0) to++;
  return to < end && quotation[to] >= 0
    ? null
    : {
        content: [spanOf('content', [subject, to])],
        source: spanOf('source', source),
        cue: spanOf('cue', [first, verb + 1]),
        confidence: CONFIDENCE,
      };
}

const isTold = (word: number): boolean => tells.has(word) || informs.has(word);

/** Past `the BBC`, `Reuters`, `reporters`, whom something is told, where the subject of a clause follows; -1 if none does. */
function pastListener(signals: Signals, from: number, end: number): number {
  const { shape, tag } = signals;
  const [listener] = phrasesOf(signals, from, end, -1);
  if (listener?.[0] !== from) return -1;
  // `told [Reuters] thousands have fled`
  const first = tag[from] === Tag.determiner ? from + 1 : from;
  let name = first;
  while (name < listener[1] && (shape[name] === Shape.capital || shape[name] === Shape.upper)) name++;
  const past = name > first && name < listener[1] ? name : listener[1];
  return past < end && shape[past] !== Shape.punctuation ? past : -1;
}

/** Words of the subject of a clause, at most. */
const LONGEST_SUBJECT = 8;

/** The verb whose subject begins at a token, or -1. */
function predicateOf(signals: Signals, subject: number, end: number): number {
  const { tag, word, quotation } = signals;
  if (opensNoPhrase.has(tag[subject]) || isVerb(signals, subject)) return -1;
  for (let i = subject + 1; i < Math.min(end, subject + LONGEST_SUBJECT); i++) {
    if (word[i] === COMMA || quotation[i] >= 0 || tag[i] === Tag.conjunction || isRelative(word[i]))
      return -1;
    if (opensPredicate(signals, i) && tag[i - 1] !== Tag.determiner) return i;
  }
  return -1;
}

function mayReport(signals: Signals, i: number): boolean {
  const { word, shape, quotation } = signals;
  if (shape[i] !== Shape.lower || quotation[i] >= 0) return false;
  return reports.has(word[i]) || tells.has(word[i]);
}

const spanOf = (kind: LabelledSpan['kind'], [from, to]: Range): LabelledSpan => ({
  kind,
  side: 'left',
  from,
  to,
});

function attributionAt(signals: Signals, verb: number, start: number, end: number): Comment | null {
  const clause = mayReport(signals, verb)
    ? (clauseAt(signals, verb, start, end) ?? invertedAt(signals, verb, start, end))
    : accordingAt(signals, verb, end);
  const content = clause && contentBeside(signals, clause, start, end);
  if (!content) return null;
  return {
    content: content.map((range) => spanOf('content', range)),
    source: spanOf('source', clause.source),
    cue: spanOf('cue', clause.cue),
    confidence: CONFIDENCE,
  };
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
  while (word[comma] !== COMMA) comma++;
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

/** Where `has [announced]` begins; -1 for a passive or what is not said. */
function startOfVerb({ tag, word }: Signals, verb: number): number {
  let first = verb;
  let at = verb - 1;
  for (; ; at--) {
    if (tag[at] === Tag.copula || stops.has(word[at])) return -1;
    if (word[at] === CAN || tag[at] === Tag.auxiliary) first = at;
    else if (tag[at] === Tag.modal) return -1;
    else if (tag[at] !== Tag.adverb) return first;
  }
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

/** The nearest comma before token `to` within reach, or -1. */
function commaBefore({ word }: Signals, to: number, start: number): number {
  const least = Math.max(start, to - LONGEST_SOURCE);
  let i = to - 1;
  while (i > least && word[i] !== COMMA) i--;
  return i > least ? i : -1;
}

const opensNoPhrase: ReadonlySet<number> = new Set([
  Tag.preposition,
  Tag.conjunction,
  Tag.adverb,
  Tag.question,
  Tag.gerund,
  Tag.past,
  Tag.participle,
]);

/** Words about one thing: `a source close to the pair`, `people briefed on the plan`. */
function isNounPhrase(signals: Signals, from: number, to: number): boolean {
  const { tag, word, cue, quotation } = signals;
  if (from >= to || opensNoPhrase.has(tag[from]) || isRelative(word[from]) || isTime(signals, from))
    return false;
  if (narrators.has(word[from])) return false;
  if (tag[to - 1] === Tag.preposition || tag[to - 1] === Tag.conjunction) return false;
  for (let i = from; i < to; i++) {
    if (quotation[i] >= 0 || isRelative(word[i])) return false;
    const isReduced = i > from && tag[i] === Tag.past && tag[i + 1] === Tag.preposition && cue[i] < STRONG;
    if (isVerb(signals, i) && !isReduced && tag[i - 1] !== Tag.determiner) return false;
    if (tag[i] === Tag.pronoun && to - from > 1 && i > from) return false;
  }
  return true;
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

/** No clause ends with `which`, `of`, `and`. */
const isOpen = ({ tag }: Signals, i: number): boolean =>
  tag[i] === Tag.preposition || tag[i] === Tag.conjunction || tag[i] === Tag.determiner;

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

/** A word that is known as a verb, or stands before a second noun phrase as one: `a man [stabbed] his neighbour`. */
function mayHaveVerb(signals: Signals, from: number, to: number): boolean {
  const { tag, word, shape } = signals;
  for (let i = from + 1; i < to; i++) {
    if (isVerb(signals, i)) return true;
    const isWord = shape[i - 1] === Shape.lower && (tag[i - 1] === 0 || tag[i - 1] >= Tag.plural);
    if (i > from + 1 && isWord && (tag[i] === Tag.determiner || possessive.has(word[i]))) return true;
  }
  return false;
}
