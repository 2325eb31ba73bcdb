// Whether every article came back exactly once, with what `quotes` by itself finds in it:
//   node check.mjs COUNT EXPECTED.ndjson ACTUAL.ndjson…
// EXPECTED holds the first articles, one object each (`--by-article`); the articles after them repeat their texts in turn.
// Names of articles count without folder and extension.
import { readFileSync } from 'node:fs';
import { basename, extname } from 'node:path';

const [count, expected, ...actual] = process.argv.slice(2);

function readArticles(path) {
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const { article, ...rest } = JSON.parse(line);
    return { id: basename(article, extname(article)), found: JSON.stringify(rest) };
  });
}

const right = readArticles(expected);
const seen = new Map();
let wrong = 0;
for (const { id, found } of actual.flatMap(readArticles)) {
  seen.set(id, (seen.get(id) ?? 0) + 1);
  if (found !== right[Number(id) % right.length].found) wrong++;
}
const ids = Array.from({ length: Number(count) }, (_, number) => String(number).padStart(6, '0'));
const missing = ids.filter((id) => !seen.has(id)).length;
const twice = [...seen.values()].filter((times) => times > 1).length;
console.log(
  `${seen.size} of ${count} articles: ${missing} missing, ${twice} more than once, ${wrong} not as expected`,
);
process.exitCode = missing + twice + wrong + (seen.size - ids.length) === 0 ? 0 : 1;
