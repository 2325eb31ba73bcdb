import { createEntity, type Entity } from './entity.js';
import { genderOfClasses } from './gender.js';
import type { Nominal } from './nominal.js';
import type { Scene } from './scene.js';
import { DETERMINER, FUNCTION, HEAD_NOUN, WordClass } from './word-class.js';
import { has, textBetween } from './words.js';

/** Descriptions used so far, each with its entity. */
export interface Descriptions {
  readonly byHead: Map<string, Entity[]>;
  readonly byText: Map<string, Entity>;
}

/** `The official` after `a senior official`, but not `the former official`. */
export function lastIntroduced(
  { words }: Scene,
  list: readonly Entity[],
  { start, head }: Nominal,
): Entity | null {
  for (let index = list.length - 1; index >= Math.max(0, list.length - 5); index--) {
    const known = ` ${list[index]!.name.toLowerCase()} `;
    let fitting = true;
    for (let at = start + 1; at < head; at++) fitting &&= known.includes(` ${words.key[at]!} `);
    if (fitting) return list[index]!;
  }
  return null;
}

/** The entity of a description that means nobody known: `[A senior official] said`. */
export function introduce(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity {
  const key = textKey(scene, nominal, end);
  const known = described.byText.get(key);
  if (known) return known;
  const { words } = scene;
  const entity = createEntity(-1, lowerStart(scene, nominal, end), false, nominal.kind);
  entity.gender = genderOfClasses(words.classes[nominal.head]! & ~WordClass.firstName);
  described.byText.set(key, entity);
  if (nominal.determiner !== 'possessive') register(described, words.key[nominal.head]!, entity);
  return entity;
}

function register({ byHead }: Descriptions, head: string, entity: Entity): void {
  const list = byHead.get(head);
  if (list) list.push(entity);
  else byHead.set(head, [entity]);
}

/** What two mentions of one description share: `a senior official` for `[A senior official]`. */
export function textKey({ words }: Scene, { start }: Nominal, end: number): string {
  return textBetween(words, start, end).toLowerCase();
}

const adjective = /(?:al|ic|ive|er|ed|ing|ous|y|[ea]nt|ior|ern|ar|est|less|ful)$/;

/** `A new study` within a sentence is `a new study`; names and acronyms keep their capitals. */
function lowerStart(scene: Scene, { start }: Nominal, end: number): string {
  const text = textBetween(scene.words, start, end);
  return keepsCapital(scene, start) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function keepsCapital({ words, nameAt }: Scene, start: number): boolean {
  if (has(words, start, DETERMINER)) return false;
  if (nameAt[start]! >= 0 || has(words, start, WordClass.allCaps | WordClass.demonym)) return true;
  return !has(words, start, HEAD_NOUN | FUNCTION | WordClass.verb) && !adjective.test(words.key[start]!);
}
