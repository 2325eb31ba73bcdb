import { describeError } from '../input/errors.js';
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
    throw new Failure(`cannot write ${path}: ${describeError(error)}`, exitCode);
  }
}
