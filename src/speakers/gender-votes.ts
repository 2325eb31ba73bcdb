import type { Entity } from './entity.js';
import { genderOfClasses } from './gender.js';
import type { Gender, Name } from './name.js';
import { WordClass } from './word-class.js';
import { firstOfSentence, keyAt, textAt, type Words } from './words.js';

interface Votes {
  male: number;
  female: number;
}

/** One pronoun may belong to anybody; this many more of one kind than of the other are evidence. */
const MAJORITY = 2;

/**
 * Learns the gender of people whose first name does not tell it from the pronouns after them: *Orr said [she] …*.
 * Only the subject of the sentence or of the one before counts, and nobody is told from a single pronoun.
 */
export function voteGenders(words: Words, names: readonly Name[], bearers: readonly Entity[]): void {
  const votes = new Map<Entity, Votes>();
  let next = 0;
  let subject: { entity: Entity; sentence: number } | null = null;
  for (const index of words.people) {
    if (words.article.quotationOfToken[index]! >= 0) continue;
    for (; next < names.length && names[next]!.start < index; next++) {
      const name = names[next]!;
      if (!name.quoted && isSubject(words, name))
        subject = { entity: bearers[next]!, sentence: words.sentence[name.start]! };
    }
    if (keyAt(words, index) === 'him' || keyAt(words, index) === 'hers') continue;
    if (subject && words.sentence[index]! - subject.sentence <= 1)
      vote(votes, subject.entity, genderOfClasses(words.classes[index]!));
  }
  for (const [entity, { male, female }] of votes) decide(entity, male, female);
  markNeutral(words, names, bearers);
}

function isSubject(words: Words, name: Name): boolean {
  if (name.kind === 'organisation' || name.kind === 'place') return false;
  return name.start - firstOfSentence(words, name.start) <= 2 || keyAt(words, name.start - 1) === 'said';
}

function vote(votes: Map<Entity, Votes>, entity: Entity, gender: Gender): void {
  const count = votes.get(entity) ?? { male: 0, female: 0 };
  if (gender === 'male') count.male++;
  else count.female++;
  votes.set(entity, count);
}

function decide(entity: Entity, male: number, female: number): void {
  if (entity.gender !== 'unknown' || (entity.kind !== 'person' && entity.kind !== 'unknown')) return;
  if (male === 0 || female === 0) entity.leaning = male > female ? 'male' : 'female';
  if (male - female >= MAJORITY && male >= 2 * female) entity.gender = 'male';
  if (female - male >= MAJORITY && female >= 2 * male) entity.gender = 'female';
}

/** `Alex Moss, who uses [they/them] pronouns`. */
function markNeutral(words: Words, names: readonly Name[], bearers: readonly Entity[]): void {
  if (!words.article.text.includes('/')) return;
  let last = -1;
  for (let index = 0; index + 2 < words.length; index++) {
    if ((words.classes[index]! & WordClass.pronoun) === 0 || textAt(words, index + 1) !== '/') continue;
    while (last + 1 < names.length && names[last + 1]!.start <= index) last++;
    const isPair = keyAt(words, index) === 'they' && keyAt(words, index + 2) === 'them';
    const isPronouns =
      isPair && (keyAt(words, index + 3) === 'pronouns' || keyAt(words, index - 1) === 'uses');
    if (isPronouns && last >= 0) bearers[last]!.gender = 'either';
  }
}
