import nlp from 'compromise';
import { extract } from 'quote-extractor';
import model from 'wink-eng-lite-web-model';
import winkNLP from 'wink-nlp';
import { FIXTURES, readCorpus, sizeOf } from './articles.js';
import { type BenchOptions, type Measurement, type Row, spreadOf, takeTurns, time } from './measurement.js';

const wink = winkNLP(model);

/** Each does the same articles as often as it takes a clock to tell. */
const REPEATS = { ours: 8, compromise: 1, wink: 8 };
const QUICK_SIZE = 60_000;
/** Rounds that do not count: until the compiler is done with all of them, which takes ours 3 MB of text. */
const WARM_UP = 7;

/** Text a second of one thread, everything on, against libraries that find less. */
export const throughput: Measurement = {
  name: 'throughput, one thread',
  measure: (options) => [
    ...compare('fixtures', FIXTURES, options),
    ...compare('corpus (dev)', readCorpus() ?? [], options),
  ],
};

function compare(name: string, all: readonly string[], { full }: BenchOptions): Row[] {
  if (all.length === 0) return [];
  const articles = full ? all : takeSome(all);
  const size = sizeOf(articles) / 1e6;
  const speed = (repeats: number, read: (text: string) => unknown) => () => {
    const seconds = time(() => {
      for (let i = 0; i < repeats; i++) for (const text of articles) read(text);
    });
    return (repeats * size) / seconds;
  };
  const sides = {
    ours: speed(REPEATS.ours, (text) => extract(text, { all: true })),
    compromise: speed(REPEATS.compromise, (text) => nlp(text).quotations().json()),
    wink: speed(REPEATS.wink, (text) => wink.readDoc(text)),
  };
  takeTurns(WARM_UP, sides);
  const rounds = takeTurns(full ? 9 : 5, sides);
  const row = (label: string, unit: Row['unit'], value: (round: (typeof rounds)[number]) => number): Row => ({
    name: `${label}, ${name}`,
    unit,
    ...spreadOf(rounds.map(value)),
  });
  return [
    row('extract()', 'MB/s', ({ ours }) => ours),
    row('compromise quotations()', 'MB/s', ({ compromise }) => compromise),
    row('wink-nlp readDoc()', 'MB/s', ({ wink }) => wink),
    row('extract() to compromise', '×', ({ ours, compromise }) => ours / compromise),
    row('extract() to wink-nlp', '×', ({ ours, wink }) => ours / wink),
  ];
}

/** Every so many articles, so that they are of all kinds. */
function takeSome(articles: readonly string[]): string[] {
  const step = Math.max(1, Math.floor(sizeOf(articles) / QUICK_SIZE));
  return articles.filter((_, index) => index % step === 0);
}

/** What `extract` reads, in bytes a second, after a short warm-up. */
export function guessSpeed(): number {
  const seconds = time(() => {
    for (let i = 0; i < GUESSES; i++) for (const text of FIXTURES) extract(text);
  });
  return (GUESSES * sizeOf(FIXTURES)) / seconds;
}

/** Passes over the fixtures: with the time of compiling in it, as a command has it too. */
const GUESSES = 60;
