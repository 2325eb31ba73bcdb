import type { ArticleText } from './reading.js';
import { decodeText } from './text.js';

/** Markdown, read by a parser that only Markdown loads. */
export async function convertMarkdown(bytes: Uint8Array, charset?: string): Promise<ArticleText> {
  const { readMarkdown } = await import('./page/markdown.js');
  return readMarkdown(await decodeText(bytes, charset));
}
