import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { Browser, BrowserContextOptions, Locator, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, describe, expect, test } from 'vitest';
import { SUM_FORMATS } from '../../src/output/speakers/index.js';
import { sumArticle } from '../../src/summary/article-sum.js';
import { createTally } from '../../src/summary/tally.js';
import { findChromium, launch } from './chromium.js';
import { MARKET, makeHarbour, quoteIn, savePage, writeReport } from './reports.js';

const chromium = findChromium();
const axe = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

const ONE = [makeHarbour('harbour.txt')];
const SEVERAL = [...ONE, MARKET, 'gone.txt'];

describe.skipIf(chromium === null)(
  chromium === null ? 'the report: needs Chromium (apt-get install chromium, or set CHROMIUM)' : 'the report',
  () => {
    let browser: Browser;
    let complaints: string[];
    let requests: string[];

    beforeAll(async () => {
      browser = await launch(chromium!);
    });
    afterAll(() => browser?.close());
    afterEach(async () => {
      await Promise.all(browser.contexts().map((context) => context.close()));
      // The page complains of nothing, and asks nobody for anything.
      expect(complaints).toEqual([]);
      expect(requests).toEqual([]);
    });

    const open = async (articles: Parameters<typeof writeReport>[0], options: BrowserContextOptions = {}) =>
      openPage(await writeReport(articles), options);

    async function openPage(url: string, options: BrowserContextOptions = {}): Promise<Page> {
      complaints = [];
      requests = [];
      const context = await browser.newContext({ viewport: { width: 1280, height: 800 }, ...options });
      const page = await context.newPage();
      page.on('console', (message) => complaints.push(message.text()));
      page.on('pageerror', (error) => complaints.push(error.message));
      page.on('dialog', (dialog) => complaints.push(dialog.message()));
      page.on('request', (request) => request.url() !== url && requests.push(request.url()));
      await page.goto(url);
      return page;
    }

    /** Clicks a link of the report and waits until the page has turned: the browser tells it of the new address later. */
    async function follow(link: Locator): Promise<void> {
      const page = link.page();
      await page.evaluate(`globalThis.turned = new Promise((turn) => {
        addEventListener('hashchange', () => turn(true), { once: true });
      }); true`);
      await link.click();
      await page.evaluate('globalThis.turned');
    }

    const texts = (page: Page, selector: string) => page.locator(selector).allInnerTexts();
    const shown = async (page: Page) =>
      (await texts(page, '.quote:not(.is-out)')).map((text) => text.replace(/^Quote, [^:]*:\s/, ''));

    test('marks the quotes, sources and cues of an article', async () => {
      const page = await open(ONE);
      expect(await texts(page, '.story p')).toHaveLength(6);
      expect(await texts(page, '.story .source')).toEqual(['she', 'Orr', 'Ben Lee', ', a fisherman,', 'Lee']);
      expect(await texts(page, '.story .cue')).toEqual(['told', 'said', 'said', 'said']);
      expect(await page.locator('.status').innerText()).toBe('4 quotes by 2 speakers');
    });

    test('tells of a quote under the pointer, with a line back to the name that a pronoun stands for', async () => {
      const page = await open(ONE);
      await page.locator('mark', { hasText: 'Nobody goes' }).hover();
      const card = page.locator('#card');
      expect(await card.innerText()).toMatch(
        /^Maya Orr\s+the port’s chief engineer\s+Cue\s+“told”\s+Type\s+direct/,
      );
      expect(await card.innerText()).toContain('“she” stands for Maya Orr');
      expect(await card.innerText()).toMatch(/Confidence\s+\d+%/);
      expect(await page.locator('.line path').count()).toBe(1);
      expect(await texts(page, '.is-name')).toEqual(['Maya Orr']);
      await page.mouse.move(1270, 790);
      await card.waitFor({ state: 'hidden' });
      expect(await page.locator('.line').count()).toBe(0);
    });

    test('covers no source by what it tells of its quote, wherever the line ends', async () => {
      const words = Array.from({ length: 14 }, (_, n) => `It leaks${' again and again'.repeat(n + 1)},`);
      const text = words.map((each, n) => `“${each}” speaker${n} told us.`).join('\n\n');
      const quotes = words.map((each, n) =>
        quoteIn(text, {
          speaker: `speaker${n}`,
          type: 'direct',
          words: [each],
          source: `speaker${n}`,
          cue: 'told',
        }),
      );
      const page = await open([{ article: 'lines.txt', text, quotes }]);
      for (const source of await page.locator('.story .source').all()) {
        await source.hover();
        await page.locator('#card').waitFor();
        const isOnTop = await source.evaluate((element) => {
          const { left, top, width, height } = element.getBoundingClientRect();
          return element.contains(element.ownerDocument.elementFromPoint(left + width / 2, top + height / 2));
        });
        expect(isOnTop).toBe(true);
        await page.mouse.move(1270, 790);
        await page.locator('#card').waitFor({ state: 'hidden' });
      }
    });

    test('is read with the keyboard alone', async () => {
      const page = await open(ONE);
      const focused = () => page.evaluate<string>('document.activeElement.textContent');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Skip to the content');
      await page.keyboard.press('Enter');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Quote, Maya Orr: The pier is closed,');
      expect(await page.locator('#card').isVisible()).toBe(true);
      await page.keyboard.press('Escape');
      expect(await page.locator('#card').isVisible()).toBe(false);
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Quote, Maya Orr: the wall had been “a disgrace” since 2019');
      await page.keyboard.press('Tab');
      expect(await focused()).toBe('Go to the name');
      for (let stop = 0; stop < 2; stop++) await page.keyboard.press('Tab');
      expect(await focused()).toContain('They never listen');
      for (let stop = 0; stop < 2; stop++) await page.keyboard.press('Tab');
      expect(await focused()).toContain('Maya Orr');
      await page.keyboard.press('Space');
      expect(await page.locator('.status').innerText()).toBe('2 of 4 quotes shown');
      await page.keyboard.press('Tab');
      await page.keyboard.press('Enter');
      expect(await focused()).toContain('Quote, Maya Orr: The pier is closed');
    });

    test('shows the quotes of one speaker, of some types, and with some words', async () => {
      const page = await open(ONE);
      const lee = page.getByRole('button', { name: 'Ben Lee' });
      await lee.click();
      expect(await shown(page)).toEqual(['he would sail on Monday', 'They never listen,']);
      expect(await lee.getAttribute('aria-pressed')).toBe('true');
      await page.getByLabel('indirect').uncheck();
      expect(await shown(page)).toEqual(['They never listen,']);
      await lee.click();
      expect(await shown(page)).toHaveLength(4);
      await page.getByRole('searchbox').fill('DISGRACE');
      expect(await shown(page)).toEqual(['the wall had been “a disgrace” since 2019']);
      await page.getByRole('searchbox').fill('');
      await page.getByLabel('indirect').check();
      expect(await page.locator('.status').innerText()).toBe('4 quotes by 2 speakers');
    });

    test('several articles: an index, a chart of who is quoted, and a way back', async () => {
      const page = await open(SEVERAL);
      expect(await page.locator('.byline').innerText()).toBe(
        '7 quotes by 4 speakers in 2 articles; 1 could not be read',
      );
      expect(await texts(page, '.index li')).toEqual([
        expect.stringMatching(/^harbour.txt\s+4 quotes, 2 speakers$/),
        expect.stringMatching(/^Two men by the river\s+\d quotes, 2 speakers · market.txt$/),
        expect.stringMatching(/^gone.txt\s+no such file or folder$/),
      ]);
      expect((await texts(page, '.chart tbody th')).map((text) => text.split('\n')[0])).toEqual(
        expect.arrayContaining(['Maya Orr', 'Ben Lee', 'Ann Roe']),
      );
      await page.getByLabel('Descriptions too').check();
      expect(await texts(page, '.chart tbody th')).toHaveLength(4);
      await follow(page.getByRole('link', { name: 'Two men' }));
      expect(await page.title()).toBe('Two men by the river – Quotes');
      expect(await page.locator('h1').innerText()).toBe('Two men by the river');
      await follow(page.getByRole('link', { name: 'Previous' }));
      expect(await page.locator('h1').innerText()).toBe('harbour.txt');
      await page.goBack();
      await follow(page.getByRole('link', { name: 'All articles' }));
      expect(await texts(page, '.index li')).toHaveLength(3);
    });

    test('the search finds articles by their words, and a speaker by a click in the chart', async () => {
      const page = await open(SEVERAL);
      const found = () => texts(page, '.index li:visible a');
      await page.getByRole('searchbox').fill('towards the river');
      expect(await found()).toEqual(['Two men by the river']);
      await page.getByRole('searchbox').fill('no such words');
      expect(await found()).toEqual([]);
      await page.getByRole('searchbox').fill('');
      await page.getByRole('button', { name: 'Ben Lee' }).click();
      expect(await found()).toEqual(['harbour.txt']);
    });

    test('no string is taken for markup or a script', async () => {
      const evil = '</script><script>alert(1)</script><!--<img src=x onerror=alert(2)>"\'&\u2028{{}}';
      const text = `“I ${evil} went,” said Maya ${evil} Orr, the <b>chief</b> of javascript:alert(3). ]]> </style>`;
      const quotes = [
        quoteIn(text, {
          speaker: `Maya ${evil} Orr`,
          role: `the <b>chief</b> ${evil}`,
          addressee: evil,
          type: 'direct',
          words: [`I ${evil} went,`],
          source: `Maya ${evil} Orr`,
          cue: 'said',
          resolution: 'pronoun',
        }),
      ];
      const page = await open([
        { article: evil, text, title: evil, byline: evil, date: evil, quotes },
        { article: 'javascript:alert(4)', text, quotes },
        evil,
      ]);
      await page.getByRole('searchbox').fill(evil);
      await page.getByRole('searchbox').fill('');
      await follow(page.locator('.index a').first());
      expect(await page.locator('h1').innerText()).toContain('</script><script>alert(1)');
      expect(await page.locator('.story').innerText()).toContain('<img src=x onerror=alert(2)>');
      for (const quote of await page.locator('.quote[tabindex]').all()) await quote.focus();
      expect(await page.locator('main script, main img, main b').count()).toBe(0);
    });

    test('names that objects have are names', async () => {
      const text = '“It leaks,” said __proto__.';
      const quotes = [
        quoteIn(text, {
          speaker: '__proto__',
          type: 'direct',
          words: ['It leaks,'],
          source: '__proto__',
          cue: 'said',
        }),
      ];
      const page = await open([
        { article: '__proto__', text, quotes },
        { article: 'toString', text, quotes },
      ]);
      await page.getByLabel('Descriptions too').check();
      expect(await texts(page, '.chart tbody th')).toEqual(['__proto__']);
      expect(await texts(page, '.index a')).toEqual(['__proto__', 'toString']);
    });

    test('the policy stops what should ever get in', async () => {
      const page = await open(ONE);
      const blocked = await page.evaluate(`(async () => {
        const asked = await fetch('https://example.org/').catch(() => 'blocked');
        document.body.append(Object.assign(new Image(), { src: 'https://example.org/pixel.png' }));
        try {
          document.body.innerHTML = '<b>markup</b>';
          return 'markup';
        } catch {
          return asked;
        }
      })()`);
      expect(blocked).toBe('blocked');
      expect(complaints.length).toBeGreaterThan(0);
      expect(complaints.every((complaint) => /Content Security Policy|TrustedHTML/.test(complaint))).toBe(
        true,
      );
      complaints = [];
      requests = requests.filter((url) => !url.startsWith('https://example.org/'));
    });

    test('500 articles: only what is looked at is built', async () => {
      const many = Array.from({ length: 500 }, (_, index) =>
        makeHarbour(`day-${index}.txt`, `Ben ${String.fromCharCode(65 + (index % 26))}oe`),
      );
      const page = await open(many);
      expect(await page.locator('.index li').count()).toBe(500);
      expect(await page.locator('.story').count()).toBe(0);
      await page.getByRole('searchbox').fill('ben zoe');
      expect(await page.locator('.index li:visible').count()).toBe(19);
      await follow(page.locator('.index a:visible').last());
      expect(await page.locator('.story').count()).toBe(1);
      expect(await page.locator('h1').innerText()).toBe('day-493.txt');
    });

    test.each([
      ['light', 1280],
      ['dark', 1280],
      ['light', 360],
      ['dark', 360],
    ] as const)(
      '%s, %i wide: nothing runs over the edge, and axe finds no barrier',
      async (colorScheme, width) => {
        const page = await open(SEVERAL, { colorScheme, viewport: { width, height: 800 } });
        for (const hash of ['', '#1']) {
          await page.evaluate(`location.hash = '${hash}'`);
          await page.locator(hash === '' ? '.index' : '.story').waitFor();
          if (hash !== '') await page.locator('.quote').first().focus();
          expect(await page.evaluate('document.documentElement.scrollWidth')).toBeLessThanOrEqual(width);
          expect(await findBarriers(page)).toEqual([]);
        }
      },
    );

    async function findBarriers(page: Page): Promise<string[]> {
      await page.evaluate(axe);
      return page.evaluate<string[]>(`axe.run().then(({ violations }) =>
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => id + ': ' + html)))`);
    }

    test('a report on speakers alone is the chart', async () => {
      const sums = createTally();
      for (const { article, quotes } of [...ONE, MARKET]) sums.add(sumArticle(article, quotes));
      const formatSums = await SUM_FORMATS.html({ width: null, color: 0 });
      const page = await openPage(savePage(formatSums(sums.sum())));
      expect(await texts(page, '.chart tbody tr')).toHaveLength(3);
      expect(await page.locator('.index').count()).toBe(0);
      await page.getByRole('searchbox').fill('lee');
      expect(await texts(page, '.chart tbody th')).toEqual(['Ben Lee\na fisherman']);
      await page.getByRole('searchbox').fill('');
      await page.getByLabel('Sorted by').selectOption('name');
      expect((await texts(page, '.chart tbody th'))[0]).toContain('Ann Roe');
    });

    test('on paper there is no search box, and every speaker', async () => {
      const page = await open(ONE);
      await page.emulateMedia({ media: 'print' });
      expect(await page.getByRole('searchbox').isVisible()).toBe(false);
      expect(await texts(page, '.speaker-name')).toHaveLength(2);
      expect((await page.pdf()).subarray(0, 4).toString()).toBe('%PDF');
    });
  },
);
