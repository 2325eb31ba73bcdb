import { isWordAt } from './chars.js';
import { isFreeBefore, isLineStart, isWordAfter } from './mark-neighbours.js';
import { anyMark, clipped, elision, Family, familyOf } from './mark-table.js';
import type { Spans } from './paragraphs.js';

/** What a mark may do, judged by its shape and its neighbours. */
export const Turn = {
  none: 0,
  open: 1,
  close: 2,
  /** Closes if something is open, else opens: `said"We left."Kim`. */
  either: 3,
  /** An elision that may yet open: `'Tis done,' she said`. */
  maybeOpen: 4,
  /** A possessive, a clipped word or inches, that may yet close: `the nurses’ rota`, `a 12" screen`. */
  maybeClose: 5,
} as const;

/** All possible marks in text order, as parallel lists. */
export interface Candidates {
  readonly at: number[];
  readonly width: number[];
  readonly family: number[];
  readonly turn: number[];
}

/** The marks of `He said “go”` stand at 8 and 11; the apostrophe of `don’t` is none. Links hold no marks. */
export function findCandidates(text: string, links: Spans): Candidates {
  const found: Candidates = {
    at: [],
    width: [],
    family: [],
    turn: [],
  };
  const guillemetsPointIn = firstGuillemetOpens(text);
  let link = 0;
  anyMark.lastIndex = 0;
  while (anyMark.test(text)) {
    const index = anyMark.lastIndex - 1;
    while (link < links.length && links.end[link]! <= index) link++;
    const isInLink = link < links.length && links.start[link]! <= index;
    if (!isInLink) anyMark.lastIndex = index + addCandidate(text, index, found, guillemetsPointIn);
  }
  return found;
}

/** French «a» against German »a«: whichever comes first opens. */
function firstGuillemetOpens(text: string): boolean {
  const inward = text.indexOf('«');
  const outward = text.indexOf('»');
  return outward < 0 || (inward >= 0 && inward < outward);
}

function addCandidate(text: string, at: number, found: Candidates, pointIn: boolean): number {
  const width = widthOfMark(text, at);
  const family = width === 2 ? Family.double : familyOf(text.charCodeAt(at));
  const turn = turnOf(text, { at, width, family, pointIn });
  if (turn !== Turn.none) {
    found.at.push(at);
    found.width.push(width);
    found.family.push(family);
    found.turn.push(turn);
  }
  return width;
}

/**
 * Two single marks of one shape are a double mark, as in ``` ``No,'' ```. Of three, the outer two are:
 * `'''Go,' he told me,''`, `''He said, 'Go.'''`.
 */
function widthOfMark(text: string, at: number): number {
  const mark = text.charAt(at);
  if (!"'‘’`".includes(mark) || text.charAt(at + 1) !== mark) return 1;
  return text.charAt(at + 2) === mark && !isFreeBefore(text, at) ? 1 : 2;
}

interface Mark {
  readonly at: number;
  readonly width: number;
  readonly family: number;
  readonly pointIn: boolean;
}

function turnOf(text: string, mark: Mark): number {
  const char = text.charAt(mark.at);
  if (mark.family === Family.double) return turnOfDouble(text, mark, char);
  if (mark.family === Family.single) return turnOfSingle(text, mark, char);
  if (mark.family >= Family.corner) return '「『'.includes(char) ? Turn.open : Turn.close;
  return '«‹'.includes(char) === mark.pointIn ? Turn.open : Turn.close;
}

function turnOfDouble(text: string, { at, width }: Mark, char: string): number {
  if ('„‟〝'.includes(char)) return Turn.open;
  const free = isFreeBefore(text, at);
  const word = isWordAfter(text, at + width);
  if ('“‘`'.includes(char)) return isTurned(text, at, { free, word }) ? Turn.either : Turn.open;
  if (char === '”' && inchesAt(text, at) === Turn.none) return Turn.none;
  if ('”’〞〟'.includes(char)) return free && (word || isLineStart(text, at)) ? Turn.either : Turn.close;
  if (text.charAt(at - 1) === '=' || (text.charAt(at + 1) === '>' && !free)) return Turn.none; // <a title="x">
  if (!free && !word) return inchesAt(text, at) ?? Turn.close;
  return free && word ? Turn.open : Turn.either;
}

/** `ready“ he`, `stand.“[Roe]`, `stand. “⏎`: the opening shape where only a closing mark makes sense. */
function isTurned(text: string, at: number, { free, word }: { free: boolean; word: boolean }): boolean {
  if (word) return !free && /[.,?!]/.test(text.charAt(at - 1));
  return !free || /^(?:\s*$|[^\S\n]*\n)/.test(text.slice(at + 1, at + 4));
}

function turnOfSingle(text: string, { at }: Mark, char: string): number {
  if (char === '‚') return Turn.open;
  const free = isFreeBefore(text, at);
  const word = isWordAfter(text, at + 1);
  if (isWordAt(text, at - 1)) return isWordAt(text, at + 1) ? Turn.none : turnAfterWord(text, at, char);
  if (free && word) {
    elision.lastIndex = at + 1;
    return char === '’' || elision.test(text) ? Turn.maybeOpen : Turn.open;
  }
  if (word && (':'.includes(text.charAt(at - 1)) || '‘`‛'.includes(char))) return Turn.open;
  return Turn.close;
}

/** After a word: `the workers’`, `fishin’`, `6'` may be no mark at all. */
function turnAfterWord(text: string, at: number, char: string): number {
  if (char === '`') return Turn.close;
  const before = text.slice(Math.max(0, at - 4), at);
  const isDoubtful = /[szx\d]$/i.test(before) || clipped.test(before);
  return isDoubtful ? Turn.maybeClose : Turn.close;
}

/** `6'2"` is a height for certain, `12"` perhaps one. */
function inchesAt(text: string, at: number): number | null {
  if (/\d['’′] ?\d{1,2}$/.test(text.slice(Math.max(0, at - 5), at))) return Turn.none;
  return /(?:^|\D)[\d.]{1,3}$/.test(text.slice(Math.max(0, at - 4), at)) && !/[.,]$/.test(text.charAt(at - 1))
    ? Turn.maybeClose
    : null;
}
