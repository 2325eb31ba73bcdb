import type { Attribution } from '../attribution/attribution.js';
import { TokenKind } from '../text/article.js';
import { Prominence } from './discourse.js';
import { type Entity, giveRole } from './entity.js';
import { CLEAR_MARGIN } from './given.js';
import type { Nominal } from './nominal.js';
import { isPossessive, startOfPhrase } from './noun-phrase.js';
import { findReferent } from './pronouns.js';
import { RoleRank } from './role.js';
import { roleInClause } from './roles.js';
import type { Scene } from './scene.js';
import { tokensOf } from './token-span.js';
import { DETERMINER, HEAD_NOUN, WordClass } from './word-class.js';
import { firstOfSentence, has, keyAt, kindAt, textAt, type Words } from './words.js';

/** Something in the text that may be an antecedent, or an attribution that asks for one. */
export interface Event {
  readonly at: number;
  readonly kind: 'name' | 'nominal' | 'pronoun' | 'attribution';
  /** Index into names, nominals or attributions; for a pronoun its token. */
  readonly index: number;
}

/** All that happens in an article in text order: [Orr] arrived. “…,” [she] [said]. */
export function listEvents(scene: Scene, attributions: readonly Attribution[]): Event[] {
  const { words, names, nominals, inSource } = scene;
  const events: Event[] = [];
  // Before the attribution at the same token, so that it keeps in mind who speaks.
  for (let index = 0; index < nominals.length; index++) {
    if (isOwnerInSource(scene, nominals[index]!))
      events.push({ at: nominals[index]!.start, kind: 'nominal', index });
  }
  for (let index = 0; index < attributions.length; index++) {
    const { source, content, cue } = attributions[index]!;
    const at = tokensOf(words, source ?? content[0] ?? cue ?? [0, 0]).start;
    events.push({ at, kind: 'attribution', index });
  }
  // Mentions that are no source themselves.
  for (let index = 0; index < names.length; index++) {
    const { quoted, start } = names[index]!;
    if (!quoted && !inSource[start]) events.push({ at: start, kind: 'name', index });
  }
  for (let index = 0; index < nominals.length; index++) {
    const { head, start } = nominals[index]!;
    if (!inSource[head]) events.push({ at: start, kind: 'nominal', index });
  }
  for (const index of words.people) {
    if (!inSource[index] && keepsInMind(scene, index)) events.push({ at: index, kind: 'pronoun', index });
  }
  return inTextOrder(events, words.length);
}

/** `[The mayor]’s lawyer said`: somebody else than who speaks. */
function isOwnerInSource({ words, inSource }: Scene, { head, kind }: Nominal): boolean {
  return (
    kind === 'person' && inSource[head] === 1 && isPossessive(words, head + 1) && inSource[head + 2] === 1
  );
}

/** Puts events in the order of their tokens; of several at one token the first listed comes first. */
function inTextOrder(events: readonly Event[], length: number): Event[] {
  const firsts = new Int32Array(length + 1).fill(-1);
  const nexts = new Int32Array(events.length).fill(-1);
  for (let index = events.length - 1; index >= 0; index--) {
    const { at } = events[index]!;
    nexts[index] = firsts[at]!;
    firsts[at] = index;
  }
  const ordered: Event[] = [];
  for (let at = 0; at <= length; at++) {
    for (let index = firsts[at]!; index >= 0; index = nexts[index]!) ordered.push(events[index]!);
  }
  return ordered;
}

/** Notes a mention that is no source, so that a later pronoun may mean it. */
export function noteMention(
  scene: Scene,
  event: Event,
  nominalEntity: (index: number) => Entity | null,
): void {
  const { discourse, words, names, bearers } = scene;
  let entity: Entity | null = null;
  let start = event.at;
  if (event.kind === 'name') {
    entity = bearers[event.index]!;
    start = startOfPhrase(words, names[event.index]!.start);
  } else if (event.kind === 'nominal') {
    entity = nominalEntity(event.index);
  } else entity = readPronoun(scene, event.at);
  if (!entity) return;
  const isReported = scene.reported[event.at] === 1;
  const prominence =
    event.kind !== 'nominal' && isPossessor(words, event.at)
      ? Prominence.oblique
      : prominenceOf(words, start, event.at);
  discourse.traces.push({ entity, at: event.at, prominence, isReported });
  const pair = event.kind === 'name' ? scene.pairs.get(event.index) : undefined;
  if (pair) discourse.traces.push({ entity: pair, at: event.at, prominence, isReported });
}

/** Whom a pronoun means; what the story says of that person is a role: `[She] is the port’s chief engineer`. */
function readPronoun(scene: Scene, at: number): Entity | null {
  const found = findReferent(scene, at);
  const isSubject = found?.entity.isNamed && at === firstOfSentence(scene.words, at);
  const role = isSubject && found.margin >= CLEAR_MARGIN ? roleInClause(scene.words, { end: at + 1 }) : null;
  if (role) giveRole(found!.entity, { ...role, rank: RoleRank.epithet });
  return found?.entity ?? null;
}

/** A subject at the start of its sentence counts most, the object of a preposition least. */
function prominenceOf(words: Words, start: number, at: number): number {
  const before = start - 1;
  if (before < firstOfSentence(words, at)) return Prominence.subject;
  if (has(words, before, WordClass.preposition)) {
    if (isRespondent(words, before)) return Prominence.subject;
    return actsAfter(words, before, at) ? Prominence.laterSubject : Prominence.oblique;
  }
  if (kindAt(words, before) >= TokenKind.punctuation)
    return isDateline(words, before) || isExplained(words, before)
      ? Prominence.subject
      : Prominence.laterSubject;
  if (has(words, before, WordClass.conjunction | WordClass.adverb)) return Prominence.laterSubject;
  return Prominence.object;
}

/** `That drew a sharp response [from] Orr`, who speaks next. */
function isRespondent(words: Words, from: number): boolean {
  return keyAt(words, from) === 'from' && answers.test(keyAt(words, from - 1));
}

const answers =
  /^(?:response|reaction|reply|retort|rebuke|rebuttal|riposte|criticism|praise|support|condemnation|objections?|protests?|scorn|derision|ridicule|fire|warnings?)$/;

/** `took so long for [Orr] to act`. */
function actsAfter(words: Words, preposition: number, at: number): boolean {
  if (keyAt(words, preposition) !== 'for') return false;
  let end = at + 1;
  while (end < at + 4 && has(words, end, WordClass.capital)) end++;
  return keyAt(words, end) === 'to';
}

const LONGEST_DATELINE = 12;

/** `UMAG, Croatia (AP) [–] Kovač won`: the sentence begins behind the dash. */
function isDateline(words: Words, dash: number): boolean {
  const first = firstOfSentence(words, dash);
  return (
    /^[–—-]+$/.test(textAt(words, dash)) &&
    dash - first < LONGEST_DATELINE &&
    has(words, first, WordClass.allCaps) &&
    words.article.paragraphs[words.paragraph[first]!] === first
  );
}

/** `The port’s chief, [Maya Orr],`: a sentence that begins with what she is begins with her. */
function isExplained(words: Words, comma: number): boolean {
  const first = firstOfSentence(words, comma);
  if (textAt(words, comma) !== ',' || !has(words, first, DETERMINER | WordClass.capital)) return false;
  for (let index = first; index < comma; index++) {
    const isPart =
      kindAt(words, index) <= TokenKind.clitic && !has(words, index, WordClass.auxiliary | WordClass.pronoun);
    if (!isPart || (has(words, index, WordClass.preposition) && index === first)) return false;
  }
  return has(words, comma - 1, HEAD_NOUN);
}

/** `[Orr]’s plan` and `[his] plan` are about the plan; *his plan* as a whole is another mention. */
function isPossessor(words: Words, at: number): boolean {
  if (has(words, at, WordClass.possessive) && !has(words, at, WordClass.pronoun)) return true;
  let end = at + 1;
  while (has(words, end, WordClass.capital) && end < at + 4) end++;
  return has(words, at, WordClass.capital) && isPossessive(words, end);
}

/** `he`, `she`, `his`, `her` in the story itself keep somebody in mind; `hers` and `himself` say nothing new. */
function keepsInMind({ words, reported }: Scene, index: number): boolean {
  if (reported[index] || words.article.quotationOfToken[index]! >= 0) return false;
  return keyAt(words, index).length <= 3;
}
