/** What a word may be, one bit each: a word is often several things (`general`, `chair`, `May`). */
export const WordClass = {
  capital: 1 << 0,
  allCaps: 1 << 1,
  definite: 1 << 2,
  indefinite: 1 << 3,
  possessive: 1 << 4,
  pronoun: 1 << 5,
  preposition: 1 << 6,
  conjunction: 1 << 7,
  adverb: 1 << 8,
  auxiliary: 1 << 9,
  verb: 1 << 10,
  calendar: 1 << 11,
  particle: 1 << 12,
  suffix: 1 << 13,
  honorific: 1 << 14,
  title: 1 << 15,
  firstName: 1 << 16,
  male: 1 << 17,
  female: 1 << 18,
  job: 1 << 19,
  human: 1 << 20,
  kin: 1 << 21,
  group: 1 << 22,
  organisation: 1 << 23,
  organisationMark: 1 << 24,
  document: 1 << 25,
  place: 1 << 26,
  placeOpener: 1 << 27,
  demonym: 1 << 28,
  edAdjective: 1 << 29,
  placeSecond: 1 << 30,
  occupation: 1 << 31,
} as const;

/** `the`, `a`, `his`. */
export const DETERMINER = WordClass.definite | WordClass.indefinite | WordClass.possessive;

/** Words that never belong inside a name. */
export const FUNCTION =
  DETERMINER |
  WordClass.pronoun |
  WordClass.preposition |
  WordClass.conjunction |
  WordClass.adverb |
  WordClass.auxiliary;

/** A word for one person: `analyst`, `resident`, `daughter`. */
export const PERSON_NOUN = WordClass.job | WordClass.human | WordClass.kin;

/** A word that may head a mention without a name. */
export const HEAD_NOUN = PERSON_NOUN | WordClass.group | WordClass.organisation | WordClass.document;

/** A word that makes a name an organisation’s: `Ministry`, `Times`. */
export const ORGANISATION = WordClass.organisation | WordClass.organisationMark;

/** A word before a name: `Mr.`, `President`. */
export const TITLE = WordClass.title | WordClass.honorific;
