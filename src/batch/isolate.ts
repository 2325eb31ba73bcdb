import { Buffer } from 'node:buffer';
import type { RecordFields, Unreadable } from '../input/index.js';
import { readLines } from '../input/jsonl.js';
import { eachItem, type Portion } from '../input/portion.js';
import { NoThreads } from './no-threads.js';
import type { Outcome, Work } from './work.js';

const OUT_OF_MEMORY = 'ERR_WORKER_OUT_OF_MEMORY';

/**
 * Runs a task where it may bring its thread down. If it does, its articles run again one by one: the one at fault is
 * named as unreadable (by `here`, which runs in this thread and does not extract), and no other is lost.
 */
export function isolateCrashes(run: Work, here: Work, fields: RecordFields): Work {
  const runApart: Work = async (task) => {
    try {
      return await run(task);
    } catch (error) {
      if (error instanceof NoThreads) throw error;
      const items = task.portions.flatMap((portion) => [...eachItem(portion)]);
      if (items.length > 1) return runOneByOne(items, task.continues, runApart);
      const portions = items.map((item) => refuse(item, error, fields));
      return here({ ...task, portions });
    }
  };
  return runApart;
}

async function runOneByOne(items: readonly Portion[], continues: boolean, run: Work): Promise<Outcome> {
  const outcomes: Outcome[] = [];
  let begun = continues;
  for (const item of items) {
    const outcome = await run({ portions: [item], continues: begun });
    begun ||= outcome.text.length > 0;
    outcomes.push(outcome);
  }
  return joinOutcomes(outcomes);
}

function joinOutcomes(outcomes: readonly Outcome[]): Outcome {
  return {
    text: Buffer.concat(outcomes.map(({ text }) => text)),
    articles: outcomes.reduce((sum, { articles }) => sum + articles, 0),
    quotes: outcomes.reduce((sum, { quotes }) => sum + quotes, 0),
    speakers: [...new Set(outcomes.flatMap(({ speakers }) => speakers))],
    unreadable: outcomes.reduce((sum, { unreadable }) => sum + unreadable, 0),
    notes: outcomes.flatMap(({ notes }) => notes),
  };
}

function refuse(item: Portion, error: unknown, fields: RecordFields): Portion {
  return { kind: 'reading', reading: { ...nameArticle(item, fields), error: describeCrash(error) } };
}

function nameArticle(item: Portion, fields: RecordFields): Omit<Unreadable, 'error'> {
  if (item.kind === 'file') return { article: item.path };
  if (item.kind === 'reading') return { article: item.reading.article };
  const place = `${item.path}:${item.lines.first}`;
  const [reading] = readLines(item.path, item.lines, fields);
  return { article: reading?.article ?? place, place };
}

function describeCrash(error: unknown): string {
  if (!(error instanceof Error)) return `the worker failed: ${String(error)}`;
  return 'code' in error && error.code === OUT_OF_MEMORY
    ? 'the worker ran out of memory'
    : `the worker failed: ${error.message}`;
}
