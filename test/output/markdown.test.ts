import fc from 'fast-check';
import { micromark } from 'micromark';
import { gfm, gfmHtml } from 'micromark-extension-gfm';
import { describe, expect, test } from 'vitest';
import { escapeMarkdown } from '../../src/output/markdown-text.js';
import { DIRECT, INDIRECT, write } from './records.js';

describe('markdown', () => {
  test('a heading an article, a block quotation a quote, its speaker below', async () => {
    const articles = [
      ['a.txt', [DIRECT, INDIRECT]],
      ['none.txt', []],
      ['b.txt', [{ ...DIRECT, type: 'mixed', kind: 'thought', role: null }]],
      ['gone.txt', 'no such file or folder'],
    ] as const;
    expect(await write('markdown', articles)).toBe(
      `## a.txt

> “The pier is closed.”

— **Maya Orr**, the port’s chief engineer (“told”, direct)

> the pier would stay closed

— unknown (indirect)

## b.txt

> The pier is closed.

— **Maya Orr** (“told”, mixed, thought)

## gone.txt

Not read: no such file or folder
`,
    );
  });
});

describe('markup in a text stays text', () => {
  test.each([
    '<img src=x onerror=alert(1)>',
    '[click](javascript:alert(1)) ![x](y)',
    '**bold** _it_ `code` ~~gone~~',
    '# heading',
    '- item',
    '+ item',
    '1. item',
    '2019) item',
    '=== ---',
    '| a | b |',
    '&lt;b&gt; &copy;',
    'https://example.org www.example.org orr@example.org',
    'U.S.@news.example orr-@example.org orr_@example.org orr+@example.org _www.example.org',
    '[^1] and $x^2$',
    '\\*backslash',
    '    indented code',
    'a  \nline break',
    ': ---',
  ])('%s', (text) => {
    expect(readBack(text)).toBe(oneLine(text));
  });

  test('whatever it is', () => {
    const hostile = fc.string({ unit: fc.constantFrom(...'*_`[]()<>#+-=|~!&;.:/\\@$^1a \n\tw') });
    fc.assert(
      fc.property(hostile, (text) => {
        expect(readBack(text)).toBe(oneLine(text));
      }),
    );
  });
});

const ENTITIES: Readonly<Record<string, string>> = { '&lt;': '<', '&gt;': '>', '&amp;': '&', '&quot;': '"' };

/** The text of the one paragraph that a Markdown parser makes of it, in a block quotation as the writer puts it. */
function readBack(text: string): string {
  const markdown = `> ${escapeMarkdown(text)}\n`;
  const html = micromark(markdown, { extensions: [gfm()], htmlExtensions: [gfmHtml()] });
  const inner = html.replace(/^<blockquote>\n(?:<p>)?/, '').replace(/(?:<\/p>\n)?<\/blockquote>\n?$/, '');
  return inner.replace(/&(?:lt|gt|amp|quot);/g, (entity) => ENTITIES[entity]!);
}

function oneLine(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
