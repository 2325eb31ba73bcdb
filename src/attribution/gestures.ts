import type { Article } from '../text/article.js';
import { hashWord, wordSet } from './hash.js';
import { COLON, COMMA, REPORTING, STRONG, THAT } from './known-words.js';
import type { Signals } from './signals.js';
import { Shape } from './spellings.js';
import { formsBeforeThat, gestureForms } from './stand-ins.js';
import { Tag } from './tags.js';

const ING = hashWord('ing', 0, 3);
const RECALLS = hashWord('recalls', 0, 7);
const STATES = hashWord('states', 0, 6);
/** Who or what states something. */
const staters = wordSet(
  'he she it they who which report letter document statement law lawsuit complaint filing website constitution article rule policy act bill contract agreement treaty order study paper',
);

const opensPhrase: ReadonlySet<number> = new Set([
  Tag.determiner,
  Tag.preposition,
  Tag.adjective,
  Tag.conjunction,
]);

/** What gestures are read as. */
export const sayings: readonly string[] = ['says', 'said', 'argues', 'argued'];

/** Tokens between a quotation and a verb beside it, at most: `“No,” [the port’s chief engineer] sighs`. */
const BESIDE = 5;

/** A verb and what it is read as. */
interface Gesture {
  readonly at: number;
  readonly form: string;
}

/**
 * Verbs that elsewhere may be nouns and that the model does not know as cues, beside a quotation and before *that*:
 * “No,” she `[sighs]`, the report `[states]` that it leaks.
 */
export function gesturesOf(article: Article, signals: Signals): Gesture[] {
  const { quotation, length, word, cue } = signals;
  const found: Gesture[] = [];
  for (let i = 0; i < length; i++) {
    if (opensClause(signals, i) && i > 1 && mayState(signals, i - 1)) add(i - 1, formsBeforeThat(), STRONG);
    if (quotation[i] < 0) continue;
    add(gestureBefore(signals, i), gestureForms(), REPORTING);
    while (i + 1 < length && quotation[i + 1] === quotation[i]) i++;
    add(gestureAfter(article, signals, i + 1), gestureForms(), REPORTING);
  }
  return found;

  /** Notes a verb that reports less often by itself than `known`. */
  function add(at: number, forms: ReadonlyMap<number, string>, known: number): void {
    const form = at < 0 || cue[at] >= known ? undefined : forms.get(word[at]);
    if (form !== undefined) found.push({ at, form });
  }
}

/** `recalls [that]`, `recalls [ringing]`. */
const opensClause = ({ word, suffix }: Signals, i: number): boolean =>
  word[i] === THAT || (suffix[i] === ING && word[i - 1] === RECALLS);

/** Whether a verb has its subject before it: `she [states] that`, `the report [states] that`; not `the swing [states] that`. */
function mayState({ tag, word }: Signals, verb: number): boolean {
  return word[verb] === STATES ? staters.has(word[verb - 1]) : !opensPhrase.has(tag[verb - 1]);
}

/** `She [sighs]: “No.”`; -1 if there is none. */
function gestureBefore({ word, quotation }: Signals, mark: number): number {
  const isLeadIn =
    mark > 1 && (word[mark - 1] === COMMA || word[mark - 1] === COLON) && quotation[mark - 2] < 0;
  return isLeadIn && gestureForms().has(word[mark - 2]) ? mark - 2 : -1;
}

/** `“No,” [sighs] the engineer`, `“No,” the engineer [sighs].`; -1 if there is none. */
function gestureAfter(
  { text, tokens }: Article,
  { word, shape, quotation, length }: Signals,
  past: number,
): number {
  const isOpen =
    word[past] === COMMA ||
    /[,?!—–-][”"’'»›]$/.test(text.slice(Math.max(0, tokens.end[past - 1] - 2), tokens.end[past - 1]));
  if (!isOpen) return -1;
  const first = word[past] === COMMA ? past + 1 : past;
  for (let i = first; i < Math.min(length, first + BESIDE) && quotation[i] < 0; i++) {
    if (shape[i] === Shape.punctuation) return -1;
    const isLast = i === first || i + 1 === length || shape[i + 1] === Shape.punctuation;
    if (isLast && shape[i] === Shape.lower && gestureForms().has(word[i])) return i;
  }
  return -1;
}
