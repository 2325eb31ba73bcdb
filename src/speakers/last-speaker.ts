import { TokenKind } from '../text/article.js';
import { findAntecedent, genderPoints, lastSpeaker } from './discourse.js';
import type { Entity } from './entity.js';
import { HEADING, isClear, isOfPair, mayBePerson, UNKNOWN_KIND } from './epithets.js';
import { genderOfClasses } from './gender.js';
import { classesOf } from './lexicon.js';
import { isCountryman } from './nationals.js';
import type { Nominal } from './nominal.js';
import type { Scene } from './scene.js';
import { WordClass } from './word-class.js';
import { has, keyAt, kindAt, type Words } from './words.js';

/** Whoever is called so is rather somebody else, whom the article does not name. */
const others =
  /^(?:spokes(?:wo)?man|spokesperson|official|officer|judge|justice|lawyer|attorney|counsel|aide|adviser|advisor|assistant|deputy|staffer|reporter|journalist|correspondent|interviewer|moderator|host|anchor|president|premier|minister|secretary|chancellor|king|queen|prince|princess|ambassador|envoy|diplomat|general|doctor|nurse|driver|guard|agent|detective|prosecutor|investigator|inspector|sheriff|soldier|researcher|representative|volunteer|worker|teacher|referee|umpire|director|manager)$/;

/** Of these even somebody who is called `former` is rather another. */
const anonymous =
  /^(?:spokes(?:wo)?man|spokesperson|official|officer|aide|adviser|advisor|assistant|staffer|diplomat|agent|prosecutor|investigator|president|premier|general)$/;

/** What somebody is by age or in the family, which is no role. */
export const ages =
  /^(?:pensioner|retiree|teenager|student|pupil|undergraduate|graduate|widow|widower|(?:grand)?(?:mother|father|mum|mom|dad)(?:-of-\w+)?)$/;

/** `the [mother] of three`, `the [grandfather]-of-nine`; not `the mother`, who is somebody’s. */
export function isParentOf(words: Words, head: number): boolean {
  const key = keyAt(words, head);
  if (!/^(?:grand)?(?:mother|father|mum|mom|dad)/.test(key)) return false;
  return key.includes('-of-') || (keyAt(words, head + 1) === 'of' && isCount(words, head + 2));
}

/** `the [Head] of State`. */
export const isHeadOfState = (words: Words, head: number): boolean =>
  keyAt(words, head) === 'head' &&
  keyAt(words, head + 1) === 'of' &&
  /^(?:state|government)$/.test(keyAt(words, head + 2));

function isCount(words: Words, index: number): boolean {
  const isWord = /^(?:one|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)$/.test(
    keyAt(words, index),
  );
  return isWord || kindAt(words, index) === TokenKind.number;
}

/**
 * Whom a description takes up that fits nobody else: after *Gandhi, the opposition leader, mocked him* `[the Congress
 * leader]`, after *Holt said so* `[the activist]`, if nothing was told of Holt.
 */
export function byLastSpeaker(scene: Scene, nominal: Nominal): Entity | null {
  const { words, discourse, roles } = scene;
  const { start, head, determiner, kind } = nominal;
  const noun = keyAt(words, head);
  const isSomebodys = /^(?:mother|father|mum|mom|dad)/.test(noun) && !isParentOf(words, head);
  const isSomebody = has(words, head, WordClass.job) || (ages.test(noun) && !isSomebodys);
  if (determiner !== 'definite' || kind !== 'person' || !isSomebody) return null;
  const gender = genderOfClasses(words.classes[head]!);
  const rate = (entity: Entity) => {
    if (!mayBePerson(entity)) return null;
    const points = gender === 'unknown' ? 0 : genderPoints(entity, gender);
    return points === null || entity.kind === 'person' ? points : points + UNKNOWN_KIND;
  };
  const found = findAntecedent(discourse, start, rate);
  if (!found || !isClear(found, HEADING) || isOfPair(scene, found.entity, rate)) return null;
  const called = roles.nouns.get(found.entity);
  const isOfName = hasCapital(words, start + 1, head);
  if (isBossOf(scene, nominal, found.entity)) return found.entity;
  if (called && isAlike(called, officeOf(words, head))) return found.entity;
  if (called && noun === 'leader' && isOfName && isPolitician(called) && speaksOn(scene, start, found.entity))
    return found.entity;
  if (mayHold(words, nominal, called) && speaksOn(scene, start, found.entity)) return found.entity;
  const wasOnce = /^(?:retired|former)$/.test(keyAt(words, start + 1)) && !anonymous.test(noun);
  if (others.test(noun) && !wasOnce) return null;
  const isOther = called !== undefined && isTold(called) && !isParentOf(words, head) && !wasOnce;
  const fits = isOther ? called.has(noun) && isOfName : true;
  const isTaken = roles.byNoun.get(noun)?.some(({ entity }) => entity !== found.entity) ?? false;
  return fits && !(isTaken && !isOfName) ? found.entity : null;
}

/** What an office of two words is much like: the head of state a leader, the parliamentary secretary a minister. */
function officeOf(words: Words, head: number): string {
  if (isHeadOfState(words, head)) return 'leader';
  const noun = keyAt(words, head);
  return noun === 'secretary' && keyAt(words, head - 1) === 'parliamentary' ? 'minister' : noun;
}

/** How many mentions back somebody spoke, at most. */
const REACH = 40;

/** `“…,” Orr, the minister, said. “…,” [the Congress leader] said`: in the same paragraph. */
function speaksOn({ words, discourse }: Scene, at: number, entity: Entity): boolean {
  const last = lastSpeaker(discourse, REACH);
  return last?.entity === entity && words.paragraph[last.at] === words.paragraph[at];
}

const office =
  /^(?:minister|head|chief|director|commissioner|commander|governor|secretary|ambassador|envoy|deputy|president|premier|mayor|superintendent|chairman|chairwoman)$/;

/** Whether `[the official]` may be a minister, `[the Albion manager]` somebody of whom nothing is told. */
function mayHold(words: Words, { start, head }: Nominal, called: ReadonlySet<string> | undefined): boolean {
  const noun = keyAt(words, head);
  if (/^(?:official|functionary|officer|diplomat)$/.test(noun))
    return [...(called ?? [])].some((name) => office.test(name));
  const isOfClub = /^(?:manager|coach|boss)$/.test(noun) && hasCapital(words, start + 1, head);
  return isOfClub && !(called && isTold(called));
}

const politics = /^(?:politician|lawmaker|mp|minister|senator|congressman|congresswoman|mayor|councillor)$/;

function isPolitician(called: ReadonlySet<string>): boolean {
  for (const noun of called) if (politics.test(noun)) return true;
  return false;
}

/** `[the home boss]` is the home minister. */
function isBossOf({ words, roles }: Scene, { start, head }: Nominal, entity: Entity): boolean {
  if (!/^(?:boss|chief|supremo)$/.test(keyAt(words, head)) || head !== start + 2) return false;
  const field = keyAt(words, start + 1);
  for (const noun of roles.nouns.get(entity) ?? [])
    if (roles.byNoun.get(noun)?.some((item) => item.entity === entity && item.words.has(field))) return true;
  return false;
}

/** Whether the article calls somebody more than a Swede or a husband. */
function isTold(called: ReadonlySet<string>): boolean {
  for (const noun of called) if (!isCountryman(noun) && (classesOf(noun) & WordClass.kin) === 0) return true;
  return false;
}

/** Nouns for people of much the same work. */
const alike: readonly (readonly string[])[] = [
  'executive chief ceo boss chairman chairwoman head founder co-founder entrepreneur businessman businesswoman owner',
  'author writer novelist journalist reporter editor correspondent columnist poet playwright',
  'director film-maker filmmaker',
  'politician lawmaker mp minister senator congressman congresswoman governor mayor councillor legislator',
  'professor academic scientist researcher scholar economist historian biologist physicist epidemiologist sociologist expert',
  'lawyer attorney barrister solicitor counsel',
  'coach manager boss trainer',
  'doctor physician surgeon consultant oncologist psychiatrist neurologist pediatrician',
  'officer policeman policewoman detective inspector constable sergeant superintendent',
  'soldier officer general colonel major commander captain admiral lieutenant',
  'cleric priest pastor bishop archbishop reverend vicar imam rabbi preacher',
  'musician singer guitarist songwriter pianist violinist composer rapper drummer artist',
  'player footballer striker midfielder defender goalkeeper winger captain skipper forward',
  'pope pontiff',
  'king queen monarch sovereign',
  'activist campaigner organizer organiser',
  'farmer grower rancher',
].map((nouns) => nouns.split(' '));

/** `[The executive]` is the company’s chief. */
function isAlike(called: ReadonlySet<string>, noun: string): boolean {
  if (noun === 'leader') return /\b(?:president|premier|chancellor)\b/.test([...called].join(' '));
  return alike.some((nouns) => nouns.includes(noun) && nouns.some((other) => called.has(other)));
}

function hasCapital(words: Words, start: number, end: number): boolean {
  for (let index = start; index < end; index++) if (has(words, index, WordClass.capital)) return true;
  return false;
}
