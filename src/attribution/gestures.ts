import type { Article } from '../text/article.js';
import { hashWord } from './hash.js';
import type { Signals } from './signals.js';
import { Shape } from './spellings.js';
import { gestureForms } from './stand-ins.js';

const COMMA = hashWord(',', 0, 1);
const COLON = hashWord(':', 0, 1);
/** A verb that reports so often by itself is known well enough. */
const KNOWN = 2;

/** What gestures are read as. */
export const sayings: readonly string[] = ['says', 'said'];

/** Tokens between a quotation and a verb beside it, at most: `“No,” [the port’s chief engineer] sighs`. */
const BESIDE = 5;

/** A verb that is read as a form of *say*. */
interface Gesture {
  readonly at: number;
  readonly form: string;
}

/** Verbs beside a quotation that elsewhere may be nouns, and that the corpus hardly has as cues: “No,” she `[sighs]`. */
export function gesturesOf(article: Article, signals: Signals): Gesture[] {
  const { quotation, length, word, cue } = signals;
  const found: Gesture[] = [];
  for (let i = 0; i < length; i++) {
    if (quotation[i] < 0) continue;
    add(gestureBefore(signals, i));
    while (i + 1 < length && quotation[i + 1] === quotation[i]) i++;
    add(gestureAfter(article, signals, i + 1));
  }
  return found;

  function add(at: number): void {
    const form = at < 0 || cue[at] >= KNOWN ? undefined : gestureForms().get(word[at]);
    if (form !== undefined) found.push({ at, form });
  }
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
