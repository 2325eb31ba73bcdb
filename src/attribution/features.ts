import type { Article } from '../text/article.js';
import { mix } from './hash.js';
import { CLOSE, COLON, COMMA, OPEN, Place, STOP, THAT, TO, type Signals, Shape } from './signals.js';

/** Goes up with every change to what the features are: a model fits one version. */
export const FEATURE_VERSION = 1;

/** Upper bound of the features of one token. */
export const MAX_FEATURES = 80;

/** What surrounds the token, computed once a cue, a quotation, a sentence or a paragraph. */
export interface Context {
  readonly signals: Signals;
  /** A cue's neighbourhood: what follows it, what precedes it, how far back the last comma or mark is. */
  readonly cueContext: Int32Array;
  /** Words before and after each quotation, its length, and whether it fills its sentence. */
  readonly quotationContext: Int32Array;
  readonly quotationAfter: Int32Array;
  readonly quotationBefore: Int32Array;
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
  if (word === COMMA || word === STOP || word === OPEN || word === CLOSE || word === THAT || word === TO || word === COLON) return word;
  return signals.shape[index] * 32 + signals.tag[index];
}

function bucket(n: number): number {
  if (n < 4) return n;
  if (n < 6) return 4;
  if (n < 9) return 5;
  if (n < 14) return 6;
  if (n < 22) return 7;
  return n < 40 ? 8 : 9;
}

function describeCues(signals: Signals, sentences: Int32Array): Int32Array {
  const out = new Int32Array(signals.length);
  for (let i = 0; i < signals.length; i++) {
    if (signals.cue[i] < 2) continue;
    const from = sentences[signals.sentence[i]];
    let back = i - 1;
    while (back >= from && i - back < 9 && signals.word[back] !== COMMA && signals.word[back] !== CLOSE) back--;
    const before = back < from ? 0 : signals.word[back] === COMMA ? 1 : signals.word[back] === CLOSE ? 2 : 3;
    out[i] = mix(mix(neighbour(signals, i + 1), neighbour(signals, i - 1)), before * 16 + Math.min(i - back, 4));
  }
  return out;
}

interface QuotationFacts {
  readonly quotationContext: Int32Array;
  readonly quotationAfter: Int32Array;
  readonly quotationBefore: Int32Array;
}

function describeQuotations(article: Article, signals: Signals): QuotationFacts {
  const count = article.quotations.length;
  const facts = {
    quotationContext: new Int32Array(count),
    quotationAfter: new Int32Array(count),
    quotationBefore: new Int32Array(count),
  };
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
    facts.quotationContext[own] = mix(mix(lastClass, bucket(end - i)), startsSentence * 8 + (shape[i + 1] ?? 7));
    const follows = (k: number): number => (k < signals.length ? mix(neighbour(signals, k), signals.cue[k]) : -1);
    facts.quotationAfter[own] = mix(mix(lastClass, follows(end)), follows(end + 1));
    facts.quotationBefore[own] = mix(startsSentence ? 7 : neighbour(signals, i - 1), i > 1 ? mix(signals.cue[i - 2], signals.cue[i - 1]) : -1);
    i = end;
  }
  return facts;
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

function describeParagraphs(article: Article, signals: Signals): { paragraphContext: Int32Array; paragraphOf: Int32Array } {
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
    cueContext: describeCues(signals, article.sentences),
    ...describeQuotations(article, signals),
    sentences: article.sentences,
    sentenceContext,
    paragraphs: article.paragraphs,
    ...describeParagraphs(article, signals),
  };
}

/**
 * Writes the features of one token, as 32-bit hashes, to `out` from `at` on.
 * @returns the index past the last one written.
 */
export function writeFeatures(context: Context, i: number, out: Int32Array, at: number): number {
  const { signals } = context;
  const { word, suffix, ending, shape, cue, source, tag, place, quotation, length } = signals;
  let n = at;
  let id = 0;
  const one = (a: number): void => {
    out[n++] = mix(++id, a);
  };
  const two = (a: number, b: number): void => {
    out[n++] = mix(mix(++id, a), b);
  };
  const three = (a: number, b: number, c: number): void => {
    out[n++] = mix(mix(mix(++id, a), b), c);
  };

  const p1 = i > 0 ? i - 1 : length;
  const p2 = i > 1 ? i - 2 : length;
  const n1 = i + 1 < length ? i + 1 : length;
  const n2 = i + 2 < length ? i + 2 : length;
  const w = word[i];
  const wp1 = p1 < length ? word[p1] : 1;
  const wp2 = p2 < length ? word[p2] : 1;
  const wn1 = n1 < length ? word[n1] : 1;
  const wn2 = n2 < length ? word[n2] : 1;
  const tp1 = p1 < length ? tag[p1] : 31;
  const tp2 = p2 < length ? tag[p2] : 31;
  const tn1 = n1 < length ? tag[n1] : 31;
  const tn2 = n2 < length ? tag[n2] : 31;
  const sp1 = p1 < length ? shape[p1] : 9;
  const sn1 = n1 < length ? shape[n1] : 9;
  const t = tag[i];
  const here = place[i];
  const before = p1 < length ? place[p1] : 7;
  const after = n1 < length ? place[n1] : 7;

  one(w);
  one(wp1);
  one(wn1);
  one(wp2);
  one(wn2);
  two(wp1, w);
  two(w, wn1);
  two(wp1, wn1);
  two(wp2, wp1);
  two(wn1, wn2);
  three(wp1, w, wn1);
  one(suffix[i]);
  one(ending[i]);
  two(ending[i], p1 < length ? ending[p1] : 0);
  two(ending[i], n1 < length ? ending[n1] : 0);
  two(w, here);
  three(sp1, shape[i], sn1);
  three(tp1 * 16 + sp1, t * 16 + shape[i], tn1 * 16 + sn1);
  three(tp2, tp1, t);
  three(t, tn1, tn2);
  two(wp1, t);
  two(w, tn1);
  two(tp1, w);
  three(here, before, after);
  three(cue[i], p1 < length ? cue[p1] : 0, n1 < length ? cue[n1] : 0);
  two(cue[i], wn1);
  two(cue[i], wp1);
  two(cue[i] * 8 + source[i], here);
  three(source[i], p1 < length ? source[p1] : 0, n1 < length ? source[n1] : 0);

  const s = signals.sentence[i];
  const from = context.sentences[s];
  const to = context.sentences[s + 1];
  const sc = context.sentenceContext[s];
  const fromStart = i - from;
  const fromEnd = to - 1 - i;
  two(bucket(fromStart), here);
  two(bucket(fromEnd), here);
  two(sc, here);
  three(sc, t * 16 + shape[i], Math.min(fromStart, 2));
  const first = from < length ? word[from] : 0;
  two(first, Math.min(fromStart, 3));

  const left = signals.cueLeft[i];
  const right = signals.cueRight[i];
  const dl = left < 0 ? 15 : bucket(i - left);
  const dr = right < 0 ? 15 : bucket(right - i);
  const wl = left < 0 ? 2 : word[left];
  const wr = right < 0 ? 3 : word[right];
  const cl = left < 0 ? 0 : cue[left];
  const cr = right < 0 ? 0 : cue[right];
  const commas = left < 0 ? 15 : Math.min(signals.commas[i] - signals.commas[left], 4);
  const commasRight = right < 0 ? 15 : Math.min(signals.commas[right] - signals.commas[i], 4);
  two(wl, dl);
  two(wr, dr);
  three(cl, dl, here);
  three(cr, dr, here);
  three(wl, w, commas);
  three(wl, wp1, w);
  three(wl, commas, t * 16 + shape[i]);
  three(wr, commasRight, t * 16 + shape[i]);
  three(cl * 8 + cr, dl * 16 + dr, here);
  const contextLeft = left < 0 ? 0 : context.cueContext[left];
  const contextRight = right < 0 ? 0 : context.cueContext[right];
  two(contextLeft, dl);
  two(contextRight, dr);
  three(contextLeft, commas, w);
  three(wl, contextLeft, Math.min(commas, 1));
  three(wr, contextRight, Math.min(commasRight, 1));
  three(wr, contextRight, w);
  three(cl * 8 + cr, commas * 16 + commasRight, here);
  three(cl, tp1 * 32 + t, commas * 32 + tn1);
  two(wl, wr);
  three(cl * 16 + commas, w, wn1);
  three(cr * 16 + commasRight, wp1, w);
  three(wl, right < 0 ? 0 : 1, bucket(fromEnd));

  const own = quotation[i];
  if (own >= 0) {
    three(context.quotationContext[own], here, sc);
    two(context.quotationAfter[own], here);
    two(context.quotationBefore[own], here);
    three(context.quotationAfter[own], context.quotationBefore[own], here);
    three(context.paragraphContext[context.paragraphOf[i]], here, Math.min(i - context.paragraphs[context.paragraphOf[i]], 1));
  } else {
    id += 5;
    const nextQuote = i + 1 < length && quotation[i + 1] >= 0 ? quotation[i + 1] : -1;
    const lastQuote = i > 0 && quotation[i - 1] >= 0 ? quotation[i - 1] : -1;
    two(nextQuote < 0 ? 0 : context.quotationContext[nextQuote], w);
    two(lastQuote < 0 ? 0 : context.quotationContext[lastQuote], w);
    const p = context.paragraphOf[i];
    two(context.paragraphContext[p], Math.min(i - context.paragraphs[p], 2));
  }
  return n;
}
