import type { ArticleText } from '../reading.js';
import { readBlocks } from './blocks.js';
import { composeText } from './compose.js';
import { restoreParagraphs } from './left-out.js';
import { findMainPart } from './main-part.js';
import { slimPage } from './slim.js';

/** Beyond these a tree costs more than it tells: pages of news have a few thousand nodes, 40 deep. */
const MOST_NODES = 30_000;
const DEEPEST = 100;
const TOO_INVOLVED =
  'too large or too deeply nested to find the article in the page: all of its text is read';

/**
 * The article in a web page: paragraphs with a blank line between, entities decoded, without navigation, captions,
 * scripts, pull quotes and links to other articles; block quotations are put into quotation marks.
 *
 * @param html the page, or a part of one.
 * @returns its text, which the offsets of records index, and its title, byline and date where the page gives them.
 * @example extract(readHtml(page).text)
 */
export function readHtml(html: string): ArticleText {
  const page = slimPage(html);
  if (page.nodes > MOST_NODES || page.depth > DEEPEST) {
    return { text: composeText(readBlocks(page.html)), warning: TOO_INVOLVED };
  }
  const main = findMainPart(page.html);
  const blocks = readBlocks(main?.html ?? page.html);
  const text = composeText(main ? restoreParagraphs(blocks, main.paragraphs) : blocks);
  return { ...main?.head, text };
}
