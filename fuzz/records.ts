import fc from 'fast-check';
import type { Quote, Span } from '../src/types.js';
import { HOSTILE, jumble, piece } from './articles.js';

/** What a format is asked to write. */
export interface Output {
  readonly articles: readonly WrittenArticle[];
  /** Columns, or `null` where nobody looks. */
  readonly width: number | null;
  readonly byArticle: boolean;
  /** Where one thread stops and another goes on. */
  readonly cut: number;
}

/** An article with its quotes, or why it could not be read. */
export interface WrittenArticle {
  readonly article: string;
  readonly text: string;
  readonly title: string | null;
  readonly quotes: readonly Quote[];
  readonly error: string | null;
}

const EVIL = [
  ...[
    '</script><script>alert(1)</script>',
    '<!--<script>',
    '<img src=x onerror=alert(1)>',
    '"\'><b>',
    '&lt;b&gt;',
    '{{x}}',
  ],
  ...[
    '[a](javascript:alert(1))',
    '![a](b)',
    '<javascript:alert(1)>',
    'www.a.example',
    '**a**',
    '`a`',
    '|',
    '1. ',
    '- ',
    '# ',
  ],
  ...[
    '=1+1',
    ' =1',
    '+1',
    '-1',
    '@A',
    '\t=1',
    '\r=1',
    '＝1',
    '","',
    ';=1',
    '""',
    '\n',
    '\r\n',
    '\u2028',
    '\\',
    '\\"',
  ],
];
const word = fc.oneof(fc.constantFrom(...EVIL, ...HOSTILE), piece);
const string = fc.oneof(
  { weight: 4, arbitrary: fc.array(word, { minLength: 1, maxLength: 4 }).map((parts) => parts.join('')) },
  { weight: 2, arbitrary: jumble },
  { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 20 }) },
  { weight: 1, arbitrary: fc.constantFrom('', ' ', '-', '__proto__', 'constructor') },
);
const maybe = fc.option(string);
const span: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(60), fc.nat(20))
  .map(([start, length]) => [start, start + length]);

const quote: fc.Arbitrary<Quote> = fc.record({
  speaker: maybe,
  role: maybe,
  quote: string,
  type: fc.constantFrom('direct', 'mixed', 'indirect'),
  kind: fc.constantFrom('statement', 'thought'),
  cue: maybe,
  addressee: maybe,
  mention: maybe,
  resolution: fc.constantFrom('named', 'name', 'nominal', 'pronoun', 'continued', null),
  confidence: fc.integer({ min: 0, max: 100 }).map((percent) => percent / 100),
  spans: fc.record({
    quote: fc.array(span, { minLength: 1, maxLength: 3 }),
    source: fc.option(span),
    cue: fc.option(span),
  }),
});

const written: fc.Arbitrary<WrittenArticle> = fc.record({
  article: string,
  text: string,
  title: maybe,
  quotes: fc.array(quote, { maxLength: 3 }),
  error: fc.option(string, { freq: 4 }),
});

/** Records that no article would give, all at once. */
export const anyOutput: fc.Arbitrary<Output> = fc.record({
  articles: fc.array(written, { maxLength: 3 }),
  width: fc.constantFrom(null, null, 1, 20, 40, 80, 200),
  byArticle: fc.boolean(),
  cut: fc.nat(3),
});
