import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';

export const BIN = fileURLToPath(new URL('../../bin/quotes.js', import.meta.url));

export interface RunOptions {
  readonly cwd?: string;
  readonly input?: string | Uint8Array;
  readonly env?: Readonly<Record<string, string>>;
}

/** What a shell sees: `[exit status, stderr, stdout]`. */
export type Outcome = readonly [code: number | null, stderr: string, stdout: string];

/** Starts `quotes`, with none of this terminal's settings. */
export function start(args: readonly string[], { cwd, env }: RunOptions = {}): ChildProcess {
  const { COLUMNS, FORCE_COLOR, NO_COLOR, ...rest } = process.env;
  return spawn(process.execPath, [BIN, ...args], { cwd, env: { ...rest, ...env } });
}

/** Runs `quotes` to its end. */
export async function run(args: readonly string[], options: RunOptions = {}): Promise<Outcome> {
  const child = start(args, options);
  child.stdin?.on('error', () => {}).end(options.input ?? '');
  return waitFor(child);
}

export async function waitFor(child: ChildProcess): Promise<Outcome> {
  const stdout: Buffer[] = [];
  const stderr: Buffer[] = [];
  child.stdout?.on('data', (chunk: Buffer) => stdout.push(chunk));
  child.stderr?.on('data', (chunk: Buffer) => stderr.push(chunk));
  const [code] = (await once(child, 'close')) as [number | null];
  return [code, Buffer.concat(stderr).toString(), Buffer.concat(stdout).toString()];
}
