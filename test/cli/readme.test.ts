import { execFileSync, spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, test } from 'vitest';

const ROOT = fileURLToPath(new URL('../../', import.meta.url));
const README = readFileSync(`${ROOT}README.md`, 'utf8');

/** The commands of the README that pipe into jq. */
function listRecipes(): string[] {
  return README.split('\n')
    .filter((line) => /^(?:npx quotes|cat|echo) .*\| jq /.test(line))
    .map((line) => line.replace(/\s+#.*$/, ''));
}

describe.skipIf(spawnSync('jq', ['--version']).status !== 0)('the README’s jq recipes', () => {
  test('are there', () => expect(listRecipes().length).toBeGreaterThan(6));

  test.each(listRecipes().map((recipe) => [recipe]))('%s', (recipe) => {
    const script = `set -o pipefail; npx() { shift; "${process.execPath}" bin/quotes.js "$@"; }; ${recipe}`;
    const stdout = execFileSync('bash', ['-c', script], {
      cwd: ROOT,
      encoding: 'utf8',
      stdio: ['ignore', 'pipe', 'pipe'],
    });
    expect(stdout.trim()).not.toBe('');
  });
});
