import { strict as assert } from 'node:assert';
import type { ExtractOptions, Quote, Span } from '../src/types.js';

export type Extract = (text: string, options?: ExtractOptions) => Quote[];

const RESOLUTIONS: readonly unknown[] = ['named', 'name', 'nominal', 'pronoun', 'continued', null];
/** Every so many texts are read twice: it costs as much again, and its failures are of few kinds. */
const READ_TWICE_EVERY = 8;

/** Throws unless what `extract` says of a text is what it promises of every text. Gives the number of records. */
export function checkExtract(extract: Extract, text: string): number {
  const quotes = extract(text, { all: true });
  checkOrder(quotes);
  for (const quote of quotes) checkQuote(text, quote);
  if (text.length % READ_TWICE_EVERY > 0) return quotes.length;
  const before = JSON.stringify(quotes);
  extract(OTHER_ARTICLE);
  assert.equal(JSON.stringify(extract(text, { all: true })), before, 'the same text gives other records');
  const asked = quotes.filter(({ kind }) => kind === 'statement');
  assert.deepEqual(extract(text), asked, 'without `all` these are not its statements');
  return quotes.length;
}

/** Read in between, so that anything it leaves behind shows. */
const OTHER_ARTICLE =
  '“It leaks,” said Maya Orr, the mayor. She told Ben Finn that the roof had been open for years.';

function checkOrder(quotes: readonly Quote[]): void {
  let last = -1;
  for (const { spans } of quotes) {
    const start = spans.quote[0]?.[0] ?? -1;
    assert.ok(start >= last, `a record at ${start} follows one at ${last}`);
    last = start;
  }
  const parts = quotes.flatMap(({ spans }) => spans.quote).toSorted((a, b) => a[0] - b[0]);
  for (let index = 1; index < parts.length; index++) {
    const [before, part] = [parts[index - 1]!, parts[index]!];
    assert.ok(part[0] >= before[1], `two records share ${part[0]} to ${before[1]}`);
  }
}

function checkQuote(text: string, record: Quote): void {
  const { speaker, role, quote, type, kind, cue, addressee, mention, resolution, confidence, spans } = record;
  assert.equal(quote, spans.quote.map(([start, end]) => text.slice(start, end)).join(' '));
  assert.notEqual(quote.trim(), '', 'an empty quote');
  let end = 0;
  for (const span of spans.quote) {
    checkSpan(text, span);
    assert.ok(span[0] >= end, 'parts of a quote overlap');
    end = span[1];
  }
  if (spans.cue) checkSpan(text, spans.cue);
  if (spans.source) checkSpan(text, spans.source);
  assert.equal(cue, spans.cue && text.slice(spans.cue[0], spans.cue[1]));
  assert.ok(['direct', 'mixed', 'indirect'].includes(type));
  assert.ok(['statement', 'thought'].includes(kind));
  assert.ok(RESOLUTIONS.includes(resolution));
  assert.equal(speaker === null, resolution === null, 'a speaker without a resolution, or the reverse');
  assert.ok(confidence >= 0 && confidence <= 1, `confidence ${confidence}`);
  for (const value of [speaker, role, cue, addressee, mention, quote]) checkText(text, value);
  for (const value of [speaker, role, cue, addressee, mention])
    assert.doesNotMatch(value ?? '', /\n\s*\n/, 'runs over paragraphs');
}

function checkSpan(text: string, [start, end]: Span): void {
  assert.ok(
    Number.isInteger(start) && Number.isInteger(end) && 0 <= start && start < end && end <= text.length,
  );
  assert.ok(!splitsPair(text, start) && !splitsPair(text, end), `${start} to ${end} cuts a character`);
}

function splitsPair(text: string, offset: number): boolean {
  const isHigh = (text.charCodeAt(offset - 1) & 0xfc00) === 0xd800;
  return isHigh && (text.charCodeAt(offset) & 0xfc00) === 0xdc00;
}

function checkText(text: string, value: string | null): void {
  if (value === null) return;
  assert.notEqual(value.trim(), '', 'an empty field');
  if (text.isWellFormed()) assert.ok(value.isWellFormed(), `${JSON.stringify(value)} holds half a character`);
}
