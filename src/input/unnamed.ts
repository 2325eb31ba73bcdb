import { Buffer } from 'node:buffer';
import { convertHtml } from './html.js';
import type { ArticleText } from './reading.js';
import { convertText } from './text.js';

const PAGE = /^(?:\s|<\?xml[^>]*>|<!--[^>]*>)*<(?:!doctype html|html|head|body|title|meta)\b/i;
const HEAD_LENGTH = 1024;

/** What no name tells the format of: a web page if it begins like one, else plain text. */
export async function convertUnnamed(bytes: Uint8Array, charset?: string): Promise<ArticleText> {
  const head = Buffer.from(bytes.subarray(0, HEAD_LENGTH)).toString('latin1');
  return PAGE.test(head) ? convertHtml(bytes, charset) : convertText(bytes, charset);
}
