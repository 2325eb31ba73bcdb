import { expect, it } from 'vitest';
import type { Pool } from '../../src/batch/pool.js';
import { runBatch } from '../../src/batch/run.js';
import { createWork, type WorkOptions } from '../../src/batch/work.js';
import type { Portion } from '../../src/input/portion.js';

const MB = 2 ** 20;
const ARTICLE = MB / 16;

const work: WorkOptions = {
  all: false,
  knowledge: {},
  filter: {},
  fields: {},
  format: 'ndjson',
  writer: { byArticle: false, width: null, color: 0, onlyArticle: null },
};

/** Blank articles that come to so many bytes. */
async function* readArticles(size: number): AsyncGenerator<Portion> {
  for (let read = 0; read < size; read += ARTICLE)
    yield { kind: 'reading', reading: { article: `a${read}`, text: ' '.repeat(ARTICLE) } };
}

/** How many tasks were done in threads, and how many articles in all. */
async function count(size: number, known: number | null, jobs: number): Promise<[number, number]> {
  let inThreads = 0;
  const here = createWork(work);
  const pool: Pool = {
    run(task) {
      inThreads++;
      return here(task);
    },
    close: async () => {},
  };
  let articles = 0;
  const results = runBatch({
    portions: readArticles(size),
    work,
    jobs,
    continues: false,
    signal: new AbortController().signal,
    measure: async (enough) => known && Math.min(known, enough),
    startPool: async () => pool,
  });
  for await (const { result } of results) articles += result.articles;
  return [inThreads, articles];
}

it.each([
  ['one job: here, however much there is', 8, 8, 1, 'none'],
  ['known to be little: here', 3, 3, 2, 'none'],
  ['known to be much: in threads from the start', 8, 8, 2, 'all'],
  ['unknown and little: here', 1, null, 2, 'none'],
  ['unknown and much: in threads when it shows', 8, null, 2, 'some'],
] as const)('%s', async (_, size, known, jobs, expected) => {
  const [inThreads, articles] = await count(size * MB, known && known * MB, jobs);
  expect(articles).toBe((size * MB) / ARTICLE);
  const tasks = articles / 2;
  const share = inThreads === 0 ? 'none' : inThreads >= tasks - 1 ? 'all' : 'some';
  expect(share).toBe(expected);
});
