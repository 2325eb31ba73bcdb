import { readdir, stat } from 'node:fs/promises';
import { isAbsolute, sep } from 'node:path';
import { describeError, isSystemError } from './errors.js';
import type { Unreadable } from './reading.js';

/** A file to read; whether it can be read shows when its turn comes. */
export interface FoundFile {
  readonly path: string;
}

type Found = FoundFile | Unreadable;

const GLOB = /[*?[{]|[!@+]\(/;

/** The files that one input stands for: a file is itself; a folder or a glob is what it holds, sorted. */
export async function* findFiles(input: string, extensions: readonly string[]): AsyncGenerator<Found> {
  const kind = await lookAt(input);
  if (kind === 'missing' && GLOB.test(input)) yield* matchGlob(input);
  else if (kind === 'folder') yield* listFolder(input, extensions);
  else yield { path: input };
}

/** What stands at a path. A file named `a[1].txt` is a file before it is a glob. */
async function lookAt(path: string): Promise<'file' | 'folder' | 'missing'> {
  try {
    return (await stat(path)).isDirectory() ? 'folder' : 'file';
  } catch (error) {
    if (isSystemError(error)) return 'missing';
    throw error;
  }
}

async function* matchGlob(pattern: string): AsyncGenerator<Found> {
  const { glob } = await import('tinyglobby');
  // On Windows `\` separates folders, where a glob knows only `/`.
  const posix = sep === '\\' ? pattern.replaceAll(sep, '/') : pattern;
  const paths = await glob(posix, { expandDirectories: false, absolute: isAbsolute(pattern) });
  if (paths.length === 0) yield { article: pattern, error: 'no file matches' };
  for (const path of paths.sort()) if (!(await isSpecial(path))) yield { path };
}

async function* listFolder(folder: string, extensions: readonly string[]): AsyncGenerator<Found> {
  let empty = true;
  for await (const found of walk(folder, extensions)) {
    empty = false;
    yield found;
  }
  if (empty) yield { article: folder, error: `no ${extensions.join(', ')} file in this folder` };
}

/**
 * Files by path, depth first. Hidden ones are left out, as a shell's `*` does; links to folders may be circles; a pipe
 * or a device is read only where it is named, for it may never end.
 */
async function* walk(folder: string, extensions: readonly string[]): AsyncGenerator<Found> {
  const base = folder.endsWith('/') || folder.endsWith(sep) ? folder : `${folder}/`;
  const entries = await listEntries(folder);
  if (!Array.isArray(entries)) {
    yield entries;
    return;
  }
  for (const { name, isFolder, isFile } of entries) {
    if (isFolder) yield* walk(base + name, extensions);
    else if (extensions.some((extension) => name.toLowerCase().endsWith(extension)))
      if (isFile || !(await isSpecial(base + name))) yield { path: base + name };
  }
}

/** Whether a path leads to a pipe, a socket or a device. What leads nowhere is an error to tell of, not passed over. */
async function isSpecial(path: string): Promise<boolean> {
  const found = await stat(path).catch(() => null);
  return found !== null && !found.isFile() && !found.isDirectory();
}

interface Entry {
  readonly name: string;
  readonly isFolder: boolean;
  /** Not a link, which may lead anywhere. */
  readonly isFile: boolean;
}

async function listEntries(folder: string): Promise<Entry[] | Unreadable> {
  try {
    const entries = await readdir(folder, { withFileTypes: true });
    return entries
      .filter((entry) => !entry.name.startsWith('.'))
      .map((entry) => ({ name: entry.name, isFolder: entry.isDirectory(), isFile: entry.isFile() }))
      .sort((a, b) => (a.name < b.name ? -1 : 1));
  } catch (error) {
    return { article: folder, error: describeError(error) };
  }
}
