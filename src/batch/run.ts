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
  /** Starts the threads, when there is enough to do for them. */
  readonly startPool: () => Promise<Pool>;
}

const KB = 1024;
const MB = 1024 * KB;
/**
 * Threads start cold, and take seconds to be as fast as this one: what all of them could read in that time, shared by
 * how many they are, is sooner done here. Measured: of 4 MB two are slower than one by a seventh, of 8 MB as fast, of 16 MB
 * faster by a quarter.
 */
const WARM_UP = 8 * MB;
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
    sizeOf: measure,
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

function measure(portion: Portion): number {
  return sizeOfPortion(portion) + OVERHEAD;
}

/** Runs tasks here until there are enough of them for threads. */
function createRunner(
  { jobs, work, startPool }: BatchOptions,
  here: Work,
): { run: Work; close: () => Promise<void> } {
  let done = 0;
  let pool: Promise<Pool> | null = null;
  const inPool: Work = async (task) => {
    pool ??= startPool();
    const { run } = await pool;
    return isolateCrashes(run, here, work.fields)(task);
  };
  return {
    run(task) {
      done += task.portions.reduce((sum, portion) => sum + measure(portion), 0);
      return jobs === 1 || done <= WARM_UP / jobs ? here(task) : inPool(task);
    },
    close: async () => (await pool?.catch(() => null))?.close(),
  };
}
