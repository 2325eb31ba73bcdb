import nlp from 'compromise';
import { hashWord } from '../src/attribution/hash.js';

/** Tags of compromise from the telling to the vague: a word takes the first that it has; the place is its class. */
const TAGS = [
  ['Honorific'],
  ['FirstName'],
  ['LastName'],
  ['Person'],
  ['Organization'],
  ['Country'],
  ['City', 'Region', 'Place'],
  ['Month', 'WeekDay'],
  ['Date'],
  ['Value'],
  ['Pronoun'],
  ['Modal'],
  ['Copula'],
  ['Auxiliary'],
  ['PastTense'],
  ['Gerund'],
  ['PresentTense'],
  ['Participle'],
  ['Infinitive'],
  ['Verb'],
  ['Adverb'],
  ['Comparative', 'Adjective'],
  ['Preposition'],
  ['Conjunction'],
  ['Determiner'],
  ['QuestionWord'],
  ['Demonym'],
  ['Actor'],
  ['ProperNoun'],
  ['Plural'],
  ['Noun'],
];

function classOf(tags: ReadonlySet<string>): number {
  return TAGS.findIndex((names) => names.some((name) => tags.has(name))) + 1;
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
