import { strict as assert } from 'node:assert';
import type { ArticleText, Reading } from '../src/input/index.js';
import type { Delivery } from './bytes.js';
import type { Program } from './program.js';

const ONE_LINE = /^[^\n\r]+$/;
/** White space that a page's text has none of: its paragraphs are lines of words. */
const STRAY_SPACE = /[^\S \n]|\n{3}| {2}|(?<!\n)\n(?!\n)/;

/** Throws unless this is what every page gives: paragraphs of words, a head of single lines. */
export function checkPage(source: string, { text, title, byline, date, warning }: ArticleText): void {
  for (const part of [title, byline, date]) {
    if (part === undefined) continue;
    assert.match(part, ONE_LINE);
    assert.equal(part, part.trim(), 'white space around a part of the head');
  }
  if (warning !== undefined) assert.match(warning, ONE_LINE);
  if (source.isWellFormed()) assert.ok(text.isWellFormed(), 'half a character');
  // What is too long or too deep to be parsed comes as it is.
  if (warning?.includes('plain text')) return;
  assert.doesNotMatch(text, STRAY_SPACE);
  assert.equal(text, text.trim(), 'white space around the text');
}

/** Throws unless bytes give the text they encode, however they come in, or one line that says why not. */
export async function checkDelivery({ READERS }: Program, { bytes, chunk, text }: Delivery): Promise<void> {
  const readings = await readWith(READERS.text, bytes, chunk);
  assert.deepEqual(
    readings,
    await readWith(READERS.text, bytes, bytes.length || 1),
    'pieces make a difference',
  );
  assert.equal(readings.length, 1);
  checkReading(readings[0]!);
  if (text !== null) assert.deepEqual(readings[0], { article: 'a', text });
}

/** Throws unless every line of a data set is accounted for in its order, however the lines come in. */
export async function checkDataSet({ READERS }: Program, { bytes, chunk }: Delivery): Promise<number> {
  const readings = await readWith(READERS.jsonl, bytes, chunk);
  assert.deepEqual(
    readings,
    await readWith(READERS.jsonl, bytes, bytes.length || 1),
    'pieces make a difference',
  );
  let last = 0;
  for (const reading of readings) {
    checkReading(reading);
    const line = 'error' in reading ? /^a:(\d+)$/.exec(reading.place ?? reading.article)?.[1] : undefined;
    if (line !== undefined) assert.ok(Number(line) > last, 'lines out of order');
    last = Number(line ?? last);
  }
  return readings.length;
}

async function readWith(
  read: Program['READERS']['jsonl'],
  bytes: Uint8Array,
  size: number,
): Promise<Reading[]> {
  const readings: Reading[] = [];
  try {
    for await (const reading of read({ path: 'a', open: () => cut(bytes, size) })) readings.push(reading);
  } catch (error) {
    // What the command makes one line of; anything else is a bug.
    assert.ok(
      error instanceof Error && (error.constructor.name === 'InputError' || 'code' in error),
      String(error),
    );
    readings.push({ article: 'a', error: error.message });
  }
  return readings;
}

async function* cut(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.slice(start, start + size);
}

function checkReading(reading: Reading): void {
  assert.equal(typeof reading.article, 'string');
  assert.notEqual(reading.article, '');
  if ('error' in reading) assert.match(reading.error, ONE_LINE);
  else assert.equal(typeof reading.text, 'string');
}
