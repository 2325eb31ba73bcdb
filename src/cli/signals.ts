// SIGHUP: the terminal was closed.
const EXIT_CODES = { SIGHUP: 129, SIGINT: 130, SIGTERM: 143 } as const;
// After that, what still keeps the process is a read that hangs: opening a named pipe that nobody fills.
const GRACE_MS = 200;

/**
 * Aborts at Ctrl-C or `kill`, with the signal's name as the reason: the article at hand is finished, the rest is not begun.
 * A second signal ends the process at once.
 */
export function catchSignals(): AbortSignal {
  const controller = new AbortController();
  for (const name of Object.keys(EXIT_CODES)) process.once(name, () => controller.abort(name));
  return controller.signal;
}

/** The exit status after an abort. A process that cannot end by itself is ended by the signal it got. */
export function leaveInterrupted({ reason }: AbortSignal): number {
  const name = reason as keyof typeof EXIT_CODES;
  process.stdin.destroy();
  setTimeout(() => process.kill(process.pid, name), GRACE_MS).unref();
  return EXIT_CODES[name];
}
