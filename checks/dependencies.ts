/*! Whether what we depend on is wanted, licensed, pinned and without known holes: `npm run check:dependencies`. */
import { spawnSync } from 'node:child_process';
import { readFileSync } from 'node:fs';

/** Let anyone use, change and pass on the package, without conditions on the rest of what it is used in. */
const LICENCES = ['MIT', 'ISC', 'BSD-2-Clause', 'BSD-3-Clause', 'Apache-2.0', '0BSD', 'PSF-2.0'];

interface Package {
  readonly dependencies?: Readonly<Record<string, string>>;
  readonly devDependencies?: Readonly<Record<string, string>>;
}

interface Locked {
  readonly integrity?: string;
  readonly license?: string;
  readonly dev?: boolean;
  readonly devOptional?: boolean;
}

interface Audit {
  readonly metadata?: { readonly vulnerabilities: { readonly total: number } };
}

const problems: string[] = [];
const { dependencies = {}, devDependencies = {} } = readJson<Package>('package.json');
const guide = readFileSync('CONTRIBUTING.md', 'utf8');
for (const name of Object.keys({ ...dependencies, ...devDependencies })) {
  if (!guide.includes(`| \`${name}\` |`)) problems.push(`${name}: not justified in CONTRIBUTING.md`);
}

const shipped = new Map<string, string[]>();
for (const [path, entry] of Object.entries(
  readJson<{ packages: Record<string, Locked> }>('package-lock.json').packages,
)) {
  if (path === '') continue;
  const { integrity, license = 'none', dev, devOptional } = entry;
  if (integrity === undefined) problems.push(`${path}: no integrity in package-lock.json`);
  if (dev || devOptional) continue;
  shipped.set(license, [...(shipped.get(license) ?? []), path.slice(path.lastIndexOf('node_modules/') + 13)]);
  if (!LICENCES.includes(license)) problems.push(`${path}: licence ${license}`);
}
for (const [license, names] of [...shipped].sort())
  console.log(`${license}: ${[...new Set(names)].sort().join(', ')}`);

const audit = spawnSync('npm', ['audit', '--json'], {
  encoding: 'utf8',
  shell: process.platform === 'win32',
});
const vulnerabilities = parseAudit(audit.stdout)?.metadata?.vulnerabilities;
if (vulnerabilities === undefined) console.log('npm audit: this registry does not answer; not checked');
else if (vulnerabilities.total > 0)
  problems.push(`npm audit: ${vulnerabilities.total} known vulnerabilities`);

for (const problem of problems) console.error(problem);
process.exitCode = problems.length > 0 ? 1 : 0;

function readJson<Content>(path: string): Content {
  return JSON.parse(readFileSync(path, 'utf8')) as Content;
}

/** Without an answer npm prints an error as JSON, or nothing. */
function parseAudit(output: string): Audit | null {
  try {
    return JSON.parse(output) as Audit;
  } catch {
    return null;
  }
}
