import fc from 'fast-check';
import { HOSTILE, jumble, mutated, piece, sentence } from './articles.js';

const TAGS = [
  ...'p p p p div div section article main header footer aside nav h1 h2 ul li blockquote blockquote cite q'.split(
    ' ',
  ),
  ...'figure figcaption pre code table tr td br hr a a b em sup span script style noscript template svg math'.split(
    ' ',
  ),
  ...'iframe title textarea select option button form input img plaintext xmp body html head center dl dt dd'.split(
    ' ',
  ),
];
const ATTRIBUTES = [
  ...[
    '',
    '',
    '',
    ' class="caption"',
    ' class="related"',
    ' id=main',
    ' hidden',
    ' role="navigation"',
    ' href="/a"',
  ],
  ...[
    ' href="javascript:alert(1)"',
    ' onclick=alert(1)',
    ' style="display:none"',
    " a='\"'",
    ' a="<p>"',
    ' a=<',
    ' "',
  ],
];
/** What pages have between their elements, and what is broken. */
const PARTS = [
  ...[
    '<!-- a -->',
    '<!--',
    '-->',
    '<![CDATA[ a ]]>',
    '<?xml ?>',
    '<!doctype html>',
    '</',
    '<',
    '>',
    '<p',
    '</p',
    '<>',
  ],
  ...[
    '&ldquo;',
    '&rdquo;',
    '&quot;',
    '&#8220;',
    '&#x201d',
    '&amp;lt;',
    '&nbsp;',
    '&shy;',
    '&#0;',
    '&#xd800;',
    '&#x110000;',
  ],
  ...[
    '&#27;',
    '&notanentity;',
    '&',
    '&#',
    '&#x',
    '</script>',
    '</style>',
    '\0',
    '\r\n',
    '\n\n',
    '\f',
    'Advertisement',
  ],
];
const text = fc.oneof(
  { weight: 4, arbitrary: sentence },
  { weight: 2, arbitrary: jumble },
  { weight: 1, arbitrary: fc.constantFrom(...PARTS, ...HOSTILE) },
);

const { element } = fc.letrec<{ element: string }>((tie) => ({
  element: fc.oneof(
    { maxDepth: 4, depthSize: 'small' },
    text,
    fc
      .tuple(
        fc.constantFrom(...TAGS),
        fc.constantFrom(...ATTRIBUTES),
        fc.array(tie('element'), { maxLength: 4 }),
        fc.constantFrom('close', 'close', 'close', 'close', 'open', 'wrong'),
      )
      .map(([tag, attributes, inner, end]) => {
        const close = { close: `</${tag}>`, open: '', wrong: '</i></div>' }[end] ?? '';
        return `<${tag}${attributes}>${inner.join('')}${close}`;
      }),
  ),
}));
const body = fc.array(element, { maxLength: 6 }).map((parts) => parts.join('\n'));
const head = fc
  .array(
    fc.tuple(
      fc.constantFrom(
        (value: string) => `<title>${value}</title>`,
        (value: string) => `<meta property="og:title" content="${value}">`,
        (value: string) => `<meta name=author content='${value}'>`,
        (value: string) => `<meta name="date" content="${value}">`,
        (value: string) =>
          `<script type="application/ld+json">{"@type":"NewsArticle","headline":"${value}"}</script>`,
      ),
      fc.oneof(piece, jumble),
    ),
    { maxLength: 3 },
  )
  .map((parts) => parts.map(([write, value]) => write(value)).join(''));
const page = fc
  .tuple(head, body)
  .map(([top, content]) => `<!DOCTYPE html><html><head>${top}</head><body>${content}</body></html>`);

/** Pages that are whole, broken, or hardly pages; `pages` are what mutations start from. */
export function anyPage(pages: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: page },
    { weight: 3, arbitrary: body },
    { weight: 2, arbitrary: mutated(pages, 3000) },
    {
      weight: 1,
      arbitrary: fc
        .array(fc.constantFrom(...PARTS, ...TAGS.map((tag) => `<${tag}>`)), { maxLength: 60 })
        .map((parts) => parts.join('')),
    },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  );
}

const MARKUP = [
  ...[
    '# ',
    '## ',
    '> ',
    '> > ',
    '- ',
    '* ',
    '1. ',
    '2) ',
    '    ',
    '\t',
    '```\n',
    '~~~\n',
    '---\n',
    '***',
    '+++\n',
    '| a | b |\n|--|--|\n',
  ],
  ...[
    '*',
    '**',
    '_',
    '__',
    '`',
    '``',
    '~~',
    '[',
    ']',
    '](',
    '](/a)',
    '![',
    ')',
    '<b>',
    '</b>',
    '<script>',
    '</script>',
    '<!--',
  ],
  ...[
    '[^1]',
    '[^1]: ',
    '[a]: /b "c"\n',
    '<https://a.example>',
    '\\',
    '\\*',
    '  \n',
    '\n',
    '\n\n',
    '\n\n',
    '\n> ',
    '\n\n> — ',
    '&quot;',
  ],
];
const YAML = [
  ...[
    'title: ',
    'author: ',
    'date: 2024-03-02',
    '- a',
    '&a [*a]',
    '? ',
    '!!js/function x',
    '{',
    '[',
    '"',
    '\n',
    '__proto__: ',
    ': ',
  ],
];
const line = fc
  .array(
    fc.oneof({ weight: 3, arbitrary: fc.constantFrom(...MARKUP) }, { weight: 2, arbitrary: sentence }, piece),
    {
      maxLength: 14,
      size: 'max',
    },
  )
  .map((parts) => parts.join(''));
const front = fc
  .array(fc.oneof(fc.constantFrom(...YAML), piece), { maxLength: 8 })
  .map((parts) => `---\n${parts.join('')}\n---\n`);

/** Markdown with and without front matter, well and badly marked up. */
export function anyMarkdown(texts: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 4, arbitrary: line },
    { weight: 2, arbitrary: fc.tuple(front, line).map((parts) => parts.join('')) },
    { weight: 2, arbitrary: fc.tuple(line, mutated(texts), line).map((parts) => parts.join('\n\n')) },
    { weight: 1, arbitrary: body },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  );
}
