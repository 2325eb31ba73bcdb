import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { time } from './measurement.js';

/** Runs `quotes extract` to its end. @returns how long it took, in seconds. */
export function timeQuotes(args: readonly string[]): number {
  return time(() => run(['bin/quotes.js', 'extract', ...args]));
}

const AT_ONCE = `import { spawn } from 'node:child_process';
  for (const args of JSON.parse(process.argv[1])) {
    const child = spawn(process.execPath, ['bin/quotes.js', 'extract', ...args], { stdio: 'ignore' });
    child.on('exit', (status) => { process.exitCode ||= status ?? 1; });
  }`;

/** Runs `quotes extract` several times at once. @returns how long it took until the last had ended, in seconds. */
export function timeAtOnce(commands: readonly (readonly string[])[]): number {
  return time(() => run(['--input-type=module', '-e', AT_ONCE, JSON.stringify(commands)]));
}

// Loaded into each of its threads; the first one speaks for all of them.
const TELL_MEMORY = `import { isMainThread } from 'node:worker_threads';
  if (isMainThread) process.on('exit', () => console.error(process.resourceUsage().maxRSS));`;

/** Runs `quotes extract` to its end. @returns the most memory it held, in bytes. */
export function measureMemory(args: readonly string[]): number {
  const preload = `data:text/javascript,${encodeURIComponent(TELL_MEMORY)}`;
  const stderr = run(['--import', preload, 'bin/quotes.js', 'extract', '-q', ...args]);
  return Number(stderr.trim().split('\n').at(-1)) * 1024;
}

/** Runs Node. @returns what it wrote on stderr. */
export function run(args: readonly string[]): string {
  const { status, stderr } = spawnSync(process.execPath, args, { stdio: ['ignore', 'ignore', 'pipe'] });
  if (status !== 0) throw new Error(`node ${args.join(' ')}\n${stderr}`);
  return stderr.toString();
}

/** A folder for the time of a measurement. */
export function withFolder<Result>(use: (folder: string) => Result): Result {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-bench-'));
  try {
    return use(folder);
  } finally {
    rmSync(folder, { recursive: true });
  }
}
