import { type Article, TokenKind } from '../text/article.js';
import type { Span } from '../types.js';
import { type CueClass, classOfCue } from './cue-lexicon.js';

/** Who is announced to speak, and the words that announce it. */
interface LeadIn {
  readonly source: Span;
  readonly cue: Span;
}

const announcing: ReadonlySet<CueClass | undefined> = new Set<CueClass | undefined>([
  'speech',
  'reply',
  'assent',
  'denial',
  'showing',
  'aspect',
  'avowal',
]);

/** Longest subject of a lead-in, and longest rest behind its verb: `said [in a letter to the council]`. */
const LONGEST_SOURCE = 14;
const LONGEST_REST = 10;

/** The clause with a colon that ends a paragraph: `[The Post] [reports]:`, `[She] [said in a letter]:`; null if none. */
export function findLeadIn(article: Article, paragraph: number): LeadIn | null {
  if (paragraph < 0) return null;
  const { tokens, text, paragraphs, sentences } = article;
  const colon = paragraphs[paragraph + 1]! - 1;
  if (colon < 1 || text.slice(tokens.start[colon]!, tokens.end[colon]!) !== ':') return null;
  const first = sentenceOf(sentences, colon, paragraphs[paragraph]!);
  const words: string[] = [];
  for (let i = first; i < colon; i++) {
    if (tokens.kind[i]! >= TokenKind.openMark) return null;
    words.push(text.slice(tokens.start[i]!, tokens.end[i]!).toLowerCase());
  }
  const verb = lastAnnouncing(words);
  if (verb < 1) return null;
  const start = afterComma(words, verb);
  const past = endOfSubject(words, start, verb);
  if (past <= start || past - start > LONGEST_SOURCE) return null;
  return {
    source: [tokens.start[first + start]!, tokens.end[first + past - 1]!],
    cue: [tokens.start[first + verb]!, tokens.end[colon - 1]!],
  };
}

/** The token that begins the sentence of `index`, no further back than `from`. */
function sentenceOf(sentences: Int32Array, index: number, from: number): number {
  let [low, high] = [0, sentences.length - 1];
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if (sentences[middle]! <= index) low = middle;
    else high = middle - 1;
  }
  return Math.max(from, sentences[low]!);
}

function lastAnnouncing(words: readonly string[]): number {
  for (let i = words.length - 1; i >= Math.max(1, words.length - LONGEST_REST); i--) {
    if (
      announcing.has(classOfCue(words, i)) &&
      !/^(?:to|the|an?|this|that|his|her|its|their|of|in|on)$/.test(words[i - 1]!)
    )
      return i;
  }
  return -1;
}

/** Past a fronted part: `In a letter, [she] said`; an apposition before the verb belongs to the subject. */
function afterComma(words: readonly string[], verb: number): number {
  if (words[verb - 1] === ',') return 0;
  const comma = words.slice(0, verb).lastIndexOf(',');
  return comma + 1;
}

/** Without the auxiliaries and adverbs before the verb: `[She] has also said`. */
function endOfSubject(words: readonly string[], start: number, verb: number): number {
  let past = verb;
  while (past > start && /^(?:has|have|had|also|then|later|once|,|\w+ly)$/.test(words[past - 1]!)) past--;
  return past;
}
