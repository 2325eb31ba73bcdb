import type { Reader, Reading } from '../../src/input/index.js';

/** Everything that a reader gives for these bytes, fed to it in chunks of `size`. */
export async function readBytes(
  reader: Reader,
  bytes: Uint8Array | string,
  size = 65_536,
): Promise<Reading[]> {
  return collect(reader({ path: 'a.txt', open: () => toChunks(Buffer.from(bytes), size) }));
}

export async function collect<Item>(items: AsyncIterable<Item>): Promise<Item[]> {
  const list: Item[] = [];
  for await (const item of items) list.push(item);
  return list;
}

export async function* toChunks(bytes: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let start = 0; start < bytes.length; start += size) yield bytes.subarray(start, start + size);
}
