import MarkdownIt from 'markdown-it';
import type { ArticleText } from '../reading.js';
import { type Block, readBlocks } from './blocks.js';
import { composeText } from './compose.js';
import { readFrontMatter } from './front-matter.js';
import { createHead } from './head.js';

/** No article is longer, and the parser takes quadratic time on some of what is. */
const LONGEST = 1_000_000;
const TOO_LONG = 'too long to read as Markdown: read as plain text';
/** `[^1]`, and what opens the note itself. */
const NOTES = /\[\^[\w-]+\]:?/g;

/** Past that the parser leaves out what follows. */
const DEEPEST = 100;
const TOO_DEEP = 'too deeply nested to read as Markdown: read as plain text';

const parser = new MarkdownIt({ html: true, maxNesting: DEEPEST });

/**
 * The article in Markdown: paragraphs with a blank line between, without images, code and link targets; block quotations are
 * put into quotation marks. Title, byline and date are those of YAML front matter; a first heading is the title too.
 *
 * @returns its text, which the offsets of records index, and its title, byline and date where it gives them.
 */
export function readMarkdown(markdown: string): ArticleText {
  if (markdown.length > LONGEST) return { text: markdown, warning: TOO_LONG };
  const { head, body } = readFrontMatter(markdown);
  const tokens = parser.parse(body.replace(NOTES, ''), {});
  if (tokens.some(({ level }) => level >= DEEPEST - 1)) return { ...head, text: body, warning: TOO_DEEP };
  const blocks = readBlocks(parser.renderer.render(tokens, parser.options, {}));
  const title = blocks[0]?.heading === 1 ? blocks[0].text : undefined;
  const isTitle = (block: Block, index: number): boolean =>
    block.heading === 1 && (index === 0 || block.text === head.title);
  const text = composeText(blocks.filter((block, index) => !isTitle(block, index)));
  return { ...createHead({ title }), ...head, text };
}
