import { TokenKind, type Tokens } from './article.js';
import { CharClass, classOf } from './chars.js';
import { breaksBefore, type Layout } from './sentence-breaks.js';

const STOP = '.'.charCodeAt(0);

/** The first token of each sentence, then their number: `[“Why?” he asked.] [“I left.”] [He sighed.]` */
export function findSentences(layout: Layout): Int32Array {
  const { tokens, paragraphs } = layout;
  const starts: number[] = [];
  for (let index = 0; index + 1 < paragraphs.length; index++) {
    const to = paragraphs[index + 1]!;
    let first = paragraphs[index]!;
    starts.push(first);
    for (let token = first; token < to - 1; token++) {
      if (!isEnd(layout, token, first)) continue;
      const next = afterClosers(layout, token + 1, to);
      if (next < to && breaksBefore(layout, token, next)) {
        starts.push(next);
        first = next;
      }
      token = next - 1;
    }
  }
  starts.push(tokens.length);
  return new Int32Array(starts);
}

/** Whether a sentence might end with this token. The number of a list item (`1.`) ends none. */
function isEnd({ text, tokens }: Layout, token: number, first: number): boolean {
  const kind = tokens.kind[token]!;
  const isStop = text.charCodeAt(tokens.end[token]! - 1) === STOP;
  if (kind === TokenKind.word) return isStop;
  if (kind !== TokenKind.punctuation) return false;
  if (!'.?!…。！？؟'.includes(text.charAt(tokens.end[token]! - 1))) return false;
  if (!isStop) return true;
  const isListItem = token === first + 1 && tokens.kind[first] === TokenKind.number;
  return !isListItem && !startsNumber(text, tokens, token);
}

/** The stop of `.45` or `.NET`. */
function startsNumber(text: string, tokens: Tokens, token: number): boolean {
  const end = tokens.end[token]!;
  const spaceBefore = classOf(text, Math.max(0, tokens.start[token]! - 1)) === CharClass.space;
  return spaceBefore && tokens.start[token + 1] === end && tokens.kind[token + 1]! <= TokenKind.number;
}

/** Closing marks, brackets and further stops belong to the sentence before them. */
function afterClosers({ text, tokens }: Layout, from: number, to: number): number {
  let token = from;
  while (token < to && (tokens.kind[token] === TokenKind.closeMark || isGluedCloser(text, tokens, token)))
    token++;
  return token;
}

function isGluedCloser(text: string, tokens: Tokens, token: number): boolean {
  const start = tokens.start[token]!;
  if (tokens.kind[token] !== TokenKind.punctuation || tokens.end[token - 1] !== start) return false;
  return ')]}.?!…’”"\'»*_'.includes(text.charAt(start));
}
