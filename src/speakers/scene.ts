import type { Attribution } from '../attribution/attribution.js';
import type { Article } from '../text/article.js';
import { type Discourse, startDiscourse } from './discourse.js';
import type { Entity } from './entity.js';
import { findNames } from './find-names.js';
import { voteGenders } from './gender-votes.js';
import { type KnownNames, markKnownNames, nameKnown } from './known-names.js';
import type { Name } from './name.js';
import { bearersAt, joinNames, type NameBook } from './name-book.js';
import { chooseBearers } from './namesakes.js';
import { findNominals, type Nominal } from './nominal.js';
import { findPairs } from './pairs.js';
import { findRelations, type Relations } from './relations.js';
import { addRoles, createRoleIndex, type RoleIndex, sortRoles } from './role-index.js';
import { tokensOf } from './token-span.js';
import { readWords, type Words } from './words.js';

/** Everything that is known of an article before its quotes are given to anybody. */
export interface Scene {
  readonly words: Words;
  readonly names: readonly Name[];
  /** For each token the index of the name that holds it; -1 outside. */
  readonly nameAt: Int32Array;
  /** For each name whose it is. */
  readonly bearers: readonly Entity[];
  /** For the first name of a pair the two together. */
  readonly pairs: ReadonlyMap<number, Entity>;
  readonly book: NameBook;
  readonly nominals: readonly Nominal[];
  readonly roles: RoleIndex;
  readonly relations: Relations;
  /** 1 for each token inside a source. */
  readonly inSource: Uint8Array;
  /** 1 for each token inside words that somebody is reported to have said. */
  readonly reported: Uint8Array;
  readonly discourse: Discourse;
}

/** Reads names, descriptions and roles; whose words the attributions are is asked later. */
export function readScene(
  article: Article,
  attributions: readonly Attribution[],
  known: KnownNames | null,
): Scene {
  const words = readWords(article);
  const found = findNames(words);
  const names = known ? markKnownNames(words, found, known) : found;
  const nameAt = new Int32Array(words.length).fill(-1);
  names.forEach((name, index) => {
    nameAt.fill(index, name.start, name.end);
  });
  const book = joinNames(words, names);
  const roles = createRoleIndex();
  const inSource = markSources(words, attributions);
  const bearers = giveNames({ words, names, nameAt, book, roles }, inSource);
  if (known) nameKnown(book, known);
  const nominals = findNominals(words, nameAt, names);
  const reported = markReported(words, attributions);
  const pairs = findPairs(words, names, bearers);
  const relations = findRelations(words, names, nameAt, bearers);
  const discourse = startDiscourse(words);
  return {
    words,
    names,
    nameAt,
    bearers,
    pairs,
    book,
    nominals,
    roles,
    relations,
    inSource,
    reported,
    discourse,
  };
}

type Named = Pick<Scene, 'words' | 'names' | 'nameAt' | 'book' | 'roles'>;

/** Decides whose each name is: first where there is no doubt, since roles then help with namesakes. */
function giveNames({ words, names, nameAt, book, roles }: Named, inSource: Uint8Array): Entity[] {
  const sure = names.map((_, index) => onlyBearer(book, index));
  addRoles(words, roles, { names, nameAt, inSource, bearers: sure });
  const bearers = chooseBearers(words, { names, book, roles, inSource });
  if (sure.includes(null)) {
    const doubtful = bearers.map((entity, index) => (sure[index] ? null : entity));
    addRoles(words, roles, { names, nameAt, inSource, bearers: doubtful });
  }
  sortRoles(roles);
  voteGenders(words, names, bearers);
  return bearers;
}

/** Whose a name is where there is no doubt. */
function onlyBearer(book: NameBook, index: number): Entity | null {
  const list = bearersAt(book, index);
  return list.length === 1 ? list[0]! : null;
}

/** 1 for each token inside a source. */
function markSources(words: Words, attributions: readonly Attribution[]): Uint8Array {
  const inSource = new Uint8Array(words.length);
  for (const { source } of attributions) {
    if (!source) continue;
    const { start, end } = tokensOf(words, source);
    inSource.fill(1, start, end);
  }
  return inSource;
}

function markReported(words: Words, attributions: readonly Attribution[]): Uint8Array {
  const reported = new Uint8Array(words.length);
  for (const { content } of attributions) {
    for (const span of content) {
      const { start, end } = tokensOf(words, span);
      reported.fill(1, start, end);
    }
  }
  return reported;
}
