import { type FileHandle, open, realpath, rename, rm, stat } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { isSystemError } from '../input/errors.js';
import { attempt } from './attempt.js';
import { DONE, Failure, SOME_UNREADABLE, WRONG_USAGE } from './failure.js';
import type { Sink } from './sink.js';

/** Of a name of 255 bytes, the most a file may have, so much fits beside the rest of a temporary one. */
const LONGEST_PART = 60;

/** A file that is written whole or not at all: beside the target first, and in its place at the end. */
export async function openOutputFile(path: string): Promise<Sink> {
  const existing = await stat(path).catch(() => null);
  if (existing?.isDirectory() || path.endsWith('/'))
    throw new Failure(`cannot write ${path}: is a folder`, WRONG_USAGE);
  // A pipe or a device (/dev/null, /dev/stdout) is written to: to rename something over it would destroy it.
  if (existing !== null && !existing.isFile()) return openInPlace(path);
  // Through a link, its target is replaced and not the link.
  const target = existing === null ? path : await realpath(path);
  const temporary = join(
    dirname(target),
    `.${basename(target).slice(0, LONGEST_PART)}.${process.pid}.${Date.now()}.tmp`,
  );
  const handle = await attempt(path, WRONG_USAGE, () => open(temporary, 'wx'));
  if (existing !== null) await attempt(path, WRONG_USAGE, () => handle.chmod(existing.mode));
  return {
    write: (text) => attempt(path, SOME_UNREADABLE, () => handle.writeFile(text)),
    finish: () => attempt(path, SOME_UNREADABLE, () => moveInPlace(handle, temporary, target)),
    async discard() {
      await handle.close();
      await rm(temporary, { force: true });
    },
  };
}

async function moveInPlace(handle: FileHandle, temporary: string, target: string): Promise<void> {
  await handle.sync();
  await handle.close();
  await rename(temporary, target);
}

async function openInPlace(path: string): Promise<Sink> {
  const handle = await attempt(path, WRONG_USAGE, () => open(path, 'w'));
  const close = () => handle.close();
  return {
    write: (text) => attempt(path, SOME_UNREADABLE, () => handle.writeFile(text).catch(leaveIfUnread)),
    finish: close,
    discard: close,
  };
}

/** Whoever read the pipe has seen enough, as on standard output. */
function leaveIfUnread(error: unknown): never {
  if (isSystemError(error) && error.code === 'EPIPE') process.exit(DONE);
  throw error;
}
