import { bucket, type Context } from './context.js';
import { type Emitter, one, three, two } from './emitter.js';
import type { Signals } from './signals.js';

/** Goes up with every change to what the features are: a model fits one version. */
export const FEATURE_VERSION = 1;

/** Upper bound of the features of one token. */
export const MAX_FEATURES = 80;

/** The value of a token, or `absent` before the first and past the last. */
function valueAt(values: Int32Array | Uint8Array, index: number, absent: number): number {
  return index >= 0 && index < values.length ? values[index] : absent;
}

/**
 * Writes the features of one token, as 32-bit hashes, to `out` from `at` on.
 * @returns the index past the last one written.
 */
export function writeFeatures(context: Context, i: number, out: Int32Array, at: number): number {
  const emitter = { out, at, id: 0 };
  addWords(emitter, context, i);
  addClasses(emitter, context, i);
  addSentence(emitter, context, i);
  addCueWords(emitter, context, i);
  if (context.signals.quotation[i] >= 0) addQuotation(emitter, context, i);
  else addBesideQuotation(emitter, context, i);
  return emitter.at;
}

/** The words around: singly, in pairs, their endings. */
function addWords(emitter: Emitter, { signals: { word, suffix, ending, place } }: Context, i: number): void {
  const w = word[i];
  const before = valueAt(word, i - 1, 1);
  const before2 = valueAt(word, i - 2, 1);
  const after = valueAt(word, i + 1, 1);
  const after2 = valueAt(word, i + 2, 1);
  one(emitter, w);
  one(emitter, before);
  one(emitter, after);
  one(emitter, before2);
  one(emitter, after2);
  two(emitter, before, w);
  two(emitter, w, after);
  two(emitter, before, after);
  two(emitter, before2, before);
  two(emitter, after, after2);
  three(emitter, before, w, after);
  one(emitter, suffix[i]);
  one(emitter, ending[i]);
  two(emitter, ending[i], valueAt(ending, i - 1, 0));
  two(emitter, ending[i], valueAt(ending, i + 1, 0));
  two(emitter, w, place[i]);
}

/** Shapes, parts of speech, places in quotations and strengths as cue and source, here and around. */
function addClasses(emitter: Emitter, { signals }: Context, i: number): void {
  const { word, shape, tag, place, cue, source } = signals;
  const w = word[i];
  const t = tag[i];
  const before = valueAt(tag, i - 1, 31);
  const after = valueAt(tag, i + 1, 31);
  const shapeBefore = valueAt(shape, i - 1, 9);
  const shapeAfter = valueAt(shape, i + 1, 9);
  const wordBefore = valueAt(word, i - 1, 1);
  three(emitter, shapeBefore, shape[i], shapeAfter);
  three(emitter, before * 16 + shapeBefore, t * 16 + shape[i], after * 16 + shapeAfter);
  three(emitter, valueAt(tag, i - 2, 31), before, t);
  three(emitter, t, after, valueAt(tag, i + 2, 31));
  two(emitter, wordBefore, t);
  two(emitter, w, after);
  two(emitter, before, w);
  three(emitter, place[i], valueAt(place, i - 1, 7), valueAt(place, i + 1, 7));
  three(emitter, cue[i], valueAt(cue, i - 1, 0), valueAt(cue, i + 1, 0));
  two(emitter, cue[i], valueAt(word, i + 1, 1));
  two(emitter, cue[i], wordBefore);
  two(emitter, cue[i] * 8 + source[i], place[i]);
  three(emitter, source[i], valueAt(source, i - 1, 0), valueAt(source, i + 1, 0));
}

/** Where in what kind of sentence the token stands. */
function addSentence(emitter: Emitter, { signals, sentences, sentenceContext }: Context, i: number): void {
  const sentence = signals.sentence[i];
  const kind = sentenceContext[sentence];
  const fromStart = i - sentences[sentence];
  const here = signals.place[i];
  two(emitter, bucket(fromStart), here);
  two(emitter, bucket(toSentenceEnd(signals, sentences, i)), here);
  two(emitter, kind, here);
  three(emitter, kind, classOf(signals, i), Math.min(fromStart, 2));
  two(emitter, signals.word[sentences[sentence]], Math.min(fromStart, 3));
}

const toSentenceEnd = (signals: Signals, sentences: Int32Array, i: number): number =>
  sentences[signals.sentence[i] + 1] - 1 - i;

const classOf = (signals: Signals, i: number): number => signals.tag[i] * 16 + signals.shape[i];

/** What a reporting word beside the token, on one side, is and how far off; fixed values where there is none. */
function describeSide(context: Context, i: number, cueIndex: number, absentWord: number) {
  const { signals, cueContext } = context;
  if (cueIndex < 0) return { distance: 15, word: absentWord, strength: 0, commas: 15, around: 0 };
  return {
    distance: bucket(Math.abs(i - cueIndex)),
    word: signals.word[cueIndex],
    strength: signals.cue[cueIndex],
    commas: Math.min(Math.abs(signals.commas[i] - signals.commas[cueIndex]), 4),
    around: cueContext[cueIndex],
  };
}

/** The nearest reporting words to the left and right in the sentence, and the commas between. */
function addCueWords(emitter: Emitter, context: Context, i: number): void {
  const { signals } = context;
  const w = signals.word[i];
  const before = valueAt(signals.word, i - 1, 1);
  const here = signals.place[i];
  const left = describeSide(context, i, signals.cueLeft[i], 2);
  const right = describeSide(context, i, signals.cueRight[i], 3);
  const strengths = left.strength * 8 + right.strength;
  two(emitter, left.word, left.distance);
  two(emitter, right.word, right.distance);
  three(emitter, left.strength, left.distance, here);
  three(emitter, right.strength, right.distance, here);
  three(emitter, left.word, w, left.commas);
  three(emitter, left.word, before, w);
  three(emitter, left.word, left.commas, classOf(signals, i));
  three(emitter, right.word, right.commas, classOf(signals, i));
  three(emitter, strengths, left.distance * 16 + right.distance, here);
  two(emitter, left.around, left.distance);
  two(emitter, right.around, right.distance);
  three(emitter, left.around, left.commas, w);
  three(emitter, left.word, left.around, Math.min(left.commas, 1));
  three(emitter, right.word, right.around, Math.min(right.commas, 1));
  three(emitter, right.word, right.around, w);
  three(emitter, strengths, left.commas * 16 + right.commas, here);
  const tags = valueAt(signals.tag, i - 1, 31) * 32 + signals.tag[i];
  three(emitter, left.strength, tags, left.commas * 32 + valueAt(signals.tag, i + 1, 31));
  two(emitter, left.word, right.word);
  three(emitter, left.strength * 16 + left.commas, w, valueAt(signals.word, i + 1, 1));
  three(emitter, right.strength * 16 + right.commas, before, w);
  const toEnd = bucket(toSentenceEnd(signals, context.sentences, i));
  three(emitter, left.word, signals.cueRight[i] < 0 ? 0 : 1, toEnd);
}

/** Features of a token inside a quotation end here, those outside go on from here. */
const QUOTED = 5;

/** What the quotation that holds the token is like, and what stands before and after it. */
function addQuotation(emitter: Emitter, context: Context, i: number): void {
  const { signals, quotationContext, quotationAfter, quotationBefore } = context;
  const own = signals.quotation[i];
  const here = signals.place[i];
  const paragraph = context.paragraphOf[i];
  three(emitter, quotationContext[own], here, context.sentenceContext[signals.sentence[i]]);
  two(emitter, quotationAfter[own], here);
  two(emitter, quotationBefore[own], here);
  three(emitter, quotationAfter[own], quotationBefore[own], here);
  three(emitter, context.paragraphContext[paragraph], here, Math.min(i - context.paragraphs[paragraph], 1));
}

/** The quotations that the token touches, and its paragraph. */
function addBesideQuotation(emitter: Emitter, context: Context, i: number): void {
  const { word, quotation } = context.signals;
  const paragraph = context.paragraphOf[i];
  const next = valueAt(quotation, i + 1, -1);
  const last = valueAt(quotation, i - 1, -1);
  emitter.id += QUOTED;
  two(emitter, next < 0 ? 0 : context.quotationContext[next], word[i]);
  two(emitter, last < 0 ? 0 : context.quotationContext[last], word[i]);
  two(emitter, context.paragraphContext[paragraph], Math.min(i - context.paragraphs[paragraph], 2));
}
