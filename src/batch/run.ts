import { type Portion, sizeOfPortion } from '../input/portion.js';
import { type Done, runInOrder } from './in-order.js';
import { isolateCrashes } from './isolate.js';
import type { Pool } from './pool.js';
import { createWork, type Outcome, type Work, type WorkOptions } from './work.js';

export interface BatchOptions {
  readonly portions: AsyncIterable<Portion>;
  readonly work: WorkOptions;
  /** Threads that extract; 1 for this one. */
  readonly jobs: number;
  /** Whether the output has begun before the first portion. */
  readonly continues: boolean;
  readonly signal: AbortSignal;
  /** How much there is to read, in bytes, counted no further than is `enough`; `null` if only its end will tell. */
  readonly measure: (enough: number) => Promise<number | null>;
  /** Starts the threads, when there is enough to do for them. */
  readonly startPool: () => Promise<Pool>;
}

const KB = 1024;
const MB = 1024 * KB;
/**
 * Threads start cold, and take seconds to be as fast as this one: what is less than this is sooner done here. Where
 * only the end will tell how much there is, as much of it is, shared by how many threads there could be.
 */
const WORTH_THREADS = 4 * MB;
/** What opening a file or noting an error costs, in bytes of text that could be read instead. */
const OVERHEAD = KB;
const LIMITS = { task: 128 * KB, ahead: MB, underway: 16 * MB };

/**
 * Reads and extracts all portions and gives the output in their order; what comes out is the same for any number of
 * jobs. A few articles are done in this thread; many, with more than one job, in a pool of threads.
 */
export async function* runBatch(options: BatchOptions): AsyncGenerator<Done<Portion, Outcome>> {
  const { portions, work, jobs, signal } = options;
  const runner = createRunner(options, createWork(work));
  let begun = options.continues;
  const tasks = runInOrder({
    items: portions,
    sizeOf: weigh,
    limits: { ...LIMITS, jobs },
    signal,
    async run(items, isNext) {
      const continues = begun || !isNext;
      return { continues, outcome: await runner.run({ portions: items, continues }) };
    },
  });
  try {
    for await (const { items, result } of tasks) {
      const isWrong = result.continues !== begun && result.outcome.text.length > 0;
      const outcome = isWrong ? await runner.run({ portions: items, continues: begun }) : result.outcome;
      begun ||= outcome.text.length > 0;
      yield { items, result: outcome };
    }
  } finally {
    await runner.close();
  }
}

function weigh(portion: Portion): number {
  return sizeOfPortion(portion) + OVERHEAD;
}

/** Runs tasks in threads if there is enough for them, here if not, and until that is clear. */
function createRunner(
  { jobs, work, measure, startPool }: BatchOptions,
  here: Work,
): { run: Work; close: () => Promise<void> } {
  let most = jobs === 1 ? Number.POSITIVE_INFINITY : WORTH_THREADS / jobs;
  const settle = (size: number | null) => {
    if (size !== null) most = size < WORTH_THREADS ? Number.POSITIVE_INFINITY : 0;
  };
  if (jobs > 1) measure(WORTH_THREADS).then(settle, () => {});
  let done = 0;
  let pool: Promise<Pool> | null = null;
  const inPool: Work = async (task) => {
    pool ??= startPool();
    const { run } = await pool;
    return isolateCrashes(run, here, work.fields)(task);
  };
  return {
    run(task) {
      done += task.portions.reduce((sum, portion) => sum + weigh(portion), 0);
      return done <= most ? here(task) : inPool(task);
    },
    close: async () => (await pool?.catch(() => null))?.close(),
  };
}
