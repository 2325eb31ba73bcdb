import nlp from 'compromise';
import { hashWord } from '../src/attribution/hash.js';
import { Tag } from '../src/attribution/tags.js';

/** Tags of compromise by class: a word takes the first class of which it has a tag. */
const TAGS: readonly (readonly [number, readonly string[]])[] = [
  [Tag.honorific, ['Honorific']],
  [Tag.firstName, ['FirstName']],
  [Tag.lastName, ['LastName']],
  [Tag.person, ['Person']],
  [Tag.organization, ['Organization']],
  [Tag.country, ['Country']],
  [Tag.place, ['City', 'Region', 'Place']],
  [Tag.month, ['Month', 'WeekDay']],
  [Tag.date, ['Date']],
  [Tag.value, ['Value']],
  [Tag.pronoun, ['Pronoun']],
  [Tag.modal, ['Modal']],
  [Tag.copula, ['Copula']],
  [Tag.auxiliary, ['Auxiliary']],
  [Tag.past, ['PastTense']],
  [Tag.gerund, ['Gerund']],
  [Tag.present, ['PresentTense']],
  [Tag.participle, ['Participle']],
  [Tag.infinitive, ['Infinitive']],
  [Tag.verb, ['Verb']],
  [Tag.adverb, ['Adverb']],
  [Tag.adjective, ['Comparative', 'Adjective']],
  [Tag.preposition, ['Preposition']],
  [Tag.conjunction, ['Conjunction']],
  [Tag.determiner, ['Determiner']],
  [Tag.question, ['QuestionWord']],
  [Tag.demonym, ['Demonym']],
  [Tag.actor, ['Actor']],
  [Tag.properNoun, ['ProperNoun']],
  [Tag.plural, ['Plural']],
  [Tag.noun, ['Noun']],
];

function classOf(tags: ReadonlySet<string>): number {
  return TAGS.find(([, names]) => names.some((name) => tags.has(name)))?.[0] ?? 0;
}

/** The part-of-speech class that compromise gives each word most often in the texts, by the word's hash. */
export function tagWords(texts: readonly string[]): Map<number, number> {
  const counts = new Map<number, Map<number, number>>();
  for (const text of texts) {
    for (const term of nlp(text).docs.flat()) {
      const tag = classOf(term.tags ?? new Set());
      if (term.text === '' || tag === 0) continue;
      const word = hashWord(term.text, 0, term.text.length);
      const ofWord = counts.get(word) ?? new Map<number, number>();
      counts.set(word, ofWord.set(tag, (ofWord.get(tag) ?? 0) + 1));
    }
  }
  return new Map(
    [...counts].map(([word, tags]) => [word, [...tags].sort((a, b) => b[1] - a[1] || a[0] - b[0])[0][0]]),
  );
}
