import { agentOf, isMeans } from './agents.js';
import { announcerOf } from './announcer.js';
import { isLabel, verbBeforeColon } from './colon-clause.js';
import type { Context } from './context.js';
import { wordSet } from './hash.js';
import { isDateline, isNobody } from './no-source.js';
import { isFiniteVerb, isRelative, isVerb, type Phrase, phrasesOf } from './phrases.js';
import { plainSource } from './plain-source.js';
import { COMMA, Shape, type Signals, TO } from './signals.js';
import {
  contentFeatures,
  countOptions,
  isAnd,
  isOf,
  type SourceSearch,
  searchSource,
  sourceFeatures,
} from './source-features.js';
import { sourceWeights } from './source-weights.js';
import { type LabelledSpan, withBounds } from './spans.js';
import { Tag } from './tags.js';
import { asksUnsaid } from './unsaid-asker.js';

/** From this chance on a phrase is taken for the source of a cue that has none; chosen on dev. */
const LIKELY = 0.35;
/** A phrase so many times likelier than the source that the tagger found is taken instead of it. */
const FAR = 6;

/** What is joined to a source by *and* belongs to it where it is at least this much as likely. */
const PARTNER = 0.4;

const weights = Object.values(sourceWeights);

/**
 * The source of a cue: the one that the tagger found, unless another phrase of the sentence is far likelier by where it
 * stands, or the likeliest where it found none.
 *
 *     [Maya Orr], who runs the port with *two deputies*, said
 */
export function settleSource(
  context: Context,
  cue: LabelledSpan,
  contents: readonly LabelledSpan[],
  found: LabelledSpan | null,
  searches: Searches,
): LabelledSpan | null {
  const agent = agentOf(context, cue);
  if (agent && isMeans(context, agent)) return null;
  if (agent) return found?.from === agent.from && found.to > agent.to ? found : agent;
  if (asksUnsaid(context, cue)) return null;
  const plain = plainSource(context, cue);
  if (plain) return plain;
  const verb = found && isLabel(context, found) ? null : verbBeforeColon(context, cue);
  if (verb) return settleSource(context, verb, contents, null, searches) ?? found;
  const subject = found && isNobody(context, cue, found) ? null : found;
  if (subject && isPlain(context, cue, subject)) return withHead(context, cue, subject);
  const announcer = subject ? null : announcerOf(context, cue);
  if (announcer) return announcer;
  const scored = scoredSearch(context, cue, searches);
  const { search } = scored;
  const chances = chancesOf(scored, contents);
  const best = likeliest(context, search, chances, contents);
  if (best < 0 || best === search.phrases.length) return subject;
  const least = subject ? chanceOf(search, chances, subject) * FAR : LIKELY;
  if (chances[best] < least || touches(search.phrases[best], subject))
    return subject && withPartner(context, search, chances, subject);
  const span = withHead(context, cue, extend(context, search, best));
  return subject || !isOneOfTwo(context, search, span) ? span : null;
}

/**
 * The phrase of the greatest chance that is no part of the contents, or nobody; -1 if there is none. One before the cue
 * that is all of a content may have been taken for it.
 */
function likeliest(
  context: Context,
  { phrases, cue }: SourceSearch,
  chances: readonly number[],
  contents: readonly LabelledSpan[],
): number {
  const isReported = ([at, past]: Phrase): boolean =>
    contents.some(({ from, to }) => from <= at && at < to && (at >= cue.to || to - from > past - at));
  let best = -1;
  for (let k = 0; k < chances.length; k++) {
    if (best >= 0 && chances[k] <= chances[best]) continue;
    if (!phrases[k] || !(isReported(phrases[k]) || isDateline(context, cue, phrases[k]))) best = k;
  }
  return best;
}

const touches = ([from, to]: Phrase, span: LabelledSpan | null): boolean =>
  span !== null && from < span.to && span.from < to;

/** `[Orr] and Finn said`: a source with the phrase that is joined to it from the left, if that is a subject too. */
function withPartner(
  { signals }: Context,
  { phrases, cue }: SourceSearch,
  chances: readonly number[],
  source: LabelledSpan,
): LabelledSpan {
  const joined = phrases.findIndex(([, to]) => to === source.from - 1);
  if (joined < 0 || !isAnd(signals.word[source.from - 1]) || source.to > cue.from) return source;
  const own = phrases.findIndex((phrase) => touches(phrase, source));
  return chances[joined] < chances[own] * PARTNER
    ? source
    : withBounds(source, phrases[joined][0], source.to);
}

/** The chance of the likeliest phrase that a span touches. */
function chanceOf({ phrases }: SourceSearch, chances: readonly number[], span: LabelledSpan): number {
  let most = Number.NEGATIVE_INFINITY;
  for (let k = 0; k < phrases.length; k++) most = Math.max(most, touches(phrases[k], span) ? chances[k] : 0);
  return most;
}

const accusative = wordSet('me him them us');
/** Tokens of `next to`, at most. */
const LONGEST_LINK = 2;

/** `[A woman behind me] whispered`: no source is a pronoun of that case, but a part of one. */
function withHead({ signals, sentences }: Context, cue: LabelledSpan, source: LabelledSpan): LabelledSpan {
  const { word, sentence, quotation } = signals;
  const { from, to } = source;
  if (to !== cue.from || to !== from + 1 || word[to] === TO || !accusative.has(word[from])) return source;
  const first = Math.max(sentences[sentence[from]], from - LONGEST_HEAD);
  const head = phrasesOf(signals, first, from, quotation[from]).at(-1);
  const isLinked = head && signals.tag[head[0]] === Tag.determiner && from - head[1] <= LONGEST_LINK;
  return isLinked ? withBounds(source, head[0], to) : source;
}

/** Tokens of `The old woman in the third row next to`, at most. */
const LONGEST_HEAD = 10;

/** Right at its cue, and no object of a preposition or a verb: no phrase is likelier. */
function isPlain({ signals }: Context, cue: LabelledSpan, { from, to }: LabelledSpan): boolean {
  const { tag, word } = signals;
  if (from !== cue.to && (to !== cue.from || word[to - 1] === COMMA)) return false;
  if (tag[to - 1] === Tag.adverb || tag[to - 1] === Tag.preposition || isAnd(word[from - 1])) return false;
  return from === cue.to || (tag[from - 1] !== Tag.preposition && !isVerb(signals, from - 1));
}

/** What the features weigh for a form of cue, added to a score. */
function addWeights(score: number, features: readonly number[], form: number): number {
  let sum = score;
  for (const feature of features) sum += weights[feature][form];
  return sum;
}

/** A search with the score of each option, whatever the contents. */
interface ScoredSearch {
  readonly search: SourceSearch;
  readonly scores: readonly number[];
}

/** The searches of an article, by where their cues begin; a cue is searched for once, whatever its contents. */
export type Searches = Map<number, ScoredSearch[]>;

function scoredSearch(context: Context, cue: LabelledSpan, searches: Searches): ScoredSearch {
  const beside = searches.get(cue.from) ?? [];
  const known = beside.find(({ search }) => search.cue.to === cue.to);
  if (known) return known;
  const search = searchSource(context, cue);
  const scores: number[] = [];
  for (let k = 0; k < countOptions(search); k++)
    scores.push(addWeights(0, sourceFeatures(context, search, k), search.form));
  const scored = { search, scores };
  searches.set(cue.from, [...beside, scored]);
  return scored;
}

/** How likely each phrase is the source, and last, where there may be none, nobody. */
function chancesOf({ search, scores }: ScoredSearch, contents: readonly LabelledSpan[]): number[] {
  const chances = scores.map((score, k) =>
    addWeights(score, contentFeatures(search, contents, k), search.form),
  );
  const top = Math.max(...chances);
  let all = 0;
  for (let k = 0; k < chances.length; k++) {
    chances[k] = Math.exp(chances[k] - top);
    all += chances[k];
  }
  for (let k = 0; k < chances.length; k++) chances[k] /= all;
  return chances;
}

/** Tokens from a possessor to the next phrase: `Orr[’s] running [mate]`. */
const LONGEST_OWNED = 2;

/** A phrase with what belongs to it: `[the mayor] of Leeds`, `[Orr] and Finn`, `[Orr], who runs the port,` */
function extend({ signals }: Context, { phrases, cue, before }: SourceSearch, k: number): LabelledSpan {
  const { word } = signals;
  const [from] = phrases[k];
  let to = phrases[k][1];
  for (const [next, past] of phrases.slice(k + 1)) {
    const isOwned = signals.shape[to] === Shape.clitic && next <= to + LONGEST_OWNED;
    const joins =
      isOwned ||
      (next === to + 1 && (isOf(word[to]) || (isAnd(word[to]) && isSubject(signals, past, cue.from))));
    if (!joins) break;
    to = past;
  }
  const isClosed =
    to < cue.from && word[to] === COMMA && word[cue.from - 1] === COMMA && isAside(signals, to, cue.from);
  return { kind: 'source', side: k < before ? 'right' : 'left', from, to: isClosed ? cue.from : to };
}

/** `Orr[, who runs the port,] said`, and not `Orr[, a pilot, left for Leeds,] saying`: with verbs of relative clauses alone. */
function isAside(signals: Signals, from: number, to: number): boolean {
  let inRelative = false;
  for (let i = from; i < to; i++) {
    inRelative ||= isRelative(signals.word[i]);
    if (!inRelative && isFiniteVerb(signals, i)) return false;
  }
  return true;
}

/** `Both [Leeds] and York are towns and pointed out`: whose words these are is not to be told. */
function isOneOfTwo({ signals }: Context, { phrases, cue }: SourceSearch, { to }: LabelledSpan): boolean {
  return to < cue.from && isAnd(signals.word[to]) && phrases.some(([from]) => from === to + 1);
}

/** Whether only adverbs and auxiliaries stand between a phrase that ends at `to` and the cue. */
function isSubject(signals: Signals, to: number, cue: number): boolean {
  let at = to;
  while (at < cue && (signals.tag[at] === Tag.adverb || isVerb(signals, at))) at++;
  return at === cue;
}
