import { strict as assert } from 'node:assert';
import { parse } from 'csv-parse/sync';
import { Parser } from 'htmlparser2';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import type { PublicFormat, Writer } from '../src/output/index.js';
import type { Program } from './program.js';
import type { Output, WrittenArticle } from './records.js';

/** What drives a terminal; a tab parts the cells of tsv. Right-to-left text is held in its cell by U+200E. */
const DRIVES_TERMINAL = /(?![\n\t])\p{Cc}|[\u061c\u200f\u202a-\u202e\u2066-\u2069]/u;
const BEGINS_FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
const COLUMNS = 14;
const CODE = { continues: false, color: 0, onlyArticle: null } as const;

const CHECKS: Readonly<Record<PublicFormat, (text: string, output: Output) => void>> = {
  table: () => {},
  json: (text, output) => checkObjects(JSON.parse(text), output),
  ndjson(text, output) {
    assert.ok(text === '' || text.endsWith('\n'));
    checkObjects(
      text
        .split('\n')
        .slice(0, -1)
        .map((line) => JSON.parse(line)),
      output,
    );
  },
  csv: (text, output) => checkRows(parse(text, { bom: true, record_delimiter: '\n' }), output),
  tsv(text, output) {
    const rows: string[][] = parse(text, { delimiter: '\t', record_delimiter: '\n' });
    checkRows(rows, output);
    assert.equal(text.split('\n').length - 1, rows.length, 'a record of two lines');
  },
  markdown: checkMarkdown,
  html: checkHtml,
};

/** Throws unless every format says of these records what they are, and no more. Gives the number of records. */
export async function checkWriters({ WRITERS }: Program, output: Output): Promise<number> {
  for (const format of Object.keys(CHECKS) as PublicFormat[]) {
    const create = (continues: boolean) =>
      WRITERS[format].create({ ...CODE, continues, byArticle: output.byArticle, width: output.width });
    const text = await writeInParts(create, output.articles, output.articles.length);
    assert.equal(
      await writeInParts(create, output.articles, output.cut),
      text,
      `${format}: two threads give other bytes`,
    );
    assert.doesNotMatch(text, DRIVES_TERMINAL, format);
    assert.ok(text.isWellFormed(), format);
    CHECKS[format](text, output);
  }
  return listQuotes(output).length;
}

type Create = (continues: boolean) => Promise<Writer>;

/** As a batch does it: every part has a writer that is told whether others have written before. */
async function writeInParts(
  create: Create,
  articles: readonly WrittenArticle[],
  cut: number,
): Promise<string> {
  const begin = (await create(false)).begin?.() ?? '';
  let body = '';
  for (const part of [articles.slice(0, cut), articles.slice(cut)]) {
    const writer = await create(body !== '');
    for (const article of part) body += writeArticle(writer, article);
  }
  return begin + body + ((await create(body !== '')).end?.() ?? '');
}

function writeArticle(writer: Writer, { article, text, title, quotes, error }: WrittenArticle): string {
  if (error !== null) return writer.unreadable?.(article, error) ?? '';
  const begin = writer.beginArticle?.({ article, text, title }) ?? '';
  const records = quotes.map((quote) => writer.record({ ...quote, article }));
  return begin + records.join('') + (writer.endArticle?.() ?? '');
}

function listQuotes({ articles }: Output): WrittenArticle['quotes'] {
  return articles.flatMap(({ quotes, error }) => (error === null ? quotes : []));
}

function checkObjects(objects: readonly unknown[], output: Output): void {
  const expected = output.byArticle
    ? output.articles.map(({ article, title, quotes, error }) =>
        error === null ? { article, ...(title === null ? {} : { title }), quotes } : { article, error },
      )
    : output.articles.flatMap(({ article, quotes, error }) =>
        error === null ? quotes.map((quote) => ({ article, ...quote })) : [],
      );
  assert.deepEqual(objects, JSON.parse(JSON.stringify(expected)));
}

function checkRows(rows: readonly string[][], output: Output): void {
  assert.equal(rows.length, 1 + listQuotes(output).length);
  for (const row of rows) {
    assert.equal(row.length, COLUMNS);
    for (const cell of row) assert.doesNotMatch(cell, BEGINS_FORMULA);
  }
}

function checkMarkdown(text: string, output: Output): void {
  const html = micromark(text, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const counts = countElements(html);
  const { h2 = 0, blockquote = 0, strong = 0, p = 0, ...others } = counts;
  assert.deepEqual(others, {}, 'markup that is not ours');
  const quotes = listQuotes(output);
  const headings = output.articles.filter(({ quotes: own, error }) => error !== null || own.length > 0);
  assert.equal(h2, headings.length);
  assert.equal(blockquote, quotes.length);
  assert.ok(strong <= quotes.length && p <= 2 * quotes.length + headings.length);
}

function checkHtml(text: string, output: Output): void {
  const counts = countElements(text);
  const read = output.articles.filter(({ error }) => error === null);
  const { script, ...others } = counts;
  assert.equal(script, read.length + output.articles.length + 1);
  assert.deepEqual(others, {
    html: 1,
    head: 1,
    meta: 5,
    link: 1,
    title: 1,
    style: 1,
    body: 1,
    noscript: 1,
    div: 1,
  });
  const data = Array.from(
    text.matchAll(/<script type="application\/json" class="article"[^<>]*>([^<>]*)<\/script>/g),
  );
  const articles = data.map((match) => JSON.parse(match[1]!)?.article ?? null);
  assert.deepEqual(
    articles,
    output.articles.map(({ article, error }) => (error === null ? article : null)),
  );
}

function countElements(html: string): Record<string, number> {
  const counts: Record<string, number> = {};
  const parser = new Parser({
    onopentag(name) {
      counts[name] = (counts[name] ?? 0) + 1;
    },
  });
  parser.end(html);
  return counts;
}
