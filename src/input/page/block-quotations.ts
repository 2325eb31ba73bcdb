import type { Block } from './blocks.js';

const OPENS_WITH_MARK = /^[«„“”‘"'`]/;
/** `— Ann Lee`: a last paragraph that signs the rest. */
const DASHED = /^(?:[—–―]|--?)\s*(?=\p{L})/u;
/** What follows a name below a post: `(@annlee) March 2, 2024`. */
const HANDLE = /\(@[^()]*\)[\s\S]*$/;

/** Between paragraphs. */
export const BETWEEN = '\n\n';

/**
 * A block quotation as the running text would have it: in quotation marks, which each paragraph opens and the last one
 * closes, and signed if it is signed: `“We will not go.” — Ann Lee`. One that has marks of its own keeps them.
 */
export function markQuotation(blocks: readonly Block[]): string {
  const { words, signature } = splitSignature(blocks);
  const marked = words.some((text) => OPENS_WITH_MARK.test(text))
    ? words
    : words.map((text, index) => `“${text}${index === words.length - 1 ? '”' : ''}`);
  return [marked.join(BETWEEN), signature].filter((part) => part !== '').join(' — ');
}

function splitSignature(blocks: readonly Block[]): { words: string[]; signature: string } {
  const signed = blocks.filter(({ isSignature }) => isSignature).map(({ text }) => text);
  const words = blocks.filter(({ isSignature }) => !isSignature).map(({ text }) => text);
  if (signed.length === 0 && words.length > 1 && DASHED.test(words.at(-1)!)) signed.push(words.pop()!);
  return { words, signature: signed.join(', ').replace(DASHED, '').replace(HANDLE, '').trimEnd() };
}
