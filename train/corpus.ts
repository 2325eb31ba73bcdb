import { readFileSync, statSync } from 'node:fs';
import type { Span } from '../src/types.js';
import { readBratFolder } from './brat.js';

/** An attribution as the annotators marked it; each part is a list of spans of the article's text. */
export interface GoldAttribution {
  readonly source: readonly Span[];
  readonly cue: readonly Span[];
  readonly content: readonly Span[];
}

export interface AnnotatedArticle {
  readonly id: string;
  readonly text: string;
  readonly attributions: readonly GoldAttribution[];
}

/** Reads a corpus: a JSONL file of annotated articles, or a folder as PolNeAR publishes it. */
export function readCorpus(path: string): AnnotatedArticle[] {
  return statSync(path).isDirectory() ? readBratFolder(path) : readJsonl(path);
}

/** Reads a data set of one annotated article a line: `{"id", "text", "attributions"}`. */
function readJsonl(file: string): AnnotatedArticle[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line.trim() !== '')
    .map((line) => JSON.parse(line) as AnnotatedArticle);
}
