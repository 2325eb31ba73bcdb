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
  readonly contents: readonly LabelledSpan[];
  /** In text order, those before the cue first; of a passive only its agents, `was accused by [Orr]`. */
  readonly phrases: readonly Phrase[];
  /** How many of them stand before the cue. */
  readonly before: number;
  readonly form: number;
  /** Whether it may have none though there are phrases: `[a call] for calm`. */
  readonly mayLack: boolean;
}

/** Lays out what may be the source of a cue. */
export function searchSource(
  { signals, sentences }: Context,
  cue: LabelledSpan,
  contents: readonly LabelledSpan[],
): SourceSearch {
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
    const describes = form === 'noun' && past === cue.from && signals.shape[past - 1] === Shape.lower;
    return !describes && signals.word[at] !== THERE;
  };
  const first = phrasesOf(signals, from, cue.from, quotation).filter(maySpeak);
  const behind = opensSentence(signals, cue) ? cue.from + 1 : cue.to;
  const last = phrasesOf(signals, behind, to, quotation).filter(maySpeak);
  return {
    cue,
    contents,
    phrases: [...first, ...last],
    before: first.length,
    form: CUE_FORMS.indexOf(form),
    mayLack: form === 'noun',
  };
}

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
const numberOf = Object.fromEntries(SOURCE_FEATURES.map((name, i) => [name, i])) as Record<Feature, number>;

/** What is chosen among: each phrase, and nobody where a cue may lack a source. */
export const optionsOf = ({ phrases, mayLack }: SourceSearch): readonly (Phrase | null)[] =>
  mayLack ? [...phrases, null] : phrases;

/** Gives each feature of phrase `k`, of no source where it is past the last, to `give`: indices of `SOURCE_FEATURES`. */
export function eachSourceFeature(
  context: Context,
  search: SourceSearch,
  k: number,
  give: (feature: number) => void,
): void {
  const add = (name: Feature, holds = true): void => {
    if (holds) give(numberOf[name]);
  };
  const phrase = search.phrases[k];
  if (!phrase) {
    add('nobody');
    return;
  }
  const rank = k < search.before ? search.before - 1 - k : k - search.before;
  add((['nearest', 'second', 'third'] as const)[rank] ?? 'further');
  addBefore(context, phrase, search.cue, add);
  addBehind(context, phrase, search.cue, add);
  addWords(context.signals, phrase, add);
  addBetween(context.signals, phrase, search, add);
}

type Add = (name: Feature, holds?: boolean) => void;

/** What precedes the phrase. */
function addBefore({ signals, sentences }: Context, [from]: Phrase, cue: LabelledSpan, add: Add): void {
  const { tag, word } = signals;
  const start = sentences[signals.sentence[cue.from]];
  const last = from - 1;
  add('first', last < start);
  if (last < start) return;
  const isGoverned = tag[last] === Tag.preposition && !of.has(word[last]) && word[last] !== BY;
  add('governedBy', word[last] === BY);
  add('governedOf', of.has(word[last]));
  add('governed', isGoverned);
  add('behindVerb', isVerb(signals, last));
  add('behindAnd', and.has(word[last]));
  add('behindComma', word[last] === COMMA || word[last] === DASH);
  add('behindSubordinate', subordinate.has(word[last]));
  const furthest = Math.max(start, cue.from - REACH);
  let opener = last;
  while (opener > furthest && !isBreak(word[opener]) && !anyRelative.has(word[opener])) opener--;
  add('inRelative', anyRelative.has(word[opener]));
  add('inFronted', opener === start && tag[start] === Tag.preposition);
  const isFronted = isFunctionWord(signals, start) || tag[start] === Tag.gerund;
  add('behindFronted', word[last] === COMMA && isFronted);
}

/** What follows the phrase. */
function addBehind({ signals, sentences }: Context, [from, to]: Phrase, cue: LabelledSpan, add: Add): void {
  const { tag, word, shape } = signals;
  add('adjacent', from >= cue.to ? from === cue.to : to === cue.from);
  add('beforeVerb', isVerb(signals, to) || (tag[to] === Tag.adverb && isVerb(signals, to + 1)));
  add('beforeRelative', relative.has(word[to]) || (word[to] === COMMA && relative.has(word[to + 1])));
  add('beforeComma', word[to] === COMMA);
  add('beforeOf', of.has(word[to]));
  add('possessive', shape[to] === Shape.clitic || possessive.has(word[from]));
  add('endsSentence', to >= sentences[signals.sentence[cue.from] + 1] - 1);
}

/** What the phrase itself is. */
function addWords({ tag, word, shape, source }: Signals, [from, to]: Phrase, add: Add): void {
  const last = to - 1;
  const isAlone = from === last;
  const isCapital = shape[last] === Shape.capital || shape[last] === Shape.upper;
  add('nominative', nominative.has(word[from]));
  add('accusative', isAlone && accusative.has(word[from]));
  add('relative', isAlone && anyRelative.has(word[from]));
  add(
    'otherPronoun',
    tag[from] === Tag.pronoun && !nominative.has(word[from]) && !accusative.has(word[from]),
  );
  add('capital', isCapital);
  add('animate', source[last] >= ANIMATE);
  add('inanimate', source[last] < INANIMATE && shape[last] === Shape.lower);
}

/** What stands between the phrase and the cue. */
function addBetween(signals: Signals, [from, to]: Phrase, { cue, contents }: SourceSearch, add: Add): void {
  const { word, quotation } = signals;
  const isBehind = from >= cue.to;
  const [low, high] = isBehind ? [cue.to, from] : [to, cue.from];
  let [verbs, commas, links, verbLinks, relatives, subordinates, dashes, quoted] = [0, 0, 0, 0, 0, 0, 0, 0];
  for (let i = low; i < high; i++) {
    if (quotation[i] !== quotation[cue.from]) quoted++;
    else if (word[i] === COMMA) commas++;
    else if (word[i] === DASH) dashes++;
    else if (and.has(word[i])) {
      links++;
      if (reachesVerb(signals, i + 1, cue.from)) verbLinks++;
    } else if (anyRelative.has(word[i])) relatives++;
    else if (subordinate.has(word[i])) subordinates++;
    else if (isVerb(signals, i) && !goesOnVerb(signals, i)) verbs++;
  }
  add('behindCue', isBehind);
  add((['noVerbBetween', 'oneVerbBetween', 'twoVerbsBetween'] as const)[verbs] ?? 'moreVerbsBetween');
  add('commaBetween', commas === 1);
  add('twoCommasBetween', commas === 2);
  add('moreCommasBetween', commas > 2);
  add('dashBetween', dashes > 0);
  add('andBetween', links > 0 && verbLinks === 0);
  add('andVerbBetween', verbLinks > 0);
  add('relativeBetween', relatives > 0);
  add('subordinateBetween', subordinates > 0);
  add('quotationBetween', quoted > 0);
  add(
    'insideContent',
    contents.some((content) => content.from <= from && from < content.to),
  );
  add(
    'beyondContent',
    contents.some((content) => liesBetween(content, low, high)),
  );
}

const isBreak = (word: number): boolean => word === COMMA || word === DASH;

const liesBetween = ({ from, to }: LabelledSpan, low: number, high: number): boolean =>
  from >= low && to <= high;

/** `and [said]`, `and later [said]`. */
function reachesVerb(signals: Signals, i: number, cue: number): boolean {
  const verb = signals.tag[i] === Tag.adverb ? i + 1 : i;
  return verb === cue || isVerb(signals, verb);
}

/** `has [said]`, `has never [said]`: one verb. */
function goesOnVerb(signals: Signals, i: number): boolean {
  return isVerb(signals, i - 1) || (signals.tag[i - 1] === Tag.adverb && isVerb(signals, i - 2));
}
