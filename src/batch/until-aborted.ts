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
