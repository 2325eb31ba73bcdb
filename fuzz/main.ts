import { readdirSync, readFileSync } from 'node:fs';
import { parseArgs } from 'node:util';
import { isMainThread, parentPort, Worker, workerData } from 'node:worker_threads';
import fc from 'fast-check';
import { loadBuilt } from './program.js';
import { type Samples, TARGET_NAMES, TARGETS, type TargetName } from './targets.js';

const USAGE = `usage: npm run fuzz -- [options]

Reads and writes what nobody wrote until the time is up or a promise is broken, and prints what breaks it.

  --seconds N     how long, for all targets together (default 60)
  --target NAME   only this: ${TARGET_NAMES.join(', ')}
  --seed N        the first batch's seed, a batch being 500 inputs; then it counts up (default: the time)
  --path PATH     with --target and --seed: that one input again, as a failure prints it`;

/** Inputs a seed: what a failure must run again to be found. */
const BATCH = 500;
/** No input takes this much processor time, so one that does hangs. By the clock it may, on a machine with other work. */
const HANG_S = 60;
const LOOK_MS = 5000;
const LONGEST = 1 << 20;

interface Task {
  readonly seconds: number;
  readonly targets: readonly TargetName[];
  readonly seed: number;
  readonly path: string | undefined;
  /** The length of the input at hand, as it would be printed, then its units: what is left of a thread that hangs. */
  readonly atHand: SharedArrayBuffer;
}

interface Message {
  readonly target: TargetName;
  readonly inputs: number;
  readonly found: number;
  readonly seed: number;
  readonly failure: string | null;
}

function readSamples(): Samples {
  const read = (folders: readonly string[], extension: string) =>
    folders.flatMap((folder) =>
      readdirSync(folder)
        .filter((name) => name.endsWith(extension))
        .map((name) => readFileSync(`${folder}/${name}`, 'utf8')),
    );
  const articles = read(['fixtures', 'seeds'], '.txt');
  return { articles, pages: articles.map(makePage) };
}

/** An article as a page. */
function makePage(article: string): string {
  const paragraphs = article.split(/\n+/).map((text) => `<p>${text.replaceAll('<', '&lt;')}</p>`);
  return `<!DOCTYPE html><html><head><title>A</title></head><body><nav><a href=/>B</a></nav><article>${paragraphs.join('\n')}</article></body></html>`;
}

/** In a thread of its own, so that a hang is seen from outside. */
async function fuzz({ seconds, targets, seed, path, atHand }: Task): Promise<void> {
  const program = await loadBuilt();
  const samples = readSamples();
  const note = createNote(atHand);
  for (const name of targets) {
    const { inputs, check } = TARGETS[name];
    let found = 0;
    const property = fc.asyncProperty(inputs(samples), async (input) => {
      note(input);
      found += await check(program, input);
    });
    const end = Date.now() + (seconds * 1000) / targets.length;
    for (let batch = seed; batch === seed || Date.now() < end; batch++) {
      found = 0;
      const details = await fc.check(property, {
        seed: batch,
        numRuns: BATCH,
        ...(path === undefined ? {} : { path, endOnFailure: true }),
      });
      const failure = details.failed ? describeFailure(name, details) : null;
      const message: Message = { target: name, inputs: details.numRuns, found, seed: batch, failure };
      parentPort?.postMessage(message);
      if (failure !== null) return;
      if (path !== undefined) break;
    }
  }
}

/** Writes down the input at hand, as plain text if it is one. */
function createNote(atHand: SharedArrayBuffer): (input: unknown) => void {
  const length = new Int32Array(atHand, 0, 1);
  const units = new Uint16Array(atHand, 4);
  return (input) => {
    const text = typeof input === 'string' ? input : fc.stringify(input);
    length[0] = Math.min(text.length, units.length);
    for (let index = 0; index < length[0]; index++) units[index] = text.charCodeAt(index);
  };
}

function describeFailure(
  target: TargetName,
  { seed, counterexample, counterexamplePath, errorInstance }: fc.RunDetails<[unknown]>,
): string {
  const error = errorInstance instanceof Error ? errorInstance.stack : String(errorInstance);
  const again = `npm run fuzz -- --target ${target} --seed ${seed} --path ${counterexamplePath}`;
  return `${fc.stringify(counterexample?.[0])}\n${error}\nagain: ${again}`;
}

function readHanging(atHand: SharedArrayBuffer): string {
  const length = new Int32Array(atHand, 0, 1)[0] ?? 0;
  return String.fromCharCode(...new Uint16Array(atHand, 4, length));
}

function watch(task: Omit<Task, 'atHand'>): void {
  const atHand = new SharedArrayBuffer(4 + 2 * LONGEST);
  const worker = new Worker(new URL(import.meta.url), { workerData: { ...task, atHand } satisfies Task });
  const sums = new Map<TargetName, { inputs: number; found: number; last: number }>();
  let before = '';
  let since = process.cpuUsage();
  const watchdog = setInterval(() => {
    const text = readHanging(atHand);
    if (text !== before) since = process.cpuUsage();
    else if (text !== '' && process.cpuUsage(since).user > HANG_S * 1e6) {
      console.error(`hangs:\n${JSON.stringify(text)}`);
      process.exit(1);
    }
    before = text;
  }, LOOK_MS);
  worker.on('message', ({ target, inputs, found, seed, failure }: Message) => {
    const sum = sums.get(target) ?? { inputs: 0, found: 0, last: seed };
    sums.set(target, { inputs: sum.inputs + inputs, found: sum.found + found, last: seed });
    if (failure === null) return;
    process.exitCode = 1;
    console.error(failure);
  });
  process.once('SIGINT', () => worker.terminate());
  process.once('SIGTERM', () => worker.terminate());
  worker.on('exit', () => {
    clearInterval(watchdog);
    for (const [target, { inputs, found, last }] of sums)
      console.log(`${target}: ${inputs} inputs, ${found} found in them, seeds ${task.seed} to ${last}`);
  });
}

function isTarget(name: string): name is TargetName {
  return Object.hasOwn(TARGETS, name);
}

function start(): void {
  const { values } = parseArgs({
    options: {
      help: { type: 'boolean', short: 'h' },
      seconds: { type: 'string', default: '60' },
      target: { type: 'string' },
      seed: { type: 'string', default: String(Math.floor(Date.now() / 1000)) },
      path: { type: 'string' },
    },
  });
  const { target, path } = values;
  if (values.help || (target !== undefined && !isTarget(target))) {
    console.log(USAGE);
    process.exitCode = values.help ? 0 : 2;
    return;
  }
  const targets = target === undefined ? TARGET_NAMES : [target];
  watch({ seconds: Number(values.seconds), targets, seed: Number(values.seed), path });
}

if (isMainThread) start();
else await fuzz(workerData as Task);
