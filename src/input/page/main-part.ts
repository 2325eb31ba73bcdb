import { Readability } from '@mozilla/readability';
import { parseHTML } from 'linkedom';
import type { PageHead } from '../reading.js';
import { readBlocks } from './blocks.js';
import { createHead } from './head.js';
import type { PageParagraph } from './left-out.js';

/** The part of a page that is the article, as HTML, and what stands above it. */
export interface MainPart {
  readonly html: string;
  readonly head: PageHead;
  /** Every paragraph of the page, in the article or not. */
  readonly paragraphs: readonly PageParagraph[];
}

type Page = ReturnType<typeof parseHTML>['document'];

/** A class, an id or a role one of whose words says that it is beside the article. */
const BESIDE =
  /(?:^|[\s_-])(?:pull-?quotes?|captions?|credits?|newsletters?|read-?more|recirc|related|complementary|navigation)(?:$|[\s_-])/i;
/** Elements that hold the article, whatever they are called. */
const HOLDERS = /^(?:html|body|main|article)$/i;
/** What is beside the article is short; longer than that it is the article, whatever its name. */
const LONGEST_BESIDE = 2000;
const OUTERMOST = /<!doctype[^<>]*>|<\/?(?:html|head|body)(?:\s[^<>]*)?>/gi;
const DATES = 'meta[itemprop="datePublished"],meta[name="date"],meta[name="pubdate"],meta[name="dc.date"]';

/**
 * Finds the article in a page with Mozilla's Readability, the reader view of Firefox.
 *
 * @returns `null` if the page has none.
 */
export function findMainPart(html: string): MainPart | null {
  const document = parsePage(html);
  removeBeside(document);
  keepSignatures(document);
  const title = document.querySelector('title')?.textContent;
  const date = readDate(document);
  const paragraphs = readParagraphs(document);
  const article = new Readability<string>(document, { serializer: readInnerHtml }).parse();
  if (article === null) return null;
  const head = createHead({
    title: article.title || title,
    byline: article.byline,
    date: article.publishedTime || date,
  });
  return { html: article.content ?? '', head, paragraphs };
}

function readParagraphs(document: Page): PageParagraph[] {
  return [...document.querySelectorAll('p')].flatMap((element) => {
    const classes = [element, element.parentElement].map(
      (holder) => holder?.getAttribute('class')?.trim() ?? '',
    );
    const [block] = readBlocks(element.outerHTML);
    return block
      ? [{ text: block.text, unlinked: block.unlinked, classes: classes.join('|').replace(/^\|$/, '') }]
      : [];
  });
}

/** linkedom knows no page without `<html>` and `<body>`, which HTML may leave out, nor one that has them out of place. */
function parsePage(html: string): Page {
  if (/<html[\s>]/i.test(html) && /<body[\s>]/i.test(html)) {
    const { document } = parseHTML(html);
    // Not `document.body`: asked for one that is missing, linkedom makes it.
    if (document.querySelector(':root > body')?.parentElement?.localName === 'html') return document;
  }
  return parseHTML(completePage(html)).document;
}

function completePage(html: string): string {
  const title = findTitle(html);
  const content = html.replace(title, '').replace(OUTERMOST, '');
  return `<!DOCTYPE html><html><head>${title}</head><body>${content}</body></html>`;
}

/** The element with its tags, or nothing. */
function findTitle(html: string): string {
  const start = html.search(/<title[\s>]/i);
  const rest = start < 0 ? '' : html.slice(start);
  const end = rest.search(/<\/title>/i);
  return end < 0 ? '' : rest.slice(0, end + '</title>'.length);
}

/** Readability takes the footer of a block quotation for one of the page. */
function keepSignatures(document: Page): void {
  for (const footer of document.querySelectorAll('blockquote footer')) {
    const cite = document.createElement('cite');
    cite.innerHTML = footer.innerHTML;
    footer.replaceWith(cite);
  }
}

function removeBeside(document: Page): void {
  for (const element of document.querySelectorAll('[class],[id],[role]')) {
    const names = ['class', 'id', 'role'].map((name) => element.getAttribute(name) ?? '').join(' ');
    if (!BESIDE.test(names) || HOLDERS.test(element.tagName)) continue;
    if ((element.textContent ?? '').length < LONGEST_BESIDE) element.remove();
  }
}

/** Where Readability, which knows most ways to give it, finds no date. */
function readDate(document: Page): string | null {
  return (
    document.querySelector(DATES)?.getAttribute('content') ??
    document.querySelector('time[datetime]')?.getAttribute('datetime') ??
    null
  );
}

function readInnerHtml(node: unknown): string {
  return (node as { readonly innerHTML: string }).innerHTML;
}
