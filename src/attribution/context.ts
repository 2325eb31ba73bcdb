import type { Article, Quotation } from '../text/article.js';
import { mix } from './hash.js';
import {
  CLOSE,
  COLON,
  COMMA,
  OPEN,
  Place,
  REPORTING,
  Shape,
  type Signals,
  STOP,
  THAT,
  TO,
} from './signals.js';

/** What surrounds the token, computed once a cue, a quotation, a sentence or a paragraph. */
export interface Context {
  readonly signals: Signals;
  readonly quotations: readonly Quotation[];
  /** A cue's neighbourhood: what follows it, what precedes it, how far back the last comma or mark is. */
  readonly cueContext: Int32Array;
  /** What each quotation is like. */
  readonly quotationContext: Int32Array;
  /** First and last token of each sentence. */
  readonly sentences: Int32Array;
  /** What kind of sentence it is: quoted, partly quoted, how it ends. */
  readonly sentenceContext: Int32Array;
  readonly paragraphOf: Int32Array;
  readonly paragraphs: Int32Array;
  readonly paragraphContext: Int32Array;
}

/** The class of a token as a neighbour: one of the few words that shape a reporting clause, else its shape. */
function neighbour(signals: Signals, index: number): number {
  if (index < 0 || index >= signals.length) return -1;
  const word = signals.word[index];
  if (
    word === COMMA ||
    word === STOP ||
    word === OPEN ||
    word === CLOSE ||
    word === THAT ||
    word === TO ||
    word === COLON
  )
    return word;
  return signals.shape[index] * 32 + signals.tag[index];
}

/** The first distance of each class but the first, up to the one beyond which all are alike. */
const CLASSES = [1, 2, 3, 4, 6, 9, 14, 22, 40];
const FAR = 40;
const classOfDistance = Uint8Array.from(
  { length: FAR },
  (_, n) => CLASSES.filter((least) => n >= least).length,
);

/** Folds a distance into ten classes, fine where it is short; that of spans which overlap, less than 0, stays. */
export function bucket(n: number): number {
  if (n < 0) return n;
  return n < FAR ? classOfDistance[n] : CLASSES.length;
}

function describeCues(signals: Signals, sentences: Int32Array): Int32Array {
  const out = new Int32Array(signals.length);
  for (let i = 0; i < signals.length; i++) {
    if (signals.cue[i] < REPORTING) continue;
    const from = sentences[signals.sentence[i]];
    let back = i - 1;
    while (back >= from && i - back < 9 && signals.word[back] !== COMMA && signals.word[back] !== CLOSE)
      back--;
    const before = back < from ? 0 : signals.word[back] === COMMA ? 1 : signals.word[back] === CLOSE ? 2 : 3;
    out[i] = mix(
      mix(neighbour(signals, i + 1), neighbour(signals, i - 1)),
      before * 16 + Math.min(i - back, 4),
    );
  }
  return out;
}

/** For each outermost quotation how it ends, how long it is, whether it starts its sentence, and with what shape. */
function describeQuotations(article: Article, signals: Signals): Int32Array {
  const contexts = new Int32Array(article.quotations.length);
  const { quotation, word, shape } = signals;
  for (let i = 0; i < signals.length; ) {
    const own = quotation[i];
    if (own < 0) {
      i++;
      continue;
    }
    let end = i;
    while (end < signals.length && quotation[end] === own) end++;
    const last = word[end - 1] === CLOSE ? end - 2 : end - 1;
    const lastClass = shape[last] === Shape.punctuation ? word[last] : 0;
    const startsSentence = article.sentences[signals.sentence[i]] === i ? 1 : 0;
    contexts[own] = mix(mix(lastClass, bucket(end - i)), startsSentence * 8 + (shape[i + 1] ?? 7));
    i = end;
  }
  return contexts;
}

function describeSentences(article: Article, signals: Signals): Int32Array {
  const { sentences } = article;
  const out = new Int32Array(Math.max(0, sentences.length - 1));
  for (let s = 0; s < out.length; s++) {
    const from = sentences[s];
    const to = sentences[s + 1];
    let quoted = 0;
    let cues = 0;
    for (let i = from; i < to; i++) {
      if (signals.quotation[i] >= 0) quoted++;
      else if (signals.cue[i] >= 5) cues++;
    }
    const share = quoted === 0 ? 0 : quoted === to - from ? 2 : 1;
    out[s] = share * 16 + Math.min(cues, 3) * 4 + (signals.place[from] === Place.open ? 1 : 0);
  }
  return out;
}

function describeParagraphs(
  article: Article,
  signals: Signals,
): { paragraphContext: Int32Array; paragraphOf: Int32Array } {
  const { paragraphs } = article;
  const paragraphOf = new Int32Array(signals.length);
  const paragraphContext = new Int32Array(Math.max(0, paragraphs.length - 1));
  let previous = 0;
  for (let p = 0; p < paragraphContext.length; p++) {
    let quoted = 0;
    let cues = 0;
    for (let i = paragraphs[p]; i < paragraphs[p + 1]; i++) {
      paragraphOf[i] = p;
      if (signals.quotation[i] >= 0) quoted++;
      else if (signals.cue[i] >= 5) cues++;
    }
    const length = paragraphs[p + 1] - paragraphs[p];
    const kind = (quoted === 0 ? 0 : quoted === length ? 2 : 1) * 4 + Math.min(cues, 3);
    const last = paragraphs[p + 1] - 1;
    const colon = signals.word[last] === COLON ? 1 : 0;
    paragraphContext[p] = kind * 64 + previous;
    previous = kind * 2 + colon;
  }
  return { paragraphContext, paragraphOf };
}

export function describeContext(article: Article, signals: Signals): Context {
  const sentenceContext = describeSentences(article, signals);
  return {
    signals,
    quotations: article.quotations,
    cueContext: describeCues(signals, article.sentences),
    quotationContext: describeQuotations(article, signals),
    sentences: article.sentences,
    sentenceContext,
    paragraphs: article.paragraphs,
    ...describeParagraphs(article, signals),
  };
}
