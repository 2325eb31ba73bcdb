import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import { countLines, cutLines, eachLine, type Lines, splitBlocks } from '../../src/input/lines.js';
import { collect } from './collect.js';

const LINE = fc.string({ unit: fc.constantFrom('a', '·', ' '), maxLength: 5 });
const TEXT = fc.array(LINE, { maxLength: 12 }).map((lines) => lines.join('\n'));
const SIZES = fc.array(fc.integer({ min: 1, max: 9 }), { minLength: 1, maxLength: 20 });

/** The text in chunks of these sizes, in turn. */
async function* cutUp(text: string, sizes: readonly number[]): AsyncGenerator<Uint8Array> {
  const bytes = Buffer.from(text);
  let at = 0;
  for (let i = 0; at < bytes.length; i++) {
    yield bytes.subarray(at, at + sizes[i % sizes.length]!);
    at += sizes[i % sizes.length]!;
  }
}

function textOf(blocks: readonly Lines[]): string {
  return Buffer.concat(blocks.map(({ bytes }) => bytes)).toString();
}

test('blocks are the stream in whole lines, numbered from 1, however it comes', async () => {
  await fc.assert(
    fc.asyncProperty(TEXT, SIZES, async (text, sizes) => {
      const blocks = (await collect(splitBlocks(cutUp(text, sizes)))) as Lines[];
      expect(textOf(blocks)).toBe(text);
      let first = 1;
      for (const [index, block] of blocks.entries()) {
        expect(block.first).toBe(first);
        first += block.count;
        const isLast = index === blocks.length - 1;
        expect(countLines(block.bytes)).toBe(block.count - (isLast && !text.endsWith('\n') ? 1 : 0));
      }
      const lines = blocks.flatMap((block) => [...eachLine(block)]);
      const written = text === '' ? [] : text.replace(/\n$/, '').split('\n');
      expect(lines.map(({ bytes }) => Buffer.from(bytes).toString())).toEqual(written);
      expect(lines.map(({ number }) => number)).toEqual(written.map((_, index) => index + 1));
    }),
  );
});

test('a block can be cut after any line', () => {
  fc.assert(
    fc.property(TEXT, fc.nat(12), (text, cut) => {
      const bytes = Buffer.from(`${text}\n`);
      const block = { bytes, first: 3, count: countLines(bytes) };
      fc.pre(cut <= block.count);
      const [head, rest] = cutLines(block, cut);
      expect(textOf([head, rest])).toBe(`${text}\n`);
      expect([head.first, head.count, rest.first]).toEqual([3, cut, 3 + cut]);
      expect([countLines(head.bytes), countLines(rest.bytes)]).toEqual([head.count, rest.count]);
    }),
  );
});
