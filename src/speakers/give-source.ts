import type { Attribution } from '../attribution/attribution.js';
import { personAddressed } from './addressees.js';
import type { Descriptions } from './descriptions.js';
import type { Antecedent, Bar } from './discourse.js';
import { createEntity, type Entity } from './entity.js';
import { asked, whoAnswers, whoIsExpected } from './expected.js';
import { despiteFirstName } from './first-name-gender.js';
import { nextSignature, type Person, personOf, quoteAround } from './first-person.js';
import { entityOf, giveNames } from './give-names.js';
import { Certainty, CLEAR_MARGIN, type Given, nobody } from './given.js';
import { endOfInterlocutors } from './interlocutors.js';
import type { Name } from './name.js';
import type { Nominal } from './nominal.js';
import { resolveNominal } from './nominal-resolver.js';
import { isPossessive } from './noun-phrase.js';
import { findReferent } from './pronouns.js';
import { findRelative } from './relatives.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';
import { tokensOf } from './token-span.js';
import { DETERMINER, TITLE } from './word-class.js';
import { firstOfSentence, has, keyAt, textAt, textBetween, type Words } from './words.js';

/** What has been found so far, for the next attribution. */
export interface Progress {
  readonly scene: Scene;
  readonly described: Descriptions;
  readonly attributions: readonly Attribution[];
  readonly given: readonly Given[];
  /** Indices of the attributions already given, in text order. */
  readonly order: readonly number[];
  /** By paragraph the index of the name in whose sheet it stands, or -1. */
  readonly headings: Int32Array;
  /** Who signed which part of the article, in text order. */
  readonly signatures: readonly Name[];
  /** By the offsets of a source who it is. */
  readonly bySource: Map<number, Given>;
}

/** The speaker of a source, by what its words are: a pronoun, names or a description. */
export function giveSource(progress: Progress, source: Source, index: number): Given {
  if (source.form === 'pronoun') return givePronoun(progress, source.at, index);
  if (source.form === 'names') return giveNames(progress.scene, source);
  const both = giveEach(progress, source);
  if (both) return both;
  const { scene, described } = progress;
  const entity =
    whoAnswers(progress, source, index) ?? resolveNominal(scene, described, source.nominal, source.end);
  const isName = !entity.isNamed && isInstitution(progress.scene, source.nominal);
  const resolution = isName ? 'named' : 'nominal';
  return { speaker: entity.name, entities: [entity], resolution, certainty: Certainty.nominal };
}

/** How many mentions back two may have been named together. */
const PAIR_REACH = 20;

/** `Maya Orr and Ben Finn met, [each] praising the other`, `[both men] said`: the two named together last. */
function giveEach({ scene }: Progress, { nominal, end }: Extract<Source, { form: 'nominal' }>): Given | null {
  const { words } = scene;
  const first = keyAt(words, nominal.start);
  const isOfTwo = /^(?:each|both|neither)$/.test(first);
  if (!isOfTwo && first !== 'the') return null;
  const rest = textBetween(words, nominal.start + 1, end);
  if (!(isOfTwo ? /^(?:men|women|sides)?$/ : /^(?:two|pair|duo)$/).test(rest)) return null;
  const pair = scene.discourse.traces.slice(-PAIR_REACH).findLast(({ entity }) => entity.isPair);
  if (!pair || words.paragraph[nominal.start]! - words.paragraph[pair.at]! > 2) return null;
  const { entity } = pair;
  return {
    speaker: entity.name,
    entities: [entity],
    resolution: 'nominal',
    certainty: Certainty.closePronoun,
  };
}

/** `the [Order and Roads] party` is a name. */
function isInstitution({ words, nameAt }: Scene, { start, head, kind, determiner }: Nominal): boolean {
  if (kind !== 'organisation' || determiner === 'possessive' || head - start < 2) return false;
  for (let index = start + 1; index < head; index++) {
    if (nameAt[index]! < 0 && keyAt(words, index) !== 'and') return false;
  }
  return true;
}

function givePronoun(progress: Progress, at: number, index: number): Given {
  const { scene } = progress;
  const key = keyAt(scene.words, at);
  const person = personOf(key);
  if (person !== 'third') return giveSpeechPerson(progress, at, index, person);
  const found = /^(?:who|whom|whose|which|that)$/.test(key)
    ? findRelative(progress, at)
    : referentOf(progress, at, index);
  if (!found) return nobody;
  const certainty = found.margin < CLEAR_MARGIN ? Certainty.closePronoun : Certainty.pronoun;
  return { speaker: found.entity.name, entities: [found.entity], resolution: 'pronoun', certainty };
}

function referentOf(progress: Progress, at: number, index: number): Antecedent | null {
  const { scene, attributions } = progress;
  const isBarred = barAt(progress, at, index);
  const told = namedIn(scene, attributions[index]!);
  const expected = whoIsExpected(progress, at, index);
  const spokenTo = endOfInterlocutors(scene.words, at);
  const first = firstOfSentence(scene.words, at);
  const isBarredHere: Bar = (entity, mention) =>
    isBarred(entity, mention) || (first <= mention && mention < spokenTo);
  return (
    (spokenTo > first ? findReferent(scene, at, { isBarred: isBarredHere, told, expected }) : null) ??
    findReferent(scene, at, { isBarred, told, expected }) ??
    despiteFirstName(scene, at, isBarred)
  );
}

/**
 * Who a pronoun that is a source does not mean: somebody whom only its own content mentions (`the firm has few
 * investors, [they] say`), who speaks the quotation around it (`“When [she] said no, I left,” Orr said`), who asked
 * (`Pressed by Finn, [he] said`), and who is told (`[he] told Finn`).
 */
function barAt({ scene, attributions, given }: Progress, at: number, index: number): Bar {
  const { words } = scene;
  const fronted = attributions[index]!.content.map((span) => tokensOf(words, span)).filter(
    ({ start }) => start < at,
  );
  const isQuoted = words.article.quotationOfToken[at]! >= 0;
  const around = isQuoted ? quoteAround(attributions, words.article.tokens.start[at]!, index) : -1;
  const speakers = around >= 0 ? given[around]!.entities : [];
  const addressed = personAddressed(scene, attributions[index]!);
  const first = firstOfSentence(words, at);
  return (entity, mention) =>
    speakers.includes(entity) ||
    entity === addressed ||
    (mention > first && isAsker(words, mention)) ||
    fronted.some(({ start, end }) => start <= mention && mention < end && !isTopic(entity, mention));

  /** `[Orr] was born in Leeds, he said`: of whom the sentence tells, who may say so; not in `[Orr], he said, was born there`. */
  function isTopic({ kind }: Entity, mention: number): boolean {
    const isWhole = fronted.length === attributions[index]!.content.length;
    return isWhole && mention === first && kind === 'person' && !isQuoted;
  }
}

/** `He said that [Orr] had left`: nobody calls himself by name, though perhaps *Orr’s boat* his own. */
function namedIn(scene: Scene, { content }: Attribution): ReadonlySet<Entity> {
  const { words, nameAt, names, bearers } = scene;
  const named = new Set<Entity>();
  for (const span of content) {
    const { start, end } = tokensOf(words, span);
    for (let index = start; index < end; index++) {
      if (nameAt[index]! < 0) continue;
      const bearer = bearers[nameAt[index]!]!;
      index = names[nameAt[index]!]!.end - 1;
      if (bearer.kind === 'person' && !isPossessive(words, index + 1)) named.add(bearer);
    }
  }
  return named;
}

/** `asked by [Orr]`, `when pressed by Mr. [Finn]`, `asked by the coroner, [Ann Roe]`. */
function isAsker(words: Words, mention: number): boolean {
  let by = mention - 1;
  if (textAt(words, by) === ',') while (by > mention - LONGEST_OFFICE && keyAt(words, by) !== 'by') by--;
  while (has(words, by, TITLE | DETERMINER)) by--;
  return keyAt(words, by) === 'by' && asked.test(keyAt(words, by - 1));
}

/** Tokens of `by the city’s coroner,`, at most. */
const LONGEST_OFFICE = 8;

/** “[I] told Finn so,” Orr said: whoever says the words around it; in a letter who signed it; *you* is the reader. */
function giveSpeechPerson(
  { scene, attributions, given, signatures }: Progress,
  at: number,
  self: number,
  person: Person,
): Given {
  const around = quoteAround(attributions, scene.words.article.tokens.start[at]!, self);
  if (person === 'second') return around < 0 ? giveReader() : nobody;
  if (around >= 0)
    return given[around]!.speaker === null ? nobody : { ...given[around]!, resolution: 'pronoun' };
  const signature = nextSignature(signatures, at);
  if (!signature) return nobody;
  const entity = entityOf(scene, signature);
  return { speaker: entity.name, entities: [entity], resolution: 'pronoun', certainty: Certainty.pronoun };
}

function giveReader(): Given {
  const entity = createEntity(-1, 'you', false, 'person');
  return { speaker: 'you', entities: [entity], resolution: 'pronoun', certainty: Certainty.pronoun };
}
