import type { Role } from './entity.js';
import type { Name } from './name.js';
import { startOfPhrase } from './noun-phrase.js';
import { RoleRank } from './role.js';
import { endOfRolePhrase } from './role-phrase.js';
import { afterBrackets } from './source-names.js';
import { DETERMINER, FUNCTION, WordClass } from './word-class.js';
import {
  endOfSentence,
  firstOfSentence,
  has,
  isPlain,
  keyAt,
  textAt,
  textBetween,
  type Words,
} from './words.js';

/** What an organisation is said to be: `Quay Watch, [a charity in Leeds],`, `[the mining giant] Dockco`. */
export function organisationRole(words: Words, name: Name): Role | null {
  return roleAfter(words, name) ?? roleBefore(words, name);
}

const LONGEST = 8;

function roleAfter(words: Words, name: Name): Role | null {
  // `Quay Medical (Nasdaq: QMED), [a maker of pumps],`
  const end = afterBrackets(words, name.end);
  const start = end + 1;
  if (textAt(words, end) !== ',' || !has(words, start, DETERMINER)) return null;
  const limit = Math.min(endOfSentence(words, end), start + LONGEST);
  for (let head = start + 1; head < limit; head++) {
    if (has(words, head, FUNCTION) || textAt(words, head) === ',') return null;
    if (!isInstitution(words, head) || isInstitution(words, head + 1)) continue;
    const text = textBetween(words, start, endOfRolePhrase(words, head));
    return { text, rank: RoleRank.affiliation, at: start };
  }
  return null;
}

/** What people and organisations alike are called for what they do: `the event organiser Quay Watch`. */
const undertaking =
  /^(?:organi[sz]er|operator|developer|publisher|sponsor|owner|retailer|insurer|lender|supplier|exporter|importer|builder|manufacturer|(?:\p{L}+-?)?maker)$/u;

function roleBefore(words: Words, { start }: Name): Role | null {
  const head = start - 1;
  if (head <= firstOfSentence(words, start)) return null;
  if (!isInstitution(words, head) && !isUndertaking(words, head)) return null;
  const from = startOfPhrase(words, head);
  if (from === head || !has(words, from, DETERMINER)) return null;
  return { text: textBetween(words, from, start), rank: RoleRank.affiliation, at: from };
}

function isUndertaking(words: Words, index: number): boolean {
  return !has(words, index, FUNCTION) && undertaking.test(keyAt(words, index));
}

function isInstitution(words: Words, index: number): boolean {
  return isPlain(words, index) && has(words, index, WordClass.organisation);
}
