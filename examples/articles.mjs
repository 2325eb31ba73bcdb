// Articles to try the examples with, from this project's fixtures: node articles.mjs COUNT FOLDER
//   FOLDER/articles.jsonl     one {"id": …, "text": …} a line
//   FOLDER/files/000000.txt   the same articles, a file each
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

const [count, folder] = process.argv.slice(2);
const fixtures = new URL('../fixtures/', import.meta.url);
const texts = readdirSync(fixtures)
  .filter((name) => name.endsWith('.txt'))
  .map((name) => readFileSync(new URL(name, fixtures), 'utf8'));

mkdirSync(join(folder, 'files'), { recursive: true });
const lines = Array.from({ length: Number(count) }, (_, number) => {
  const id = String(number).padStart(6, '0');
  const text = texts[number % texts.length];
  writeFileSync(join(folder, 'files', `${id}.txt`), text);
  return `${JSON.stringify({ id, text })}\n`;
});
writeFileSync(join(folder, 'articles.jsonl'), lines.join(''));
