import { execFileSync, spawnSync } from 'node:child_process';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run } from './run.js';

async function load(shell: string): Promise<string> {
  const [code, stderr, script] = await run(['completion', shell]);
  expect([code, stderr]).toEqual([0, '']);
  return script;
}

function isMissing(shell: string): boolean {
  return spawnSync(shell, ['-c', 'true']).status !== 0;
}

const CASES: [string, string[], string[]][] = [
  ['a command', ['ext'], ['extract']],
  ['an option', ['extract', '--text'], ['--text-field']],
  ['a value', ['extract', '--input-format', 'ma'], ['markdown']],
  ['a value of a short option', ['extract', '-f', 'nd'], ['ndjson']],
  ['a list', ['extract', '--type', 'in'], ['indirect']],
  ['a shell', ['completion', 'z'], ['zsh']],
  ['a command to be helped with', ['help', 'ext'], ['extract']],
];

describe.skipIf(isMissing('bash'))('bash completes', () => {
  /** What bash offers for the last word; nothing means files. */
  function complete(script: string, words: readonly string[]): string[] {
    const asked = `${script}\nCOMP_WORDS=(quotes "$@") COMP_CWORD=$#; _quotes; printf '%s\\n' "\${COMPREPLY[@]}"`;
    return execFileSync('bash', ['-c', asked, 'bash', ...words], { encoding: 'utf8' })
      .split('\n')
      .filter(Boolean);
  }

  test('all', async () => {
    const script = await load('bash');
    for (const [what, words, offers] of CASES) expect(complete(script, words), what).toEqual(offers);
    expect(complete(script, ['extract', 'art']), 'a file').toEqual([]);
    expect(complete(script, ['extract', '']), 'a file').toEqual([]);
  });
});

describe.skipIf(isMissing('fish'))('fish completes', () => {
  test('all', async () => {
    const cwd = createFolder({ 'article.txt': '' });
    const script = await load('fish');
    const complete = (words: readonly string[]) =>
      execFileSync(
        'fish',
        ['--no-config', '-c', `${script}\ncomplete -C ${JSON.stringify(`quotes ${words.join(' ')}`)}`],
        { cwd, encoding: 'utf8' },
      )
        .split('\n')
        .filter(Boolean)
        .map((line) => line.split('\t')[0]);
    for (const [what, words, offers] of CASES) expect(complete(words), what).toEqual(offers);
    expect(complete(['extract', 'art']), 'a file').toEqual(['article.txt']);
    expect(complete(['extract', '-o', 'art']), 'a file').toEqual(['article.txt']);
  });
});

test.skipIf(isMissing('zsh'))('zsh can read its script', async () => {
  execFileSync('zsh', ['-f', '-n', '-c', await load('zsh')]);
});

test('another shell is wrong usage', async () => {
  const [code, stderr] = await run(['completion', 'csh']);
  expect([code, stderr.split('\n')[0]]).toEqual([
    2,
    "quotes: command-argument value 'csh' is invalid for argument 'shell'. Allowed choices are bash, zsh, fish.",
  ]);
});
