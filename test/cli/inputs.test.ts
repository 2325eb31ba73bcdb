import { describe, expect, test } from 'vitest';
import { send, serve } from '../input/server.js';
import { createFolder } from '../input/temporary-folder.js';
import { run } from './run.js';

const NOTHING = 'No quotes found.\n';
// No words of anybody: these articles have no quotes whatever the extractor becomes.
const DULL = 'It rained.';

describe('quotes extract reads', () => {
  test.each<[string, readonly string[], string, string]>([
    ['an empty file', ['empty.txt', '--json'], NOTHING, '[]\n'],
    ['an empty file into a table', ['empty.txt'], NOTHING, ''],
    ['an empty file quietly', ['empty.txt', '-q'], '', ''],
    ['an empty data set', ['empty.jsonl', '-f', 'ndjson'], NOTHING, ''],
    [
      'a file named like an option',
      ['-q', '-f', 'ndjson', '--by-article', '--', '-x'],
      '',
      '{"article":"-x","quotes":[]}\n',
    ],
    [
      'a folder, a file in it again, and a glob',
      ['dull', 'dull/b.txt', 'dull/a.*', '-q', '-f', 'ndjson', '--by-article'],
      '',
      ['dull/a.txt', 'dull/b.txt', 'dull/b.txt', 'dull/a.txt']
        .map((path) => `{"article":"${path}","quotes":[]}\n`)
        .join(''),
    ],
  ])('%s', async (_, args, stderr, stdout) => {
    const cwd = createFolder({
      'empty.txt': '',
      'empty.jsonl': '',
      '-x': DULL,
      'dull/a.txt': DULL,
      'dull/b.txt': DULL,
    });
    expect(await run(['extract', ...args], { cwd })).toEqual([0, stderr, stdout]);
  });

  test('standard input, named or not', async () => {
    const outcome = [0, '', '{"article":"-","quotes":[]}\n'];
    expect(await run(['extract', '-q', '-f', 'ndjson', '--by-article'], { input: DULL })).toEqual(outcome);
    expect(await run(['extract', '-', '-q', '-f', 'ndjson', '--by-article'], { input: DULL })).toEqual(
      outcome,
    );
  });

  test('a data set from standard input', async () => {
    const input = `{"id": 7, "text": "${DULL}"}\n{"text": ""}\n`;
    expect(
      await run(['extract', '--input-format', 'jsonl', '-q', '-f', 'ndjson', '--by-article'], { input }),
    ).toEqual([0, '', '{"article":"7","quotes":[]}\n{"article":"-:2","quotes":[]}\n']);
  });
});

describe('what cannot be read is named, and the rest is done', () => {
  const FILES = {
    'a.txt': DULL,
    'damaged.txt': Buffer.from('caf\xc3\xa9, caf\xc3\xa9 \xc3', 'latin1'),
    'binary.txt': Buffer.from([1, 0, 2]),
    'set.jsonl': `{"id": "x", "text": "${DULL}"}\nnonsense\n{"id": "y"}\n{"id": "z", "text": ""}\n`,
    'pictures/a.png': '',
  };

  test.each<[string, string]>([
    ['no.txt', 'quotes: no.txt: no such file or folder\n'],
    ['no*.txt', 'quotes: no*.txt: no file matches\n'],
    [
      'pictures',
      'quotes: pictures: no .txt, .md, .markdown, .html, .htm, .xhtml, .jsonl, .ndjson file in this folder\n',
    ],
    ['damaged.txt', 'quotes: damaged.txt: not text in UTF-8, UTF-16 or Windows-1252\n'],
    ['binary.txt', 'quotes: binary.txt: looks like a binary file\n'],
    ['set.jsonl', 'quotes: set.jsonl:2: not valid JSON\nquotes: set.jsonl:3: no "text"\n'],
    ['no\u001b]0;\n.txt', 'quotes: no\ufffd]0; .txt: no such file or folder\n'],
  ])('%j', async (input, errors) => {
    const cwd = createFolder(FILES);
    expect(await run(['extract', input, 'a.txt', '--json'], { cwd })).toEqual([1, errors + NOTHING, '[]\n']);
  });

  test('nothing read at all is not "no quotes found"', async () => {
    expect(await run(['extract', 'no.txt'])).toEqual([1, 'quotes: no.txt: no such file or folder\n', '']);
  });

  test('by article, it has its place in the output', async () => {
    const args = ['extract', 'no.txt', 'set.jsonl', '-q', '-f', 'ndjson', '--by-article'];
    expect(await run(args, { cwd: createFolder(FILES) })).toEqual([
      1,
      'quotes: no.txt: no such file or folder\nquotes: set.jsonl:2: not valid JSON\nquotes: set.jsonl:3: no "text"\n',
      '{"article":"no.txt","error":"no such file or folder"}\n' +
        '{"article":"x","quotes":[]}\n' +
        '{"article":"set.jsonl:2","error":"not valid JSON"}\n' +
        '{"article":"y","error":"no \\"text\\""}\n' +
        '{"article":"z","quotes":[]}\n',
    ]);
  });
});

describe('quotes extract reads what reporters have', () => {
  const SAID = '“It leaks,” said Maya Orr.';
  const PAGE = `<!DOCTYPE html><html><head><title>Ferry</title></head><body><p>${SAID}</p></body></html>`;

  /** `article: speaker` of every record. */
  async function readSpeakers(args: readonly string[], options: Parameters<typeof run>[1]) {
    const [code, stderr, stdout] = await run(['extract', ...args, '-q', '-f', 'ndjson'], options);
    expect([code, stderr]).toEqual([0, '']);
    return stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => JSON.parse(line) as Record<string, string>)
      .map(({ article, speaker }) => `${article}: ${speaker}`);
  }

  test('a folder that mixes them all', async () => {
    const cwd = createFolder({
      'a.html': PAGE,
      'b.md': SAID.replace('leaks', '*leaks*'),
      'c.txt': Buffer.from(`\ufeff${SAID}`, 'utf16le'),
      'd.jsonl': JSON.stringify({ n: { url: 'u' }, body: SAID }),
    });
    const speakers = await readSpeakers(['.', '--text-field', 'body', '--id-field', 'n.url'], { cwd });
    expect(speakers).toEqual(['./a.html: Maya Orr', './b.md: Maya Orr', './c.txt: Maya Orr', 'u: Maya Orr']);
  });

  test('a page through a pipe', async () => {
    expect(await readSpeakers([], { input: PAGE })).toEqual(['-: Maya Orr']);
  });

  test('an address, and goes on after one that fails', async () => {
    const server = await serve({ '/a': send(PAGE, 'text/html') });
    const args = ['extract', `${server}/gone`, `${server}/a`, '-q', '-f', 'ndjson', '--by-article'];
    const [code, stderr, stdout] = await run(args);
    expect([code, stderr]).toEqual([1, `quotes: ${server}/gone: the server answered 404 Not Found\n`]);
    expect(
      stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => JSON.parse(line)),
    ).toMatchObject([
      { article: `${server}/gone`, error: 'the server answered 404 Not Found' },
      { article: `${server}/a`, title: 'Ferry', quotes: [{ speaker: 'Maya Orr' }] },
    ]);
  });

  test('a page that is too involved, and says so', async () => {
    const cwd = createFolder({ 'a.html': '<div>'.repeat(200) + SAID });
    const [code, stderr, stdout] = await run(['extract', 'a.html', '-q', '-f', 'ndjson'], { cwd });
    expect([code, stderr]).toEqual([
      0,
      'quotes: a.html: too large or too deeply nested to find the article in the page: all of its text is read\n',
    ]);
    expect(JSON.parse(stdout)).toMatchObject({ speaker: 'Maya Orr' });
  });
});
