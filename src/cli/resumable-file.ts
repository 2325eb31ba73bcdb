import { open, readFile, rename, rm, stat, truncate, writeFile } from 'node:fs/promises';
import type { Place } from '../batch/position.js';
import { describeError, isSystemError } from '../input/errors.js';
import { attempt } from './attempt.js';
import { Failure, SOME_UNREADABLE, WRONG_USAGE } from './failure.js';
import type { Totals } from './report.js';
import type { Sink } from './sink.js';

/** How far the output has come: all that stands in its first `length` bytes, and what that was made of. */
export interface Checkpoint extends Place, Totals {
  readonly length: number;
}

/** An output that can go on where an earlier run stopped. */
export interface ResumableFile extends Sink {
  readonly path: string;
  /** `null` if there is nothing to go on with. */
  readonly before: Checkpoint | null;
  /** Makes sure that a later run can go on from here, whatever becomes of this one. */
  readonly save: (progress: Omit<Checkpoint, 'length'>) => Promise<void>;
}

/** What is saved beside the output. `request`: what must be the same for the output to go on as it began. */
interface Saved extends Checkpoint {
  readonly request: unknown;
}

/**
 * `quotes.ndjson` grows as `quotes.ndjson.partial`, and takes its name when it is whole. How far it is known to be right
 * stands in `quotes.ndjson.resume`; what stands behind that, as a line that was torn, is cut off.
 */
export async function openResumableFile(path: string, request: object): Promise<ResumableFile> {
  const [partial, state] = [`${path}.partial`, `${path}.resume`];
  await refuseSpecial(path);
  const saved = await readSaved(state);
  const asked: unknown = JSON.parse(JSON.stringify(request));
  const before = saved !== null && (await exists(partial)) ? saved : null;
  if (before !== null) await checkSaved(path, before, asked);
  const act = <Result>(action: () => Promise<Result>) => attempt(path, SOME_UNREADABLE, action);
  const handle = await attempt(path, WRONG_USAGE, async () => {
    if (before !== null) await truncate(partial, before.length);
    return open(partial, before === null ? 'w' : 'a');
  });
  let length = before?.length ?? 0;
  return {
    path,
    before,
    async write(text) {
      const bytes = typeof text === 'string' ? Buffer.from(text) : text;
      await act(() => handle.writeFile(bytes));
      length += bytes.length;
    },
    save: (progress) =>
      act(async () => {
        // What the checkpoint speaks of must be on the disk before it is.
        await handle.datasync();
        await writeFile(
          `${state}.tmp`,
          `${JSON.stringify({ ...progress, length, request: asked } satisfies Saved)}\n`,
        );
        await rename(`${state}.tmp`, state);
      }),
    finish: () =>
      act(async () => {
        await handle.sync();
        await handle.close();
        await rename(partial, path);
        await rm(state, { force: true });
      }),
    discard: () => handle.close(),
  };
}

async function refuseSpecial(path: string): Promise<void> {
  const existing = await stat(path).catch(() => null);
  if (existing !== null && !existing.isFile())
    throw new Failure(`cannot write ${path}: --resume needs a plain file`, WRONG_USAGE);
}

async function readSaved(path: string): Promise<Saved | null> {
  try {
    return JSON.parse(await readFile(path, 'utf8')) as Saved;
  } catch (error) {
    if (isSystemError(error) && error.code === 'ENOENT') return null;
    const reason = isSystemError(error) ? describeError(error) : 'not what quotes wrote';
    throw new Failure(`cannot read ${path}: ${reason}; delete it to start anew`, SOME_UNREADABLE);
  }
}

async function checkSaved(path: string, { request: old, length }: Saved, request: unknown): Promise<void> {
  if (JSON.stringify(old) !== JSON.stringify(request))
    throw new Failure(
      `cannot resume ${path}: it was begun with other options; use those, or delete ${path}.partial to start anew`,
      WRONG_USAGE,
    );
  if ((await stat(`${path}.partial`)).size < length)
    throw new Failure(
      `cannot resume ${path}: ${path}.partial is shorter than it was; delete it to start anew`,
      SOME_UNREADABLE,
    );
}

async function exists(path: string): Promise<boolean> {
  return (await stat(path).catch(() => null)) !== null;
}
