import { describe, expect, it } from 'vitest';
import { resolveSpeakers } from '../../src/speakers/index.js';
import { readPage } from '../../src/text/page.js';
import type { Resolution } from '../../src/types.js';
import { readMarked } from './marked-text.js';

/** A marked text, and who says its last quote: `['[S Maya Orr] [C said] [Q it leaks].', 'Maya Orr', 'named']`. */
export type Row = readonly [text: string, speaker: string | null, resolution: Resolution | null];

/** Runs tables of rows, a test a row. */
export function expectSpeakers(tables: Readonly<Record<string, readonly Row[]>>): void {
  describe.each(Object.entries(tables))('%s', (_name, rows) => {
    it.each(rows)('%s', (marked, speaker, resolution) => {
      const { text, attributions } = readMarked(marked);
      const last = resolveSpeakers(readPage(text), attributions).at(-1);
      expect([last?.speaker, last?.resolution]).toEqual([speaker, resolution]);
    });
  });
}
