import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run } from './run.js';

const HINT = "Try 'quotes extract --help'.\n";

describe('wrong usage', () => {
  test.each<[string, string]>([
    ['--jsn', "unknown option '--jsn' (Did you mean --json?)"],
    [
      '-f xml',
      "option '-f, --format <name>' argument 'xml' is invalid. Allowed choices are table, json, ndjson, csv, tsv, markdown, html.",
    ],
    [
      '--input-format xml',
      "option '--input-format <name>' argument 'xml' is invalid. Allowed choices are text, markdown, html, jsonl.",
    ],
    ['--type said', "option '--type <list>' argument 'said' is invalid. Allowed: direct, mixed, indirect."],
    [
      '--type direct,',
      "option '--type <list>' argument 'direct,' is invalid. Allowed: direct, mixed, indirect.",
    ],
    ['--min-confidence 1.1', "option '--min-confidence <0–1>' argument '1.1' is invalid. Allowed: 0 to 1."],
    ['--min-confidence -1', "option '--min-confidence <0–1>' argument '-1' is invalid. Allowed: 0 to 1."],
    ['--min-confidence 0,5', "option '--min-confidence <0–1>' argument '0,5' is invalid. Allowed: 0 to 1."],
    ['--min-confidence=', "option '--min-confidence <0–1>' argument '' is invalid. Allowed: 0 to 1."],
    ['--speaker=', "option '--speaker <text>' argument '' is invalid. Some text is needed."],
    ['-j 0', "option '-j, --jobs <n>' argument '0' is invalid. Allowed: 1 to 256."],
    ['-j 1.5', "option '-j, --jobs <n>' argument '1.5' is invalid. Allowed: 1 to 256."],
    ['--output', "option '-o, --output <file>' argument missing"],
    ['--json -f table', '--json and --format table exclude each other'],
    ['--by-article', '--by-article works with --format json or ndjson, not with table'],
    ['--resume', '--resume needs --output <file>, and works with --format ndjson'],
    ['--resume -o a.json --json', '--resume needs --output <file>, and works with --format ndjson'],
    ['- -', 'standard input (-) can be read only once'],
  ])('quotes extract %s', async (args, message) => {
    expect(await run(['extract', ...args.split(' ')])).toEqual([2, `quotes: ${message}\n${HINT}`, '']);
  });

  test('a command that does not exist', async () => {
    expect(await run(['extarct'])).toEqual([
      2,
      "quotes: unknown command 'extarct' (Did you mean extract?)\nTry 'quotes extract <file>', or 'quotes --help'.\n",
      '',
    ]);
  });

  test('an output file that cannot be', async () => {
    const cwd = createFolder({ 'a.txt': '' });
    const inFolder = await run(['extract', 'a.txt', '-o', 'no/a.json'], { cwd });
    expect(inFolder).toEqual([
      2,
      'quotes: cannot write no/a.json: there is no folder no; make it first\n',
      '',
    ]);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
    const resumed = await run(
      ['extract', 'a.txt', '-f', 'ndjson', '--by-article', '--resume', '-o', 'no/in/a.ndjson'],
      { cwd },
    );
    expect(resumed).toEqual([
      2,
      'quotes: cannot write no/in/a.ndjson: there is no folder no/in; make it first\n',
      '',
    ]);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
    const aFolder = await run(['extract', 'a.txt', '-o', 'no/'], { cwd });
    expect(aFolder).toEqual([2, 'quotes: cannot write no/: is a folder\n', '']);
    expect(readdirSync(cwd)).toEqual(['a.txt']);
    const asFolder = await run(['extract', 'a.txt', '-o', '.'], { cwd });
    expect(asFolder).toEqual([2, 'quotes: cannot write .: is a folder\n', '']);
  });
});

describe('help', () => {
  test('quotes alone says what there is', async () => {
    const outcome = await run([]);
    expect(outcome).toEqual([0, '', expect.stringContaining('extract [options] [inputs...]')]);
    expect(await run(['--help'])).toEqual(outcome);
  });

  test('quotes extract --help shows examples, and the formats there are', async () => {
    const [code, stderr, stdout] = await run(['extract', '--help']);
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toContain('npx quotes extract seeds/*.txt');
    expect(stdout).toMatch(/"table",\s+"json",\s+"ndjson"/);
    expect(stdout).toContain('| jq');
  });

  test('--version is the version of the package', async () => {
    const { version } = JSON.parse(readFileSync('package.json', 'utf8'));
    expect(await run(['--version'])).toEqual([0, '', `${version}\n`]);
  });
});
