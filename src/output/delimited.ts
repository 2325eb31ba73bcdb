import { stringify } from 'csv-stringify/sync';
import type { QuoteRecord } from '../types.js';
import { PLAIN_FIELDS } from './fields.js';
import { toPlain, toPrintable } from './printable.js';
import type { Writer } from './writer.js';

/** What tells one delimited format from the other. */
interface Dialect {
  readonly delimiter: string;
  /** Excel takes a file without one for Windows-1252; to `cut`, `awk` and R it is a part of the first column's name. */
  readonly bom: boolean;
  /** What becomes of a text: csv keeps its line breaks, tsv has one line a record. */
  readonly clean: (text: string) => string;
}

/** `csv` is for spreadsheets, `tsv` for `cut`, `awk` and scripts. */
const DIALECTS = {
  csv: { delimiter: ',', bom: true, clean: toPlain },
  tsv: { delimiter: '\t', bom: false, clean: toPrintable },
} as const satisfies Record<string, Dialect>;

export type DialectName = keyof typeof DIALECTS;

const BOM = '\ufeff';
/** What spreadsheets take for a formula, also behind white space, which some of them drop. */
const FORMULA = /^(?:[\t\r]|\s*[=+\-@＝＋－＠])/;
/** Columns that replace a record's `spans`, each as JSON: `[[1781,1897]]`, `[1771,1773]`. */
const SPAN_COLUMNS = ['quote_spans', 'source_span', 'cue_span'];

type Cell = string | number | boolean | null;

/** One row a record, under a row of names. */
export function createDelimitedWriter(name: DialectName): Writer {
  let rows: Cell[][] = [];
  return {
    begin: () => formatHead(name, [...PLAIN_FIELDS, ...SPAN_COLUMNS]),
    record(record) {
      rows.push(listCells(record));
      return '';
    },
    endArticle() {
      const text = formatRows(name, rows);
      rows = [];
      return text;
    },
  };
}

/** The row of names, after a byte-order mark where the dialect has one. */
export function formatHead(name: DialectName, columns: readonly string[]): string {
  return (DIALECTS[name].bom ? BOM : '') + formatRows(name, [columns]);
}

/**
 * Rows by RFC 4180, but with `\n`. A text that a spreadsheet would take for a formula (it begins with `=`, `+`, `-` or `@`,
 * white space before them or not, a tab or a carriage return) gets an apostrophe before it, as OWASP's page on CSV
 * injection advises.
 */
export function formatRows(name: DialectName, rows: readonly (readonly Cell[])[]): string {
  const { delimiter, clean } = DIALECTS[name];
  const cleaned = rows.map((row) =>
    row.map((cell) => (typeof cell === 'string' ? escapeFormula(clean(cell)) : cell)),
  );
  return stringify(cleaned, { delimiter, cast: { boolean: String } });
}

function escapeFormula(text: string): string {
  return FORMULA.test(text) ? `'${text}` : text;
}

function listCells(record: QuoteRecord): Cell[] {
  const { quote, source, cue } = record.spans;
  const spans = [quote, source, cue].map((span) => span && JSON.stringify(span));
  return [...PLAIN_FIELDS.map((name) => record[name]), ...spans];
}
