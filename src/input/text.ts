import { decodeUtf8 } from './decode.js';
import type { ArticleText } from './reading.js';

/** Plain text, as it stands in the file. */
export async function convertText(bytes: Uint8Array, charset?: string): Promise<ArticleText> {
  return { text: await decodeText(bytes, charset) };
}

/** The text of bytes, whichever encoding they are in. `charset` is heard only where they are not UTF-8. */
export async function decodeText(bytes: Uint8Array, charset?: string): Promise<string> {
  return decodeUtf8(bytes) ?? (await import('./legacy-encoding.js')).decodeLegacy(bytes, charset);
}
