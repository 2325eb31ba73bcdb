import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { TRANSFORMS, transform } from '../../eval/transforms.js';

const TEXT = 'Roe said, “We left,” and “no.”\n\nHe’s late — the café shut.';

describe('transform', () => {
  it.each([
    ['straight marks', 'Roe said, "We left," and "no."\n\nHe’s late — the café shut.'],
    ['single, comma outside', 'Roe said, ‘We left’, and ‘no.’\n\nHe’s late — the café shut.'],
    ['guillemets', 'Roe said, «We left,» and «no.»\n\nHe’s late — the café shut.'],
    ['low and high marks', 'Roe said, „We left,“ and „no.“\n\nHe’s late — the café shut.'],
    ['CR LF', 'Roe said, “We left,” and “no.”\r\n\r\nHe’s late — the café shut.'],
    ['single newlines', 'Roe said, “We left,” and “no.”\nHe’s late — the café shut.'],
    ['all ASCII', 'Roe said, "We left," and "no."\n\nHe\'s late -- the cafe shut.'],
  ])('%s', (name, expected) => {
    expect(transform(TEXT, TRANSFORMS[name]).text).toBe(expected);
  });

  it.each(Object.keys(TRANSFORMS))('%s: leads back to the same words', (name) => {
    const { text, back } = transform(TEXT, TRANSFORMS[name]);
    for (const word of ['Roe', 'We left', 'no', 'late', 'shut']) {
      const at = text.indexOf(word);
      expect(TEXT.slice(back(at), back(at + word.length))).toBe(word);
    }
  });

  it('never leads back out of order or out of the text', () => {
    const article = fc
      .array(fc.constantFrom('“', '”', '"', 'Roe ', 'said', ', ', '.', '\n', '—', 'é'))
      .map((parts) => parts.join(''));
    fc.assert(
      fc.property(article, fc.constantFrom(...Object.keys(TRANSFORMS)), (before, name) => {
        const { text, back } = transform(before, TRANSFORMS[name]);
        const offsets = Array.from({ length: text.length + 1 }, (_, offset) => back(offset));
        expect(offsets).toEqual(offsets.toSorted((a, b) => a - b));
        expect(offsets.at(-1)).toBeLessThanOrEqual(before.length);
      }),
    );
  });
});
