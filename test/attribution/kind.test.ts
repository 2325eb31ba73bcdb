import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type KindParts, kindOf } from '../../src/attribution/kind.js';
import { wordingOf } from '../../src/attribution/wording.js';
import type { Article } from '../../src/text/article.js';
import { readPage } from '../../src/text/page.js';
import type { Span } from '../../src/types.js';

const ends = new Map([
  ['}', '{'],
  [']', '['],
  ['⟧', '⟦'],
]);

/** Reads `{source} [cue] ⟦content⟧`: the text without the brackets, and what they enclose. */
function parseMarked(marked: string): { article: Article; parts: KindParts } {
  const found: Record<string, Span[]> = { '{': [], '[': [], '⟦': [] };
  const open = new Map<string, number>();
  let text = '';
  for (const char of marked) {
    const opener = ends.get(char);
    if (opener !== undefined) found[opener]!.push([open.get(opener)!, text.length]);
    else if (char in found) open.set(char, text.length);
    else text += char;
  }
  const article = readPage(text);
  const content = found['⟦']!;
  const { type } = wordingOf(article, content);
  return { article, parts: { content, type, source: found['{']![0] ?? null, cue: found['[']![0] ?? null } };
}

/** `{source} [cue] ⟦content⟧`. */
const statements: Record<string, readonly string[]> = {
  'said, written, published, announced': [
    '{Roe} [said] ⟦that it rained⟧.',
    '{Roe} [told] Lee ⟦it rained⟧.',
    '{Roe} [has repeatedly said] ⟦it rained⟧.',
    '[According to] {Roe}, ⟦it rained⟧.',
    '{Roe} [noted] ⟦the rain⟧.',
    '{Roe} [insisted] ⟦the corner was a goal kick⟧.',
    '{Roe} [wrote] ⟦that it rained⟧.',
    '{Roe} [tweeted] ⟦the vote was rigged⟧.',
    '⟦Prices fell in March⟧, {the bank} [wrote].',
    '{The city} [announced] ⟦a review⟧.',
    '{Roe} [issued a statement saying] ⟦it rained⟧.',
    '{Roe}: ⟦It rained⟧.'.replace(':', '[:]'),
    '{Roe} [—] ⟦it never rains here⟧.',
    '{Roe} [went on to say] ⟦it rained⟧.',
    '{Roe} [made it clear] ⟦that it rained⟧.',
    '{Roe} [made no secret of] ⟦her dislike⟧.',
    '{Roe} [pointed out] ⟦that it rained⟧.',
    '{Roe} [ruled out] ⟦a second vote⟧.',
    '{Roe} [did not only say] ⟦it rained⟧.',
    '⟦The club⟧ [was said] ⟦to be for sale⟧.',
    '{Roe}[’s claim that] ⟦it rained⟧ was new.',
    '{Roe} [criticised] ⟦the mayor for the delay⟧.',
    '{Roe} [described] ⟦the vote as a farce⟧.',
    '{Roe} [called] ⟦Lee a liar⟧.',
    '{Roe} [seemed to admit] ⟦that it rained⟧.',
    '{Roe} [agreed that] ⟦it rained⟧.',
    '{Roe} [complained about] ⟦the rain⟧.',
    '{Roe} [expressed] ⟦concern about the rain⟧.',
    '{Roe} [raised questions about] ⟦the vote⟧.',
    '{Roe} [reckons] ⟦it will rain⟧.',
    '⟦The vote was rigged⟧, {Roe} [alleged].',
  ],
  'asked, demanded, promised, warned': [
    '{Roe} [asked] ⟦whether it rained⟧.',
    '{Roe} [asked] ⟦Lee to leave⟧.',
    '{Roe} [questioned] ⟦why it rained⟧.',
    '{Roe} [urged] ⟦Lee to leave⟧.',
    '{Roe} [called for] ⟦a review⟧.',
    '{Roe} [called] ⟦for a review⟧.',
    '{Roe} [called on] ⟦Lee to leave⟧.',
    '{Roe} [proposed] ⟦a ban⟧.',
    '{Roe} [promised] ⟦to keep his eyes open⟧.',
    '{Roe} [pledged] ⟦$5m⟧.',
    '{Roe} [vowed] ⟦to leave⟧.',
    '{Roe} [threatened] ⟦to leave⟧.',
    '{Roe} [warned of] ⟦floods⟧.',
    '{Roe} [offered] ⟦to leave⟧.',
    '{Roe} [accused] ⟦Lee of fraud⟧.',
    '{Roe} [blamed] ⟦the rain on Lee⟧.',
  ],
  'denied something that is said': [
    '{Roe} [denied] ⟦that it had paid⟧.',
    '{Roe} [denied] ⟦paying anyone⟧.',
    '{Roe} [has denied] ⟦ever paying anyone⟧.',
    '{Roe} [denied] ⟦she had known the invoices were false⟧.',
    '{Roe} [denied] ⟦such a note existed⟧.',
    '{Roe} [denied] ⟦anyone was forced to come in⟧.',
    '{Roe} [denied] ⟦the “absurd” charges⟧.',
  ],
  'forecast, found, shown': [
    '{He} [expects] ⟦rates to fall⟧.',
    '{Economists} [anticipated] ⟦a rise⟧.',
    '{Economists} [do not expect] ⟦rates to fall⟧.',
    '⟦Rates⟧ [are expected by] {analysts} ⟦to fall⟧.',
    '{The bank} [predicted] ⟦that rates would fall⟧.',
    '{It} [estimated] ⟦losses at $9m⟧.',
    '{The report} [found] ⟦no fraud⟧.',
    '{The CNN poll} [showed] ⟦Roe ahead⟧.',
    '{Researchers at MIT} [found] ⟦a link⟧.',
    '{Roe} [found] ⟦that it rained⟧.',
    '[In] {the new poll}, ⟦half liked Roe⟧.',
    '{The banner} [read] ⟦“No more”⟧.',
  ],
  'in marks': [
    '⟦“We left,”⟧ {Roe} [smiled].',
    '⟦“We left,”⟧ {Roe} [continued].',
    '⟦“We left,”⟧ {Roe} [shrugged].',
    '⟦“It could get worse,”⟧ {Roe} [worried].',
    '⟦“We left,”⟧ {Roe}[’s side of it].',
    '⟦“We left.”⟧',
    '{Roe} [opposed] ⟦what she saw as a “sham”⟧.',
    '{Roe} [slammed] ⟦the “failed” plan⟧.',
    '{Roe} [found] ⟦the film “dull”⟧.',
    '{Roe} [decided] ⟦to “let it rain”⟧.',
    '⟦“I was ten,”⟧ {she} [remembered].',
    '{Roe} [mocked] ⟦the “little” man⟧.',
    '⟦“No comment,”⟧ {Roe} [declined].',
    '{Roe} [did not hold back]: ⟦“We left.”⟧',
    '{Roe} [could only quip], ⟦“We left.”⟧',
    '⟦“Why?”⟧ {Roe} [wanted to know].',
    '{Roe} [wrote a letter urging] ⟦a review⟧.',
    '{Roe} [denounced] ⟦the raid as an act of war⟧.',
    '⟦Roe⟧ [was criticized for] ⟦the delay⟧.',
    '{The latest poll} [has] ⟦Roe ahead⟧.',
    'figures {that} [show] ⟦Roe ahead⟧.',
    '{An average of polls} [shows] ⟦Roe ahead⟧.',
    '{Roe} [said] ⟦about half of the loss⟧.',
    '{Roe} [responded] ⟦by saying it rained⟧.',
    '{Roe} [denied] ⟦being there⟧.',
    '{Roe} [denied] ⟦it’s over⟧.',
  ],
};

const thoughts: Record<string, readonly string[]> = {
  'believed, wanted, felt': [
    '{Roe} [thinks] ⟦it will rain⟧.',
    '⟦“Why me?”⟧ {he} [thought].',
    '{Roe} [believed] ⟦the vote was “rigged”⟧.',
    '{She} [wants] ⟦to win⟧.',
    '{She} [would like] ⟦to win⟧.',
    '{She} [is looking for] ⟦a way out⟧.',
    '{Roe} [hopes] ⟦it rains⟧.',
    '{Roe} [feared] ⟦the rain⟧.',
    '{Roe} [worried that] ⟦it would rain⟧.',
    '{Roe} [felt] ⟦it was over⟧.',
    '{Roe} [knew] ⟦it rained⟧.',
    '{Roe} [sees] ⟦Lee as a threat⟧.',
    '{Roe} [considered] ⟦Lee a threat⟧.',
    '{Roe} [is confident that] ⟦it will rain⟧.',
    '[For] {Roe}, ⟦the vote was a farce⟧.',
    '{Roe} [found] ⟦the film dull⟧.',
    '{Roe} [does not believe] ⟦it rained⟧.',
  ],
  'supported, planned, did': [
    '{Roe} [backed] ⟦the plan⟧.',
    '{Roe} [opposed] ⟦the plan⟧.',
    '{Roe} [endorsed] ⟦Lee⟧.',
    '{Roe} [voted against] ⟦the bill⟧.',
    '{Roe}[’s plan] ⟦to leave⟧ failed.',
    '{Roe}[’s support for] ⟦the plan⟧ fell.',
    '{Roe} [planned] ⟦to leave⟧.',
    '{Roe} [decided] ⟦to leave⟧.',
    '{Roe} [tried to explain] ⟦the plan⟧.',
    '{Roe} [agreed to] ⟦the deal⟧.',
    '{Roe} [agreed with] ⟦Lee⟧.',
    '{Roe} [signed] ⟦the bill⟧.',
    '{Roe} [watched] ⟦“The Long Walk”⟧.',
    '{Roe} [wrote] ⟦a book⟧.',
    '{Roe} [offered] ⟦fresh ammunition⟧.',
    '{Roe} [criticized] ⟦the plan⟧.',
    '{Roe} [mocked] ⟦Lee⟧.',
    '{Roe} [answered] ⟦questions from reporters⟧.',
  ],
  'no words reported': [
    '{Roe} [declined to comment on] ⟦the rain⟧.',
    '{Roe} [refused to say] ⟦whether it rained⟧.',
    '{Roe} [denied] ⟦the charges⟧.',
    '{Roe} [denied] ⟦wrongdoing⟧.',
    '{Roe} [denied] ⟦any part in the scheme⟧.',
    '{Roe} [would not say] ⟦whether it rained⟧.',
    '{Roe} [did not say] ⟦whether it rained⟧.',
    '{Roe} [didn’t mention] ⟦that it rained⟧.',
    '{Roe} [never said] ⟦that it rained⟧.',
    '{Critics} [might say] ⟦that it rained⟧.',
    '{Critics} [would have said] ⟦that it rained⟧.',
    '{Roe} [did not immediately respond to] ⟦requests for comment⟧.',
    '{Roe} [talked about] ⟦the rain⟧.',
    '{Roe} [told Lee about] ⟦the rain⟧.',
    '{Roe}, [referring to] ⟦Lee⟧.',
    '{Roe} [discussed] ⟦the plan⟧.',
    '{He} [pointed at] ⟦the strong ties between the two⟧.',
    '{Roe} [without mentioning] ⟦that it rained⟧.',
  ],
  'nobody said it': [
    '⟦Roe⟧ [is expected] ⟦to win⟧.',
    '⟦The square⟧ [is called] ⟦“the hub”⟧.',
    '⟦The square⟧ [is known as] ⟦“the hub”⟧.',
    'a book [titled] ⟦“Salt”⟧.',
    '⟦It⟧ [seemed] ⟦to rain⟧.',
    '{the film}[ ] ⟦the rain⟧'.replace('[ ]', '[ of things]'),
    '⟦It rained.⟧',
    '⟦“Enough,”⟧ {critics} [might say].',
    '{Roe} [refused to say] ⟦“sorry”⟧.',
    '{They} [cast their votes for] ⟦Roe⟧.',
    '{He} [has praise for] ⟦Roe⟧.',
    '{The board} [lifted] ⟦the “gag” order⟧.'.replace('lifted', 'reversed'),
    '{Roe} [denounced] ⟦his support for the ban⟧.',
    '⟦a “no-fly” zone of some size⟧ [was imposed].',
  ],
};

describe.each(Object.entries(statements))('%s: statements', (_name, rows) => {
  it.each(rows)('%s', (marked) => {
    const { article, parts } = parseMarked(marked);
    expect(kindOf(article, parts)).toBe('statement');
  });
});

describe.each(Object.entries(thoughts))('%s: thoughts', (_name, rows) => {
  it.each(rows)('%s', (marked) => {
    const { article, parts } = parseMarked(marked);
    expect(kindOf(article, parts)).toBe('thought');
  });
});

const pieces = [
  ...'“”‘’,.:— ',
  'said',
  'would',
  'not',
  'called',
  'for',
  'made',
  'clear',
  'that',
  'constructor',
  '__proto__',
];
const anyText = fc.oneof(
  fc.string(),
  fc.array(fc.constantFrom(...pieces), { maxLength: 40 }).map((parts) => parts.join(' ')),
);
const anySpan: fc.Arbitrary<Span> = fc
  .tuple(fc.nat(80), fc.nat(80))
  .map(([a, b]) => [Math.min(a, b), Math.max(a, b)]);

it('names a kind, whatever it is given', () => {
  const anyParts = fc.record({
    content: fc.array(anySpan, { maxLength: 3 }),
    cue: fc.option(anySpan),
    source: fc.option(anySpan),
    type: fc.constantFrom('direct' as const, 'mixed' as const, 'indirect' as const),
  });
  fc.assert(
    fc.property(anyText, anyParts, (text, parts) => {
      expect(['statement', 'thought']).toContain(kindOf(readPage(text), parts));
    }),
    { numRuns: 2000 },
  );
});
