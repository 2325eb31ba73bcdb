import { TokenKind } from '../text/article.js';
import type { Entity } from './entity.js';
import { textAt, type Words } from './words.js';

/** How much a place in the sentence makes a mention the likely antecedent. Tuned on the dev articles. */
export const Prominence = {
  speaker: 13,
  subject: 10,
  laterSubject: 7,
  object: 5,
  /** Who asked: an answer follows. */
  asker: 0,
  oblique: -3,
} as const;

/** Within words that somebody is reported to have said, by another sentence or by the same one. */
const REPORTED = -12;
const REPORTED_HERE = -6;
const PER_SENTENCE = 7;
const PER_PARAGRAPH = 6;
const KNOWN_GENDER = 7;
/** How many mentions back an antecedent may lie; bounds the work for each pronoun. */
const REACH = 80;
const LOWEST = -60;

interface Trace {
  readonly entity: Entity;
  readonly at: number;
  readonly prominence: number;
  readonly isReported: boolean;
}

/** Who was mentioned and who spoke so far, in text order. */
export interface Discourse {
  readonly words: Words;
  readonly traces: Trace[];
  /** For each sentence how many sentences before it are not wholly inside quotations. */
  readonly clock: Int32Array;
}

/** Whom a pronoun means: in *Maya Orr left. She said …* Maya Orr. */
export interface Antecedent {
  readonly entity: Entity;
  /** How much better than the next best. */
  readonly margin: number;
  /** How likely it is by itself: 0 for a speaker one sentence and one paragraph back. */
  readonly score: number;
}

/** An empty record for an article of which nothing has been read yet. */
export function startDiscourse(words: Words): Discourse {
  return { words, traces: [], clock: readClock(words) };
}

/** Whether an entity may be meant: the points it gets for that, `MOST_POINTS` or fewer, or null if it may not. */
export type Rate = (entity: Entity) => number | null;

export const MOST_POINTS = 20;

/** Whether a mention, at a token, cannot be what is meant. */
export type Bar = (entity: Entity, at: number) => boolean;

const nobodyBarred: Bar = () => false;

/** The most likely antecedent at a token: the last who spoke, or the last subject, that fits and is not barred. */
export function findAntecedent(
  discourse: Discourse,
  at: number,
  rate: Rate,
  isBarred = nobodyBarred,
): Antecedent | null {
  const { traces } = discourse;
  const rivals: Rival[] = [];
  let second = LOWEST;
  for (let index = traces.length - 1; index >= Math.max(0, traces.length - REACH); index--) {
    const trace = traces[index]!;
    const lag = distance(discourse, trace.at, at);
    // Further back nobody is left who may be the best or the second best.
    if (MOST_POINTS + Prominence.speaker - lag < second) break;
    const points = rate(trace.entity);
    if (points === null || isBarred(trace.entity, trace.at)) continue;
    const score = points + trace.prominence + reportedPoints(discourse, trace, at) - lag;
    if (score <= LOWEST || !noteRival(rivals, trace.entity, score)) continue;
    if (score > second) second = secondOf(rivals);
  }
  return pickBest(rivals);
}

/** Who spoke last, among so many mentions at most, and asked nothing. */
export function lastSpeaker({ traces }: Discourse, reach: number): Trace | undefined {
  return traces.slice(-reach).findLast(({ prominence }) => prominence === Prominence.speaker);
}

/** Somebody who may be meant, with the best score so far. */
interface Rival {
  readonly entity: Entity;
  score: number;
}

/** Whether a score is the best of its entity. */
function noteRival(rivals: Rival[], entity: Entity, score: number): boolean {
  for (const rival of rivals) {
    if (rival.entity !== entity) continue;
    if (score <= rival.score) return false;
    rival.score = score;
    return true;
  }
  rivals.push({ entity, score });
  return true;
}

/** Points for a gender that is known to agree, over one that might, and over one that hardly does. */
export function genderPoints(entity: Entity, gender: Entity['gender']): number | null {
  const { gender: own, leaning = gender } = entity;
  if (own === gender) return KNOWN_GENDER;
  if (own !== 'unknown') return null;
  return leaning === gender ? 0 : -KNOWN_GENDER;
}

function reportedPoints({ words }: Discourse, trace: Trace, at: number): number {
  if (!trace.isReported) return 0;
  return words.sentence[trace.at] !== words.sentence[at] ? REPORTED : REPORTED_HERE;
}

function pickBest(rivals: readonly Rival[]): Antecedent | null {
  let best: Rival | null = null;
  for (const rival of rivals) if (!best || rival.score > best.score) best = rival;
  return best && { entity: best.entity, margin: best.score - secondOf(rivals), score: best.score };
}

/** The score of the second best. */
function secondOf(rivals: readonly Rival[]): number {
  let [first, second] = [LOWEST, LOWEST];
  for (const { score } of rivals) {
    if (score > first) [first, second] = [score, first];
    else if (score > second) second = score;
  }
  return second;
}

function distance({ words, clock }: Discourse, from: number, to: number): number {
  const sentences = clock[words.sentence[to]!]! - clock[words.sentence[from]!]!;
  const paragraphs = Math.min(3, words.paragraph[to]! - words.paragraph[from]!);
  return sentences * PER_SENTENCE + paragraphs * PER_PARAGRAPH;
}

/** After a rule a new story begins, in which nobody was mentioned yet. */
const NEW_STORY = 6;

/** Whether a paragraph that begins with token `first` is `___`, `* * *`. */
export function isRule(words: Words, first: number): boolean {
  const { paragraphs, tokens } = words.article;
  if (tokens.kind[first] !== TokenKind.punctuation || !/^[_*~#-]/.test(textAt(words, first))) return false;
  return paragraphs[words.paragraph[first]!] === first;
}

function readClock(words: Words): Int32Array {
  const { sentences, quotationOfToken } = words.article;
  const clock = new Int32Array(sentences.length);
  let time = 0;
  for (let sentence = 0; sentence + 1 < sentences.length; sentence++) {
    if (isRule(words, sentences[sentence]!)) time += NEW_STORY;
    clock[sentence] = time;
    for (let index = sentences[sentence]!; index < sentences[sentence + 1]!; index++) {
      if (quotationOfToken[index]! >= 0 || words.article.tokens.kind[index]! > 1) continue;
      time++;
      break;
    }
  }
  return clock;
}
