import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { extract } from 'quote-extractor';
import { anyArticle } from './articles.js';
import { checkExtract } from './invariants.js';

const USAGE = `usage: npm run fuzz -- [options]

Reads random and mutated articles until the time is up or a promise is broken, and prints what breaks it.

  --seconds N   how long (default 60)
  --seed N      the first batch's seed, a batch being 2000 articles; then it counts up (default: the time)
  --path PATH   with --seed: that one article again, as a failure prints it`;

/** Articles a seed: what a failure must run again to be found. */
const BATCH = 2000;
/** No article takes this long on the slowest machine, so one that does hangs. */
const HANG_MS = 60_000;
const LONGEST = 1 << 20;

interface Task {
  readonly seconds: number;
  readonly seed: number;
  readonly path: string | undefined;
  /** The length of the text at hand, then its units: what is left of a thread that hangs. */
  readonly atHand: SharedArrayBuffer;
}

type Message = {
  readonly inputs: number;
  readonly quotes: number;
  readonly seed: number;
  readonly failure: string | null;
};

function readArticles(): string[] {
  return ['fixtures', 'seeds'].flatMap((folder) =>
    readdirSync(folder)
      .filter((name) => name.endsWith('.txt'))
      .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
  );
}

/** In a thread of its own, so that a hang is seen from outside. */
function fuzz({ seconds, seed, path, atHand }: Task): void {
  const length = new Int32Array(atHand, 0, 1);
  const units = new Uint16Array(atHand, 4);
  let quotes = 0;
  const property = fc.property(anyArticle(readArticles()), (text) => {
    length[0] = Math.min(text.length, units.length);
    for (let index = 0; index < length[0]; index++) units[index] = text.charCodeAt(index);
    quotes += checkExtract(extract, text);
  });
  const end = Date.now() + seconds * 1000;
  for (let batch = seed; ; batch++) {
    const details = fc.check(property, {
      seed: batch,
      numRuns: BATCH,
      ...(path === undefined ? {} : { path, endOnFailure: true }),
    });
    const failure = details.failed ? describeFailure(details) : null;
    parentPort?.postMessage({ inputs: details.numRuns, quotes, seed: batch, failure } satisfies Message);
    if (failure !== null || path !== undefined || Date.now() >= end) return;
  }
}

function describeFailure({
  seed,
  counterexample,
  counterexamplePath,
  errorInstance,
}: fc.RunDetails<[string]>): string {
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  return `${JSON.stringify(counterexample?.[0])}\n${error}\nagain: npm run fuzz -- --seed ${seed} --path ${counterexamplePath}`;
}

function readHanging(atHand: SharedArrayBuffer): string {
  const length = new Int32Array(atHand, 0, 1)[0] ?? 0;
  return String.fromCharCode(...new Uint16Array(atHand, 4, length));
}

function watch(seconds: number, seed: number, path: string | undefined): void {
  const atHand = new SharedArrayBuffer(4 + 2 * LONGEST);
  const task: Task = { seconds, seed, path, atHand };
  const worker = new Worker(new URL(import.meta.url), { workerData: task });
  let inputs = 0;
  let quotes = 0;
  let last = seed;
  let before = '';
  const watchdog = setInterval(() => {
    const text = readHanging(atHand);
    if (text === before && text !== '') {
      console.error(`hangs, seed ${last}:\n${JSON.stringify(text)}`);
      process.exit(1);
    }
    before = text;
  }, HANG_MS);
  worker.on('message', (message: Message) => {
    inputs += message.inputs;
    quotes = message.quotes;
    last = message.seed + 1;
    if (message.failure === null) return;
    process.exitCode = 1;
    console.error(message.failure);
  });
  process.once('SIGINT', () => worker.terminate());
  process.once('SIGTERM', () => worker.terminate());
  worker.on('exit', () => {
    clearInterval(watchdog);
    console.log(`${inputs} articles with ${quotes} quotes, seeds ${seed} to ${last - 1}`);
  });
}

if (isMainThread) {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      seconds: { type: 'string', default: '60' },
      seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
      path: { type: 'string' },
    },
  });
  if (values.help) console.log(USAGE);
  else watch(Number(values.seconds), Number(values.seed), values.path);
} else {
  fuzz(workerData as Task);
}
