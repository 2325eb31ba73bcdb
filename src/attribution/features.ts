import { bucket, type Context } from './context.js';
import { type Emitter, one, three, two } from './emitter.js';
import { Place, type Signals } from './signals.js';

/** Goes up with every change to what the features are: a model fits one version. */
export const FEATURE_VERSION = 2;

/** Upper bound of the features of one token. */
export const MAX_FEATURES = 80;

/** The numbers before the first feature of each group. */
const Group = {
  words: 0,
  moreWords: 20,
  classes: 40,
  moreClasses: 60,
  sentence: 80,
  cues: 100,
  moreCues: 120,
  quotation: 140,
  besideQuotation: 160,
} as const;

/** The value of a token, or `absent` before the first and past the last. */
function valueAt(values: Int32Array | Uint8Array, index: number, absent: number): number {
  return index >= 0 && index < values.length ? values[index] : absent;
}

/** How much a pass looks at: the first needs less, since the second has its labels. */
export type Detail = 'core' | 'full';

/**
 * Writes the features of one token, as 32-bit hashes, to `out` from `at` on.
 * @returns the index past the last one written.
 */
export function writeFeatures(
  context: Context,
  i: number,
  detail: Detail,
  out: Int32Array,
  at: number,
): number {
  const emitter = { out, at, id: 0 };
  if (context.signals.quotation[i] >= 0) addQuotation(emitter, context, i);
  else addBesideQuotation(emitter, context, i);
  if (detail === 'core' && isDeepInQuotation(context.signals, i)) return emitter.at;
  addWords(emitter, context, i);
  addClasses(emitter, context, i);
  const left = describeSide(context, i, context.signals.cueLeft[i], 2);
  const right = describeSide(context, i, context.signals.cueRight[i], 3);
  addCueWords(emitter, context, i, left, right);
  if (detail === 'full') {
    addMoreWords(emitter, context, i);
    addMoreClasses(emitter, context, i);
    addSentence(emitter, context, i);
    addMoreCueWords(emitter, context, i, left, right);
  }
  return emitter.at;
}

/** How many words of a quotation from its marks inwards are looked at one by one. */
const EDGE = 3;

/** Whether the token stands so far inside a quotation that the quotation alone decides. */
function isDeepInQuotation({ place }: Signals, i: number): boolean {
  for (let k = i - EDGE; k <= i + EDGE; k++) if (place[k] !== Place.middle) return false;
  return true;
}

/** The words around, singly and in pairs. */
function addWords(emitter: Emitter, { signals: { word, suffix, place } }: Context, i: number): void {
  emitter.id = Group.words;
  const w = word[i];
  const before = valueAt(word, i - 1, 1);
  const after = valueAt(word, i + 1, 1);
  one(emitter, w);
  one(emitter, before);
  one(emitter, after);
  two(emitter, before, w);
  two(emitter, w, after);
  one(emitter, suffix[i]);
  two(emitter, w, place[i]);
}

/** Words further off, in threes, and their endings. */
function addMoreWords(emitter: Emitter, { signals: { word, ending } }: Context, i: number): void {
  emitter.id = Group.moreWords;
  const before = valueAt(word, i - 1, 1);
  const before2 = valueAt(word, i - 2, 1);
  const after = valueAt(word, i + 1, 1);
  const after2 = valueAt(word, i + 2, 1);
  one(emitter, before2);
  one(emitter, after2);
  two(emitter, before, after);
  two(emitter, before2, before);
  two(emitter, after, after2);
  three(emitter, before, word[i], after);
  one(emitter, ending[i]);
  two(emitter, ending[i], valueAt(ending, i - 1, 0));
  two(emitter, ending[i], valueAt(ending, i + 1, 0));
}

/** Shapes, parts of speech, places in quotations, and strengths as cue and source. */
function addClasses(emitter: Emitter, { signals, sentenceContext, sentences }: Context, i: number): void {
  emitter.id = Group.classes;
  const { place, cue, source, sentence } = signals;
  const before = valueAt(signals.tag, i - 1, 31) * 16 + valueAt(signals.shape, i - 1, 9);
  const after = valueAt(signals.tag, i + 1, 31) * 16 + valueAt(signals.shape, i + 1, 9);
  three(emitter, before, classOf(signals, i), after);
  three(emitter, place[i], valueAt(place, i - 1, 7), valueAt(place, i + 1, 7));
  three(emitter, cue[i], valueAt(cue, i - 1, 0), valueAt(cue, i + 1, 0));
  two(emitter, cue[i] * 8 + source[i], place[i]);
  const fromStart = Math.min(i - sentences[sentence[i]], 2);
  three(emitter, sentenceContext[sentence[i]], classOf(signals, i), fromStart);
}

/** The same further off, and with words. */
function addMoreClasses(emitter: Emitter, { signals }: Context, i: number): void {
  emitter.id = Group.moreClasses;
  const { word, shape, tag, cue, source } = signals;
  const t = tag[i];
  const before = valueAt(tag, i - 1, 31);
  const after = valueAt(tag, i + 1, 31);
  const wordBefore = valueAt(word, i - 1, 1);
  three(emitter, valueAt(shape, i - 1, 9), shape[i], valueAt(shape, i + 1, 9));
  three(emitter, valueAt(tag, i - 2, 31), before, t);
  three(emitter, t, after, valueAt(tag, i + 2, 31));
  two(emitter, wordBefore, t);
  two(emitter, word[i], after);
  two(emitter, before, word[i]);
  two(emitter, cue[i], valueAt(word, i + 1, 1));
  two(emitter, cue[i], wordBefore);
  three(emitter, source[i], valueAt(source, i - 1, 0), valueAt(source, i + 1, 0));
}

/** Where in what kind of sentence the token stands. */
function addSentence(emitter: Emitter, { signals, sentences, sentenceContext }: Context, i: number): void {
  emitter.id = Group.sentence;
  const sentence = signals.sentence[i];
  const fromStart = i - sentences[sentence];
  const here = signals.place[i];
  two(emitter, bucket(fromStart), here);
  two(emitter, bucket(toSentenceEnd(signals, sentences, i)), here);
  two(emitter, sentenceContext[sentence], here);
  two(emitter, signals.word[sentences[sentence]], Math.min(fromStart, 3));
}

const toSentenceEnd = (signals: Signals, sentences: Int32Array, i: number): number =>
  sentences[signals.sentence[i] + 1] - 1 - i;

const classOf = (signals: Signals, i: number): number => signals.tag[i] * 16 + signals.shape[i];

/** The nearest reporting word on one side of a token. */
interface CueSide {
  readonly distance: number;
  readonly word: number;
  readonly strength: number;
  readonly commas: number;
  /** What stands around the reporting word. */
  readonly around: number;
}

/** What a reporting word beside the token, on one side, is and how far off; fixed values where there is none. */
function describeSide(context: Context, i: number, cueIndex: number, absentWord: number): CueSide {
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
function addCueWords(emitter: Emitter, context: Context, i: number, left: CueSide, right: CueSide): void {
  emitter.id = Group.cues;
  const { signals } = context;
  const w = signals.word[i];
  two(emitter, left.word, left.distance);
  two(emitter, right.word, right.distance);
  three(emitter, left.word, w, left.commas);
  three(emitter, left.word, left.commas, classOf(signals, i));
  three(emitter, right.word, right.commas, classOf(signals, i));
  two(emitter, left.around, left.distance);
  two(emitter, right.around, right.distance);
  three(emitter, left.word, left.around, Math.min(left.commas, 1));
  three(emitter, right.word, right.around, Math.min(right.commas, 1));
  three(emitter, left.strength * 8 + right.strength, left.commas * 16 + right.commas, signals.place[i]);
  three(emitter, left.strength * 16 + left.commas, w, valueAt(signals.word, i + 1, 1));
  three(emitter, right.strength * 16 + right.commas, valueAt(signals.word, i - 1, 1), w);
  const toEnd = bucket(toSentenceEnd(signals, context.sentences, i));
  three(emitter, left.word, signals.cueRight[i] < 0 ? 0 : 1, toEnd);
}

/** The same with what stands around the reporting words and the token. */
function addMoreCueWords(emitter: Emitter, context: Context, i: number, left: CueSide, right: CueSide): void {
  emitter.id = Group.moreCues;
  const { signals } = context;
  const w = signals.word[i];
  const here = signals.place[i];
  three(emitter, left.strength, left.distance, here);
  three(emitter, right.strength, right.distance, here);
  three(emitter, left.word, valueAt(signals.word, i - 1, 1), w);
  three(emitter, left.strength * 8 + right.strength, left.distance * 16 + right.distance, here);
  three(emitter, left.around, left.commas, w);
  three(emitter, right.word, right.around, w);
  const tags = valueAt(signals.tag, i - 1, 31) * 32 + signals.tag[i];
  three(emitter, left.strength, tags, left.commas * 32 + valueAt(signals.tag, i + 1, 31));
  two(emitter, left.word, right.word);
}

/** What the quotation that holds the token is like, and what stands before and after it. */
function addQuotation(emitter: Emitter, context: Context, i: number): void {
  emitter.id = Group.quotation;
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
  emitter.id = Group.besideQuotation;
  const { word, quotation } = context.signals;
  const paragraph = context.paragraphOf[i];
  const next = valueAt(quotation, i + 1, -1);
  const last = valueAt(quotation, i - 1, -1);
  two(emitter, next < 0 ? 0 : context.quotationContext[next], word[i]);
  two(emitter, last < 0 ? 0 : context.quotationContext[last], word[i]);
  two(emitter, context.paragraphContext[paragraph], Math.min(i - context.paragraphs[paragraph], 2));
}
