import { execFileSync } from 'node:child_process';

/** The end-to-end tests run `bin/quotes.js`, which runs `dist/`: built once, before the first of them. */
export function setup(): void {
  execFileSync('npm', ['run', 'build'], { stdio: 'pipe' });
}
