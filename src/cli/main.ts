import { CommanderError } from 'commander';
import { describeError } from '../input/errors.js';
import { DONE, Failure, SOME_UNREADABLE, WRONG_USAGE } from './failure.js';
import { createProgram } from './program.js';
import { printError } from './report.js';

// Whoever read our output has seen enough (`| head`): that is no error, and nothing is left to say.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code === 'EPIPE') process.exit(DONE);
  printError(`standard output: ${describeError(error)}`);
  process.exit(SOME_UNREADABLE);
});
process.stderr.on('error', () => {});

try {
  const program = createProgram();
  if (process.argv.length > 2) await program.parseAsync();
  else program.outputHelp();
} catch (error) {
  if (error instanceof CommanderError) {
    process.exitCode = error.exitCode === DONE ? DONE : WRONG_USAGE;
  } else if (error instanceof Failure) {
    printError(error.message);
    process.exitCode = error.exitCode;
  } else {
    throw error;
  }
}
