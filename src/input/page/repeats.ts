/** Characters compared in all, at most: a page of nothing but block quotations takes no longer than another. */
const BUDGET = 5e7;
/** Shorter than that, and words may come twice by chance. */
const SHORTEST = 12;
const NO_WORDS = /[^\p{L}\p{N}]+/gu;

/** Tells which texts only repeat words of these paragraphs, whatever the marks around them, as a pull quote does. */
export function createRepeatFinder(paragraphs: readonly string[]): (text: string) => boolean {
  let body: string | null = null;
  let budget = BUDGET;
  return (text) => {
    body ??= paragraphs.map(fold).join('\n');
    const words = fold(text);
    budget -= body.length;
    return budget >= 0 && words.length >= SHORTEST && body.includes(words);
  };
}

function fold(text: string): string {
  return text.replace(NO_WORDS, ' ').trim().toLowerCase();
}
