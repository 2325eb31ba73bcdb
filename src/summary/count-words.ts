/** Words and numbers: `the U.S. won’t pay $3.5m` has 5. */
export function countWords(text: string): number {
  return text.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,&-]*/gu)?.length ?? 0;
}
