import type { Context } from './context.js';
import { mix } from './hash.js';
import { labelSpan } from './labels.js';
import { CLOSE, COLON, Place, Shape } from './signals.js';

/** Longest name before a colon, in tokens: `SEN. MAYA ORR:`. */
const LONGEST = 4;
/** In a transcript at least this many take turns, each at least this often. */
const SPEAKERS = 2;
const TURNS = 2;

/** A paragraph that begins with a name and a colon. */
interface Turn {
  readonly from: number;
  readonly colon: number;
  readonly to: number;
  /** The same for the same name. */
  readonly name: number;
}

/**
 * Labels the turns of a transcript, where names and colons stand for cues:
 *
 *     [ORR][:] [When does the port open?]
 *     [LEE][:] [On Monday.]
 */
export function labelTranscript(context: Context, labels: Uint8Array): Uint8Array {
  const turns = findTurns(context);
  const counts = new Map<number, number>();
  for (const { name } of turns) counts.set(name, (counts.get(name) ?? 0) + 1);
  const isSpeaker = (name: number): boolean => (counts.get(name) ?? 0) >= TURNS;
  if ([...counts.keys()].filter(isSpeaker).length < SPEAKERS) return labels;
  const labelled = labels.slice();
  for (const turn of turns) if (isSpeaker(turn.name)) labelTurn(labelled, turn);
  return labelled;
}

function labelTurn(labels: Uint8Array, { from, colon, to }: Turn): void {
  labelSpan(labels, from, colon, 'source', 'right');
  labelSpan(labels, colon, colon + 1, 'cue', 'none');
  labelSpan(labels, colon + 1, to, 'content', 'left');
}

function findTurns(context: Context): Turn[] {
  const { paragraphs } = context;
  const turns: Turn[] = [];
  for (let p = 0; p + 1 < paragraphs.length; p++) {
    const turn = readTurn(context, paragraphs[p], paragraphs[p + 1]);
    if (turn) turns.push(turn);
  }
  return turns;
}

function readTurn({ signals }: Context, start: number, end: number): Turn | null {
  const { word, shape, place } = signals;
  const from = place[start] === Place.open ? start + 1 : start;
  const to = from > start && word[end - 1] === CLOSE ? end - 1 : end;
  let colon = from;
  let name = 0;
  while (colon < to && colon - from < LONGEST && isNamePart(shape[colon])) name = mix(name, word[colon++]);
  return colon > from && colon + 1 < to && word[colon] === COLON ? { from, colon, to, name } : null;
}

const isNamePart = (shape: number): boolean => shape === Shape.capital || shape === Shape.upper;
