import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import {
  chmodSync,
  closeSync,
  existsSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { createFolder } from '../input/temporary-folder.js';
import { run, start, waitFor } from './run.js';

const DULL = 'It rained.';
const BY_ARTICLE = ['-q', '-f', 'ndjson', '--by-article'];
const isUnix = process.platform !== 'win32';
const isRoot = process.getuid?.() === 0;

function read(article: string): string {
  return `${JSON.stringify({ article, quotes: [] })}\n`;
}

function unread(article: string, error: string): string {
  return `${JSON.stringify({ article, error })}\n`;
}

describe.runIf(isUnix)('inputs that are no plain files', () => {
  test('a folder with links in circles is read once', async () => {
    const cwd = createFolder({ 'news/a.txt': DULL, 'news/b/c.txt': DULL });
    symlinkSync('..', join(cwd, 'news/b/up'));
    symlinkSync('.', join(cwd, 'news/self'));
    expect(await run(['extract', 'news', ...BY_ARTICLE], { cwd })).toEqual([
      0,
      '',
      read('news/a.txt') + read('news/b/c.txt'),
    ]);
  });

  test('a link to itself is named', async () => {
    const cwd = createFolder({});
    symlinkSync('a.txt', join(cwd, 'a.txt'));
    expect(await run(['extract', 'a.txt', ...BY_ARTICLE], { cwd })).toEqual([
      1,
      'quotes: a.txt: too many symbolic links\n',
      unread('a.txt', 'too many symbolic links'),
    ]);
  });

  test.each([
    'a\nb.txt',
    '"a" \'b\'.txt',
    '-a.txt',
    '__proto__',
    'a;b`c`$(d).txt',
    'tab\t.txt',
    'é\u202e.txt',
  ])('a file named %j is that file', async (name) => {
    const cwd = createFolder({ [`./${name}`]: DULL });
    const [code, stderr, stdout] = await run(['extract', ...BY_ARTICLE, '--', name], { cwd });
    expect([code, stderr, JSON.parse(stdout)]).toEqual([0, '', { article: name, quotes: [] }]);
  });

  test('a named pipe is read to its end', async () => {
    const cwd = createFolder({});
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const outcome = run(['extract', 'pipe', ...BY_ARTICLE], { cwd });
    const writer = spawn('sh', ['-c', `printf '${DULL}' > pipe`], { cwd });
    await once(writer, 'close');
    expect(await outcome).toEqual([0, '', read('pipe')]);
  });

  test.each([
    ['SIGINT', 130],
    ['SIGTERM', 143],
  ] as const)('%s ends a wait for a named pipe that nobody writes to', async (signal, code) => {
    const cwd = createFolder({});
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const child = start(['extract', 'pipe', '-q', '-o', 'out.txt'], { cwd });
    const outcome = waitFor(child);
    while (readdirSync(cwd).length < 2) await pause(20);
    child.kill(signal);
    const [status] = await outcome;
    // Ended by itself, or by the signal where the read cannot be called off.
    expect([code, null]).toContain(status);
    expect(readdirSync(cwd)).toEqual(['pipe']);
  });

  test('a named pipe in a folder is passed over, for it may never end', async () => {
    const cwd = createFolder({ 'news/a.txt': DULL });
    execFileSync('mkfifo', [join(cwd, 'news/b.txt')]);
    symlinkSync('b.txt', join(cwd, 'news/c.txt'));
    symlinkSync('/dev/zero', join(cwd, 'news/d.txt'));
    const outcome = [0, '', read('news/a.txt')];
    expect(await run(['extract', 'news', ...BY_ARTICLE], { cwd })).toEqual(outcome);
    expect(await run(['extract', 'news/*', ...BY_ARTICLE], { cwd })).toEqual(outcome);
  });

  test('a link that leads nowhere, and a name that is no UTF-8, are named', async () => {
    const cwd = createFolder({ 'news/a.txt': DULL });
    symlinkSync('gone.txt', join(cwd, 'news/b.txt'));
    const name = Buffer.concat([Buffer.from(join(cwd, 'news/c')), Buffer.of(0xff), Buffer.from('.txt')]);
    writeFileSync(name, DULL);
    expect(await run(['extract', 'news', ...BY_ARTICLE], { cwd })).toEqual([
      1,
      'quotes: news/b.txt: no such file or folder\nquotes: news/c\ufffd.txt: no such file or folder\n',
      read('news/a.txt') +
        unread('news/b.txt', 'no such file or folder') +
        unread('news/c\ufffd.txt', 'no such file or folder'),
    ]);
  });

  test('a pipe under --output whose reader leaves is no error, as it is none on standard output', async () => {
    const cwd = createFolder({ 'set.jsonl': '{"text": "“It leaks,” said Maya Orr."}\n'.repeat(1000) });
    execFileSync('mkfifo', [join(cwd, 'pipe')]);
    const outcome = run(['extract', 'set.jsonl', '-q', '-f', 'ndjson', '-o', 'pipe'], { cwd });
    await once(spawn('head', ['-c', '1', 'pipe'], { cwd }), 'close');
    expect(await outcome).toEqual([0, '', '']);
  });

  test('/dev/null is an article without words', async () => {
    expect(await run(['extract', '/dev/null', ...BY_ARTICLE])).toEqual([0, '', read('/dev/null')]);
  });

  test.skipIf(isRoot)('a file and a folder that may not be read are named', async () => {
    const cwd = createFolder({ 'a.txt': DULL, 'news/b.txt': DULL });
    chmodSync(join(cwd, 'a.txt'), 0);
    chmodSync(join(cwd, 'news'), 0);
    expect(await run(['extract', 'a.txt', 'news', ...BY_ARTICLE], { cwd })).toEqual([
      1,
      'quotes: a.txt: permission denied\nquotes: news: permission denied\n',
      unread('a.txt', 'permission denied') + unread('news', 'permission denied'),
    ]);
    chmodSync(join(cwd, 'news'), 0o700);
  });

  test('2 GB of nothing are told from text without being held', async () => {
    const cwd = createFolder({ 'huge.txt': '', 'a.txt': DULL });
    truncateSync(join(cwd, 'huge.txt'), 2 ** 31);
    expect(await run(['extract', 'huge.txt', 'a.txt', ...BY_ARTICLE], { cwd })).toEqual([
      1,
      'quotes: huge.txt: looks like a binary file\n',
      unread('huge.txt', 'looks like a binary file') + read('a.txt'),
    ]);
  });

  test('more text than fits into memory at once is named', async () => {
    const child = start(['extract', '-', ...BY_ARTICLE]);
    const outcome = waitFor(child);
    child.stdin?.on('error', () => {});
    const megabyte = Buffer.alloc(2 ** 20, 'It rained. ');
    for (let size = 0; size < 600 && child.stdin?.writable; size++) {
      if (!child.stdin.write(megabyte))
        await Promise.race([once(child.stdin, 'drain').catch(() => {}), outcome]);
    }
    expect(await outcome).toEqual([1, 'quotes: -: larger than 512 MB\n', unread('-', 'larger than 512 MB')]);
  });

  test('a file that is cut off within a character is named, and the rest is read', async () => {
    const article = Buffer.from('“It leaks,” said Maya Orr in Málaga');
    const cwd = createFolder({ 'cut.txt': article.subarray(0, article.indexOf(0xc3) + 1), 'a.txt': DULL });
    const error = 'not text in UTF-8, UTF-16 or Windows-1252';
    expect(await run(['extract', 'cut.txt', 'a.txt', ...BY_ARTICLE], { cwd })).toEqual([
      1,
      `quotes: cut.txt: ${error}\n`,
      unread('cut.txt', error) + read('a.txt'),
    ]);
  });
});

describe('a disk that is full', () => {
  const full = existsSync('/dev/full');

  test.runIf(full)('behind standard output is one line', async () => {
    const cwd = createFolder({ 'a.txt': DULL });
    const device = openSync('/dev/full', 'w');
    const child = spawn(
      process.execPath,
      [join(process.cwd(), 'bin/quotes.js'), 'extract', 'a.txt', ...BY_ARTICLE],
      {
        cwd,
        stdio: ['ignore', device, 'pipe'],
      },
    );
    closeSync(device);
    expect(await waitFor(child)).toEqual([1, 'quotes: standard output: no space left on device\n', '']);
  });

  test.runIf(full && isRoot)('under --output leaves the old file whole, and nothing beside it', async () => {
    const cwd = createFolder({});
    const disk = join(cwd, 'disk');
    mkdirSync(disk);
    try {
      execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=64k', 'tmpfs', disk], { stdio: 'ignore' });
    } catch {
      return; // Only a machine that lets tests mount can say.
    }
    try {
      writeFileSync(join(disk, 'out.ndjson'), 'old');
      const input = '{"text": "“It leaks,” said Maya Orr."}\n'.repeat(1000);
      const args = ['extract', '-', '--input-format', 'jsonl', ...BY_ARTICLE, '-o', join(disk, 'out.ndjson')];
      const [code, stderr, stdout] = await run(args, { cwd, input });
      expect([code, stdout]).toEqual([1, '']);
      expect(stderr).toBe(`quotes: cannot write ${join(disk, 'out.ndjson')}: no space left on device\n`);
      expect(readFileSync(join(disk, 'out.ndjson'), 'utf8')).toBe('old');
      expect(readdirSync(disk)).toEqual(['out.ndjson']);
    } finally {
      execFileSync('umount', [disk]);
    }
  });
});

describe.runIf(isUnix)('stopped at any moment', () => {
  test('SIGKILL leaves the old file, with threads at work too', async () => {
    const line = `${JSON.stringify({ text: DULL, note: '·'.repeat(100_000) })}\n`;
    const cwd = createFolder({ 'set.jsonl': line.repeat(300), 'out.ndjson': 'old' });
    for (const delay of [300, 700]) {
      const child = start(['extract', 'set.jsonl', ...BY_ARTICLE, '-j', '2', '-o', 'out.ndjson'], { cwd });
      const outcome = waitFor(child);
      await pause(delay);
      child.kill('SIGKILL');
      // It may have ended by itself just before.
      const isKilled = (await outcome)[0] === null;
      const left = readFileSync(join(cwd, 'out.ndjson'), 'utf8');
      if (left !== 'old' || !isKilled) expect(left.trimEnd().split('\n')).toHaveLength(300);
    }
  });

  test.each(['SIGHUP', 'SIGINT', 'SIGTERM'] as const)(
    '%s leaves the old file or the whole new one',
    { timeout: 120_000 },
    async (signal) => {
      const texts = Object.fromEntries(Array.from({ length: 40 }, (_, index) => [`in/${index}.txt`, DULL]));
      const whole = 40;
      for (const delay of [0, 60, 100, 150, 220, 300, 420, 700]) {
        const cwd = createFolder({ ...texts, 'out.ndjson': 'old' });
        const child = start(['extract', 'in', ...BY_ARTICLE, '-o', 'out.ndjson'], { cwd });
        const outcome = waitFor(child);
        await pause(delay);
        child.kill(signal);
        const [, stderr] = await outcome;
        const left = readFileSync(join(cwd, 'out.ndjson'), 'utf8');
        if (left !== 'old') expect(left.trimEnd().split('\n')).toHaveLength(whole);
        expect(readdirSync(cwd)).toEqual(['in', 'out.ndjson']);
        expect(stderr).not.toContain('    at ');
      }
    },
  );
});

function pause(milliseconds: number): Promise<void> {
  return new Promise((resolve) => setTimeout(resolve, milliseconds));
}
