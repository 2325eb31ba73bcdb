import { describe, expect, test } from 'vitest';
import { extract } from '../../src/index.js';
import { READERS } from '../../src/input/index.js';
import { readHtml } from '../../src/input/page/html.js';
import { readBytes } from './collect.js';

const OPENING =
  'The harbour board of Brackwater met on Tuesday to hear why the ferry, which was built in 1931, has not sailed for a month.';
const CLOSING =
  'The board will meet again in a fortnight, when it is to hear from the yard that mended the hull three years ago.';

/** A page as a newspaper's site serves it, with this in the middle of the article. */
function page(middle: string): string {
  const links = Array.from({ length: 30 }, (_, i) => `<li><a href="/${i}">Section ${i}</a></li>`).join('');
  return `<!DOCTYPE html><html><head><title>Ferry leaks | The Daily Pier</title>
<meta property="og:title" content="Ferry leaks, engineer says"><meta name="author" content="By Jo Hale">
<meta property="article:published_time" content="2024-03-02T10:00:00Z">
<script>document.write("<p>“I am a script,” said the script.</p>")</script><style>p { color: red }</style></head>
<body><header><nav><ul>${links}</ul></nav></header>
<main><article><h1>Ferry leaks, engineer says</h1><p>${OPENING}</p>
${middle}
<p>${CLOSING}</p></article></main>
<aside class="sidebar"><p>“Buy this,” said the sidebar, at some length, to nobody who was listening to it.</p></aside>
<footer><ul>${links}</ul></footer></body></html>`;
}

/** What of the middle comes out as text. */
function readMiddle(middle: string): string {
  const { text } = readHtml(page(middle));
  expect(text.startsWith(OPENING), text).toBe(true);
  expect(text.endsWith(CLOSING), text).toBe(true);
  return text.slice(OPENING.length, -CLOSING.length).trim();
}

describe('a web page', () => {
  test('gives title, byline and date', () => {
    expect(readHtml(page(''))).toEqual({
      title: 'Ferry leaks, engineer says',
      byline: 'Jo Hale',
      date: '2024-03-02T10:00:00Z',
      text: `${OPENING}\n\n${CLOSING}`,
    });
  });

  test.each<[string, string, string]>([
    ['paragraphs', '<p>One came.</p><p>Two\n left.</p>', 'One came.\n\nTwo left.'],
    [
      'entities',
      '<p>&ldquo;Yes,&rdquo; said O&#8217;Neil &amp; Co &#x2014; twice.</p>',
      '“Yes,” said O’Neil & Co — twice.',
    ],
    ['NBSP and soft hyphens', '<p>Ms&nbsp;Orr of the har&shy;bour.</p>', 'Ms Orr of the harbour.'],
    [
      'inline elements',
      '<p>“<em>It</em> leaks,” said <a href="/orr">Maya <b>Orr</b></a>.</p>',
      '“It leaks,” said Maya Orr.',
    ],
    ['two line breaks', '<p>One came.<br><br>Two left.</p>', 'One came.\n\nTwo left.'],
    ['<q>', '<p><q>It leaks,</q> said Orr.</p>', '“It leaks,” said Orr.'],
    ['a heading', '<h2>A long wait</h2><p>Nobody came.</p>', 'A long wait\n\nNobody came.'],
    [
      'a list',
      '<ul><li>One boat came.</li><li>Two boats left.</li></ul>',
      'One boat came.\n\nTwo boats left.',
    ],
    [
      'the number of a note',
      '<p>It was built in 1931<sup><a href="#1">[1]</a></sup> here.</p>',
      'It was built in 1931 here.',
    ],
    ['what is raised', '<p>On the 2<sup>nd</sup> it held 40 m<sup>2</sup>.</p>', 'On the 2nd it held 40 m2.'],
    ['a number that is a link', '<p>One came.<sup><a href="#1">1</a></sup></p>', 'One came.'],
    ['a script', '<p>One came.</p><script>"<p>“No,” said it.</p>"</script>', 'One came.'],
    [
      'a caption',
      '<figure><img src="a.jpg"><figcaption>“Dusk,” by Jo Hale</figcaption></figure><p>One came.</p>',
      'One came.',
    ],
    [
      'a caption by class',
      '<div class="wp-caption"><img src="a.jpg"><p class="wp-caption-text">The pier at dusk</p></div><p>One came.</p>',
      'One came.',
    ],
    ['a pull quote by class', '<p>One came.</p><div class="pull-quote">“It leaks badly”</div>', 'One came.'],
    [
      'a pull quote by its words',
      '<p>“It leaks badly,” said Orr.</p><blockquote>It leaks badly</blockquote>',
      '“It leaks badly,” said Orr.',
    ],
    ['an aside', '<p>One came.</p><aside><p>“It floats,” said Finn.</p></aside>', 'One came.'],
    [
      'a link to another article',
      '<p>One came.</p><p><strong>Read more:</strong> <a href="/f">Pier safe, says Finn</a></p>',
      'One came.',
    ],
    [
      'related links',
      '<p>One came.</p><div class="related-links"><ul><li><a href="/f">Pier safe, says Finn</a></li></ul></div>',
      'One came.',
    ],
    [
      'a sentence that is a link',
      '<p><a href="/f">“It is safe,” said Finn.</a></p>',
      '“It is safe,” said Finn.',
    ],
    ['an advertisement', '<p>One came.</p><p>Advertisement</p>', 'One came.'],
    [
      'a block quotation',
      '<p>Orr wrote:</p><blockquote><p>We will wait.</p></blockquote>',
      'Orr wrote: “We will wait.”',
    ],
    [
      'its paragraphs',
      '<blockquote><p>We will wait.</p><p>All of us.</p></blockquote>',
      '“We will wait.\n\n“All of us.”',
    ],
    [
      'its own marks',
      '<blockquote><p>“We will wait,” said Orr.</p></blockquote>',
      '“We will wait,” said Orr.',
    ],
    [
      'its signature',
      '<blockquote><p>We will wait.</p><footer>— <cite>Maya Orr</cite></footer></blockquote>',
      '“We will wait.” — Maya Orr',
    ],
    [
      'its signature in a caption',
      '<figure><blockquote><p>We will wait.</p></blockquote><figcaption>Maya Orr, engineer</figcaption></figure>',
      '“We will wait.” — Maya Orr, engineer',
    ],
    [
      'a post',
      '<blockquote class="twitter-tweet"><p>We will wait.</p>&mdash; Maya Orr (@mayaorr) <a href="/t">March 2, 2024</a></blockquote>',
      '“We will wait.” — Maya Orr',
    ],
  ])('%s', (_, html, text) => {
    expect(readMiddle(html)).toBe(text);
  });

  test('quotes in a block quotation are found, and their offsets index the text', () => {
    const { text } = readHtml(
      page('<p>In a letter, Maya Orr wrote:</p><blockquote>We will wait.</blockquote>'),
    );
    const [quote] = extract(text);
    expect(quote).toMatchObject({ speaker: 'Maya Orr', quote: 'We will wait.', type: 'direct' });
    expect(quote!.spans.quote.map(([start, end]) => text.slice(start, end))).toEqual(['We will wait.']);
  });

  test.each([
    ['a fragment', '<p>“It leaks,” said Orr.', '“It leaks,” said Orr.'],
    ['text', '“It leaks,” said Orr.', '“It leaks,” said Orr.'],
    [
      'a page without <body>',
      `<!DOCTYPE html><title>A</title><p>${OPENING}<p>${CLOSING}`,
      `${OPENING}\n\n${CLOSING}`,
    ],
    [
      'a press release in <pre>',
      `<html><body><pre>One boat\ncame.\n\nTwo boats\nleft.</pre></body></html>`,
      'One boat came.\n\nTwo boats left.',
    ],
    [
      'a page whose elements are in no order',
      '<body></body>\n<p><p><noscript></p><html><template><p>“That,” Maya Orr wrote in a letter.</p></template></html></p>',
      '“That,” Maya Orr wrote in a letter.',
    ],
    ['nothing', '', ''],
  ])('%s is a page too', (_, html, text) => {
    expect(readHtml(html).text).toBe(text);
  });
});

describe('the encoding of a page', () => {
  const CURLY = Buffer.from([...'<p>'].map((c) => c.charCodeAt(0)).concat(0x93, 0x49, 0x74, 0x94));
  test.each<[string, Uint8Array | string, string]>([
    ['UTF-8', '<p>“It”</p>', '“It”'],
    ['UTF-8 that calls itself Latin-1', '<meta charset="iso-8859-1"><p>“It”</p>', '“It”'],
    ['Windows-1252 that says nothing', CURLY, '“It”'],
    [
      'Windows-1252 that calls itself Latin-1',
      Buffer.concat([Buffer.from('<meta charset=iso-8859-1>'), CURLY]),
      '“It”',
    ],
    [
      'what its <meta> says',
      Buffer.concat([Buffer.from('<meta charset="windows-1251"><p>'), Uint8Array.of(0xc4, 0xe0)]),
      'Да',
    ],
    ['UTF-16', Buffer.from('\ufeff<p>“It”</p>', 'utf16le'), '“It”'],
  ])('%s', async (_, bytes, text) => {
    expect(await readBytes(READERS.html, bytes)).toEqual([{ article: 'a.txt', text }]);
  });

  test('a page without text is an error that says why', async () => {
    await expect(readBytes(READERS.html, '<html><script>go()</script></html>')).rejects.toThrow(
      'no text in this page; does a script build it?',
    );
  });
});
