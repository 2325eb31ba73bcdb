import fc from 'fast-check';
import { expect, it } from 'vitest';
import { hasWord } from '../../src/speakers/ordered-words.js';

it.each([
  ['ann ben\nmaya', 'ann', true],
  ['ann ben\nmaya', 'ben', true],
  ['ann ben\nmaya', 'maya', true],
  ['\nann\n', 'ann', true],
  ['ann ben\nmaya', 'be', false],
  ['ann ben\nmaya', 'ben\nmaya', false],
  ['ann ben\nmaya', '', false],
  ['\n\nann', '', false],
  ['', 'ann', false],
])('%j has %j: %s', (list, word, answer) => {
  expect(hasWord(list, word)).toBe(answer);
});

it('finds the words of any list, and no other', () => {
  const words = fc.array(fc.stringMatching(/^[a-zé]{1,4}$/), { minLength: 1 });
  fc.assert(
    fc.property(words, fc.stringMatching(/^[a-zé]{1,4}$/), (list, other) => {
      const ordered = [...list].sort().join('\n');
      expect(list.every((word) => hasWord(ordered, word))).toBe(true);
      expect(hasWord(ordered, other)).toBe(list.includes(other));
    }),
  );
});
