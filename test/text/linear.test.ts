import { expect, it } from 'vitest';
import { readPage } from '../../src/text/page.js';

const SMALL = 10_000;
const GROWTH = 8;
/** Linear time gives about 8, quadratic 64. */
const LIMIT = 32;

function measure(unit: string, length: number): number {
  const text = unit.repeat(Math.ceil(length / unit.length));
  const start = performance.now();
  readPage(text);
  return performance.now() - start;
}

/** The best of some tries: noise only ever adds time. */
function isLinear(unit: string): boolean {
  let small = Number.POSITIVE_INFINITY;
  let large = Number.POSITIVE_INFINITY;
  for (let attempt = 0; attempt < 5; attempt++) {
    small = Math.min(small, measure(unit, SMALL));
    large = Math.min(large, measure(unit, SMALL * GROWTH));
    if (large < LIMIT * small) return true;
  }
  return false;
}

it.each([
  'We left. ',
  'a',
  '\n',
  '"',
  ' "a',
  '“',
  ' “a',
  '“A',
  ' ‘a',
  'workers’ ',
  'x,’ ',
  '« “ ',
  '“x. ‘y “z\n',
  '“A,” he said. ',
  "'s",
  'a.',
  '. ',
  '![',
  '](/',
  '![a](b',
  'a@a.',
  'www.',
  '\u00ad',
])('reads %j over and over in linear time', (unit) => {
  expect(isLinear(unit)).toBe(true);
});
