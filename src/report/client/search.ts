import type { ReportArticle } from '../data.js';
import type { Entry } from './entries.js';

/** What two spellings share (`José`, `jose`), without changing where anything stands: one unit for one. */
export function fold(text: string): string {
  return text.replace(/[^\0-\x7f]/gu, foldCharacter).toLowerCase();
}

const PLAIN: Readonly<Record<string, string>> = { '‘': "'", '’': "'", '“': '"', '”': '"' };

function foldCharacter(character: string): string {
  const base = PLAIN[character] ?? character.normalize('NFD')[0]!;
  return base.length === character.length && base.toLowerCase().length === base.length ? base : character;
}

/** Where a folded query stands in a text, in order. */
export function findAll(text: string, query: string): number[] {
  const found: number[] = [];
  if (query === '') return found;
  const folded = fold(text);
  for (let at = folded.indexOf(query); at >= 0; at = folded.indexOf(query, at + query.length)) found.push(at);
  return found;
}

/** Whether a quote’s words, speaker or role have a folded query in them. */
export function hasQuery({ quote, speaker, role }: ReportArticle['quotes'][number], query: string): boolean {
  return [quote, speaker, role].some((text) => text !== null && fold(text).includes(query));
}

const haystacks = new WeakMap<Entry, string>();

/** Whether an article’s name, text or speakers have a folded query in them. */
export function matches(entry: Entry, query: string): boolean {
  if (query === '') return true;
  let haystack = haystacks.get(entry);
  if (haystack === undefined) {
    haystack = fold([entry.name, entry.article, entry.error ?? '', ...listTexts(entry)].join('\n'));
    haystacks.set(entry, haystack);
  }
  return haystack.includes(query);
}

function listTexts(entry: Entry): string[] {
  if (entry.error !== null) return [];
  const { text, quotes } = entry.load();
  return [text, ...quotes.map(({ speaker }) => speaker ?? '')];
}
