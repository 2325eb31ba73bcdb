import { extract } from 'quote-extractor';
import { writeText } from './articles.js';
import { type Measurement, type Row, spreadOf, takeTurns, time } from './measurement.js';

const SHORT = 10_000;
const LENGTHS = { quick: [100_000, 1_000_000], full: [100_000, 1_000_000, 5_000_000, 20_000_000] };
/** Characters of short articles a round, so that a clock can tell. */
const ENOUGH = 100_000;

/** Texts of any length: as they should be, and as nobody should write. */
const KINDS: Readonly<Record<string, (length: number) => string>> = {
  plain: writeText,
  'stray marks': (length) => strew(writeText(length), ' “" ‘', 40).slice(0, length),
  'no spaces': (length) =>
    writeText(length * 2)
      .replace(/\s/g, '')
      .slice(0, length),
  'no newlines': (length) => writeText(length).replaceAll('\n', ' '),
};

function strew(text: string, marks: string, every: number): string {
  return text.replace(new RegExp(`.{${every}}`, 'gs'), (part) => part + marks);
}

/** Time a character of one long article, against an article of 10 kB of the same kind: 1 is linear. */
export const length: Measurement = {
  name: 'time a character, long article against 10 kB',
  measure: ({ full }) =>
    Object.entries(KINDS).flatMap(([kind, write]) =>
      (full ? LENGTHS.full : LENGTHS.quick).map((long) => compare(kind, write, long, full ? 3 : 1)),
    ),
};

function compare(kind: string, write: (length: number) => string, long: number, rounds: number): Row {
  const turns = takeTurns(rounds, {
    short: perCharacter(write(SHORT), Math.ceil(ENOUGH / SHORT)),
    long: perCharacter(write(long), Math.ceil(ENOUGH / long)),
  });
  return {
    name: `${kind}, ${long / 1e6} MB`,
    unit: '×',
    ...spreadOf(turns.map(({ short, long }) => long / short)),
  };
}

function perCharacter(text: string, repeats: number): () => number {
  return () =>
    time(() => {
      for (let i = 0; i < repeats; i++) extract(text, { all: true });
    }) /
    (repeats * text.length);
}
