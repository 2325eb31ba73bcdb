import { decodeUtf8 } from './decode.js';
import { InputError } from './errors.js';
import type { ArticleText } from './reading.js';

/** A web page, read by parsers that only pages load. */
export async function convertHtml(bytes: Uint8Array, charset?: string): Promise<ArticleText> {
  const { readHtml } = await import('./page/html.js');
  const article = readHtml(await decodeHtml(bytes, charset));
  if (article.text === '') throw new InputError('no text in this page; does a script build it?');
  return article;
}

/** What the server says goes before what the page says, and UTF-8 before both: bytes that are UTF-8 are so by no accident. */
async function decodeHtml(bytes: Uint8Array, charset?: string): Promise<string> {
  const text = decodeUtf8(bytes);
  if (text !== null) return text;
  const { default: sniffEncoding } = await import('html-encoding-sniffer');
  const { decodeLegacy } = await import('./legacy-encoding.js');
  return decodeLegacy(bytes, sniffEncoding(bytes, { transportLayerEncodingLabel: charset }));
}
