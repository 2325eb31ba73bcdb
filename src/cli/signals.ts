const EXIT_CODES = { SIGINT: 130, SIGTERM: 143 } as const;
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

/** The items up to the abort, even if the next one never comes. */
export async function* untilAborted<Item>(
  items: AsyncIterable<Item>,
  signal: AbortSignal,
): AsyncGenerator<Item> {
  const iterator = items[Symbol.asyncIterator]();
  while (!signal.aborted) {
    const next = await nextOrAborted(iterator, signal);
    if (next === null || next.done) return;
    yield next.value;
  }
}

/** Not `Promise.race` with one promise for the abort: that would keep a callback for every item. */
function nextOrAborted<Item>(iterator: AsyncIterator<Item>, signal: AbortSignal) {
  return new Promise<IteratorResult<Item> | null>((resolve, reject) => {
    const stop = () => resolve(null);
    signal.addEventListener('abort', stop);
    const settle = () => signal.removeEventListener('abort', stop);
    iterator.next().then(resolve, reject).finally(settle);
  });
}
