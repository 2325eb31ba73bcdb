import type { Span } from '../types.js';
import { type Field, listFields, listHeadFields, listQuoteFields } from './fields.js';
import { stringify } from './json-text.js';
import type { Writer, WriterOptions } from './writer.js';

const INDENT = '  ';

/** One array, written as it grows: of records, or with `byArticle` of articles with their quotes. */
export function createJsonWriter({ byArticle }: WriterOptions): Writer {
  return byArticle ? createArticleWriter() : createRecordWriter();
}

function createRecordWriter(): Writer {
  const items = countItems();
  return {
    begin: () => '[',
    record: (record) => items.next() + formatObject(listFields(record), INDENT),
    end: () => `${items.close('')}]\n`,
  };
}

function createArticleWriter(): Writer {
  const articles = countItems();
  let quotes = countItems();
  const open = (fields: readonly Field[]) =>
    `${articles.next()}${INDENT}{\n${fields
      .map(([name, value]) => `${INDENT.repeat(2)}"${name}": ${stringify(value)}`)
      .join(',\n')}`;
  return {
    begin: () => '[',
    beginArticle(head) {
      quotes = countItems();
      return `${open(listHeadFields(head))},\n${INDENT.repeat(2)}"quotes": [`;
    },
    record: (record) => quotes.next() + formatObject(listQuoteFields(record), INDENT.repeat(3)),
    endArticle: () => `${quotes.close(INDENT.repeat(2))}]\n${INDENT}}`,
    unreadable: (article, error) =>
      `${open([
        ['article', article],
        ['error', error],
      ])}\n${INDENT}}`,
    end: () => `${articles.close('')}]\n`,
  };
}

/** What stands before each item of an array, and before its closing bracket: `[]` stays on one line. */
function countItems(): { next: () => string; close: (indent: string) => string } {
  let count = 0;
  return {
    next: () => (count++ === 0 ? '\n' : ',\n'),
    close: (indent) => (count === 0 ? '' : `\n${indent}`),
  };
}

function formatObject(fields: readonly Field[], indent: string): string {
  const lines = fields.map(([name, value]) => `${indent}${INDENT}"${name}": ${formatValue(name, value)}`);
  return `${indent}{\n${lines.join(',\n')}\n${indent}}`;
}

/** Spans stay on their line: `{ "quote": [[13, 35]], "source": [0, 8], "cue": [9, 13] }`. */
function formatValue(name: string, value: unknown): string {
  if (name !== 'spans') return stringify(value);
  const spans = Object.entries(value as Record<string, Span | readonly Span[] | null>);
  return `{ ${spans.map(([part, span]) => `"${part}": ${formatSpan(span)}`).join(', ')} }`;
}

function formatSpan(span: unknown): string {
  return Array.isArray(span) ? `[${span.map(formatSpan).join(', ')}]` : String(span);
}
