import { readdirSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run, start, waitFor } from './run.js';

/** What drives a terminal: C0 and C1 controls but the newline, and characters that turn the direction of text. */
const DRIVES_TERMINAL = /(?!\n)\p{Cc}|[\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;

const HOSTILE = [
  ['colour', '\u001b[31m'],
  ['a title', '\u001b]0;owned\u0007'],
  ['a link', '\u001b]8;;http://evil.example\u001b\\'],
  ['C1 controls', '\u009b2J\u009d0;owned\u009c'],
  ['a carriage return', '\rquotes: all is well'],
  ['backspaces', '\b\b\b'],
  ['a bell', '\u0007'],
  ['a right-to-left override', '\u202e'],
  ['isolates', '\u2066\u2069'],
] as const;

describe('control characters never reach the terminal', () => {
  test.each(HOSTILE)('%s in words, names and roles', async (_, control) => {
    const text = `“It ${control} leaks,” said Maya ${control}Orr, the ${control} mayor of Tosa.`;
    for (const columns of ['40', '120']) {
      const [code, stderr, stdout] = await run(['extract'], { input: text, env: { COLUMNS: columns } });
      expect(code).toBe(0);
      expect(stdout).not.toBe('');
      expect(stdout + stderr).not.toMatch(DRIVES_TERMINAL);
    }
  });

  const EVERY = HOSTILE.map(([, control]) => control).join('x');
  const FORMATS = ['table', 'json', 'ndjson', 'csv', 'tsv', 'markdown', 'html'];
  /** A tab in a cell of tsv is where the cell ends. */
  const TABS = /\t/g;

  test.each(FORMATS)('whatever the format: %s', async (format) => {
    const said = `“It ${EVERY} leaks,” said Maya ${EVERY}Orr, the ${EVERY} mayor of Tosa.`;
    const page = (body: string) =>
      `<!DOCTYPE html><html><head><title>Pier ${EVERY} shut</title><meta name="author" content="By ${EVERY} Hale">
      <meta name="date" content="${EVERY}"></head><body>${body}</body></html>`;
    const name = `${EVERY.replaceAll('/', ':')}.html`;
    const cwd = createFolder({
      [`./${name}`]: page(`<p>${said}</p>`),
      // Too deep, which is a warning that names it.
      [`./b${name}`]: page('<div>'.repeat(200) + said),
      'c.md': `---\ntitle: ${JSON.stringify(EVERY)}\n---\n${said}`,
      'd.jsonl': `${JSON.stringify({ id: EVERY, text: said })}\n${JSON.stringify({ id: EVERY })}\n`,
    });
    const outcomes = [
      await run(['extract', '.', '-f', format], { cwd }),
      await run(['speakers', '.', '-f', format], { cwd }),
    ];
    if (format.endsWith('json'))
      outcomes.push(await run(['extract', '.', '-f', format, '--by-article'], { cwd }));
    for (const [code, stderr, stdout] of outcomes) {
      expect([code, stderr]).toEqual([1, expect.stringContaining('too deeply nested')]);
      expect(stdout.includes('Maya')).toBe(true);
      expect(DRIVES_TERMINAL.exec((stdout + stderr).replace(TABS, ' '))).toBeNull();
    }
  });

  test('what is said of a run that was interrupted', async () => {
    const cwd = createFolder({});
    const child = start(
      ['extract', '-', '--input-format', 'jsonl', '-f', 'ndjson', '-o', `a${EVERY.replaceAll('/', ':')}`],
      { cwd },
    );
    const outcome = waitFor(child);
    while (readdirSync(cwd).length === 0) await new Promise((resolve) => setTimeout(resolve, 20));
    child.kill('SIGINT');
    const [code, stderr] = await outcome;
    expect([code, stderr]).toEqual([130, expect.stringContaining('was not written')]);
    expect(stderr).not.toMatch(DRIVES_TERMINAL);
  });

  test.each(HOSTILE)('%s in the names of files, ids, patterns and options', async (_, control) => {
    const name = `a${control}.txt`.replaceAll('/', ':');
    const cwd = createFolder({ [`./${name}`]: '“It leaks,” said Maya Orr.' });
    const outcomes = [
      await run(['extract', name, `no-${name}`, `no-${name}*`], { cwd }),
      await run(['extract', '-o', `no/${name}`], { cwd, input: 'It rained.' }),
      await run(['extract', '-f', control], { cwd }),
      await run(['extract', `--${control}`], { cwd }),
      await run(['extract', '--input-format', 'jsonl'], {
        input: `${JSON.stringify({ id: control, text: '“It leaks,” said Maya Orr.' })}\n{"id": ${JSON.stringify(control)}}\n`,
      }),
    ];
    for (const [, stderr, stdout] of outcomes) expect(stdout + stderr).not.toMatch(DRIVES_TERMINAL);
  });
});

describe('names of JavaScript are names', () => {
  const NAMES = ['__proto__', 'constructor', 'prototype', 'hasOwnProperty', 'toString', 'valueOf'];

  test.each(NAMES)('%s as an id', async (id) => {
    const input = `{"id": "${id}", "text": "It rained."}\n{"${id}": 1, "text": "It rained."}\n`;
    const args = ['extract', '--input-format', 'jsonl', '-q', '-f', 'ndjson', '--by-article'];
    const [code, stderr, stdout] = await run(args, { input });
    expect([code, stderr]).toEqual([0, '']);
    expect(stdout).toBe(`{"article":"${id}","quotes":[]}\n{"article":"-:2","quotes":[]}\n`);
  });

  test.each(NAMES)('%s as a speaker', async (name) => {
    const speaker = `Maya ${name[0]!.toUpperCase()}${name.slice(1)}`;
    const input = `“It leaks,” said ${speaker}. “It does not,” said ${name}. “It leaks,” ${name} said.`;
    const [code, stderr, stdout] = await run(['extract', '-q', '--json'], { input });
    expect([code, stderr]).toEqual([0, '']);
    expect(JSON.parse(stdout).length).toBeGreaterThan(0);
  });

  test.each(NAMES)('%s as the field of a data set', async (name) => {
    const args = ['extract', '--input-format', 'jsonl', '-q', '-f', 'ndjson', '--by-article'];
    const input = `{"${name}": {"${name}": "It rained."}, "id": 1}\n{"id": 2, "text": "It rained."}\n`;
    const [code, stderr, stdout] = await run([...args, '--text-field', `${name}.${name}`], { input });
    const error = `no "${name}.${name}"`;
    expect([code, stderr]).toEqual([1, `quotes: -:2: ${error}\n`]);
    expect(stdout).toBe(`{"article":"1","quotes":[]}\n${JSON.stringify({ article: '2', error })}\n`);
  });

  test.each(NAMES)('%s in the sums of speakers', async (name) => {
    const input = `“It leaks,” said Maya Orr. “It does not,” said ${name}. The ${name} said that it rains.`;
    const [code, stderr, stdout] = await run(['speakers', '-q', '--json'], { input });
    expect([code, stderr]).toEqual([0, '']);
    for (const { speaker, quotes } of JSON.parse(stdout))
      expect([typeof (speaker ?? ''), quotes > 0]).toEqual(['string', true]);
  });

  test.each(NAMES)('%s as a format, and as the format of inputs', async (name) => {
    for (const option of ['--format', '--input-format', '--type'])
      expect((await run(['extract', option, name], { input: '' }))[0]).toBe(2);
  });
});
