import { createEntity, type Entity } from './entity.js';
import { Certainty, type Given } from './given.js';
import type { Name } from './name.js';
import { bearersOf, displayName } from './name-book.js';
import { chooseBearer } from './namesakes.js';
import { roleOfGroup } from './roles.js';
import type { Scene } from './scene.js';
import type { Source } from './source.js';
import { textAt, textBetween } from './words.js';

/** The speaker of a source that names somebody: `[Orr]` is Maya Orr, `[Orr and Finn]` both. */
export function giveNames(scene: Scene, source: Extract<Source, { form: 'names' }>): Given {
  const { words } = scene;
  const entities = source.names.map((name) => entityOf(scene, name));
  const { restAt, end } = source;
  const rest =
    restAt < 0 ? '' : `${textAt(words, restAt) === ',' ? '' : ' '}${textBetween(words, restAt, end)}`;
  const speaker = `${joinSpeakers(entities)}${rest}`;
  const isFull = source.names.every((name, index) => displayName(words, name) === entities[index]!.name);
  if (entities.length > 1 || rest)
    return giveGroup(speaker, isFull, roleOfGroup(words, source.names[0]!, source.names.at(-1)!));
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
  group.isPair = true;
  if (role) group.role = { text: role, rank: 0, at: 0 };
  return { speaker, entities: [group], resolution: isFull ? 'named' : 'name', certainty: Certainty.name };
}

/** Whose name it is. */
export function entityOf(scene: Scene, name: Name): Entity {
  const index = scene.nameAt[name.nameStart]!;
  const bearer = index >= 0 && scene.names[index] === name ? scene.bearers[index] : undefined;
  if (bearer) return bearer;
  const bearers = bearersOf(scene.book, name.key);
  if (bearers.length > 0) return chooseBearer(bearers, name);
  const found = scene.book.byWord.get(name.words.at(-1)!)?.map(({ entity }) => entity);
  if (found) return chooseBearer(found, name);
  return createEntity(-1, displayName(scene.words, name), true, name.kind);
}
