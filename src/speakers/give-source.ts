import type { Attribution } from '../attribution/attribution.js';
import type { Descriptions } from './descriptions.js';
import { giveNames } from './give-names.js';
import { Certainty, CLEAR_MARGIN, type Given, nobody } from './given.js';
import type { Nominal } from './nominal.js';
import { resolveNominal } from './nominal-resolver.js';
import { findReferent } from './pronouns.js';
import { findRelative } from './relatives.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';

/** What has been found so far, for the next attribution. */
export interface Progress {
  readonly scene: Scene;
  readonly described: Descriptions;
  readonly attributions: readonly Attribution[];
  readonly given: readonly Given[];
  /** Indices of the attributions already given, in text order. */
  readonly order: readonly number[];
  /** By the offsets of a source who it is. */
  readonly bySource: Map<string, Given>;
}

/** The speaker of a source, by what its words are: a pronoun, names or a description. */
export function giveSource(progress: Progress, source: Source, attribution: Attribution): Given {
  if (source.form === 'pronoun') return givePronoun(progress, source.at, attribution);
  if (source.form === 'names') return giveNames(progress.scene, source);
  const entity = resolveNominal(progress.scene, progress.described, source.nominal, source.end);
  const resolution = isInstitution(progress.scene, source.nominal) ? 'named' : 'nominal';
  return { speaker: entity.name, entities: [entity], resolution, certainty: Certainty.nominal };
}

/** `the [Order and Roads] party` is a name. */
function isInstitution({ words, nameAt }: Scene, { start, head, kind, determiner }: Nominal): boolean {
  if (kind !== 'organisation' || determiner === 'possessive' || head - start < 2) return false;
  for (let index = start + 1; index < head; index++) {
    if (nameAt[index]! < 0 && words.key[index] !== 'and') return false;
  }
  return true;
}

function givePronoun(progress: Progress, at: number, attribution: Attribution): Given {
  const { scene } = progress;
  const key = scene.words.key[at]!;
  if (/^(?:i|we|me|us|my|our|mine|ours)$/.test(key)) return giveFirstPerson(progress, at, attribution);
  const found = /^(?:who|whom|whose|which|that)$/.test(key)
    ? findRelative(progress, at)
    : findReferent(scene, at);
  if (!found) return { ...nobody, resolution: null };
  const certainty = found.margin < CLEAR_MARGIN ? Certainty.closePronoun : Certainty.pronoun;
  return { speaker: found.entity.name, entities: [found.entity], resolution: 'pronoun', certainty };
}

/** “[I] told Finn so,” Orr said: whoever says the words around it. */
function giveFirstPerson(
  { scene, attributions, given, order }: Progress,
  at: number,
  self: Attribution,
): Given {
  const { start } = { start: scene.words.article.tokens.start[at]! };
  for (let index = order.length - 1; index >= 0 && index > order.length - 8; index--) {
    const attribution = attributions[order[index]!]!;
    if (attribution === self) continue;
    const isAround = attribution.content.some(([from, to]) => from <= start && start < to);
    if (isAround) return { ...given[order[index]!]!, resolution: 'pronoun' };
  }
  return nobody;
}
