import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run } from './run.js';

const NODE_OPTIONS = `--import ${new URL('./failing.mjs', import.meta.url)}`;
const said = (what: string) => `Maya Orr, the mayor, said, “${what} leaks.”`;
const page = (what: string) =>
  `<!DOCTYPE html><html><body><article><p>${said(what)}</p></article></body></html>`;

describe('what fails costs its article, in one line, and no other', () => {
  test.each([
    ['Readability', 'b.html', page('Readability')],
    ['linkedom', 'b.html', page('linkedom')],
    ['htmlparser2', 'b.html', page('htmlparser2')],
    ['markdown-it', 'b.md', said('markdown-it')],
    ['extraction', 'b.txt', said('extraction')],
  ])('%s', async (parser, name, text) => {
    const cwd = createFolder({ 'a.html': page('a'), [name]: text, 'c.md': said('c') });
    const args = ['extract', '.', '-f', 'ndjson', '--by-article', '-q'];
    const [code, stderr, stdout] = await run(args, { cwd, env: { NODE_OPTIONS } });
    const error = `internal error: ${parser} is not iterable`;
    expect([code, stderr]).toEqual([1, `quotes: ./${name}: ${error} at parse (parser.js:1:1)\n`]);
    const articles = stdout
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line));
    expect(articles.map(({ article }) => article)).toEqual(['./a.html', `./${name}`, './c.md']);
    expect(articles.map((article) => article.quotes?.length ?? article.error)).toEqual([
      1,
      `${error}\n    at parse (parser.js:1:1)`,
      1,
    ]);
  });

  test('standard input too', async () => {
    const args = ['extract', '-', '--input-format', 'markdown', '--json', '-q'];
    const outcome = await run(args, { input: said('markdown-it'), env: { NODE_OPTIONS } });
    const line = 'quotes: -: internal error: markdown-it is not iterable at parse (parser.js:1:1)\n';
    expect(outcome).toEqual([1, line, '[]\n']);
  });
});
