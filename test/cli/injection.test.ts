import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run } from './run.js';

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

  test.each(NAMES)('%s as a format, and as the format of inputs', async (name) => {
    for (const option of ['--format', '--input-format', '--type'])
      expect((await run(['extract', option, name], { input: '' }))[0]).toBe(2);
  });
});
