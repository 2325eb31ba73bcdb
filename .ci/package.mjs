// What a user gets from the registry: the package is packed, linted, installed into an empty folder and used there.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

const ALLOWED =
  /^package\/(bin|dist|schema)\/|^package\/(package\.json|README\.md|LICENSE|model\/quotes\.bin)$/;
const CONSUMER = `
import { extract, type Quote } from 'quote-extractor';
import { type ArticleText, readHtml, readInputs } from 'quote-extractor/input';

const page: ArticleText = await readHtml('<title>Ferry</title><p>“It leaks,” said Maya Orr.');
const [quote]: Quote[] = extract(page.text);
const speaker: string | null | undefined = quote?.speaker;
if (speaker !== 'Maya Orr' || page.title !== 'Ferry') throw new Error(JSON.stringify(quote));
for await (const reading of readInputs(['article.txt'])) if ('error' in reading) throw new Error(reading.error);
`;

const root = process.cwd();
const folder = mkdtempSync(join(tmpdir(), 'quotes-package-'));
const run = (command, args, options = {}) =>
  execFileSync(command, args, {
    cwd: folder,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    ...options,
  });

try {
  run('npm', ['pack', '--silent', '--pack-destination', folder], { cwd: root });
  const tarball = join(
    folder,
    readdirSync(folder).find((name) => name.endsWith('.tgz')),
  );
  const extra = run('tar', ['-tzf', tarball])
    .split('\n')
    .filter((path) => path !== '' && !ALLOWED.test(path));
  if (extra.length > 0) throw new Error(`in the package without need: ${extra.join(', ')}`);

  run(join(root, 'node_modules/.bin/publint'), ['run', tarball, '--strict'], { cwd: root, stdio: 'inherit' });
  run(
    join(root, 'node_modules/.bin/attw'),
    [tarball, '--profile', 'esm-only', '--no-emoji', '--exclude-entrypoints', 'schema'],
    {
      stdio: 'inherit',
    },
  );

  writeFileSync(join(folder, 'package.json'), '{ "private": true, "type": "module" }');
  run('npm', ['install', '--silent', '--no-audit', '--no-fund', '--omit', 'dev', tarball]);
  console.log(`installed, with dependencies: ${run('du', ['-sm', 'node_modules']).split('\t')[0]} MB`);

  writeFileSync(join(folder, 'article.txt'), '“It leaks,” said Maya Orr.');
  const [record] = JSON.parse(
    run('npx', ['--no-install', 'quotes', 'extract', 'article.txt', '--json', '-q']),
  );
  if (record?.speaker !== 'Maya Orr') throw new Error(`npx quotes printed ${JSON.stringify(record)}`);

  writeFileSync(join(folder, 'consumer.ts'), CONSUMER);
  const options = ['--module', 'nodenext', '--target', 'es2023', '--strict', '--skipLibCheck', 'false'];
  run(join(root, 'node_modules/.bin/tsc'), [...options, '--types', '', 'consumer.ts'], { stdio: 'inherit' });
  run(process.execPath, ['consumer.js']);
  console.log('the package runs, and its types resolve');
} finally {
  rmSync(folder, { recursive: true, force: true });
}
