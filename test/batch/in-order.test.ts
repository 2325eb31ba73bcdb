import * as fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Limits, runInOrder } from '../../src/batch/in-order.js';
import { collect } from '../input/collect.js';

const LIMITS: Limits = { jobs: 3, task: 4, ahead: 10, underway: 20 };

async function* count(end: number, seen: { read: number } = { read: 0 }): AsyncGenerator<number> {
  for (; seen.read < end; seen.read++) yield seen.read;
}

function pause(turns: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, turns));
}

/** A run over these numbers, each of size 1, that takes as long as `delay` says. */
function createJob(items: AsyncIterable<number>, delay: (first: number) => number = () => 0) {
  const seen = { running: 0, mostRunning: 0, started: 0 };
  const controller = new AbortController();
  const job = {
    items,
    sizeOf: () => 1,
    limits: LIMITS,
    signal: controller.signal,
    async run(batch: readonly number[]) {
      seen.started += batch.length;
      seen.running += 1;
      seen.mostRunning = Math.max(seen.mostRunning, seen.running);
      await pause(delay(batch[0]!));
      seen.running -= 1;
      return batch.map((item) => item * 2);
    },
  };
  return { job, seen, controller };
}

describe('runInOrder', () => {
  test('gives each result once and in order, whatever takes how long', async () => {
    await fc.assert(
      fc.asyncProperty(fc.nat(60), fc.array(fc.nat(5), { minLength: 1 }), async (end, delays) => {
        const { job, seen } = createJob(count(end), (first) => delays[first % delays.length]!);
        const done = await collect(runInOrder(job));
        expect(done.flatMap(({ items }) => items)).toEqual(Array.from({ length: end }, (_, i) => i));
        expect(done.flatMap(({ result }) => result)).toEqual(Array.from({ length: end }, (_, i) => 2 * i));
        expect(seen.mostRunning).toBeLessThanOrEqual(LIMITS.jobs);
      }),
      { numRuns: 30 },
    );
  });

  test('does several tasks at a time', async () => {
    const { job, seen } = createJob(count(100), () => 2);
    await collect(runInOrder(job));
    expect(seen.mostRunning).toBe(LIMITS.jobs);
  });

  test('reads no further than the limits while nobody takes the results, or a task takes long', async () => {
    for (const delay of [0, 50]) {
      const read = { read: 0 };
      const { job, seen } = createJob(count(1000, read), () => delay);
      const results = runInOrder(job);
      await results.next();
      await pause(30);
      expect(seen.started).toBeLessThanOrEqual(LIMITS.underway + 2 * LIMITS.task);
      expect(read.read).toBeLessThanOrEqual(LIMITS.underway + LIMITS.ahead + 2 * LIMITS.task);
      await results.return(undefined);
    }
  });

  test('answers what has come in before more comes', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const { value } = await runInOrder(createJob(slow()).job).next();
    expect(value).toEqual({ items: [1], result: [2] });
  });

  test('an abort ends it, even if the next item never comes', async () => {
    async function* slow() {
      yield 1;
      await new Promise(() => {});
    }
    const { job, controller } = createJob(slow());
    const results = runInOrder(job);
    await results.next();
    const end = results.next();
    controller.abort();
    expect(await end).toEqual({ done: true, value: undefined });
  });

  test('a source that fails, or a task, fails it after what came before', async () => {
    async function* broken() {
      yield 1;
      await pause(5);
      throw new Error('no more');
    }
    const results = runInOrder(createJob(broken()).job);
    expect((await results.next()).value?.result).toEqual([2]);
    await expect(results.next()).rejects.toThrow('no more');
    const { job } = createJob(count(1));
    await expect(runInOrder({ ...job, run: () => Promise.reject(new Error('torn')) }).next()).rejects.toThrow(
      'torn',
    );
  });

  test('tells a task whether all before it has been taken', async () => {
    const next: boolean[] = [];
    const { job } = createJob(count(20));
    const run = async (items: readonly number[], isNext: boolean) => {
      next.push(isNext);
      await pause(1);
      return items;
    };
    await collect(runInOrder({ ...job, run, limits: { ...LIMITS, jobs: 2 } }));
    expect(next[0]).toBe(true);
    expect(next[1]).toBe(false);
  });
});
