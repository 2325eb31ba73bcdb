import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { closePage, formatData, openPage } from '../../src/report/page.js';

const ASSETS = { style: 'p { color: red }', script: 'let a = "<\\/script>"' };

test('the policy names the script and the style sheet by their hashes, and nothing else', () => {
  const page = openPage('Quotes', ASSETS) + closePage(ASSETS);
  const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(page)?.[1] ?? '';
  const hash = (text: string) => `&#39;sha256-${createHash('sha256').update(text).digest('base64')}&#39;`;
  expect(policy.split('; ')).toEqual([
    'default-src &#39;none&#39;',
    `script-src ${hash(ASSETS.script)}`,
    `style-src ${hash(ASSETS.style)}`,
    'img-src data:',
    'base-uri &#39;none&#39;',
    'form-action &#39;none&#39;',
    'require-trusted-types-for &#39;script&#39;',
    'trusted-types &#39;none&#39;',
  ]);
  expect(page).not.toMatch(/https?:/);
});

test('data are read back as they were, and nothing in them ends their element', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'<>/!-"\'&=\u2028\n', 'script', 'style', 'é') });
  fc.assert(
    fc.property(hostile, (text) => {
      const block = formatData('article', { text }, { title: text });
      const parts =
        /^<script type="application\/json" class="article" data-title="([^"<>]*)">([^<>]*)<\/script>\n$/.exec(
          block,
        );
      expect(JSON.parse(parts?.[2] ?? '')).toEqual({ text });
    }),
  );
});
