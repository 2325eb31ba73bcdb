import { AT, type Columns, MARGIN } from './columns.js';
import { bucket, type Context } from './context.js';
import { Place, type Signals } from './signals.js';

/** Stands for a fact of a token before the first or past the last of the article. */
const BEYOND = { word: 1, shape: 9, tag: 31, place: 7 } as const;

/** Fills the columns of the tokens `[from, to)` with all that is known before any label. */
export function fillColumns(columns: Columns, context: Context, from: number, to: number): void {
  fillTokens(columns, context.signals, from, to);
  fillDeep(columns, context.signals, from, to);
  fillSentence(columns, context, from, to);
  fillLeft(columns, context, from, to);
  fillRight(columns, context, from, to);
  fillQuotations(columns, context, from, to);
}

const classOf = (tag: number, shape: number): number => tag * 16 + shape;

function fillTokens(columns: Columns, signals: Signals, from: number, to: number): void {
  const { word, ending, shape, tag, place, cue, source, suffix } = signals;
  const first = Math.max(from - MARGIN, 0);
  const last = Math.min(to + MARGIN, signals.length);
  for (let k = from - MARGIN; k < first; k++) fillBeyond(columns, k - from);
  for (let k = last; k < to + MARGIN; k++) fillBeyond(columns, k - from);
  for (let k = first; k < last; k++) {
    const i = k - from;
    columns[AT.word + i] = word[k];
    columns[AT.ending + i] = ending[k];
    columns[AT.tag + i] = tag[k];
    columns[AT.class + i] = classOf(tag[k], shape[k]);
    columns[AT.place + i] = place[k];
    columns[AT.cue + i] = cue[k];
  }
  for (let k = from; k < to; k++) {
    const i = k - from;
    columns[AT.suffix + i] = suffix[k];
    columns[AT.tags + i] = columns[AT.tag + i - 1] * 32 + tag[k];
    columns[AT.strength + i] = cue[k] * 8 + source[k];
  }
}

function fillBeyond(columns: Columns, i: number): void {
  columns[AT.word + i] = BEYOND.word;
  columns[AT.ending + i] = 0;
  columns[AT.tag + i] = BEYOND.tag;
  columns[AT.class + i] = classOf(BEYOND.tag, BEYOND.shape);
  columns[AT.place + i] = BEYOND.place;
  columns[AT.cue + i] = 0;
}

/** How many words of a quotation from its marks inwards are looked at one by one. */
const EDGE = 3;

/** Marks the tokens that have nothing but words of a quotation within `EDGE` tokens on both sides. */
function fillDeep(columns: Columns, { place, length }: Signals, from: number, to: number): void {
  let run = 0;
  for (let ahead = Math.max(from - EDGE, 0); ahead < to + EDGE; ahead++) {
    run = ahead < length && place[ahead] === Place.middle ? run + 1 : 0;
    const k = ahead - EDGE;
    if (k >= from) columns[AT.deep + k - from] = run > 2 * EDGE ? 1 : 0;
  }
}

function fillSentence(
  columns: Columns,
  { signals: { sentence, word }, sentences, sentenceContext }: Context,
  from: number,
  to: number,
): void {
  for (let k = from; k < to; ) {
    const s = sentence[k];
    const kind = sentenceContext[s];
    const start = sentences[s];
    const firstWord = word[start];
    const end = sentences[s + 1];
    for (const past = Math.min(end, to); k < past; k++) {
      const i = k - from;
      columns[AT.sentence + i] = kind;
      columns[AT.firstWord + i] = firstWord;
      columns[AT.fromStart2 + i] = Math.min(k - start, 2);
      columns[AT.fromStart3 + i] = Math.min(k - start, 3);
      columns[AT.toEnd + i] = bucket(end - 1 - k);
    }
  }
}

/** Commas beyond this tell no more. */
const MANY_COMMAS = 4;
/** Stands for what is known of a reporting word where there is none. */
const NONE = { left: 2, right: 3, distance: 15, commas: 15 } as const;

function fillLeft(columns: Columns, { signals, cueContext }: Context, from: number, to: number): void {
  const { word, cue, commas, cueLeft } = signals;
  for (let k = from; k < to; ) {
    const left = cueLeft[k];
    const found = left >= 0;
    const ownWord = found ? word[left] : NONE.left;
    const strength = found ? cue[left] : 0;
    const around = found ? cueContext[left] : 0;
    const before = found ? commas[left] : 0;
    for (; k < to && cueLeft[k] === left; k++) {
      const i = k - from;
      const between = found ? Math.min(commas[k] - before, MANY_COMMAS) : NONE.commas;
      columns[AT.leftWord + i] = ownWord;
      columns[AT.leftDistance + i] = found ? bucket(k - left) : NONE.distance;
      columns[AT.leftCommas + i] = between;
      columns[AT.leftComma + i] = Math.min(between, 1);
      columns[AT.leftStrength + i] = strength;
      columns[AT.leftReach + i] = strength * 16 + between;
      columns[AT.leftAround + i] = around;
    }
  }
}

function fillRight(columns: Columns, { signals, cueContext }: Context, from: number, to: number): void {
  const { word, cue, commas, cueRight } = signals;
  for (let k = from; k < to; ) {
    const right = cueRight[k];
    const found = right >= 0;
    const ownWord = found ? word[right] : NONE.right;
    const strength = found ? cue[right] : 0;
    const around = found ? cueContext[right] : 0;
    const before = found ? commas[right] : 0;
    for (; k < to && cueRight[k] === right; k++) {
      const i = k - from;
      const between = found ? Math.min(before - commas[k], MANY_COMMAS) : NONE.commas;
      const distance = found ? bucket(right - k) : NONE.distance;
      columns[AT.rightWord + i] = ownWord;
      columns[AT.rightDistance + i] = distance;
      columns[AT.rightCommas + i] = between;
      columns[AT.rightStrength + i] = strength;
      columns[AT.rightReach + i] = strength * 16 + between;
      columns[AT.rightAround + i] = around;
      columns[AT.hasRight + i] = found ? 1 : 0;
      columns[AT.strengths + i] = columns[AT.leftStrength + i] * 8 + strength;
      columns[AT.distances + i] = columns[AT.leftDistance + i] * 16 + distance;
      columns[AT.commas + i] = columns[AT.leftCommas + i] * 16 + between;
    }
  }
}

function fillQuotations(columns: Columns, context: Context, from: number, to: number): void {
  const { signals, quotationContext, paragraphOf, paragraphs, paragraphContext } = context;
  const { quotation } = signals;
  for (let k = from; k < to; k++) {
    const i = k - from;
    const next = k + 1 < quotation.length ? quotation[k + 1] : -1;
    const last = k > 0 ? quotation[k - 1] : -1;
    columns[AT.nextQuotation + i] = next < 0 ? 0 : quotationContext[next];
    columns[AT.lastQuotation + i] = last < 0 ? 0 : quotationContext[last];
    const paragraph = paragraphOf[k];
    const fromParagraph = k - paragraphs[paragraph];
    columns[AT.paragraph + i] = paragraphContext[paragraph];
    columns[AT.fromParagraph + i] = Math.min(fromParagraph, 2);
  }
}
