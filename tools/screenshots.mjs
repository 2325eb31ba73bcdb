// Takes the pictures of the README, of an article in fixtures/: the report in Chromium, the table as a terminal shows it.
import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

const ARTICLE = 'fixtures/school-phone-ban.txt';
const COLUMNS = 96;

/** Runs `quotes` as in a terminal. */
const quotes = (...args) =>
  execFileSync(process.execPath, ['bin/quotes.js', ...args], {
    encoding: 'utf8',
    env: { ...process.env, COLUMNS: String(COLUMNS), FORCE_COLOR: '3', COLORTERM: 'truecolor' },
    stdio: ['ignore', 'pipe', 'ignore'],
  });

const STYLES = {
  1: 'font-weight: bold',
  2: 'opacity: 0.6',
  '38;5;28': 'color: #008700',
  '38;5;133': 'color: #af5faf',
};

// biome-ignore lint/suspicious/noControlCharactersInRegex: it is what colour is made of
const ESCAPE = /\u001b\[([\d;]+)m/g;

/** ANSI escapes as markup: those that the table uses. */
function toMarkup(text) {
  const escaped = text.replace(/&/g, '&amp;').replace(/</g, '&lt;');
  return escaped.replace(ESCAPE, (_, code) => (STYLES[code] ? `<span style="${STYLES[code]}">` : '</span>'));
}

const folder = mkdtempSync(join(tmpdir(), 'quotes-'));
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  chromiumSandbox: process.getuid?.() !== 0,
});
try {
  const report = join(folder, 'report.html');
  quotes('extract', ARTICLE, '--format', 'html', '--output', report);
  const page = await browser.newPage({ viewport: { width: 1180, height: 720 }, colorScheme: 'light' });
  await page.goto(pathToFileURL(report).href);
  await page
    .locator('.source', { hasText: /^(she|he)$/i })
    .first()
    .hover();
  await page.waitForTimeout(300);
  await page.screenshot({ path: 'docs/report.png' });

  const terminal = await browser.newPage({ viewport: { width: 860, height: 400 } });
  await terminal.setContent(
    `<body style="margin: 0; background: #1c1e22; color: #e4e4e4"><pre style="margin: 16px; font: 14px/16px 'DejaVu Sans Mono', monospace">$ npx quotes extract ${ARTICLE} --type direct,mixed\n${toMarkup(quotes('extract', ARTICLE, '--type', 'direct,mixed'))}</pre></body>`,
  );
  await terminal.locator('body').screenshot({ path: 'docs/table.png' });
} finally {
  await browser.close();
  rmSync(folder, { recursive: true });
}
