import type { Entity } from './entity.js';
import { Certainty, type Given, nobody } from './given.js';
import type { Scene } from './scene.js';
import type { Phrase } from './source.js';
import { keyAt, textAt } from './words.js';

/** `Q: Why now? [A]: It leaks.` The answers are those of the person of whom the article tells; who asks it need not say. */
export function giveLabel(scene: Scene, { start, end }: Phrase): Given | null {
  const { words } = scene;
  if (end !== start + 1 || textAt(words, end) !== ':') return null;
  const key = keyAt(words, start);
  if (key === 'q' || key === 'question') return nobody;
  if (key !== 'a' && key !== 'answer') return null;
  const entity = mainPerson(scene, start);
  if (!entity) return nobody;
  return {
    speaker: entity.name,
    entities: [entity],
    resolution: 'continued',
    certainty: Certainty.continued,
  };
}

/** The person named most often; before the interview begins if anybody is. */
function mainPerson({ names, bearers }: Scene, before: number): Entity | null {
  let found: Entity | null = null;
  for (let index = 0; index < names.length; index++) {
    const entity = bearers[index]!;
    if (names[index]!.start >= before && found) break;
    if (entity.kind === 'person' && (!found || entity.mentions > found.mentions)) found = entity;
  }
  return found;
}
