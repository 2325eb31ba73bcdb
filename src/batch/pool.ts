import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { Piscina } from 'piscina';
import { NoThreads } from './no-threads.js';
import type { Outcome, Task } from './work.js';

/** Threads that do tasks; each is started when there is a task for it. */
export interface Pool {
  /** Fails if the thread ended before the task did, by `NoThreads` if none can work at all. */
  readonly run: (task: Task) => Promise<Outcome>;
  /** Ends all threads at once, whatever they are at. */
  readonly close: () => Promise<void>;
}

/** Small, for what an article needs is soon forgotten: a quarter less memory at the same speed. */
const YOUNG_GENERATION_MB = 6;
/**
 * How much of other functions V8 puts into the one that it optimises, in units of bytecode: less than a quarter of its own
 * limit. Our code is many small functions, and every thread compiles it anew. Measured: a third less of the processor's time
 * for the first 4 MB that each thread reads, a fifteenth more from then on, so that it pays up to some hundred megabytes.
 */
const INLINED = '--max-inlined-bytecode-size-cumulative=200';
const WORKER = new URL('./worker.js', import.meta.url);

/** Of the thread pools kept up in 2026, piscina alone tells when a thread exits (tinypool waits for ever). */
export function createPool(threads: number, workerData: unknown, worker: URL = WORKER): Pool {
  setFlagsFromString(INLINED);
  const pool = new Piscina<Task, Outcome>({
    filename: fileURLToPath(worker),
    name: 'runTask',
    workerData,
    minThreads: 0,
    maxThreads: threads,
    resourceLimits: { maxYoungGenerationSizeMb: YOUNG_GENERATION_MB },
    idleTimeout: Number.POSITIVE_INFINITY,
  });
  const stranded = new Set<(error: Error) => void>();
  let hasWorked = false;
  let isClosed = false;
  let reason: unknown = 'it ended at once';
  // A thread that ends without a task; with one, it is the task that fails.
  pool.on('error', (error: unknown) => {
    reason = error;
  });
  // Tasks that waited for the last thread to get ready are forgotten by piscina.
  const rescue = () => {
    if (pool.threads.length > 0 || isClosed) return;
    const error = hasWorked
      ? new Error(`the thread ended: ${String(reason)}`)
      : new NoThreads(`no thread could be started: ${String(reason)}`);
    for (const reject of stranded) reject(error);
  };
  pool.on('workerDestroy', () => setImmediate(rescue));
  return {
    run(task) {
      if (isClosed) return Promise.reject(new NoThreads('the threads were ended'));
      return new Promise((resolve, reject) => {
        stranded.add(reject);
        pool
          .run(task)
          .then((outcome) => {
            hasWorked = true;
            resolve(outcome);
          }, reject)
          .finally(() => stranded.delete(reject));
      });
    },
    async close() {
      isClosed = true;
      await pool.destroy();
    },
  };
}
