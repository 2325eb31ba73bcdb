import { BETWEEN, markQuotation } from './block-quotations.js';
import type { Block } from './blocks.js';
import { createRepeatFinder } from './repeats.js';

/** What stands before the link to another article: `Read more: Pier closed`. */
const LABEL =
  /^more (on|from|about) |^(read( more| next| also)?|also read|related( (stor(y|ies)|articles?|links?|content|coverage|reading))?|see also|more|watch( now)?|listen( now)?|video|photos|gallery|opinion|analysis|explainer)?$/i;
const FURNITURE =
  /^(?:(?:advertisement|sponsored|share( this)?( (article|story))?|subscribe( now)?)$|(story|article) continues (below|after)\b|sign up (for|to) .*newsletters?\b|click here )/i;
const NO_WORDS = /[^\p{L}\p{N}]+/gu;
const ANNOUNCES = /[:,]$/;
const SENTENCE_END = /\.[”’"')\]]*$/;

/**
 * The text of an article: its blocks with a blank line between, without links to other articles, without pull quotes,
 * and with quotation marks around block quotations, which the page sets apart instead.
 */
export function composeText(blocks: readonly Block[]): string {
  const kept = blocks.filter((block) => !isFurniture(block));
  const isRepeated = createRepeatFinder(
    kept.filter(({ quotation }) => quotation === 0).map(({ text }) => text),
  );
  const paragraphs: string[] = [];
  for (let index = 0; index < kept.length; ) {
    const { quotation, text } = kept[index]!;
    let end = index + 1;
    if (quotation === 0) paragraphs.push(text);
    else {
      while (end < kept.length && kept[end]!.quotation === quotation) end++;
      const group = kept.slice(index, end);
      if (!isRepeated(firstWords(group))) addQuotation(paragraphs, markQuotation(group));
    }
    index = end;
  }
  return paragraphs.join(BETWEEN);
}

/** What a paragraph announces follows in it, as in running text: `Orr wrote: “We will wait.”` */
function addQuotation(paragraphs: string[], quotation: string): void {
  const last = paragraphs.at(-1);
  if (last !== undefined && ANNOUNCES.test(last)) paragraphs[paragraphs.length - 1] = `${last} ${quotation}`;
  else paragraphs.push(quotation);
}

function firstWords(quotation: readonly Block[]): string {
  return quotation.find(({ isSignature }) => !isSignature)?.text ?? '';
}

/** A link to another article and no sentence, or a line that every page of the site has. */
function isFurniture({ text, unlinked }: Block): boolean {
  if (FURNITURE.test(text)) return true;
  if (unlinked === text || SENTENCE_END.test(text)) return false;
  return LABEL.test(unlinked.replace(NO_WORDS, ' ').trim());
}
