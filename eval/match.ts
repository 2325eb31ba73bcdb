import { type Article, TokenKind } from '../src/text/article.js';
import type { Quote, QuoteType, Span } from '../src/types.js';
import type { GoldAttribution } from '../train/corpus.js';
import { tokensOf } from '../train/gold-labels.js';

/** Contents that share at least this much (F1 of their words) are the same attribution. */
const FOUND = 0.5;
/** From this on the content is right. */
const RIGHT = 0.8;

/** The words of the parts of an attribution, as indices of tokens. */
interface Words {
  readonly source: ReadonlySet<number>;
  readonly cue: ReadonlySet<number>;
  readonly content: ReadonlySet<number>;
}

/** An attribution that the annotators marked. */
interface Gold {
  readonly attribution: GoldAttribution;
  readonly words: Words;
}

/** A record that was found. */
interface Found {
  readonly quote: Quote;
  readonly words: Words;
}

/** What the annotators marked, what was found, or the two together. */
export interface Pair {
  readonly gold: Gold | null;
  readonly found: Found | null;
  /** F1 of the contents' words. */
  readonly overlap: number;
  readonly contentRight: boolean;
  readonly sourceRight: boolean;
  /** By the marks in the annotated content, or in what was found where nothing is annotated. */
  readonly type: QuoteType;
}

function wordsOf(article: Article, spans: readonly Span[]): Set<number> {
  const words = new Set<number>();
  for (const span of spans) {
    const [from, to] = tokensOf(article, span);
    for (let i = from; i < to; i++) if (article.tokens.kind[i] <= TokenKind.number) words.add(i);
  }
  return words;
}

function shared(a: ReadonlySet<number>, b: ReadonlySet<number>): number {
  let count = 0;
  for (const word of a) if (b.has(word)) count++;
  return count;
}

function typeOf({ quotationOfToken }: Article, { content }: Words): QuoteType {
  const quoted = [...content].filter((i) => quotationOfToken[i] >= 0).length;
  if (quoted === 0) return 'indirect';
  return quoted === content.size ? 'direct' : 'mixed';
}

function isSourceRight(gold: Words, found: Words): boolean {
  return gold.source.size > 0 ? shared(gold.source, found.source) > 0 : found.source.size === 0;
}

function pairOf(article: Article, gold: Gold | null, found: Found | null, overlap = 0): Pair {
  const words = gold?.words ?? found?.words;
  return {
    gold,
    found,
    overlap,
    contentRight: overlap >= RIGHT,
    sourceRight: gold !== null && found !== null && isSourceRight(gold.words, found.words),
    type: words ? typeOf(article, words) : 'indirect',
  };
}

/** Pairs what was marked with what was found, one to one, those that share most first; the rest stands alone. */
export function pairUp(
  article: Article,
  attributions: readonly GoldAttribution[],
  quotes: readonly Quote[],
): readonly Pair[] {
  const gold = attributions.map((attribution): Gold => {
    const { source, cue, content } = attribution;
    return { attribution, words: partsOf(article, source, cue, content) };
  });
  const found = quotes.map((quote): Found => {
    const { source, cue, quote: content } = quote.spans;
    return { quote, words: partsOf(article, source ? [source] : [], cue ? [cue] : [], content) };
  });
  const likely = gold.flatMap((g) => found.map((f) => ({ g, f, overlap: overlapOf(g.words, f.words) })));
  const taken = new Set<Gold | Found>();
  const pairs: Pair[] = [];
  for (const { g, f, overlap } of likely.sort((a, b) => b.overlap - a.overlap)) {
    if (overlap < FOUND || taken.has(g) || taken.has(f)) continue;
    taken.add(g).add(f);
    pairs.push(pairOf(article, g, f, overlap));
  }
  return [
    ...pairs,
    ...gold.filter((g) => !taken.has(g)).map((g) => pairOf(article, g, null)),
    ...found.filter((f) => !taken.has(f)).map((f) => pairOf(article, null, f)),
  ];
}

function partsOf(
  article: Article,
  source: readonly Span[],
  cue: readonly Span[],
  content: readonly Span[],
): Words {
  return {
    source: wordsOf(article, source),
    cue: wordsOf(article, cue),
    content: wordsOf(article, content),
  };
}

function overlapOf(gold: Words, found: Words): number {
  const size = gold.content.size + found.content.size;
  return size === 0 ? 0 : (2 * shared(gold.content, found.content)) / size;
}
