import { execFileSync, spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { writeArticle } from './articles.js';
import { BIN } from './run.js';

/** Runs a shell command in a terminal of its own, as util-linux knows to. */
const hasScript = spawnSync('script', ['--version'], { encoding: 'utf8' }).stdout?.includes('util-linux');

/** Everything that a command sends to its terminal, which is so many columns wide. */
async function watch(command: string, cwd: string, columns = 100): Promise<string> {
  const { COLUMNS, FORCE_COLOR, NO_COLOR, ...env } = process.env;
  const child = spawn('script', ['-qec', `stty cols ${columns} rows 30; ${command}`, '/dev/null'], {
    cwd,
    env: { ...env, SHELL: '/bin/bash', TERM: 'xterm' },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const chunks: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => chunks.push(chunk));
  await once(child, 'close');
  return Buffer.concat(chunks).toString();
}

const CLEAR_LINE = '\u001b[K';
/** What drives a terminal, but for what ends a line and what clears one. */
const DRIVES_TERMINAL = /(?!\r|\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

/** What stands on the screen in the end: a line that is written over is gone. */
function showScreen(sent: string): string {
  const lines = [''];
  let column = 0;
  for (const [part] of sent.replaceAll(CLEAR_LINE, '\v').matchAll(/[\r\n\v]|[^\r\n\v]+/gu)) {
    const line = lines.at(-1)!;
    if (part === '\r') column = 0;
    else if (part === '\n') lines.push(' '.repeat(column));
    else if (part === '\v') lines[lines.length - 1] = line.slice(0, column);
    else {
      lines[lines.length - 1] = line.slice(0, column) + part + line.slice(column + part.length);
      column += part.length;
    }
  }
  return lines.join('\n');
}

/** Every line that was ever written over. */
function listProgress(sent: string): string[] {
  return sent
    .split(`\r${CLEAR_LINE}`)
    .slice(1)
    .filter((line) => /^(?:\[[#-]{20}\] \d+% {2})?[\d,]+ articles?, /.test(line));
}

const QUOTES = `"${process.execPath}" "${BIN}"`;
const EVIL = 'a\u001b[31m\u009b2J\u001b]0;owned\u0007\b\rb\u202e';

function writeSet(count: number, isBad: (number: number) => boolean = () => false): string {
  return Array.from({ length: count }, (_, number) =>
    JSON.stringify(
      isBad(number) ? { id: `${EVIL}${number}` } : { id: `${EVIL}${number}`, text: writeArticle(number) },
    ),
  )
    .map((line) => `${line}\n`)
    .join('');
}

describe.skipIf(!hasScript)('in a terminal', () => {
  // The first half is read at once; with the second, which comes later, progress is due.
  const later = (command: string) => `{ cat first.jsonl; sleep 0.4; cat second.jsonl; } | ${command}`;
  const halves = { 'first.jsonl': writeSet(300), 'second.jsonl': writeSet(300) };
  const extract = `${QUOTES} extract - --input-format jsonl -f ndjson -j 1`;
  const summary = '400 quotes by 1 speaker in 600 articles\n';

  test('progress is shown, is gone in the end, and is not among the results', async () => {
    const cwd = createFolder(halves);
    const sent = await watch(later(`${extract} > out.ndjson`), cwd);
    const shown = listProgress(sent);
    expect(shown.at(-1)).toMatch(/^[3-6]\d\d articles, [2-4]\d\d quotes, [\d,.]+ articles\/s$/);
    expect(showScreen(sent)).toBe(summary);
    const expected = execFileSync('bash', ['-c', `cat first.jsonl second.jsonl | ${extract} -q`], { cwd });
    expect(readFileSync(join(cwd, 'out.ndjson')).equals(expected)).toBe(true);
    expect(expected.toString().trimEnd().split('\n')).toHaveLength(400);
  });

  test('progress is cut where the line ends', async () => {
    const cwd = createFolder(halves);
    const sent = await watch(later(`${extract} > out.ndjson`), cwd, 20);
    expect(listProgress(sent).at(-1)).toMatch(/^[3-6]\d\d articles, .{5}$/);
  });

  test.each([
    ['with --quiet', `${extract} -q > out.ndjson`, ''],
    ['where the results go to the terminal', `${extract} --speaker nobody`, 'No quotes found.\n'],
    ['where nobody looks', `${extract} 2> errors > out.ndjson`, ''],
  ])('no progress is shown %s', async (_, command, screen) => {
    const sent = await watch(later(command), createFolder(halves));
    expect([listProgress(sent), showScreen(sent)]).toEqual([[], screen]);
  });

  test('how far a folder is read is shown in per cent', async () => {
    const files = Array.from({ length: 1500 }, (_, number) => [`news/${number}.txt`, writeArticle(number)]);
    const cwd = createFolder(Object.fromEntries(files));
    const sent = await watch(`${QUOTES} extract news -f ndjson -o quotes.ndjson -j 1`, cwd);
    expect(listProgress(sent).at(-1)).toMatch(/^\[#*-*\] \d+% {2}[\d,]+ articles, [\d,]+ quotes, /);
    expect(showScreen(sent)).toBe('1,000 quotes by 1 speaker in 1,500 articles\n');
    expect(readFileSync(join(cwd, 'quotes.ndjson'), 'utf8').trimEnd().split('\n')).toHaveLength(1000);
  });

  test('what is said of articles in between stays, each on a line of its own, and none drives the terminal', async () => {
    const isBad = (number: number) => number % 150 === 149;
    const cwd = createFolder({ 'first.jsonl': writeSet(300, isBad), 'second.jsonl': writeSet(300, isBad) });
    const sent = await watch(later(`${extract} > out.ndjson`), cwd);
    expect(listProgress(sent).length).toBeGreaterThan(0);
    expect(DRIVES_TERMINAL.exec(sent.replaceAll(`\r${CLEAR_LINE}`, ''))).toBeNull();
    const lines = [150, 300, 450, 600].map((line) => `quotes: -:${line}: no "text"\n`);
    expect(showScreen(sent)).toBe(
      `${lines.join('')}396 quotes by 1 speaker in 596 articles; 4 could not be read\n`,
    );
  });

  test('names of files, which may hold anything, do not drive it', async () => {
    const cwd = createFolder({
      [`./news/${EVIL}.html`]: '<div>',
      [`./news/${EVIL}.txt`]: writeArticle(1),
    });
    const sent = await watch(`NO_COLOR=1 ${QUOTES} extract news`, cwd);
    expect(showScreen(sent)).toContain('no text in this page');
    expect(showScreen(sent)).toContain('Maya Orr');
    expect(DRIVES_TERMINAL.exec(sent)).toBeNull();
  });
});
