import type { Attribution } from '../attribution/attribution.js';
import type { Resolution } from '../types.js';
import { findContinued } from './continued.js';
import { Prominence } from './discourse.js';
import { createEntity, type Entity } from './entity.js';
import type { Name } from './name.js';
import { bearersOf, displayName } from './name-book.js';
import { chooseBearer } from './namesakes.js';
import type { Nominal } from './nominal.js';
import { type Descriptions, resolveNominal } from './nominal-resolver.js';
import { findReferent } from './pronouns.js';
import { findRelative } from './relatives.js';
import { endOfRolePhrase } from './role-phrase.js';
import { roleOfGroup } from './roles.js';
import { type Scene, tokensOf } from './scene.js';
import { readSource, type Source } from './source.js';
import { type Event, listEvents, noteMention } from './walk.js';
import { textBetween } from './words.js';

/** Who was found to have said something. */
export interface Given {
  readonly speaker: string | null;
  /** One, several for a joint statement, none if unknown. */
  readonly entities: readonly Entity[];
  readonly resolution: Resolution | null;
  readonly certainty: number;
}

/** How often each way of finding a speaker is right on the dev articles. */
const Certainty = {
  named: 0.98,
  name: 0.97,
  nominal: 0.93,
  pronoun: 0.93,
  closePronoun: 0.8,
  continued: 0.75,
  unknown: 0.5,
} as const;
/** Below this lead over the next antecedent a pronoun is doubtful. */
const CLEAR_MARGIN = 6;

export const nobody: Given = { speaker: null, entities: [], resolution: null, certainty: Certainty.unknown };

/** Goes through the article once and gives each attribution its speaker. */
export function giveSpeakers(scene: Scene, attributions: readonly Attribution[]): Given[] {
  const given: Given[] = attributions.map(() => nobody);
  const described: Descriptions = { byHead: new Map(), byText: new Map() };
  const bySource = new Map<number, Given>();
  const order: number[] = [];
  for (const event of listEvents(scene, attributions)) {
    if (event.kind !== 'attribution') {
      noteMention(scene, event, (index) => {
        const nominal = scene.nominals[index]!;
        return resolveNominal(scene, described, nominal, endOfMention(scene, nominal));
      });
      continue;
    }
    const attribution = attributions[event.index]!;
    const known = attribution.source ? bySource.get(attribution.source[0]) : undefined;
    const result = known ?? giveOne({ scene, described, attributions, given, order }, event);
    given[event.index] = result;
    order.push(event.index);
    if (attribution.source) bySource.set(attribution.source[0], result);
    for (const entity of result.entities) {
      scene.discourse.traces.push({
        entity,
        at: event.at,
        prominence: Prominence.speaker,
        isReported: false,
      });
    }
  }
  return given;
}

/** `[A woman in the third row] stood up`: what is new is introduced with all that is said of it. */
function endOfMention({ words }: Scene, { determiner, head, end, kind }: Nominal): number {
  return determiner === 'indefinite' && kind === 'person' ? endOfRolePhrase(words, head) : end;
}

/** What has been found so far, for the next attribution. */
export interface Progress {
  readonly scene: Scene;
  readonly described: Descriptions;
  readonly attributions: readonly Attribution[];
  readonly given: readonly Given[];
  /** Indices of the attributions already given, in text order. */
  readonly order: readonly number[];
}

function giveOne(progress: Progress, event: Event): Given {
  const { scene, attributions } = progress;
  const attribution = attributions[event.index]!;
  if (!attribution.source) return giveContinued(progress, event);
  const phrase = tokensOf(scene.words, attribution.source);
  const source = readSource(scene.words, phrase, scene.names, scene.nameAt);
  return source ? giveSource(progress, source, attribution) : nobody;
}

function giveContinued(progress: Progress, event: Event): Given {
  const before = findContinued(progress, event);
  if (!before) return nobody;
  return { ...before, resolution: 'continued', certainty: Certainty.continued };
}

function giveSource(progress: Progress, source: Source, attribution: Attribution): Given {
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

function giveNames(scene: Scene, source: Extract<Source, { form: 'names' }>): Given {
  const { words } = scene;
  const entities = source.names.map((name) => entityOf(scene, name));
  const rest = source.restAt >= 0 ? ` ${textBetween(words, source.restAt, source.end)}` : '';
  const speaker = `${joinSpeakers(entities)}${rest}`;
  const isFull = source.names.every((name, index) => displayName(words, name) === entities[index]!.name);
  if (entities.length > 1 || rest)
    return giveGroup(speaker, isFull, roleOfGroup(words, source.names.at(-1)!));
  return {
    speaker,
    entities,
    resolution: isFull ? 'named' : 'name',
    certainty: isFull ? Certainty.named : Certainty.name,
  };
}

/** `Maya Orr, Ben Orr and Paul Finn`. */
function joinSpeakers(entities: readonly Entity[]): string {
  const names = entities.map((entity) => entity.name);
  const last = names.pop()!;
  return names.length === 0 ? last : `${names.join(', ')} and ${last}`;
}

function giveGroup(speaker: string, isFull: boolean, role: string | null): Given {
  const group = createEntity(-1, speaker, true, 'group');
  if (role) group.role = { text: role, rank: 0, at: 0 };
  return { speaker, entities: [group], resolution: isFull ? 'named' : 'name', certainty: Certainty.name };
}

function entityOf(scene: Scene, name: Name): Entity {
  const index = scene.nameAt[name.nameStart]!;
  const bearer = index >= 0 && scene.names[index] === name ? scene.bearers[index] : undefined;
  if (bearer) return bearer;
  const bearers = bearersOf(scene.book, name);
  if (bearers.length > 0) return chooseBearer(bearers, name);
  const found = scene.book.byWord.get(name.words.at(-1)!) ?? [];
  if (found.length > 0) return chooseBearer(found, name);
  return createEntity(-1, displayName(scene.words, name), true, name.kind);
}
