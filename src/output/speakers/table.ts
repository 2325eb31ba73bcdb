import { Chalk, type ChalkInstance } from 'chalk';
import { QUOTE_TYPES } from '../../quote-types.js';
import type { SpeakerSum } from '../../summary/speaker-sum.js';
import { isolate } from '../bidi.js';
import { count } from '../count.js';
import { measure, measureColumn, pad } from '../display-width.js';
import { toPrintable } from '../printable.js';
import { paintTypes } from '../type-colours.js';
import { UNKNOWN } from '../unknown.js';
import { wrap } from '../wrap.js';
import type { FormatSums, SumOptions } from './index.js';
import { formatShare } from './share.js';

const GAP = '  ';
/** Told apart without colour too. */
const BLOCKS = { direct: '█', mixed: '▓', indirect: '░' } as const;
const WIDEST_NAME = 34;
const WIDEST_BAR = 40;
const NARROWEST_BAR = 8;
const NUMBERS = ['Quotes', 'Words', 'Articles'] as const;

interface Style {
  readonly width: number;
  readonly chalk: ChalkInstance;
}

/** A bar a speaker in a terminal, as long as the share of all words; where nobody looks, a line with all numbers. */
export function createSumTable({ width, color }: SumOptions): FormatSums {
  const chalk = new Chalk({ level: color });
  return (sums) => {
    if (sums.length === 0) return '';
    return width === null ? drawPlain(sums, chalk) : drawBars(sums, { width, chalk });
  };
}

const COLUMNS = ['Speaker', ...NUMBERS, 'Direct', 'Mixed', 'Indirect', 'Share', 'Role', 'First', 'Last'];
const TEXTS: ReadonlySet<string> = new Set(['Speaker', 'Role', 'First', 'Last']);

/** Each column as wide as its widest cell, numbers to the right. */
function drawPlain(sums: readonly SpeakerSum[], chalk: ChalkInstance): string {
  const rows = [COLUMNS, ...sums.map(listCells)];
  const widths = COLUMNS.map((_, index) => Math.max(...rows.map((row) => measure(row[index]!))));
  const [head = '', ...lines] = rows.map((row) =>
    COLUMNS.map((title, index) =>
      TEXTS.has(title) ? pad(row[index]!, widths[index]!) : row[index]!.padStart(widths[index]!),
    )
      .join(GAP)
      .trimEnd(),
  );
  return [chalk.bold(head), ...lines].map((line) => `${line}\n`).join('');
}

function listCells(sum: SpeakerSum): string[] {
  const { direct, mixed, indirect, share, role, first, last } = sum;
  return [
    nameOf(sum),
    ...[...listNumbers(sum), direct, mixed, indirect].map(String),
    formatShare(share),
    ...[role ?? '', first, last].map(toPrintable),
  ];
}

function nameOf({ speaker }: SpeakerSum): string {
  return speaker === null ? UNKNOWN : toPrintable(speaker);
}

function drawBars(sums: readonly SpeakerSum[], style: Style): string {
  const { chalk } = style;
  const widths = NUMBERS.map((title, index) =>
    Math.max(title.length, ...sums.map((sum) => String(listNumbers(sum)[index]).length)),
  );
  const numbersWidth = widths.reduce((total, width) => total + GAP.length + width, 0);
  const room = style.width - numbersWidth - '100.0%'.length - 2 * GAP.length;
  const name = Math.max(
    'Speaker'.length,
    Math.min(measureColumn(sums.map(nameOf), WIDEST_NAME), room - NARROWEST_BAR),
  );
  const bar = Math.min(WIDEST_BAR, room - name);
  const head = [
    pad('Speaker', name),
    pad(bar < NARROWEST_BAR ? '' : 'Share', Math.max(0, bar) + '100.0%'.length),
    ...NUMBERS.map((title, index) => title.padStart(widths[index]!)),
  ];
  const most = Math.max(...sums.map(({ share }) => share)) || 1;
  const lines = sums.flatMap((sum) => drawSpeaker(sum, { name, bar, widths, most }, style));
  return `${[chalk.bold(head.join(GAP)), ...lines, '', ...drawFooter(sums, style)].join('\n')}\n`;
}

interface Columns {
  readonly name: number;
  readonly bar: number;
  readonly widths: readonly number[];
  readonly most: number;
}

/** The name and the numbers on one line, what is left of a long name and the role below. */
function drawSpeaker(
  sum: SpeakerSum,
  { name, bar, widths, most }: Columns,
  { width, chalk }: Style,
): string[] {
  const [first = '', ...rest] = wrap(nameOf(sum), name);
  const paintName = sum.speaker === null ? chalk.dim : chalk.bold;
  const numbers = listNumbers(sum).map((number, index) => String(number).padStart(widths[index]!));
  const share = formatShare(sum.share).padStart('100.0%'.length);
  const length =
    bar < NARROWEST_BAR ? 0 : Math.max(sum.words > 0 ? 1 : 0, Math.round((sum.share / most) * bar));
  const filling = ' '.repeat(Math.max(0, bar - length));
  const line = [
    isolate(paintName(first)) + ' '.repeat(Math.max(0, name - measure(first))),
    drawBar(sum, length, chalk) + filling + share,
    ...numbers,
  ].join(GAP);
  const role = sum.role === null ? [] : wrap(toPrintable(sum.role), width - GAP.length);
  return [line, ...rest.map((part) => paintName(part)), ...role.map((part) => chalk.dim(GAP + part))];
}

function listNumbers({ quotes, words, articles }: SpeakerSum): number[] {
  return [quotes, words, articles];
}

/** A bar in parts as long as each type has quotes. */
function drawBar(sum: SpeakerSum, length: number, chalk: ChalkInstance): string {
  const paint = paintTypes(chalk);
  let before = 0;
  let drawn = 0;
  return QUOTE_TYPES.map((type) => {
    before += sum[type];
    const end = Math.round((before / sum.quotes) * length);
    const part = BLOCKS[type].repeat(end - drawn);
    drawn = end;
    return part === '' ? '' : paint[type](part);
  }).join('');
}

function drawFooter(sums: readonly SpeakerSum[], { width, chalk }: Style): string[] {
  const total = (field: 'quotes' | 'words') => sums.reduce((sum, each) => sum + each[field], 0);
  const counts = [
    count(sums.filter(({ speaker }) => speaker !== null).length, 'speaker'),
    count(total('quotes'), 'quote'),
    count(total('words'), 'word'),
  ];
  const paint = paintTypes(chalk);
  const key = QUOTE_TYPES.map((type) => `${paint[type](BLOCKS[type])} ${type}`).join(GAP);
  return [...wrap(counts.join(', '), width).map((line) => chalk.dim(line)), key];
}
