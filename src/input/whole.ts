import { readBytes } from './decode.js';
import type { ArticleText, Reader } from './reading.js';

/** The article that the bytes of a whole file hold; `charset` is the encoding that a server named. */
export type Convert = (bytes: Uint8Array, charset?: string) => Promise<ArticleText>;

/** A reader of sources that are one article each. */
export function readWhole(convert: Convert): Reader {
  return async function* (source) {
    const article = await convert(await readBytes(source.open()), source.charset);
    yield { article: source.path, ...article };
  };
}
