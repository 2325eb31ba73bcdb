import type { Attribution } from '../attribution/attribution.js';
import { findContinued } from './continued.js';
import type { Descriptions } from './descriptions.js';
import { Prominence } from './discourse.js';
import type { Entity } from './entity.js';
import { findSignatures, personOf } from './first-person.js';
import { giveSource, type Progress } from './give-source.js';
import { Certainty, type Given, nobody } from './given.js';
import { findHeadings, isInTopic } from './headings.js';
import { giveLabel } from './interview.js';
import { nameLeads } from './leads.js';
import type { Nominal } from './nominal.js';
import { resolveMention } from './nominal-resolver.js';
import { endOfRolePhrase } from './role-phrase.js';
import type { Scene } from './scene.js';
import { readSource } from './source.js';
import { tokensOf } from './token-span.js';
import { type Event, listEvents, noteMention } from './walk.js';
import { keyAt } from './words.js';

/** Goes through the article once and gives each attribution its speaker. */
export function giveSpeakers(scene: Scene, attributions: readonly Attribution[]): Given[] {
  const given: Given[] = attributions.map(() => nobody);
  const described: Descriptions = { byHead: new Map(), byText: new Map() };
  const order: number[] = [];
  const headings = findHeadings(scene.words, scene.names, scene.nameAt);
  const heading = new Set(headings);
  const signatures = findSignatures(scene.words, scene.names).filter(
    (name) => !heading.has(scene.nameAt[name.start]!),
  );
  const progress: Progress = {
    scene,
    described,
    attributions,
    given,
    order,
    headings,
    signatures,
    bySource: new Map(),
  };
  const late: Event[] = [];
  const events = listEvents(scene, attributions);
  const nominalEntity = (index: number) => mentioned(progress, scene.nominals[index]!);
  for (const event of events) {
    if (event.kind !== 'attribution') {
      noteMention(scene, event, nominalEntity);
      continue;
    }
    const result = giveOnce(progress, event);
    if (result === nobody && isFirstPerson(progress, event)) late.push(event);
    given[event.index] = result;
    order.push(event.index);
    const prominence = asks(progress, event) ? Prominence.asker : Prominence.speaker;
    for (const entity of result.entities)
      scene.discourse.traces.push({ entity, at: event.at, prominence, isReported: false });
  }
  for (const event of late) given[event.index] = giveOne(progress, event);
  const asked = events.filter(({ kind }) => kind === 'attribution');
  return giveNamesOfLeads(given, nameLeads(scene, asked, given));
}

function giveNamesOfLeads(given: readonly Given[], named: ReadonlyMap<Entity, Entity>): Given[] {
  return given.map((result) => {
    const entity = result.entities.length === 1 ? named.get(result.entities[0]!) : undefined;
    return entity ? { ...result, speaker: entity.name, entities: [entity] } : result;
  });
}

/** `“Is that you?” Roe [asked].`, `Roe [asked] Orr why he left`: who speaks next is rather somebody else. */
function asks({ scene: { words }, attributions }: Progress, { index }: Event): boolean {
  const { cue, content } = attributions[index]!;
  const last = content.at(-1);
  if (!cue || !last || !asking.test(keyAt(words, tokensOf(words, cue).start))) return false;
  return last[0] > cue[0] || words.article.text.slice(last[0], last[1]).includes('?');
}

const asking = /^ask(?:s|ed|ing)?$/;

/** “[I] told Finn so,” Orr said: who that is shows only when the words around it have their speaker. */
function isFirstPerson({ scene, attributions }: Progress, { index, at }: Event): boolean {
  return attributions[index]!.source !== null && personOf(keyAt(scene.words, at)) === 'first';
}

/** No source is as long: with it the place of one and its length make one number. */
const LONGEST_SOURCE = 2 ** 24;

/** Attributions that share a source share its speaker. */
function giveOnce(progress: Progress, event: Event): Given {
  const { source } = progress.attributions[event.index]!;
  if (!source) return giveOne(progress, event);
  const key = source[0] * LONGEST_SOURCE + source[1] - source[0];
  const result = progress.bySource.get(key) ?? giveOne(progress, event);
  progress.bySource.set(key, result);
  return result;
}

function mentioned({ scene, described }: Progress, nominal: Nominal): Entity {
  return resolveMention(scene, described, nominal, endOfMention(scene, nominal));
}

/** `[A woman in the third row] stood up`: what is new is introduced with all that is said of it. */
function endOfMention({ words }: Scene, { determiner, head, end, kind }: Nominal): number {
  return determiner === 'indefinite' && kind === 'person' ? endOfRolePhrase(words, head) : end;
}

function giveOne(progress: Progress, event: Event): Given {
  const { scene, attributions } = progress;
  const attribution = attributions[event.index]!;
  if (!attribution.source) return giveContinued(progress, event);
  const phrase = tokensOf(scene.words, attribution.source);
  const heading = isInTopic(scene.words, phrase.start) ? giveHeading(progress, event) : null;
  if (heading) return { ...heading, resolution: 'continued', certainty: Certainty.continued };
  const asked = giveLabel(scene, phrase);
  if (asked) return asked;
  const source = readSource(scene.words, phrase, scene.names, scene.nameAt);
  return source ? giveSource(progress, source, event.index) : nobody;
}

function giveContinued(progress: Progress, event: Event): Given {
  const before = giveHeading(progress, event) ?? findContinued(progress, event);
  if (!before) return nobody;
  return { ...before, resolution: 'continued', certainty: Certainty.continued };
}

/** Tom Finn, 34¶[“It leaks.”]: who heads the quotation. */
function giveHeading({ scene, headings, attributions }: Progress, { index }: Event): Given | null {
  const { words } = scene;
  const [first] = attributions[index]!.content;
  const name = first ? (headings[words.paragraph[tokensOf(words, first).start]!] ?? -1) : -1;
  if (name < 0) return null;
  const entity = scene.bearers[name]!;
  return {
    speaker: entity.name,
    entities: [entity],
    resolution: 'continued',
    certainty: Certainty.continued,
  };
}
