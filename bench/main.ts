import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync } from 'node:fs';
import nlp from 'compromise';
import { extract } from 'quote-extractor';

/** Rounds of each measurement; the medians count, and the two sides of a ratio take turns. */
const ROUNDS = 7;
/** How often a round of ours reads all articles: ours is faster, and a clock needs something to count. */
const REPEATS = 10;

function median(values: readonly number[]): number {
  return values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)];
}

function seconds(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

function readArticles(): string[] {
  return ['fixtures', 'seeds'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
}

/** Text a second of one thread, against compromise's own quotations() over the same articles. */
function benchThroughput(articles: readonly string[]): void {
  const size = articles.reduce((sum, text) => sum + text.length, 0) / 1e6;
  const ours = (): void => {
    for (let i = 0; i < REPEATS; i++) for (const text of articles) extract(text, { all: true });
  };
  const theirs = (): void => {
    for (const text of articles) nlp(text).quotations().json();
  };
  ours();
  theirs();
  const rounds = Array.from({ length: ROUNDS }, () => ({
    ours: (REPEATS * size) / seconds(ours),
    theirs: size / seconds(theirs),
  }));
  const ratio = median(rounds.map((round) => round.ours / round.theirs));
  console.log(`extract()                     ${median(rounds.map((round) => round.ours)).toFixed(2)} MB/s`);
  console.log(`compromise quotations()       ${median(rounds.map((round) => round.theirs)).toFixed(3)} MB/s`);
  console.log(`throughput, ratio             ${ratio.toFixed(1)} ×`);
}

/** One short article from start to finish, against a Node that does nothing. */
function benchStart(): void {
  const time = (args: readonly string[]): number =>
    seconds(() => spawnSync(process.execPath, args, { stdio: 'ignore' }));
  const ours = ['bin/quotes.js', 'extract', `seeds/${readdirSync('seeds')[0]}`, '--json'];
  time(ours);
  const rounds = Array.from({ length: ROUNDS * 2 + 1 }, () => ({
    ours: time(ours),
    node: time(['-e', '0']),
  }));
  console.log(
    `one short article             ${(1000 * median(rounds.map((round) => round.ours))).toFixed(0)} ms`,
  );
  console.log(
    `node -e 0                     ${(1000 * median(rounds.map((round) => round.node))).toFixed(0)} ms`,
  );
  console.log(
    `start to finish, ratio        ${median(rounds.map((round) => round.ours / round.node)).toFixed(2)} ×`,
  );
}

benchThroughput(readArticles());
benchStart();
