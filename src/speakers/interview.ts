import type { Entity } from './entity.js';
import { Certainty, type Given, nobody } from './given.js';
import type { Scene } from './scene.js';
import type { Phrase } from './source.js';
import { keyAt, textAt } from './words.js';

/** `Q: Why now? [A]: It leaks.` The answers are those of the person of whom the article tells; who asks it need not say. */
export function giveLabel(scene: Scene, { start, end }: Phrase): Given | null {
  const { words } = scene;
  const key = keyAt(words, start);
  const isBare = key === 'q' && words.article.paragraphs[words.paragraph[start]!] === start;
  if (end !== start + 1 || (textAt(words, end) !== ':' && !isBare)) return null;
  const called = byInitials(scene, textAt(words, start));
  if (called)
    return { speaker: called.name, entities: [called], resolution: 'name', certainty: Certainty.name };
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

/** No interview names more; bounds the work on hostile text. */
const MOST_ENTITIES = 300;

/** `[MV]: We try.` for Max Verstappen, if nobody else has these letters. */
function byInitials({ book }: Scene, label: string): Entity | null {
  if (!/^\p{Lu}{2,3}$/u.test(label) || book.entities.length > MOST_ENTITIES) return null;
  const found = book.entities.filter(({ kind, name }) => kind === 'person' && initialsOf(name) === label);
  return found.length === 1 ? found[0]! : null;
}

const initialsOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.charAt(0))
    .join('');

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
