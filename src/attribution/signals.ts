import { type Article, TokenKind } from '../text/article.js';
import { idOf } from '../text/vocabulary.js';
import { gesturesOf, sayings } from './gestures.js';
import { COMMA, REPORTING } from './known-words.js';
import type { Lexicon } from './lexicon.js';
import { standInOf } from './own-cues.js';
import { Shape, SPELLING, Spelling, spellingsOf } from './spellings.js';

export { CLOSE, COLON, COMMA, OPEN, REPORTING, STOP, STRONG, THAT, TO } from './known-words.js';
export { DASH, Shape } from './spellings.js';

/** What is known of each token before any label: the raw material of the features, in parallel typed arrays. */
export interface Signals {
  readonly length: number;
  /** The word, whatever its case; one number for all opening marks, one for all closing, one for all dashes. */
  readonly word: Int32Array;
  readonly suffix: Int32Array;
  readonly ending: Int32Array;
  /** A `Shape`. */
  readonly shape: Uint8Array;
  /** How strongly the word reports, 0 to 7: the share of its occurrences that are cues in the corpus. */
  readonly cue: Uint8Array;
  /** How strongly the word belongs to sources, 0 to 7. */
  readonly source: Uint8Array;
  /** Part-of-speech class of the word, 0 if unknown. */
  readonly tag: Uint8Array;
  /** A `Place`: where the token stands in a quotation. */
  readonly place: Uint8Array;
  /** Index of the outermost quotation that holds the token, or -1. */
  readonly quotation: Int32Array;
  readonly sentence: Int32Array;
  /** Nearest reporting word outside quotations to the left (or here) and to the right in the sentence, or -1. */
  readonly cueLeft: Int32Array;
  readonly cueRight: Int32Array;
  /** Commas outside quotations before the token, counted from the start of the article. */
  readonly commas: Int32Array;
}

/** The word at a place, 0 beyond the text. */
export const wordAt = ({ word, length }: Signals, i: number): number => (i >= 0 && i < length ? word[i] : 0);

export const Place = { outside: 0, first: 1, middle: 2, last: 3, open: 4, close: 5 } as const;

function shapeOf(kind: number, spelt: number): number {
  switch (kind) {
    case TokenKind.number:
      return Shape.number;
    case TokenKind.clitic:
      return Shape.clitic;
    case TokenKind.punctuation:
      return Shape.punctuation;
    case TokenKind.openMark:
    case TokenKind.closeMark:
      return Shape.mark;
    case TokenKind.link:
      return Shape.link;
    default:
      return spelt;
  }
}

/** Reads every signal off the page: one pass over the tokens, one over the sentences. */
export function readSignals(article: Article, lexicon: Lexicon): Signals {
  const { tokens, vocabulary, wordOfToken } = article;
  const n = tokens.length;
  const signals = {
    length: n,
    word: new Int32Array(n),
    suffix: new Int32Array(n),
    ending: new Int32Array(n),
    shape: new Uint8Array(n),
    cue: new Uint8Array(n),
    source: new Uint8Array(n),
    tag: new Uint8Array(n),
    place: new Uint8Array(n),
    quotation: article.quotationOfToken,
    sentence: new Int32Array(n),
    cueLeft: new Int32Array(n).fill(-1),
    cueRight: new Int32Array(n).fill(-1),
    commas: new Int32Array(n + 1),
  };
  const { word, suffix, ending, shape, cue, source, tag, quotation, commas } = signals;
  const ids = article.readAs ? readAs(article) : wordOfToken;
  const open = idOf(vocabulary, '“', false);
  const close = idOf(vocabulary, '”', false);
  for (const form of sayings) idOf(vocabulary, form, true);
  const spellings = spellingsOf(vocabulary, lexicon);
  for (let i = 0; i < n; i++) {
    const kind = tokens.kind[i];
    note(i, kind === TokenKind.openMark ? open : kind === TokenKind.closeMark ? close : ids[i]);
    shape[i] = shapeOf(kind, spellings[wordOfToken[i] * SPELLING + Spelling.facts] >> 16);
    commas[i + 1] = commas[i] + (word[i] === COMMA && quotation[i] < 0 ? 1 : 0);
  }
  for (const { at: i, form } of gesturesOf(article, signals)) note(i, idOf(vocabulary, form, true));
  placeQuotations(article, signals);
  findReportingWords(article, signals);
  return signals;

  /** Reads a token as a word of the vocabulary. */
  function note(i: number, id: number): void {
    const at = id * SPELLING;
    word[i] = spellings[at + Spelling.word];
    suffix[i] = spellings[at + Spelling.suffix];
    ending[i] = spellings[at + Spelling.ending];
    const facts = spellings[at + Spelling.facts];
    cue[i] = facts & 15;
    source[i] = (facts >> 4) & 15;
    tag[i] = (facts >> 8) & 255;
  }
}

/** The words that the tokens are read as. */
function readAs(article: Article): Int32Array {
  const { tokens, vocabulary, wordOfToken } = article;
  return wordOfToken.map((own, i) => {
    const standIn = standInOf(article, tokens.start[i], tokens.end[i]);
    return standIn === undefined ? own : idOf(vocabulary, standIn, true);
  });
}

function placeQuotations(article: Article, signals: Signals): void {
  const { place, quotation, shape } = signals;
  const { kind, start } = article.tokens;
  for (let i = 0; i < signals.length; i++) {
    const own = quotation[i];
    if (own < 0) continue;
    const { start: from, closed, end } = article.quotations[own];
    if (start[i] === from) place[i] = Place.open;
    else if (closed && kind[i] === TokenKind.closeMark && article.tokens.end[i] === end)
      place[i] = Place.close;
    else if (place[i - 1] === Place.open) place[i] = Place.first;
    else place[i] = Place.middle;
  }
  for (let i = 1; i < signals.length; i++) {
    if (place[i] !== Place.close) continue;
    let last = i - 1;
    while (last > 0 && shape[last] === Shape.punctuation && place[last] === Place.middle) last--;
    if (place[last] === Place.middle) place[last] = Place.last;
  }
}

function findReportingWords(article: Article, signals: Signals): void {
  const { cue, quotation, cueLeft, cueRight, sentence } = signals;
  const { sentences } = article;
  for (let s = 0; s + 1 < sentences.length; s++) {
    const from = sentences[s];
    const to = sentences[s + 1];
    let seen = -1;
    for (let i = from; i < to; i++) {
      sentence[i] = s;
      if (cue[i] >= REPORTING && quotation[i] < 0) seen = i;
      cueLeft[i] = seen;
    }
    seen = -1;
    for (let i = to - 1; i >= from; i--) {
      cueRight[i] = seen;
      if (cue[i] >= REPORTING && quotation[i] < 0) seen = i;
    }
  }
}
