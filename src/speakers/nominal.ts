import { TokenKind } from '../text/article.js';
import type { Kind, Name } from './name.js';
import { isAge } from './nationals.js';
import { startOfPhrase } from './noun-phrase.js';
import { beforeBrackets } from './source-names.js';
import { FUNCTION, HEAD_NOUN, PERSON_NOUN, WordClass } from './word-class.js';
import { endOfSentence, has, isPlain, keyAt, kindAt, looksPlural, textAt, type Words } from './words.js';

type Determiner = 'definite' | 'indefinite' | 'possessive' | 'bare';

/** Someone or something mentioned by a description: `[a senior official] in the ministry`. */
export interface Nominal {
  readonly start: number;
  /** Past the head. */
  readonly end: number;
  /** Index of the token `official`. */
  readonly head: number;
  readonly determiner: Determiner;
  readonly kind: Kind;
}

/** Every description outside quotations that stands for itself, not beside the name it explains. */
export function findNominals(words: Words, nameAt: Int32Array, names: readonly Name[]): Nominal[] {
  const nominals: Nominal[] = [];
  for (const head of words.nouns) {
    if (!isHead(words, head, nameAt)) continue;
    const nominal = readNominal(words, head);
    const isLoose = nominal.determiner === 'bare' && nominal.kind !== 'group';
    if (!isLoose && !explainsName(words, nominal, nameAt, names)) nominals.push(nominal);
  }
  return nominals;
}

/** The description that ends in `head`: its words, and whether the reader is expected to know it. */
function readNominal(words: Words, head: number): Nominal {
  const first = startOfPhrase(words, head);
  const start = keyAt(words, first) === 'that' && looksPlural(words, head) ? first + 1 : first;
  const determiner = determinerOf(words, start, head);
  return { start, end: head + 1, head, determiner, kind: kindOfHead(words, start, head) };
}

/** How a description begins: `[the] analyst`, `[a] report`, `[Orr’s] lawyer`, `villagers`. */
export function determinerOf(words: Words, start: number, end: number): Determiner {
  if (has(words, start, WordClass.definite)) return 'definite';
  if (has(words, start, WordClass.indefinite) || kindAt(words, start) === TokenKind.number)
    return 'indefinite';
  if (has(words, start, WordClass.possessive)) return 'possessive';
  for (let index = start; index < end; index++)
    if (kindAt(words, index) === TokenKind.clitic) return 'possessive';
  return 'bare';
}

/** What a description stands for: `the major` a person, `the oil major` a company. */
export function kindOfHead(words: Words, start: number, head: number): Kind {
  const isCompany = keyAt(words, head) === 'major' && head > start + 1 && isPlain(words, head);
  if (isCompany) return 'organisation';
  if (isAge(words, head)) return 'person';
  const kind = kindOfNoun(words.classes[head]!);
  return kind === 'unknown' && looksLikePeople(words, head) ? 'group' : kind;
}

/** `loggers`, by its ending. */
function looksLikePeople(words: Words, head: number): boolean {
  return (
    isPlain(words, head) &&
    /.{2}(?:[^su]ers|eers|ists|ians|men|women)$/.test(keyAt(words, head)) &&
    !/^(?:num|let|pa|or|pow|oth|mat)/.test(keyAt(words, head))
  );
}

/** What a noun stands for, by the first of its meanings that can speak. */
function kindOfNoun(classes: number): Kind {
  if (classes & WordClass.group) return 'group';
  if (classes & PERSON_NOUN) return 'person';
  if (classes & WordClass.organisation) return 'organisation';
  return classes & WordClass.document ? 'document' : 'unknown';
}

function isHead(words: Words, index: number, nameAt: Int32Array): boolean {
  if (nameAt[index]! >= 0 || words.article.quotationOfToken[index]! >= 0) return false;
  const next = index + 1;
  if (next >= endOfSentence(words, index)) return true;
  if (counting.test(keyAt(words, index)) && isCounted(words, next)) return false;
  return !(has(words, next, HEAD_NOUN) && !has(words, next, WordClass.verb));
}

/** Somebody, unless a noun follows: `[many] say`, `many reasons`. */
const counting = /^(?:some|most|all|both|many|few)$/;

const isCounted = (words: Words, next: number): boolean =>
  kindAt(words, next) === TokenKind.word && !has(words, next, FUNCTION | WordClass.verb | WordClass.adverb);

/** `[the guitarist] Tunde Alabi`, `[His manager], Tarek Shaheen`, `Hana Lotfi, [a pharmacist]`. */
function explainsName(words: Words, nominal: Nominal, nameAt: Int32Array, names: readonly Name[]): boolean {
  if (nameAt[nominal.end] !== undefined && nameAt[nominal.end]! >= 0) return true;
  const before = beforeBrackets(words, nominal.start - 2);
  if (textAt(words, nominal.start - 1) === ',' && (nameAt[before] ?? -1) >= 0) return true;
  if (textAt(words, nominal.end) !== ',') return false;
  const next = nameAt[nominal.end + 1] ?? -1;
  return next >= 0 && nominal.kind === 'person' && names[next]!.kind !== 'place';
}
