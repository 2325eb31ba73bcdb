import { describe, expect, it } from 'vitest';
import { answersOf } from './answers.js';

/**
 * A marked text, ¶ between its paragraphs, and for each of its quotes in turn who says it: the name and the role, how it was
 * found, to whom: `'Maya Orr, the mayor; pronoun?; to reporters'`. A question mark says that it is doubtful.
 */
type Row = readonly [text: string, ...answers: string[]];

/** Runs tables of rows, a test a row. */
export function expectAnswers(tables: Readonly<Record<string, readonly Row[]>>): void {
  describe.each(Object.entries(tables))('%s', (_name, rows) => {
    it.each(rows)('%s', (marked, ...answers) => {
      expect(answersOf(marked)).toEqual(answers);
    });
  });
}
