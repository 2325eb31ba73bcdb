import {
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';

const DEV = '../shared/corpora/polnear/dev.jsonl';

/** Our own articles. */
export const FIXTURES: readonly string[] = ['fixtures', 'seeds'].flatMap((folder) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.txt'))
    .map((name) => readFileSync(join(folder, name), 'utf8')),
);

/** The dev part of the annotated corpus, or `null` where it is not at hand. */
export function readCorpus(): string[] | null {
  if (!existsSync(DEV)) return null;
  const lines = readFileSync(DEV, 'utf8').trimEnd().split('\n');
  return lines.map((line) => (JSON.parse(line) as { text: string }).text);
}

export function sizeOf(texts: readonly string[]): number {
  return texts.reduce((sum, text) => sum + Buffer.byteLength(text), 0);
}

/** Fixtures in turn, as one text of about so many characters. */
export function writeText(length: number): string {
  let text = '';
  for (let i = 0; text.length < length; i++) text += `${FIXTURES[i % FIXTURES.length]}\n`;
  return text.slice(0, length);
}

/** A file of fixtures in turn, an article a line, `a0`, `a1`…, until it has so many bytes. */
export function writeDataSet(path: string, size: number): void {
  const file = openSync(path, 'w');
  for (let [count, written] = [0, 0]; written < size; count++) {
    const text = FIXTURES[count % FIXTURES.length];
    written += writeSync(file, `${JSON.stringify({ id: `a${count}`, text })}\n`);
  }
  closeSync(file);
}

/** A folder of `count` files, each with the first `length` characters of a fixture at most. */
export function writeFolder(path: string, count: number, length: number): void {
  mkdirSync(path);
  for (let i = 0; i < count; i++) {
    const text = FIXTURES[i % FIXTURES.length]!.slice(0, length);
    writeFileSync(join(path, `${String(i).padStart(6, '0')}.txt`), text);
  }
}
