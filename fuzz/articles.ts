import fc from 'fast-check';

/** Marks, breaks and invisible characters that change what the text around them means. */
const MARKS = [
  ...'“”"‘’\'«»„‚`‹›「」『』.,?!:;-–—…()[]*_@#&/<>\\|~=',
  ...["''", '``', '. . .', '--', '," ', '.” ', '” ', ' “', ' ‘', '’ ', '"\n\n"', '”\n\n“', '\n\n“'],
];
const BREAKS = [
  ' ',
  ' ',
  ' ',
  '\n',
  '\n\n',
  '\r\n',
  '\r',
  '\t',
  '\u00a0',
  '\u2028',
  '\u2029',
  '\u000b',
  '\u3000',
];
export const HOSTILE = [
  // Controls, what drives a terminal, byte-order mark, soft hyphen, joiners, right-to-left overrides.
  ...[
    '\0',
    '\u0007',
    '\b',
    '\u001b[31m',
    '\u001b]0;x\u0007',
    '\u009b',
    '\u007f',
    '\ufeff',
    '\ufffd',
    '\ufffe',
  ],
  ...['\u00ad', '\u200b', '\u200d', '\u2060', '\ufe0f', '\u202e', '\u202d', '\u2066', '\u2069', '\u200f'],
  // Astral letters, digits and pictures, lone surrogates, combining marks, other scripts, letters that change length.
  ...[
    '𝕊𝕒𝕚𝕕',
    '𐐀',
    '🗣️',
    '👩🏽‍⚖️',
    '𝟙',
    '\ud83d',
    '\udc00',
    'e\u0301',
    '\u0301',
    'Z͑ͫ̓ͪ̂ͫ̽',
    'ا',
    'שלום',
    '東京',
    'ﬁ',
    'İ',
    'ß',
    'ΐ',
  ],
  ...[
    '__proto__',
    'constructor',
    'toString',
    'hasOwnProperty',
    'Constructor',
    '=1+1',
    '<b>',
    '</script>',
    '&quot;',
    '&#8220;',
  ],
  ...[
    'http://',
    'https://a.example/?q="x"',
    '![',
    '](',
    '](javascript:alert(1))',
    'www.',
    'a@b.example',
    '```',
    '| ',
    '> ',
  ],
];
const NAMES = [
  ...[
    'Maya Orr',
    'Orr',
    'Ms. Orr',
    'Ben Finn',
    'Finn',
    'Dr. Ana-Lucía Peña',
    'J. R. Okafor Jr.',
    'O’Neill',
    'van der Berg',
    'Kim',
  ],
  ...[
    'Li Wei',
    'Sen. Tom Roe (D-Mass.)',
    'the U.S.',
    'Acme Inc.',
    'the World Health Organization',
    'WHO',
    'Gov. Ash',
    'Al-Monitor',
  ],
];
const PEOPLE = [
  ...[
    'he',
    'she',
    'they',
    'He',
    'She',
    'They',
    'I',
    'we',
    'who',
    'his',
    'her',
    'it',
    'the mayor',
    'the analyst',
    'a senior official',
  ],
  ...[
    'officials',
    'police',
    'the report',
    'her lawyer',
    'the company’s spokesman',
    'critics',
    'the 71-year-old',
    'one of them',
    'many',
  ],
];
const CUES = [
  ...[
    'said',
    'says',
    'told',
    'told reporters',
    'according to',
    'asked',
    'added',
    'wrote in a letter',
    'has said',
    'said that',
    'denied',
  ],
  ...[
    'announced',
    'believes',
    'wants',
    'tweeted',
    'warned',
    'did not say',
    'was told by',
    'is expected',
    'to say',
    'saying',
    'adding',
  ],
];
const WORDS = [
  ...[
    'that',
    'the',
    'of',
    'and',
    'to',
    'in',
    'not',
    'on Monday',
    'will',
    'leave',
    'water',
    'rose',
    '5',
    '1,237',
    '$3.5m',
    '6\'2"',
    'U.S.',
    'No.',
  ],
  ...[
    'mayor',
    'spokeswoman for',
    'chief of',
    'former',
    'whose',
    'but',
    'because',
    'which',
    '—',
    ',',
    ',',
    ',',
    '.',
    '.',
    '.',
    '’s',
    '(',
    ')',
    '41',
  ],
];

/** A word, a name, a cue, a mark, or what no article should hold. */
export const piece = fc.oneof(
  { weight: 5, arbitrary: fc.constantFrom(...WORDS) },
  { weight: 3, arbitrary: fc.constantFrom(...NAMES, ...PEOPLE) },
  { weight: 3, arbitrary: fc.constantFrom(...CUES) },
  { weight: 3, arbitrary: fc.constantFrom(...MARKS) },
  { weight: 1, arbitrary: fc.constantFrom(...HOSTILE) },
);
const gap = fc.oneof(
  { weight: 8, arbitrary: fc.constant(' ') },
  { weight: 1, arbitrary: fc.constant('') },
  { weight: 1, arbitrary: fc.constantFrom(...BREAKS) },
);

/** Words of the news in no order at all, with rubbish between. */
export const jumble = fc
  .array(fc.tuple(piece, gap), { maxLength: 14, size: 'max' })
  .map((parts) => parts.flat().join(''));

const QUOTES = [
  ['“', '”'],
  ['"', '"'],
  ['‘', '’'],
  ["'", "'"],
  ['«', '»'],
  ['„', '“'],
  ['“', ''],
  ['', '”'],
] as const;
const words = fc.array(fc.constantFrom(...WORDS, ...NAMES, ...PEOPLE), { minLength: 1, maxLength: 6 });
const clause = words.map((list) => list.join(' '));
const source = fc.constantFrom(...NAMES, ...PEOPLE);

interface Parts {
  readonly marks: readonly [string, string];
  readonly first: string;
  readonly second: string;
  readonly who: string;
  readonly cue: string;
  readonly role: string;
}
const SHAPES: readonly ((parts: Parts) => string)[] = [
  ({ marks: [open, close], first, who, cue }) => `${open}${first},${close} ${who} ${cue}.`,
  ({ marks: [open, close], first, who, cue }) => `${open}${first},${close} ${cue} ${who}.`,
  ({ marks: [open, close], first, second, who, cue }) =>
    `${open}${first},${close} ${who} ${cue}. ${open}${second}.${close}`,
  ({ marks: [open, close], first, second, who, cue }) =>
    `${open}${first},${close} ${cue} ${who}, ${open}${second}.${close}`,
  ({ marks: [open, close], first, who, cue, role }) => `${who}, ${role}, ${cue}: ${open}${first}.${close}`,
  ({ first, who, cue }) => `${who} ${cue} that ${first}.`,
  ({ first, who }) => `${first}, according to ${who}.`,
  ({ marks: [open, close], first, second, who, cue }) => `${who} ${cue} ${first} ${open}${second}${close}.`,
  ({ marks: [open], first, second, who, cue }) => `${open}${first}.\n\n${open}${second},” ${who} ${cue}.`,
  ({ marks: [open, close], first, second, who }) => `${open}${first} ‘${second}’${close}\n— ${who}`,
  ({ first, who, role }) => `${who} is ${role} of ${first}.`,
  ({ first, second, who }) => `${who}: ${first}\nQ: ${second}?`,
];
/** A sentence as reporters build it, of words that need not fit. */
export const sentence = fc
  .tuple(
    fc.constantFrom(...SHAPES),
    fc.record({
      marks: fc.constantFrom(...QUOTES),
      first: clause,
      second: clause,
      who: source,
      cue: fc.constantFrom(...CUES),
      role: clause,
    }),
  )
  .map(([shape, parts]) => shape(parts));

const structured = fc
  .array(fc.tuple(fc.oneof({ weight: 5, arbitrary: sentence }, { weight: 1, arbitrary: jumble }), gap), {
    maxLength: 3,
    size: 'max',
  })
  .map((parts) => parts.flat().join(''));

const LONGEST_REPEAT = 500;
/** One piece many times over, as stuck keys and broken templates leave it. */
const repeated = fc
  .tuple(fc.oneof(piece, jumble), gap, fc.integer({ min: 2, max: 60 }))
  .map(([unit, between, times]) => `${unit}${between}`.repeat(times).slice(0, LONGEST_REPEAT));

interface Edit {
  /** Where, as a share of the length. */
  readonly at: number;
  readonly cut: number;
  readonly put: string;
}
const edit: fc.Arbitrary<Edit> = fc.record({
  at: fc.double({ min: 0, max: 1, noNaN: true }),
  cut: fc.oneof(fc.constant(0), fc.nat(3), fc.nat(80)),
  put: fc.oneof(fc.constant(''), piece, fc.string({ unit: 'binary', maxLength: 4 })),
});

function applyEdit(text: string, { at, cut, put }: Edit): string {
  const index = Math.floor(at * text.length);
  return text.slice(0, index) + put + text.slice(index + cut);
}

/** A stretch of a real text with a few letters cut, put in or lost, at any unit: also within a character. */
export function mutated(texts: readonly string[], longest = 400): fc.Arbitrary<string> {
  return fc
    .tuple(
      fc.constantFrom(...texts),
      fc.double({ min: 0, max: 1, noNaN: true }),
      fc.integer({ min: 20, max: longest }),
      fc.array(edit, { maxLength: 6 }),
    )
    .map(([article, at, length, edits]) => {
      const start = Math.floor(at * article.length);
      return edits.reduce(applyEdit, article.slice(start, start + length));
    });
}

/** Any text an article could be, or pretend to be: `articles` are what mutations start from. */
export function anyArticle(articles: readonly string[]): fc.Arbitrary<string> {
  return fc.oneof(
    { weight: 6, arbitrary: structured },
    { weight: 5, arbitrary: jumble },
    { weight: 3, arbitrary: mutated(articles) },
    { weight: 1, arbitrary: repeated },
    { weight: 1, arbitrary: fc.string({ unit: 'binary', maxLength: 120 }) },
  );
}
