export const DONE = 0;
export const SOME_UNREADABLE = 1;
export const WRONG_USAGE = 2;

/** An error that the user can mend: printed as its message alone. Anything else that is thrown keeps its stack. */
export class Failure extends Error {
  readonly exitCode: number;

  constructor(message: string, exitCode: number) {
    super(message);
    this.exitCode = exitCode;
  }
}
