import { isRule, Prominence } from './discourse.js';
import { agree, type Entity, giveRole } from './entity.js';
import type { Given } from './given.js';
import { classesOf } from './lexicon.js';
import type { Gender } from './name.js';
import { RoleRank } from './role.js';
import type { RoleIndex } from './role-index.js';
import type { Scene } from './scene.js';
import type { Event } from './walk.js';
import { ORGANISATION, WordClass } from './word-class.js';
import { fold } from './word-table.js';
import { has, keyAt, type Words } from './words.js';

/** A story tells within so many paragraphs who its lead is about. */
const REACH = 4;
/** Headline, line below it, place or time, lead. */
const OPENING = 4;

/** Whom the opening of a story quotes without a name: in a headline `former DNC chairman`, then in full. */
interface Lead {
  readonly entities: Entity[];
  readonly noun: string;
  readonly gender: Gender;
  readonly paragraph: number;
  readonly at: number;
}

/**
 * Names those whom a lead only describes: in *[A retired judge] said the port would close.¶“It leaks,” Ann Lee said.*
 * the judge is Ann Lee, since nothing else says who she is. What the lead calls her becomes her role.
 * @returns for each description who that is.
 */
export function nameLeads(
  scene: Scene,
  events: readonly Event[],
  given: readonly Given[],
): ReadonlyMap<Entity, Entity> {
  const { words, roles } = scene;
  const found = new Map<Entity, Entity>();
  let lead = openingLead(scene);
  let spoke = -1;
  for (const { index, at } of events) {
    const { entities } = given[index]!;
    const entity = entities[0];
    if (!entity || entities.length > 1) continue;
    const paragraph = words.paragraph[at]!;
    if (!entity.isNamed) {
      const isAgent = keyAt(words, at - 1) === 'by';
      const mayLead = opensStory(words, paragraph) && !isAgent && !isKnown(words, at, spoke);
      const noun = mayLead ? officeOf(entity) : null;
      if (lead && noun === lead.noun) lead.entities.push(entity);
      else if (noun) lead = { entities: [entity], noun, gender: entity.gender, paragraph, at };
      continue;
    }
    if (lead && isIntroduced(words, entity, lead, at) && mayBe(roles, entity, lead, at)) {
      if (isUntold(entity, at)) {
        const text = roleIn(lead.entities.at(-1)!.name);
        giveRole(entity, { text, rank: RoleRank.description, at: lead.at });
      }
      entity.kind = 'person';
      for (const described of lead.entities) found.set(described, entity);
    }
    lead = null;
    if (entity.kind === 'person') spoke = at;
  }
  return found;
}

/** `Dr Roe said no.¶[The governor] said`: whom the reader knows, where somebody `spoke` before in the story. */
function isKnown(words: Words, at: number, spoke: number): boolean {
  if (spoke < 0 || !has(words, at, WordClass.definite)) return false;
  const own = words.paragraph[at]!;
  let from = own;
  while (from > Math.max(0, own - OPENING) && !isRule(words, words.article.paragraphs[from - 1]!)) from--;
  return words.paragraph[spoke]! >= from;
}

/** `[A Leeds councillor] is to defy the council.`: who a story begins with, though nothing is said yet. */
function openingLead({ words, discourse }: Scene): Lead | null {
  const first = discourse.traces.find(({ prominence }) => prominence === Prominence.subject);
  if (!first || words.paragraph[first.at]! >= OPENING || !/^an? /i.test(first.entity.name)) return null;
  const { entity, at } = first;
  const noun = entity.isNamed ? null : officeOf(entity);
  return noun
    ? { entities: [entity], noun, gender: entity.gender, paragraph: words.paragraph[at]!, at }
    : null;
}

/** `[former captain], who sails no more`, without an article. */
function roleIn(name: string): string {
  const words = name.split(' ');
  const clause = words.findIndex((word, index) => index > 0 && /^(?:who|which|that)$/.test(word));
  const start = /^(?:an?|the|that|this)$/i.test(words[0]!) ? 1 : 0;
  return words
    .slice(start, clause < 0 ? words.length : clause)
    .join(' ')
    .replace(/,$/, '');
}

/** Whether a paragraph is one of the first, or of the first below a rule. */
function opensStory(words: Words, paragraph: number): boolean {
  if (paragraph < OPENING) return true;
  for (let before = paragraph - OPENING; before < paragraph; before++)
    if (isRule(words, words.article.paragraphs[before]!)) return true;
  return false;
}

const boundary = /^(?:of|for|at|in|on|from|to|by|with|who|and|close)$/;

/** The noun of `a former committee chairman`; null for `a neighbor` and `his wife`, and for `the minister`, who is known. */
function officeOf({ kind, name }: Entity): string | null {
  if (kind !== 'person' || /^the \S+$/i.test(name)) return null;
  const words = name.split(/\s+/).map(fold);
  const end = words.findIndex((word, place) => place > 0 && boundary.test(word));
  const head = words.at(end < 0 ? -1 : end - 1)!;
  const isOffice = (classesOf(head) & WordClass.job) !== 0 && (classesOf(head) & WordClass.group) === 0;
  return isOffice && !anybody.test(head) ? head : null;
}

const anybody = /^(?:wo)?man$|^(?:boy|girl|lady|guy|lad|gentleman)$/;

/** Nothing is said of somebody before, or nowhere, or `[Judge] Ann Lee` after `a federal judge`. */
function mayBe({ nouns }: RoleIndex, entity: Entity, { noun, entities }: Lead, at: number): boolean {
  const called = nouns.get(entity);
  if (isUntold(entity, at)) return true;
  const isAlike = called?.has(noun) || (noun === 'judge' && called?.has('justice')) || false;
  return isAlike && !isOfOther(entities.at(-1)!.name, entity.role!.text);
}

/** `a Harbour Department spokesman` is none *for the Orr campaign*, which names another body. */
function isOfOther(name: string, role: string): boolean {
  const [words, others] = [capitalsOf(name), capitalsOf(role)];
  const isOfBody = words.some((word) => (classesOf(fold(word)) & ORGANISATION) !== 0);
  return isOfBody && others.length > 0 && !words.some((word) => others.includes(word));
}

function capitalsOf(text: string): readonly string[] {
  return text.split(/[^\p{L}\p{N}]+/u).filter((word) => /^\p{Lu}/u.test(word));
}

function isUntold({ role }: Entity, at: number): boolean {
  return role === null || (role.rank > RoleRank.description && role.at > at);
}

/** Whether somebody is met here for the first time, by full name. */
function isIntroduced(words: Words, entity: Entity, lead: Lead, at: number): boolean {
  const [first] = entity.name.split(' ', 1);
  // `Palestinian Authorities`
  const mayBePerson = entity.kind === 'unknown' && (classesOf(fold(first!)) & WordClass.demonym) === 0;
  const isPerson = entity.kind === 'person' || mayBePerson;
  const isNew = isPerson && entity.firstAt > lead.at;
  return (
    isNew &&
    entity.name.includes(' ') &&
    words.sentence[entity.firstAt] === words.sentence[at] &&
    words.paragraph[at]! - lead.paragraph <= REACH &&
    agree(entity.gender, lead.gender)
  );
}
