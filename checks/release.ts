/*! Whether this commit can be published: `npm run check:release`. Publishes nothing. */
import { execFileSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

interface Package {
  readonly version: string;
  readonly engines: { readonly node: string };
}

const { version, engines } = JSON.parse(readFileSync('package.json', 'utf8')) as Package;
const oldest = /\d+/.exec(engines.node)?.[0];
if (process.versions.node.split('.')[0] !== oldest)
  fail(`run it on Node ${oldest}, the oldest that is supported, not on ${process.version}`);
if (!readFileSync('CHANGELOG.md', 'utf8').includes(`\n## ${version}`))
  fail(`CHANGELOG.md does not tell of ${version}`);
if (run('git', ['status', '--porcelain']) !== '') fail('there are changes that are not committed');

const [first, second] = [packFresh(), packFresh()];
if (first !== second) fail(`two builds of the same sources differ: ${first} and ${second}`);
console.log(`two builds have the same bytes: sha256 ${first}`);
run('npm', ['run', 'check:dependencies']);
run('npm', ['run', 'check:package']);
console.log(`${version} can be published`);

/** Packs a clone of this commit, built on its own, and gives the digest of the tarball. */
function packFresh(): string {
  const folder = mkdtempSync(join(tmpdir(), 'quotes-release-'));
  try {
    const clone = join(folder, 'clone');
    run('git', ['clone', '--quiet', '.', clone]);
    run('npm', ['ci', '--silent', '--no-audit', '--no-fund'], clone);
    run('npm', ['pack', '--silent', '--pack-destination', folder], clone);
    const tarball =
      readdirSync(folder).find((name) => name.endsWith('.tgz')) ?? fail('npm pack made no tarball');
    return createHash('sha256')
      .update(readFileSync(join(folder, tarball)))
      .digest('hex');
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
}

function run(command: string, args: readonly string[], cwd = '.'): string {
  return execFileSync(command, args, { cwd, encoding: 'utf8', stdio: ['ignore', 'pipe', 'inherit'] });
}

function fail(message: string): never {
  console.error(message);
  process.exit(1);
}
