import { once } from 'node:events';

/** Where results go. */
export interface Sink {
  /** Resolves when there is room for more. */
  readonly write: (text: string | Uint8Array) => Promise<void>;
  /** Everything is written, and whole. */
  readonly finish: () => Promise<void>;
  /** Leaves nothing behind that could be taken for the whole. */
  readonly discard: () => Promise<void>;
}

export function openStandardOutput(): Sink {
  return {
    async write(text) {
      if (text.length > 0 && !process.stdout.write(text)) await once(process.stdout, 'drain');
    },
    finish: () => new Promise((resolve) => process.stdout.write('', () => resolve())),
    discard: async () => {},
  };
}
