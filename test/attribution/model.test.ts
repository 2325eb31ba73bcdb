import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatModel, readModelFile } from '../../src/attribution/model-file.js';

const bytes = new Uint8Array(readFileSync(new URL('../../model/quotes.bin', import.meta.url)));

/** The model with some bytes changed. */
function spoil(change: (copy: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

describe('readModelFile', () => {
  it.each([
    ['nothing', new Uint8Array(0), 'the model file is damaged; reinstall the package, or run: npm run train'],
    [
      'another file',
      new TextEncoder().encode('%PDF-1.7 and so on'),
      'the model file is damaged; reinstall the package, or run: npm run train',
    ],
    [
      'a version to come',
      spoil((view) => view.setUint32(4, 99, true)),
      'the model file has version 99, not 3; reinstall the package, or run: npm run train',
    ],
    [
      'a file cut short',
      bytes.slice(0, 100_000),
      'the model file is cut short; reinstall the package, or run: npm run train',
    ],
  ])('%s: says what to do', (_, file, message) => {
    expect(() => readModelFile(file)).toThrow(new Error(message));
  });

  it('reads a model at any offset of a larger buffer, as Buffer.slice gives it', () => {
    const shifted = Buffer.concat([Buffer.from('xyz'), bytes]).subarray(3);
    expect(formatModel(readModelFile(shifted)).length).toBe(bytes.length);
  });

  it('is undone by formatModel', () => {
    expect(Buffer.compare(formatModel(readModelFile(bytes)), bytes)).toBe(0);
  });
});
