import { type Article, TokenKind } from '../text/article.js';
import type { QuoteType, Span } from '../types.js';
import { hashWord, wordSet } from './hash.js';
import { hasPhraseInMarks, isTitle } from './kind-marks.js';
import { tokenFrom } from './wording-search.js';

/** How the reported words are built into the sentence. */
export type Construction =
  /** All in marks: `“[We left]”`. */
  | 'direct'
  /** Partly in marks: `the vote was “[rigged]”`. */
  | 'quoted'
  /** One word in marks: `the “[gag]” order`. */
  | 'scare'
  /** In marks, but written like a title: `“[The Long Walk]”`. */
  | 'title'
  /** `[that it rained]`, `[whether it rained]`, `[he had left]`. */
  | 'clause'
  /** A verb only later: `[the rain in May had stopped]`. */
  | 'finite'
  /** `[how it rained]`. */
  | 'question'
  /** `[to leave]`. */
  | 'infinitive'
  /** `[having paid]`. */
  | 'gerund'
  /** With what it is praised or blamed for: `[the mayor for the delay]`. */
  | 'reason'
  /** `[the charges]`. */
  | 'phrase';

const clauseOpeners = wordSet('that whether if');
const questionWords = wordSet('how why what where when who whom which whose');
const subjects = wordSet('he she they we i there');
const finite = wordSet(
  "is are was were am has had will would can could may might must should does did cannot 'll 'd " +
    "isn't aren't wasn't weren't hasn't hadn't won't wouldn't can't couldn't doesn't didn't don't shouldn't " +
    'went came took knew gave fell rose became began saw wrote spoke broke chose drove grew threw',
);
/** A finite verb behind these belongs to another clause: `the man [who] was`. */
const subordinators = wordSet(
  'who which that where when while because if whose whom what how why after before until as',
);
const reasons = wordSet('for as over because');
/** A `for` behind these belongs to them: `his [support] for the ban`. */
const takesFor = wordSet(
  'support call calls proposal proposals plan plans bid campaign respect need case push candidate ' +
    'nominee vote votes demand policy preference quest qualifications love responsibility',
);
const prepositions = wordSet('about of on');
const speaking = wordSet(
  'saying arguing claiming insisting noting telling asking calling accusing suggesting',
);
const adverbs = wordSet('ever even also not repeatedly knowingly deliberately personally');
const nouns = wordSet(
  'nothing something anything everything wrongdoing king thing evening morning spring during',
);
const wordOf = (text: string): number => hashWord(text, 0, text.length);
const BY = wordOf('by');
const FOR = wordOf('for');
const IT = wordOf('it');
const IS = wordOf("'s");
const TO = wordOf('to');
/** How far into the content a verb or a reason is looked for. */
const REACH = 40;
/** `[denied] [that it had paid]`: a clause. The content stands before or behind the cue. */
export function constructionOf(article: Article, content: readonly Span[], type: QuoteType): Construction {
  if (type !== 'indirect') {
    if (isTitle(article, content)) return 'title';
    if (type === 'direct') return 'direct';
    return hasPhraseInMarks(article, content) ? 'quoted' : 'scare';
  }
  const found = wordTokens(article, content, REACH);
  const hashes = found.map((token) =>
    hashWord(article.text, article.tokens.start[token]!, article.tokens.end[token]!),
  );
  return openingOf(article, found, hashes) ?? bodyOf(article, found, hashes);
}

/** The first word of the content, lower case: of `[Mr. Roe’s plan]` it is `mr.` */
export function firstWord(article: Article, content: readonly Span[]): string | undefined {
  const token = wordTokens(article, content, 1)[0];
  if (token === undefined) return undefined;
  const { text, tokens } = article;
  return text.slice(tokens.start[token], tokens.end[token]).toLowerCase().replace('’', "'");
}

/** The tokens of the first words of the content. */
function wordTokens({ tokens }: Article, content: readonly Span[], limit: number): number[] {
  const found: number[] = [];
  for (const [start, end] of content) {
    for (let token = tokenFrom(tokens, start); token < tokens.length && tokens.start[token]! < end; token++) {
      if (tokens.kind[token]! > TokenKind.clitic) continue;
      found.push(token);
      if (found.length === limit) return found;
    }
  }
  return found;
}

/** What the first word shows, if anything. */
function openingOf(
  article: Article,
  found: readonly number[],
  words: readonly number[],
): Construction | undefined {
  if (words.length < 2) return 'phrase';
  // "responded [by saying it rained]"
  if (words[0] === BY && speaking.has(words[1]!)) return 'clause';
  const at = prepositions.has(words[0]!) ? 1 : 0;
  const first = words[at]!;
  if (clauseOpeners.has(first) && words.length > at + 2) return 'clause';
  if (questionWords.has(first)) return words[at + 1] === TO ? 'phrase' : 'question';
  if (subjects.has(first) || (first === IT && words[at + 1] === IS)) return 'clause';
  if (first === TO) return 'infinitive';
  const verb = adverbs.has(first) ? at + 1 : at;
  const isGerund = verb < found.length && endsIn(article, found[verb]!, 'ing', 5) && !nouns.has(words[verb]!);
  return isGerund ? 'gerund' : undefined;
}

function bodyOf(article: Article, found: readonly number[], words: readonly number[]): Construction {
  let reason = false;
  let mayBeFinite = true;
  let before = 0;
  for (const word of words) {
    if (mayBeFinite && finite.has(word)) return 'finite';
    reason ||= reasons.has(word) && !(word === FOR && takesFor.has(before));
    before = word;
    if (subordinators.has(word)) mayBeFinite = false;
  }
  // "such a note existed"
  if (mayBeFinite && words.length > 2 && endsIn(article, found.at(-1)!, 'ed', 2)) return 'finite';
  return reason ? 'reason' : 'phrase';
}

/** Whether a token of `least` letters or more ends so, whatever its case. */
function endsIn({ text, tokens }: Article, token: number, ending: string, least: number): boolean {
  const end = tokens.end[token]!;
  return end - tokens.start[token]! >= least && text.slice(end - ending.length, end).toLowerCase() === ending;
}
