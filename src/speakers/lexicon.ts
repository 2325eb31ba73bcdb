import { either, female, male } from './first-names.js';
import { demonyms } from './lists/demonyms.js';
import { documentNouns } from './lists/document-nouns.js';
import * as grammar from './lists/function-words.js';
import { groups } from './lists/group-nouns.js';
import { eitherKin, femaleKin, maleKin } from './lists/kinship.js';
import { moreEither, moreFemale, moreMale } from './lists/more-names.js';
import { firmMarks, organisationMarks, organisationNouns } from './lists/organisation-nouns.js';
import { edAdjectives, femaleNouns, humans, jobs, maleNouns } from './lists/person-nouns.js';
import { placeOpeners, placeSeconds, places, shortStates } from './lists/places.js';
import * as address from './lists/titles.js';
import { hasWord } from './ordered-words.js';
import { WordClass } from './word-class.js';

const rows: readonly (readonly [string, number])[] = [
  [grammar.definite, WordClass.definite],
  [grammar.indefinite, WordClass.indefinite],
  [grammar.possessives, WordClass.possessive],
  [grammar.pronouns, WordClass.pronoun],
  [grammar.prepositions, WordClass.preposition],
  [grammar.conjunctions, WordClass.conjunction],
  [grammar.adverbs, WordClass.adverb],
  [grammar.auxiliaries, WordClass.auxiliary],
  [grammar.verbs, WordClass.verb],
  [grammar.calendar, WordClass.calendar],
  [grammar.particles, WordClass.particle],
  [grammar.suffixes, WordClass.suffix],
  [address.maleHonorifics, WordClass.honorific],
  [address.femaleHonorifics, WordClass.honorific],
  [address.neutralHonorifics, WordClass.honorific],
  [address.shortTitles, WordClass.title],
  [address.titles, WordClass.title],
  [maleNouns, WordClass.job],
  [femaleNouns, WordClass.job],
  [jobs, WordClass.job],
  [humans, WordClass.human],
  [edAdjectives, WordClass.edAdjective],
  [maleKin, WordClass.kin],
  [femaleKin, WordClass.kin],
  [eitherKin, WordClass.kin],
  [groups, WordClass.group],
  [organisationNouns, WordClass.organisation],
  [firmMarks, WordClass.organisationMark],
  [organisationMarks, WordClass.organisationMark],
  [documentNouns, WordClass.document],
  [places, WordClass.place],
  [shortStates, WordClass.place],
  [placeOpeners, WordClass.placeOpener],
  [placeSeconds, WordClass.placeSecond],
  [demonyms, WordClass.demonym],
  [moreMale, WordClass.firstName],
  [moreFemale, WordClass.firstName],
  [moreEither, WordClass.firstName],
];

/** Words whose plural is a group: `analysts`, `Republicans`, `Mexicans`. */
const countable = [maleNouns, femaleNouns, jobs, humans, maleKin, femaleKin, eitherKin, demonyms];

/** They tell the gender of whoever they mean. */
const malePronouns = 'he him his himself';
const femalePronouns = 'she her hers herself';

const genders: readonly (readonly [string, number])[] = [
  [address.maleHonorifics, WordClass.male],
  [address.femaleHonorifics, WordClass.female],
  [maleNouns, WordClass.male],
  [femaleNouns, WordClass.female],
  [maleKin, WordClass.male],
  [femaleKin, WordClass.female],
  [malePronouns, WordClass.male],
  [femalePronouns, WordClass.female],
  [moreMale, WordClass.male],
  [moreFemale, WordClass.female],
];

let lexicon: ReadonlyMap<string, number> | null = null;

/** `ex-governor`, `vice-chancellor`, `co-owner`, `then-Rep.` */
const prefix = /^(?:ex|vice|co|then)-/;
/** `mother-of-three`, `attorney-general`, `governor-elect`. */
const suffix = /-(?:of-\w+|general|elect|designate|in-chief)$/;

/** The classes of a word in lower case, as bits of WordClass: of `minister` job and title. */
export function classesOf(key: string): number {
  lexicon ??= readLexicon();
  const listed = lexicon.get(key) ?? lexicon.get(stemOf(key)) ?? 0;
  return (listed & WordClass.firstName) === 0 ? listed | classesOfName(key) : listed;
}

/** What a compound is one of: `ex-governor` a governor. */
function stemOf(key: string): string {
  return key.includes('-') ? key.replace(prefix, '').replace(suffix, '') : key;
}

function readLexicon(): Map<string, number> {
  const map = new Map<string, number>();
  for (const [words, bit] of rows) addAll(map, words, bit);
  for (const [words, bit] of genders) addAll(map, words, bit);
  for (const words of countable) for (const word of split(words)) add(map, pluralOf(word), WordClass.group);
  return map;
}

/** What was looked up in the lists of names, for the next article. */
const named = new Map<string, number>();
const MOST_NAMED = 5000;

/** What the generated lists say, which our own overrule: they call `jack` and `mark` names of either gender. */
function classesOfName(key: string): number {
  const known = named.get(key);
  if (known !== undefined) return known;
  if (named.size >= MOST_NAMED) named.clear();
  const found = findName(key);
  named.set(key, found);
  return found;
}

function findName(key: string): number {
  if (hasWord(male, key)) return WordClass.firstName | WordClass.male;
  if (hasWord(female, key)) return WordClass.firstName | WordClass.female;
  return hasWord(either, key) ? WordClass.firstName : 0;
}

function pluralOf(noun: string): string {
  if (/man$/.test(noun) && !/^(?:ger|ro|nor|otto|hu|sha)man$/.test(noun)) return noun.replace(/man$/, 'men');
  if (/[^aeiou]y$/.test(noun)) return `${noun.slice(0, -1)}ies`;
  if (/(?:s|x|ch|sh)$/.test(noun)) return `${noun}es`;
  return `${noun}s`;
}

function addAll(map: Map<string, number>, words: string, bit: number): void {
  for (const word of split(words)) add(map, word, bit);
}

function add(map: Map<string, number>, word: string, bit: number): void {
  map.set(word, (map.get(word) ?? 0) | bit);
}

/** The words of a list, with straight apostrophes. */
function split(words: string): string[] {
  return words.trim().replaceAll('’', "'").split(/\s+/);
}
