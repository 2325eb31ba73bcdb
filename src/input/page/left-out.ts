import type { Block } from './blocks.js';

/** A paragraph of a page, before the article in it was looked for. */
export interface PageParagraph {
  readonly text: string;
  /** The part of `text` that no link holds. */
  readonly unlinked: string;
  /** The classes of its element and of the one around it; empty if they have none. */
  readonly classes: string;
}

/** The article has so many paragraphs of one class before others of that class are taken for it. */
const FEWEST = 4;
/** More of them in one place are other articles; so is whatever stands below the article. */
const MOST_LEFT_OUT = 5;
/** Shorter ones are captions and teasers. */
const SHORTEST = 60;
const SENTENCE_END = /[.!?…][”’"')\]]*$/;

/**
 * The blocks of an article with the paragraphs that were left out of it, though most of those of their class are in:
 * where advertisements part an article, the reader view may keep the longest part alone.
 *
 * @param blocks the article as it was found.
 * @param page every paragraph of the page in text order.
 */
export function restoreParagraphs(
  blocks: readonly Block[],
  page: readonly PageParagraph[],
): readonly Block[] {
  const places = new Map(blocks.map(({ text }, place) => [text, place]));
  const usual = usualClasses(page, places);
  if (usual.size === 0) return blocks;
  const restored: Block[] = [];
  let waiting: Block[] = [];
  let next = 0;
  for (const { text, unlinked, classes } of page) {
    const place = places.get(text);
    if (place === undefined) {
      if (!usual.has(classes) || !isSentence(text, unlinked)) continue;
      waiting.push({ text, unlinked, heading: 0, quotation: 0, isSignature: false });
      places.set(text, -1);
    } else if (place >= next) {
      if (waiting.length <= MOST_LEFT_OUT) restored.push(...waiting);
      waiting = [];
      while (next <= place) restored.push(blocks[next++]!);
    }
  }
  return [...restored, ...blocks.slice(next)];
}

/** The classes whose paragraphs are the article: more of them are in it than outside. */
function usualClasses(
  page: readonly PageParagraph[],
  places: ReadonlyMap<string, number>,
): ReadonlySet<string> {
  const inside = new Map<string, number>();
  const outside = new Map<string, number>();
  for (const { text, unlinked, classes } of page) {
    if (classes === '' || !isSentence(text, unlinked)) continue;
    const counts = places.has(text) ? inside : outside;
    counts.set(classes, (counts.get(classes) ?? 0) + 1);
  }
  const usual = [...inside].filter(
    ([classes, count]) => count >= FEWEST && count > (outside.get(classes) ?? 0),
  );
  return new Set(usual.map(([classes]) => classes));
}

function isSentence(text: string, unlinked: string): boolean {
  return text.length >= SHORTEST && SENTENCE_END.test(text) && unlinked.length > text.length / 2;
}
