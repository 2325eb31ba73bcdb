/** A short article; every third has no words of anybody. */
export function writeArticle(number: number): string {
  if (number % 3 === 0) return 'It rained.';
  return `Maya Orr, the port’s chief engineer, told reporters, “Pier ${number} is closed.”`;
}

/** A line of a data set. What is in `note` makes it large, and takes no time: two threads start after some 4 MB. */
export function writeLine(id: string, text: string): string {
  return `${JSON.stringify({ id, text, note: '·'.repeat(24_000) })}\n`;
}

/** A data set of `count` articles, named `a0`, `a1`… */
export function writeDataSet(count: number): string {
  return Array.from({ length: count }, (_, number) => writeLine(`a${number}`, writeArticle(number))).join('');
}
