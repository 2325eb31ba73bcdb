import { extname } from 'node:path';
import { InputError } from './errors.js';
import type { Source } from './reading.js';

/** What a server sent: a source, and what it is. */
export interface FetchedSource extends Source {
  /** The media type that the server names, in small letters: `text/html`. */
  readonly type: string | null;
  /** The extension of the address where redirects ended: `.md`. */
  readonly extension: string;
}

/** From the first byte sent to the last one received. */
export const TIMEOUT_MS = 30_000;
/** Larger than any article, smaller than what would fill a disk's worth of memory. */
const MAX_BYTES = 64 * 1024 * 1024;
const WEB = /^https?:\/\//i;
const HEADERS = {
  accept: 'text/html, application/xhtml+xml, text/markdown, text/plain, application/jsonl, */*;q=0.1',
  'user-agent': 'quote-extractor (+https://www.npmjs.com/package/quote-extractor)',
};

/** By the code of an error, or its message where it has none. */
const NETWORK_REASONS: Readonly<Record<string, string>> = {
  ENOTFOUND: 'no such server',
  EAI_AGAIN: 'the name of the server could not be looked up',
  ECONNREFUSED: 'the server refused the connection',
  ECONNRESET: 'the server broke the connection off',
  UND_ERR_SOCKET: 'the server broke the connection off',
  UND_ERR_CONNECT_TIMEOUT: 'no answer from the server',
  UND_ERR_HEADERS_TIMEOUT: 'no answer from the server',
  UND_ERR_BODY_TIMEOUT: 'no answer from the server',
  'redirect count exceeded': 'the server redirects without end',
  'URL scheme must be a HTTP(S) scheme': 'the server redirects to what is no http or https address',
};

/**
 * Asks a server for an address. Redirects are followed, 20 at most and to http and https only.
 *
 * @throws InputError, from here or while the body is read: no web address, no answer, an answer that is an error.
 */
export async function fetchSource(address: string, timeout = TIMEOUT_MS): Promise<FetchedSource> {
  if (!WEB.test(address)) {
    throw new InputError(
      /^file:/i.test(address) ? 'name a file by its path' : 'only http and https addresses can be read',
    );
  }
  if (!URL.canParse(address)) throw new InputError('not a valid address');
  const signal = AbortSignal.timeout(timeout);
  const response = await attempt(timeout, () => fetch(address, { signal, headers: HEADERS }));
  if (!response.ok) {
    await response.body?.cancel();
    throw new InputError(`the server answered ${`${response.status} ${response.statusText}`.trim()}`);
  }
  const contentType = response.headers.get('content-type') ?? '';
  return {
    path: address,
    open: () => readBody(response, timeout),
    type: contentType.split(';')[0]!.trim().toLowerCase() || null,
    charset: /;\s*charset\s*=\s*"?([^\s;"]+)/i.exec(contentType)?.[1],
    extension: extname(new URL(response.url).pathname).toLowerCase(),
  };
}

async function* readBody(response: Response, timeout: number): AsyncGenerator<Uint8Array> {
  if (response.body === null) return;
  const reader = response.body.getReader();
  let size = 0;
  try {
    for (;;) {
      const { done, value } = await attempt(timeout, () => reader.read());
      if (done) return;
      size += value.length;
      if (size > MAX_BYTES) throw new InputError(`larger than ${MAX_BYTES / 1024 / 1024} MB`);
      yield value;
    }
  } finally {
    await reader.cancel().catch(() => {});
  }
}

/** Failures of the network, which `fetch` wraps in a TypeError and explains in its cause. */
async function attempt<Result>(timeout: number, action: () => Promise<Result>): Promise<Result> {
  try {
    return await action();
  } catch (error) {
    if (error instanceof DOMException && error.name === 'TimeoutError') {
      throw new InputError(`no whole answer within ${timeout / 1000} seconds`);
    }
    if (!(error instanceof TypeError)) throw error;
    const { code, message } = (error.cause ?? error) as { code?: string; message: string };
    throw new InputError(NETWORK_REASONS[code ?? message] ?? message);
  }
}
