// npm run bench [-- --full] [-- --json FILE] [-- NAME…]: how fast, how much memory; every ratio from rounds that took turns.
import { writeFileSync } from 'node:fs';
import { availableParallelism } from 'node:os';
import { parseArgs } from 'node:util';
import Table from 'cli-table3';
import { jobs } from './jobs.js';
import { length } from './length.js';
import type { Measurement, Row } from './measurement.js';
import { memory } from './memory.js';
import { start } from './start.js';
import { guessSpeed, throughput } from './throughput.js';

const MEASUREMENTS: Readonly<Record<string, Measurement>> = { throughput, start, jobs, memory, length };
const DIGITS = { '×': 2, 'MB/s': 3, ms: 0, MB: 0, s: 2 };

const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { full: { type: 'boolean', default: false }, json: { type: 'string' } },
});

function draw(rows: readonly Row[]): string {
  const table = new Table({
    head: ['', 'median', 'min', 'max', ''],
    colAligns: ['left', 'right', 'right', 'right', 'left'],
    style: { head: [], border: [] },
  });
  for (const { name, unit, median, min, max } of rows) {
    table.push([name, ...[median, min, max].map((value) => value.toFixed(DIGITS[unit])), unit]);
  }
  return table.toString();
}

/** Those named, or all. */
function chooseMeasurements(names: readonly string[]): Measurement[] {
  const unknown = names.find((name) => !(name in MEASUREMENTS));
  if (unknown !== undefined)
    throw new Error(`no measurement ${unknown}; there are ${Object.keys(MEASUREMENTS).join(', ')}`);
  return names.length === 0 ? Object.values(MEASUREMENTS) : names.map((name) => MEASUREMENTS[name]!);
}

const options = { full: values.full, speed: guessSpeed() };
const results: { name: string; rows: Row[] }[] = [];
for (const { name, measure } of chooseMeasurements(positionals)) {
  const rows = measure(options);
  results.push({ name, rows });
  console.log(`\n${name}\n${draw(rows)}`);
}
if (values.json !== undefined) {
  const machine = { node: process.version, cores: availableParallelism() };
  writeFileSync(values.json, `${JSON.stringify({ ...machine, full: values.full, results }, null, 2)}\n`);
}
