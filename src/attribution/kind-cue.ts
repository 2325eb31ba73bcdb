import { type Article, TokenKind } from '../text/article.js';
import type { Span } from '../types.js';
import { type CueClass, classOfCue } from './cue-lexicon.js';
import { standInOf } from './own-cues.js';
import { tokenFrom } from './wording-search.js';

/** What a cue says of the words it reports. */
export interface CueReading {
  /** Undefined if no word of it is known: `[’s side of things]`. */
  readonly cueClass: CueClass | undefined;
  /** Marks alone: `[:]`, `[—]`. */
  readonly wordless: boolean;
  /** The words were not said (`[would not say]`, `[never mentioned]`), or only might be (`[might say]`). */
  readonly voided: 'unsaid' | 'supposed' | null;
  /** What is reported, or who, is the subject: `[was said] to`, `[is expected] to`. */
  readonly passive: boolean;
  /** The first word: `in` where the cue is `[in]` of *in the poll*. */
  readonly first: string;
  /** The word that counts: `said` in `has said`; empty if none is known. */
  readonly head: string;
  /** The words behind the reporting one: `reporters about` in `[told reporters about]`. */
  readonly tail: readonly string[];
}

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '));
const beForms = words("is are was were be been being am get gets got isn't aren't wasn't weren't 's 're");
const negations = words('not never no nor neither nobody cannot hardly barely scarcely yet');
const modals = words("might may could should can must couldn't shouldn't can't");
const uttering: ReadonlySet<CueClass> = new Set([
  'speech',
  'order',
  'promise',
  'avowal',
  'description',
  'calling',
]);
const speaking = /ing$|^(?:said|says|told|tells)$/;
/** Words before the one that counts: another cue behind them decides. */
const weak: ReadonlySet<CueClass> = new Set(['act', 'seeming', 'aspect', 'hearsay']);

/** The words of a cue in lower case, straight apostrophes; clitics are words. */
export function wordsOf(article: Article, [start, end]: Span): string[] {
  const { text, tokens } = article;
  const found: string[] = [];
  for (let token = tokenFrom(tokens, start); token < tokens.length && tokens.start[token]! < end; token++) {
    if (tokens.kind[token]! > TokenKind.clitic) continue;
    const standIn = article.readAs && standInOf(article, tokens.start[token]!, tokens.end[token]!);
    found.push(standIn ?? text.slice(tokens.start[token], tokens.end[token]).toLowerCase().replace('’', "'"));
  }
  return found;
}

/**
 * Reads a cue given as words: `[has repeatedly said]` is speech, `[would not say]` is speech that was not uttered,
 * `[issued a statement saying]` speech too, for issuing alone decides nothing. `next`: the first word of the content
 * behind it, which may belong to the verb: `[called] for a vote`.
 */
export function readCue(cue: readonly string[], next: string | undefined): CueReading {
  const all = next === undefined ? cue : [...cue, next];
  let head = -1;
  let cueClass: CueClass | undefined;
  for (let index = 0; index < cue.length; index++) {
    const found = classOfCue(all, index);
    if (found === undefined || (cueClass !== undefined && !givesWay(cueClass, found, cue[index]!))) continue;
    cueClass = found;
    head = index;
  }
  return {
    cueClass,
    wordless: cue.length === 0,
    voided: findVoid(cue, head),
    passive: isPassive(cue, head),
    first: cue[0] ?? '',
    head: cue[head] ?? '',
    tail: all.slice(head + 1),
  };
}

/** Whether a later word decides: `issued a statement [saying]`, `wrote a letter [urging]`. */
function givesWay(cueClass: CueClass, later: CueClass, word: string): boolean {
  if (weak.has(cueClass)) return !weak.has(later);
  return cueClass === 'reply' && uttering.has(later) && speaking.test(word);
}

function findVoid(cue: readonly string[], head: number): CueReading['voided'] {
  for (let index = 0; index < head; index++) {
    const word = cue[index]!;
    const next = cue[index + 1];
    // "not only said", "could only quip": it was.
    if (next === 'only') continue;
    if (modals.has(word) || (word === 'would' && next === 'have')) return 'supposed';
    if (negations.has(word) || word.endsWith("n't")) return 'unsaid';
  }
  return null;
}

function isPassive(cue: readonly string[], head: number): boolean {
  if (head < 1 || cue[head]!.endsWith('ing')) return false;
  for (let index = 0; index < head; index++) if (beForms.has(cue[index]!)) return true;
  return false;
}
