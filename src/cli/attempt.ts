import { dirname } from 'node:path';
import { describeError, isSystemError } from '../input/errors.js';
import { Failure } from './failure.js';

/** Does something with the output file, whose failure is the user's to mend. */
export async function attempt<Result>(
  path: string,
  exitCode: number,
  action: () => Promise<Result>,
): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    throw new Failure(`cannot write ${path}: ${describeWriteError(error, path)}`, exitCode);
  }
}

function describeWriteError(error: unknown, path: string): string {
  const isMissing = isSystemError(error) && error.code === 'ENOENT';
  return isMissing ? `there is no folder ${dirname(path)}; make it first` : describeError(error);
}
