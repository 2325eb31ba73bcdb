import { TokenKind } from '../text/article.js';
import { type Discourse, findAntecedent } from './discourse.js';
import { createEntity, type Entity } from './entity.js';
import { genderOfClasses } from './gender.js';
import type { Nominal } from './nominal.js';
import type { Scene } from './scene.js';
import { DETERMINER, FUNCTION, HEAD_NOUN, WordClass } from './word-class.js';
import { has, isLowerCase, keyAt, kindAt, textBetween } from './words.js';

/** Descriptions used so far, each with its entity. */
export interface Descriptions {
  readonly byHead: Map<string, Entity[]>;
  readonly byText: Map<string, Entity>;
}

/** How many descriptions of one noun are kept in mind. */
const MOST_ALIKE = 5;

/** `The official` after `a senior official`, but not `the former official`; of several the one mentioned last. */
export function lastIntroduced(
  { words, discourse }: Scene,
  list: readonly Entity[],
  { start, head }: Nominal,
): Entity | null {
  if (list.length === 0) return null;
  const fitting = list.slice(-MOST_ALIKE).filter((entity) => {
    const known = ` ${entity.name.toLowerCase()} `;
    // `the Israelis` are more than `four Israelis`.
    const isPeople = has(words, head, WordClass.group) && has(words, head, WordClass.capital);
    if (isPeople && isCounted(known)) return false;
    for (let at = start + 1; at < head; at++) if (!known.includes(` ${keyAt(words, at)} `)) return false;
    return true;
  });
  if (fitting.length < 2) return fitting[0] ?? null;
  const own = owned.test(keyAt(words, head)) ? ofPerson(discourse, fitting, head) : null;
  if (own) return own;
  const found = findAntecedent(discourse, head, (entity) => (fitting.includes(entity) ? 0 : null));
  return found?.entity ?? fitting.at(-1)!;
}

/** `four Israelis`, `one Swede`, `some Swedes`. */
const isCounted = (name: string): boolean =>
  /^ (?:\d|two|three|four|five|six|seven|eight|nine|ten|some|many|several) ?/.test(name);

const owned = /^(?:campaign|camp|team|office|foundation|administration|family)$/;

/** `Orr left. [The campaign] said`: of several campaigns that of the person of whom the passage tells. */
function ofPerson(discourse: Discourse, fitting: readonly Entity[], at: number): Entity | null {
  const rate = ({ kind, isNamed }: Entity) => (kind === 'person' && isNamed ? 0 : null);
  const person = findAntecedent(discourse, at, rate);
  if (!person) return null;
  const surname = person.entity.name.split(' ').at(-1)!;
  return fitting.findLast(({ name }) => name.split(/[^\p{L}]+/u).includes(surname)) ?? null;
}

/** The entity of a description that means nobody known: `[A senior official] said`. */
export function introduce(scene: Scene, described: Descriptions, nominal: Nominal, end: number): Entity {
  const { words } = scene;
  const text = textBetween(words, nominal.start, end);
  const isLower = isLowerCase(words, nominal.start, end);
  const key = isLower ? text : text.toLowerCase();
  const known = described.byText.get(key);
  if (known) return known;
  const entity = createEntity(-1, isLower ? text : lowerStart(scene, nominal, text), false, nominal.kind);
  entity.gender = genderOfClasses(words.classes[nominal.head]! & ~WordClass.firstName);
  described.byText.set(key, entity);
  if (nominal.determiner !== 'possessive' || isOfNamed(scene, nominal))
    register(described, keyAt(words, nominal.head), entity);
  return entity;
}

/** `[Orr’s campaign]`, `[her campaign]`, `[Iran’s spokesman]`, which `the campaign` may take up; not `his wife`. */
function isOfNamed({ nameAt, words }: Scene, { start, head, kind }: Nominal): boolean {
  if (kind === 'person' && has(words, start, WordClass.place)) return has(words, head, WordClass.job);
  return kind === 'organisation' && (nameAt[start]! >= 0 || owned.test(keyAt(words, head)));
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

/** What a name with a capital ends with: `Central [Bank] sources`. */
const ofNames = /^(?:street|house|hall|palace|bank|guard|reserve|ministry|office|command|court|university)$/;

const adjective = /(?:al|ic|ive|er|ed|ing|ous|y|[ea]nt|ior|ern|ar|est|less|ful)$/;

/** `A new study` within a sentence is `a new study`; names and acronyms keep their capitals. */
function lowerStart(scene: Scene, { start, head }: Nominal, text: string): string {
  return keepsCapital(scene, start, head === start) ? text : text.charAt(0).toLowerCase() + text.slice(1);
}

function keepsCapital({ words, nameAt }: Scene, start: number, isAlone: boolean): boolean {
  // `No 10`, `Downing Street sources`
  if (keyAt(words, start) === 'no' && kindAt(words, start + 1) === TokenKind.number) return true;
  if (has(words, start + 1, WordClass.capital) && ofNames.test(keyAt(words, start + 1))) return true;
  if (has(words, start, DETERMINER)) return false;
  if (nameAt[start]! >= 0 || has(words, start, WordClass.allCaps | WordClass.demonym)) return true;
  if (has(words, start, HEAD_NOUN | FUNCTION | WordClass.verb)) return false;
  return isAlone || !adjective.test(keyAt(words, start));
}
