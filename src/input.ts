import type { ArticleText } from './input/index.js';

export type {
  ArticleText,
  InputFormat,
  PageHead,
  ReadArticle,
  Reading,
  ReadOptions,
  Unreadable,
} from './input/index.js';
export { readInputs } from './input/index.js';

/**
 * The article in a web page: paragraphs with a blank line between, entities decoded, without navigation, captions,
 * scripts, pull quotes and links to other articles; block quotations are put into quotation marks.
 *
 * @param html the page, or a part of one. Anything is read; a page too large or too deeply nested for its article to be
 * told from the rest is read whole, and `warning` says so.
 * @returns the text, which the offsets of `extract(text)` index, and title, byline and date where the page gives them.
 * @example const { title, text } = await readHtml(page); extract(text)
 */
export async function readHtml(html: string): Promise<ArticleText> {
  return (await import('./input/page/html.js')).readHtml(html);
}

/**
 * The article in Markdown: paragraphs with a blank line between, without images, code and the targets of links; block
 * quotations are put into quotation marks. Title, byline and date are those of YAML front matter; a heading of the
 * first level at the top is the title too.
 *
 * @returns the text, which the offsets of `extract(text)` index, and its title, byline and date.
 */
export async function readMarkdown(markdown: string): Promise<ArticleText> {
  return (await import('./input/page/markdown.js')).readMarkdown(markdown);
}

/**
 * The text of a plain-text file, as the command reads it: UTF-8 or UTF-16 with or without a byte-order mark (which is
 * no part of the text), or Windows-1252.
 *
 * @throws Error if the bytes are none of these.
 */
export async function decodeText(bytes: Uint8Array): Promise<string> {
  const { readBytes } = await import('./input/decode.js');
  const { decodeText: decode } = await import('./input/text.js');
  return decode(await readBytes([bytes]));
}
