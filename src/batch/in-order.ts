import { untilAborted } from './until-aborted.js';

/** How many tasks run at a time, and how much is held in memory: sizes are those of `sizeOf`. */
export interface Limits {
  readonly jobs: number;
  /** Items are run together until they are this large: one message a task, whatever the number of articles. */
  readonly task: number;
  /** Read ahead of the tasks, at most (and one item). */
  readonly ahead: number;
  /** Running, or done and waiting for an earlier one, at most (and one task). */
  readonly underway: number;
}

export interface Job<Item, Result> {
  readonly items: AsyncIterable<Item>;
  readonly sizeOf: (item: Item) => number;
  /** Does something with items that stand one after the other. `isNext`: all before them has been taken. */
  readonly run: (items: readonly Item[], isNext: boolean) => Promise<Result>;
  readonly limits: Limits;
  /** Ends it after the results that are ready. */
  readonly signal: AbortSignal;
}

export interface Done<Item, Result> {
  readonly items: readonly Item[];
  readonly result: Result;
}

interface Task<Item, Result> {
  readonly items: readonly Item[];
  readonly size: number;
  outcome: { readonly result: Result } | { readonly error: unknown } | null;
}

/**
 * Runs over all items, several tasks at a time, and gives the results in the order of the items. What has been read is
 * run as soon as there is room, so that a slow source is answered at once. When results are not taken, no new tasks
 * start; when tasks take long, reading waits.
 */
export function runInOrder<Item, Result>(job: Job<Item, Result>): AsyncGenerator<Done<Item, Result>> {
  return new Line(job).takeResults();
}

/** Items wait, then are underway until their result is taken. */
class Line<Item, Result> {
  private readonly waiting: Item[] = [];
  private waitingSize = 0;
  private readonly underway: Task<Item, Result>[] = [];
  private underwaySize = 0;
  private running = 0;
  private source: 'open' | 'ended' | { readonly error: unknown } = 'open';
  private readonly sleepers: (() => void)[] = [];
  private readonly job: Job<Item, Result>;
  /** Aborted by the job's signal, and when no more results are wanted. */
  private readonly stop = new AbortController();

  constructor(job: Job<Item, Result>) {
    this.job = job;
  }

  async *takeResults(): AsyncGenerator<Done<Item, Result>> {
    const { signal } = this.job;
    const stop = () => this.halt();
    signal.addEventListener('abort', stop);
    void this.read();
    try {
      for (;;) {
        const task = this.underway[0];
        if (task?.outcome) yield this.take(task, task.outcome);
        else if (signal.aborted || this.isOver()) return;
        else await this.sleep();
      }
    } finally {
      signal.removeEventListener('abort', stop);
      this.halt();
    }
  }

  private halt(): void {
    this.stop.abort();
    this.wakeAll();
  }

  private take(
    { items, size }: Task<Item, Result>,
    outcome: NonNullable<Task<Item, Result>['outcome']>,
  ): Done<Item, Result> {
    if ('error' in outcome) throw outcome.error;
    this.underway.shift();
    this.underwaySize -= size;
    this.startTasks();
    return { items, result: outcome.result };
  }

  private isOver(): boolean {
    if (typeof this.source === 'object') throw this.source.error;
    return this.source === 'ended' && this.waiting.length === 0 && this.underway.length === 0;
  }

  private async read(): Promise<void> {
    const { items, sizeOf, limits } = this.job;
    const { signal } = this.stop;
    try {
      for await (const item of untilAborted(items, signal)) {
        this.waiting.push(item);
        this.waitingSize += sizeOf(item);
        this.startTasks();
        while (this.waitingSize >= limits.ahead && !signal.aborted) await this.sleep();
      }
      this.source = 'ended';
    } catch (error) {
      this.source = { error };
    }
    this.wakeAll();
  }

  private startTasks(): void {
    const { limits } = this.job;
    while (
      !this.stop.signal.aborted &&
      this.waiting.length > 0 &&
      this.running < limits.jobs &&
      this.underwaySize < limits.underway
    ) {
      void this.runTask(this.createTask());
    }
    this.wakeAll();
  }

  private createTask(): Task<Item, Result> {
    const { sizeOf, limits } = this.job;
    let [count, size] = [0, 0];
    while (count < this.waiting.length && size < limits.task) size += sizeOf(this.waiting[count++]!);
    this.waitingSize -= size;
    this.underwaySize += size;
    return { items: this.waiting.splice(0, count), size, outcome: null };
  }

  private async runTask(task: Task<Item, Result>): Promise<void> {
    const isNext = this.underway.push(task) === 1;
    this.running += 1;
    try {
      task.outcome = { result: await this.job.run(task.items, isNext) };
    } catch (error) {
      task.outcome = { error };
    }
    this.running -= 1;
    this.startTasks();
  }

  private sleep(): Promise<void> {
    return new Promise((resolve) => this.sleepers.push(resolve));
  }

  private wakeAll(): void {
    for (const wake of this.sleepers.splice(0)) wake();
  }
}
