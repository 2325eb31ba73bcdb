import { type BigIntStats, fstatSync, statSync } from 'node:fs';

/** A path, or the number of an open file. */
type FileName = string | number;

/** Whether two names stand for one plain file, through links too. */
export function isSameFile(one: FileName, other: FileName): boolean {
  return recognizeFile(other)(one);
}

/** Tells which names stand for a plain file; none do, where there is no such file yet. */
export function recognizeFile(name: FileName): (other: FileName) => boolean {
  const known = look(name);
  if (!known?.isFile()) return () => false;
  return (other) => {
    const found = look(other);
    return found !== null && found.ino === known.ino && found.dev === known.dev;
  };
}

function look(name: FileName): BigIntStats | null {
  try {
    return typeof name === 'number' ? fstatSync(name, { bigint: true }) : statSync(name, { bigint: true });
  } catch {
    return null;
  }
}
