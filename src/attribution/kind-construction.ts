import { type Article, TokenKind } from '../text/article.js';
import type { QuoteType, Span } from '../types.js';
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

const words = (list: string): ReadonlySet<string> => new Set(list.split(/\s+/));
const clauseOpeners = words('that whether if');
const questionWords = words('how why what where when who whom which whose');
const subjects = words('he she they we i there');
const finite = words(
  `is are was were am has had will would can could may might must should does did cannot 'll 'd
  isn't aren't wasn't weren't hasn't hadn't won't wouldn't can't couldn't doesn't didn't don't shouldn't
  went came took knew gave fell rose became began saw wrote spoke broke chose drove grew threw`,
);
/** A finite verb behind these belongs to another clause: `the man [who] was`. */
const subordinators = words(
  'who which that where when while because if whose whom what how why after before until as',
);
const reasons = words('for as over because');
/** A `for` behind these belongs to them: `his [support] for the ban`. */
const takesFor = words(
  `support call calls proposal proposals plan plans bid campaign respect need case push candidate
  nominee vote votes demand policy preference quest qualifications love responsibility`,
);
const prepositions = words('about of on');
const speaking = words('saying arguing claiming insisting noting telling asking calling accusing suggesting');
const adverbs = words('ever even also not repeatedly knowingly deliberately personally');
const nouns = words(
  'nothing something anything everything wrongdoing king thing evening morning spring during',
);
/** How far into the content a verb or a reason is looked for. */
const REACH = 40;
/** The words that the opening is judged by: `[about whether it] rained`. */
const OPENING = 4;

/** `[denied] [that it had paid]`: a clause. The content stands before or behind the cue. */
export function constructionOf(article: Article, content: readonly Span[], type: QuoteType): Construction {
  if (type !== 'indirect') {
    if (isTitle(article, content)) return 'title';
    if (type === 'direct') return 'direct';
    return hasPhraseInMarks(article, content) ? 'quoted' : 'scare';
  }
  return openingOf(openingWords(article, content, OPENING)) ?? bodyOf(openingWords(article, content));
}

/** The first words of the content, lower case: of `[Mr. Roe’s plan]` they are `mr.`, `roe`, `'s`, `plan`. */
export function openingWords({ text, tokens }: Article, content: readonly Span[], limit = REACH): string[] {
  const found: string[] = [];
  for (const [start, end] of content) {
    for (let token = tokenFrom(tokens, start); token < tokens.length && tokens.start[token]! < end; token++) {
      if (tokens.kind[token]! > TokenKind.clitic) continue;
      found.push(text.slice(tokens.start[token], tokens.end[token]).toLowerCase().replace('’', "'"));
      if (found.length === limit) return found;
    }
  }
  return found;
}

/** What the first word shows, if anything. */
function openingOf(content: readonly string[]): Construction | undefined {
  if (content.length < 2) return 'phrase';
  // "responded [by saying it rained]"
  if (content[0] === 'by' && speaking.has(content[1]!)) return 'clause';
  const at = prepositions.has(content[0]!) ? 1 : 0;
  const first = content[at]!;
  if (clauseOpeners.has(first) && content.length > at + 2) return 'clause';
  if (questionWords.has(first)) return content[at + 1] === 'to' ? 'phrase' : 'question';
  if (subjects.has(first) || (first === 'it' && content[at + 1] === "'s")) return 'clause';
  if (first === 'to') return 'infinitive';
  const verb = (adverbs.has(first) ? content[at + 1] : first) ?? '';
  return verb.length > 4 && verb.endsWith('ing') && !nouns.has(verb) ? 'gerund' : undefined;
}

function bodyOf(content: readonly string[]): Construction {
  let reason = false;
  let mayBeFinite = true;
  let before = '';
  for (const word of content) {
    if (mayBeFinite && finite.has(word)) return 'finite';
    reason ||= reasons.has(word) && !(word === 'for' && takesFor.has(before));
    before = word;
    if (subordinators.has(word)) mayBeFinite = false;
  }
  // "such a note existed"
  if (mayBeFinite && content.length > 2 && content.at(-1)!.endsWith('ed')) return 'finite';
  return reason ? 'reason' : 'phrase';
}
