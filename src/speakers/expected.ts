import { personAddressed, pronounAddressed } from './addressees.js';
import { hasAnd } from './description.js';
import type { Bar } from './discourse.js';
import { agree, type Entity } from './entity.js';
import { giveEpithet } from './epithets.js';
import { genderOfClasses } from './gender.js';
import type { Progress } from './give-source.js';
import { isAge } from './nationals.js';
import { type Expected, findReferent } from './pronouns.js';
import type { Source } from './source.js';
import { tokensOf } from './token-span.js';
import { firstOfSentence, keyAt, textBetween, type Words } from './words.js';

const GOES_ON = 5;
const ANSWERS = 12;

const goingOn = /^(?:(?:later|then|also|further) )?(?:add(?:s|ed|ing)|continue[sd]|went on|goes on)\b/;
const answering =
  /^(?:repl(?:ied|ies|ying)|answer(?:s|ed|ing)|respond(?:s|ed|ing)|retort(?:s|ed|ing)|shot back)\b/;
const asking = /^(?:ask|press|question|quiz)(?:s|ed|ing|es)?\b/;
/** What is done to whoever answers: `[asked] by Orr`. */
export const asked = /^(?:asked|pressed|questioned|quizzed|prodded|challenged|pushed|interviewed)$/;
const opensClause = /^(?:when|after)$/;

/**
 * Who spoke before, where the cue says that he goes on, and to whom, where it says that he answers:
 *
 *     [A spokesman] said no. *He* added that it leaks.
 *     Finn told [Orr] that it leaks. “I know,” *he* replied.
 */
export function whoIsExpected(progress: Progress, at: number, index: number): Expected | null {
  const { scene, given, order } = progress;
  const last = order.at(-1);
  const said = wordsOfCue(progress, index);
  if (said === '' || last === undefined) return null;
  const speaker = given[last]!.entities[0];
  if (goingOn.test(said)) return speaker ? { entity: speaker, points: GOES_ON } : null;
  // `Asked about it, he replied`: to whoever asked, and nobody before.
  const first = keyAt(scene.words, firstOfSentence(scene.words, at));
  if (!answering.test(said) || asked.test(first) || opensClause.test(first)) return null;
  const entity = addressedLast(progress, at);
  return entity && { entity, points: ANSWERS };
}

/**
 * `Finn warned [Orr] that he was under oath.¶“I know,” *the former mayor* replied`, `Finn asked [Orr] to sit. *The witness*
 * said no`: nobody else is there to answer.
 */
export function whoAnswers(
  progress: Progress,
  { nominal, end }: Extract<Source, { form: 'nominal' }>,
  index: number,
): Entity | null {
  const { words, roles } = progress.scene;
  const { determiner, kind, start, head } = nominal;
  const isPerson = kind === 'person' || isAge(words, head);
  if (determiner !== 'definite' || !isPerson || roles.byNoun.has(keyAt(words, head))) return null;
  if (hasAnd(words, start, end)) return null;
  const last = progress.order.at(-1);
  if (last === undefined) return null;
  // `A young woman asked Orr why. *The woman* said it leaked`
  const isNew = !progress.described.byHead.has(keyAt(words, head));
  const isAnswer = answering.test(wordsOfCue(progress, index));
  if (!isAnswer && !(isNew && asking.test(wordsOfCue(progress, last)))) return null;
  const entity = addressedLast(progress, start);
  if (!entity || !agree(entity.gender, genderOfClasses(words.classes[head]!))) return null;
  if (!isAge(words, head)) giveEpithet(progress.scene, nominal, end, entity);
  return entity;
}

function wordsOfCue({ scene: { words }, attributions }: Progress, index: number): string {
  const { cue } = attributions[index]!;
  if (!cue) return '';
  const { start, end } = tokensOf(words, cue);
  return textBetween(words, start, end);
}

/** Attributions of one speaker that are looked through for whom he addressed. */
const LONGEST_TURN = 3;

/** Whom somebody who spoke last told or asked, in this paragraph or the one before. */
function addressedLast({ scene, attributions, given, order }: Progress, at: number): Entity | null {
  const { words } = scene;
  const turn = order.slice(-LONGEST_TURN).reverse();
  const speaker = given[turn[0]!]!.entities[0];
  for (const before of turn) {
    const { cue } = attributions[before]!;
    if (given[before]!.entities[0] !== speaker || !cue || isFar(words, at, tokensOf(words, cue).start))
      return null;
    const addressed = personAddressed(scene, attributions[before]!);
    if (addressed) return addressed;
    const pronoun = pronounAddressed(scene, attributions[before]!);
    const isBarred: Bar = (entity, mention) => entity === speaker || mention >= pronoun;
    if (pronoun >= 0) return findReferent(scene, pronoun, { isBarred })?.entity ?? null;
  }
  return null;
}

const isFar = ({ paragraph }: Words, at: number, before: number): boolean =>
  paragraph[at]! - paragraph[before]! > 1;
