import type { Context } from './context.js';
import { hashWord, wordSet } from './hash.js';
import { isFunctionWord, isVerb, type Phrase, phrasesOf } from './phrases.js';
import { CLOSE, COMMA, DASH, REPORTING, Shape, type Signals, TO } from './signals.js';
import type { LabelledSpan } from './spans.js';
import { Tag } from './tags.js';

/** What a cue is made of, which decides where its source stands. */
export const CUE_FORMS = [
  'finite',
  'joined',
  'apart',
  'gerund',
  'infinitive',
  'passive',
  'agent',
  'noun',
  'bare',
] as const;

/** What is asked of each noun phrase that may be a source; what it weighs depends on the form of the cue. */
export const SOURCE_FEATURES = [
  'behindCue',
  'adjacent',
  'nearest',
  'second',
  'third',
  'further',
  'governed',
  'governedBy',
  'governedOf',
  'behindVerb',
  'behindAnd',
  'behindComma',
  'behindSubordinate',
  'first',
  'behindFronted',
  'beforeVerb',
  'beforeRelative',
  'beforeComma',
  'beforeOf',
  'possessive',
  'nominative',
  'accusative',
  'relative',
  'otherPronoun',
  'capital',
  'animate',
  'inanimate',
  'noVerbBetween',
  'oneVerbBetween',
  'twoVerbsBetween',
  'moreVerbsBetween',
  'commaBetween',
  'twoCommasBetween',
  'moreCommasBetween',
  'dashBetween',
  'andBetween',
  'andVerbBetween',
  'subordinateBetween',
  'relativeBetween',
  'quotationBetween',
  'insideContent',
  'beyondContent',
  'endsSentence',
  'beforeClosed',
  'inRelative',
  'inFronted',
  'nobody',
] as const;

export const SOURCE_WEIGHT_COUNT = CUE_FORMS.length * SOURCE_FEATURES.length;

const BY = hashWord('by', 0, 2);
const BEEN = wordSet('be been being');
const and = wordSet('and but or');
const relative = wordSet('who which that');
const anyRelative = wordSet('who which that whom whose where');
const subordinate = wordSet(
  'when while as because since if although though after before until whether that how why what where than',
);
const nominative = wordSet('he she they i we who');
const accusative = wordSet('him her them me us whom himself herself themselves');
const of = wordSet('of for from in at to with on');
const THERE = hashWord('there', 0, 5);
/** Participles that say what somebody feels, not what is done to him: `is [convinced]`. */
const feeling = wordSet(
  'convinced concerned worried surprised determined committed opposed prepared pleased disappointed inclined satisfied interested tired frustrated resigned intrigued alarmed shocked dedicated devoted excited scared troubled struck puzzled thrilled encouraged persuaded wedded torn divided united entitled',
);
const possessive = wordSet('his her its their my our whose your');

/** `mayor [of] Leeds`. */
export const isOf = (word: number): boolean => ofPhrase.has(word);
const ofPhrase = wordSet('of for from to with at');
/** `Orr [and] Finn`. */
export const isAnd = (word: number): boolean => and.has(word);

/** How strongly a word must belong to sources to be somebody; what belongs less is a thing. */
const ANIMATE = 4;
const INANIMATE = 2;

/** Tokens to both sides of a cue in which its source is looked for; bounds the work. */
const REACH = 60;

/** A cue with the noun phrases of its sentence, any of which may be its source. */
export interface SourceSearch {
  readonly cue: LabelledSpan;
  /** In text order, those before the cue first; of a passive only its agents, `was accused by [Orr]`. */
  readonly phrases: readonly Phrase[];
  /** How many of them stand before the cue. */
  readonly before: number;
  readonly form: number;
  /** Whether it may have none though there are phrases: `[a call] for calm`. */
  readonly mayLack: boolean;
}

/** Lays out what may be the source of a cue. */
export function searchSource({ signals, sentences }: Context, cue: LabelledSpan): SourceSearch {
  const sentence = signals.sentence[cue.from];
  const from = Math.max(sentences[sentence], cue.from - REACH);
  const to = Math.min(sentences[sentence + 1], cue.to + REACH);
  const quotation = signals.quotation[cue.from];
  const form = formOf(signals, cue);
  const maySpeak = ([at, past]: Phrase): boolean => {
    const before = signals.word[at - 1];
    if (past === at + 1 && signals.shape[at] === Shape.number) return false;
    if (form === 'passive') return before === BY;
    if (form === 'gerund' && at >= cue.to && of.has(before)) return false;
    if (form !== 'agent' && isAside(signals, at, past)) return false;
    const describes = form === 'noun' && past === cue.from && signals.shape[past - 1] === Shape.lower;
    return !describes && signals.word[at] !== THERE;
  };
  const first = phrasesOf(signals, from, cue.from, quotation).filter(maySpeak);
  const behind = opensSentence(signals, cue) ? cue.from + 1 : cue.to;
  const last = phrasesOf(signals, behind, to, quotation).filter(maySpeak);
  return {
    cue,
    phrases: [...first, ...last],
    before: first.length,
    form: CUE_FORMS.indexOf(form),
    mayLack: form === 'noun',
  };
}

/** `The growers, for [their part], say`. */
const isAside = ({ tag, word }: Signals, at: number, past: number): boolean =>
  word[past] === COMMA && word[at - 2] === COMMA && tag[at - 1] === Tag.preposition && word[at - 1] !== BY;

/** `[Said Orr:]`: what stands behind the verb may be inside the cue. */
const opensSentence = ({ sentence, tag }: Signals, { from }: LabelledSpan): boolean =>
  sentence[from] !== sentence[from - 1] && tag[from] >= Tag.past && tag[from] <= Tag.verb;

/** Whether what stands before a cue is whom it is said of: `was accused of`. */
export const isPassive = (signals: Signals, cue: LabelledSpan): boolean => formOf(signals, cue) === 'passive';

function formOf(signals: Signals, { from, to }: LabelledSpan): (typeof CUE_FORMS)[number] {
  const { tag, word } = signals;
  if (word[to - 1] === BY && to - from > 1) return 'agent';
  let [first, last, be] = [-1, -1, -1];
  for (let i = from; i < to; i++) {
    if (tag[i] < Tag.modal || tag[i] > Tag.verb) continue;
    if (first < 0) first = i;
    if (tag[i] === Tag.copula || BEEN.has(word[i])) be = i;
    last = i;
  }
  // `…, [hopeful] that`, `…, [assuring] that`
  if (first < 0 && tag[from] === Tag.adjective && word[from - 1] === COMMA) return 'gerund';
  if (first < 0) return tag[from] === 0 && signals.cue[from] >= REPORTING ? 'bare' : 'noun';
  if (word[from] === TO || (word[from - 1] === TO && first === from)) return 'infinitive';
  if (tag[from] === Tag.determiner || tag[from] === Tag.adjective || tag[from] === Tag.preposition)
    return 'noun';
  if (tag[first] === Tag.gerund) return 'gerund';
  const isBe = be >= 0 || (first === last && tag[first - 1] === Tag.copula);
  if (isBe && (tag[last] === Tag.past || tag[last] === Tag.participle) && !feeling.has(word[last]))
    return 'passive';
  const before = word[tag[from - 1] === Tag.adverb ? from - 2 : from - 1];
  if (and.has(before)) return 'joined';
  return before === COMMA || before === DASH || before === CLOSE ? 'apart' : 'finite';
}

type Feature = (typeof SOURCE_FEATURES)[number];
const Feature = Object.fromEntries(SOURCE_FEATURES.map((name, i) => [name, i])) as Record<Feature, number>;

const RANKS = [Feature.nearest, Feature.second, Feature.third];
const VERBS = [Feature.noVerbBetween, Feature.oneVerbBetween, Feature.twoVerbsBetween];

/** How many are chosen among: the phrases, and last nobody where a cue may lack a source. */
export const countOptions = ({ phrases, mayLack }: SourceSearch): number =>
  phrases.length + (mayLack ? 1 : 0);

/** What holds of phrase `k`, of no source where it is past the last, whatever the contents: indices of `SOURCE_FEATURES`. */
export function sourceFeatures(context: Context, search: SourceSearch, k: number): number[] {
  const phrase = search.phrases[k];
  if (!phrase) return [Feature.nobody];
  const { signals, sentences } = context;
  const { cue, before } = search;
  const sentence = signals.sentence[cue.from];
  const rank = k < before ? before - 1 - k : k - before;
  const held = [RANKS[rank] ?? Feature.further];
  const start = sentences[sentence];
  addBefore(held, signals, phrase, start, Math.max(start, cue.from - REACH));
  addBehind(held, signals, phrase, cue, sentences[sentence + 1]);
  addWords(held, signals, phrase);
  addBetween(held, signals, phrase, cue);
  return held;
}

/** What holds of where phrase `k` stands among the contents of its cue: indices of `SOURCE_FEATURES`. */
export function contentFeatures(
  { phrases, cue }: SourceSearch,
  contents: readonly LabelledSpan[],
  k: number,
): number[] {
  const held: number[] = [];
  const phrase = phrases[k];
  if (!phrase) return held;
  const from = phrase[0];
  const low = from >= cue.to ? cue.to : phrase[1];
  const high = from >= cue.to ? from : cue.from;
  if (contents.some((content) => content.from <= from && from < content.to)) held.push(Feature.insideContent);
  if (contents.some((content) => content.from >= low && content.to <= high)) held.push(Feature.beyondContent);
  return held;
}

function add(held: number[], feature: number, holds: boolean): void {
  if (holds) held.push(feature);
}

/** What precedes the phrase in its sentence, which begins at `start`; looked for down to `furthest`. */
function addBefore(held: number[], signals: Signals, phrase: Phrase, start: number, furthest: number): void {
  const { tag, word } = signals;
  const last = phrase[0] - 1;
  if (last < start) {
    held.push(Feature.first);
    return;
  }
  const before = word[last];
  const isBy = before === BY;
  const isOf = of.has(before);
  add(held, Feature.governedBy, isBy);
  add(held, Feature.governedOf, isOf);
  add(held, Feature.governed, tag[last] === Tag.preposition && !isOf && !isBy);
  add(held, Feature.behindVerb, isVerb(signals, last));
  add(held, Feature.behindAnd, and.has(before));
  add(held, Feature.behindComma, isBreak(before));
  add(held, Feature.behindSubordinate, subordinate.has(before));
  let opener = last;
  while (opener > furthest && !isBreak(word[opener]) && !anyRelative.has(word[opener])) opener--;
  add(held, Feature.inRelative, anyRelative.has(word[opener]));
  add(held, Feature.inFronted, opener === start && tag[start] === Tag.preposition);
  const isFronted = isFunctionWord(signals, start) || tag[start] === Tag.gerund;
  add(held, Feature.behindFronted, before === COMMA && isFronted);
}

/** What follows the phrase in its sentence, which ends at `end`. */
function addBehind(held: number[], signals: Signals, phrase: Phrase, cue: LabelledSpan, end: number): void {
  const { tag, word, shape } = signals;
  const from = phrase[0];
  const to = phrase[1];
  const next = word[to];
  add(held, Feature.adjacent, from >= cue.to ? from === cue.to : to === cue.from);
  add(held, Feature.beforeVerb, isVerb(signals, to) || (tag[to] === Tag.adverb && isVerb(signals, to + 1)));
  add(held, Feature.beforeRelative, relative.has(next) || (next === COMMA && relative.has(word[to + 1])));
  add(held, Feature.beforeComma, next === COMMA);
  add(held, Feature.beforeOf, of.has(next));
  add(held, Feature.possessive, shape[to] === Shape.clitic || possessive.has(word[from]));
  add(held, Feature.endsSentence, to >= end - 1);
}

/** What the phrase itself is. */
function addWords(held: number[], { tag, word, shape, source }: Signals, phrase: Phrase): void {
  const from = phrase[0];
  const last = phrase[1] - 1;
  const isAlone = from === last;
  const isNominative = nominative.has(word[from]);
  const isAccusative = accusative.has(word[from]);
  add(held, Feature.nominative, isNominative);
  add(held, Feature.accusative, isAlone && isAccusative);
  add(held, Feature.relative, isAlone && anyRelative.has(word[from]));
  add(held, Feature.otherPronoun, tag[from] === Tag.pronoun && !isNominative && !isAccusative);
  add(held, Feature.capital, shape[last] === Shape.capital || shape[last] === Shape.upper);
  add(held, Feature.animate, source[last] >= ANIMATE);
  add(held, Feature.inanimate, source[last] < INANIMATE && shape[last] === Shape.lower);
}

/** What stands between the phrase and the cue. */
function addBetween(held: number[], signals: Signals, phrase: Phrase, cue: LabelledSpan): void {
  const { word, quotation } = signals;
  const isBehind = phrase[0] >= cue.to;
  const low = isBehind ? cue.to : phrase[1];
  const high = isBehind ? phrase[0] : cue.from;
  const home = quotation[cue.from];
  let verbs = 0;
  let commas = 0;
  let links = 0;
  let verbLinks = 0;
  let relatives = 0;
  let subordinates = 0;
  let dashes = 0;
  let quoted = 0;
  for (let i = low; i < high; i++) {
    if (quotation[i] !== home) quoted++;
    else if (word[i] === COMMA) commas++;
    else if (word[i] === DASH) dashes++;
    else if (and.has(word[i])) {
      links++;
      if (reachesVerb(signals, i + 1, cue.from)) verbLinks++;
    } else if (anyRelative.has(word[i])) relatives++;
    else if (subordinate.has(word[i])) subordinates++;
    else if (isVerb(signals, i) && !goesOnVerb(signals, i)) verbs++;
  }
  add(held, Feature.behindCue, isBehind);
  held.push(VERBS[verbs] ?? Feature.moreVerbsBetween);
  add(held, Feature.commaBetween, commas === 1);
  add(held, Feature.twoCommasBetween, commas === 2);
  add(held, Feature.moreCommasBetween, commas > 2);
  add(held, Feature.dashBetween, dashes > 0);
  add(held, Feature.andBetween, links > 0 && verbLinks === 0);
  add(held, Feature.andVerbBetween, verbLinks > 0);
  add(held, Feature.relativeBetween, relatives > 0);
  add(held, Feature.subordinateBetween, subordinates > 0);
  add(held, Feature.quotationBetween, quoted > 0);
}

const isBreak = (word: number): boolean => word === COMMA || word === DASH;

/** `and [said]`, `and later [said]`. */
function reachesVerb(signals: Signals, i: number, cue: number): boolean {
  const verb = signals.tag[i] === Tag.adverb ? i + 1 : i;
  return verb === cue || isVerb(signals, verb);
}

/** `has [said]`, `has never [said]`: one verb. */
function goesOnVerb(signals: Signals, i: number): boolean {
  return isVerb(signals, i - 1) || (signals.tag[i - 1] === Tag.adverb && isVerb(signals, i - 2));
}
