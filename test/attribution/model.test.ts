import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { formatModel, parseModel } from '../../src/attribution/model.js';

const bytes = new Uint8Array(readFileSync(new URL('../../model/quotes.bin', import.meta.url)));

/** Large arrays: a matcher would take seconds to walk them. */
const sameBytes = (a: Int32Array | Float32Array, b: Int32Array | Float32Array): boolean =>
  Buffer.compare(Buffer.from(a.buffer), Buffer.from(b.buffer)) === 0;

/** The model with some bytes changed. */
function spoil(change: (copy: DataView) => void): Uint8Array {
  const copy = bytes.slice();
  change(new DataView(copy.buffer));
  return copy;
}

describe('parseModel', () => {
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
      'the model file has version 99, not 1; reinstall the package, or run: npm run train',
    ],
    [
      'a file cut short',
      bytes.slice(0, 100_000),
      'the model file is cut short; reinstall the package, or run: npm run train',
    ],
  ])('%s: says what to do', (_, file, message) => {
    expect(() => parseModel(file)).toThrow(new Error(message));
  });

  it('reads a model at any offset of a larger buffer, as Buffer.slice gives it', () => {
    const shifted = Buffer.concat([Buffer.from('xyz'), bytes]).subarray(3);
    expect(sameBytes(parseModel(shifted).first.table, parseModel(bytes).first.table)).toBe(true);
  });

  it('is undone by formatModel', () => {
    const { first, second, linker, calibration } = parseModel(bytes);
    const words = {
      keys: new Int32Array(2),
      cue: new Uint8Array(2),
      source: new Uint8Array(2),
      tag: new Uint8Array(2),
    };
    const again = parseModel(formatModel({ words, passes: [first, second], linker, calibration }));
    expect(sameBytes(again.first.table, first.table)).toBe(true);
    expect(sameBytes(again.second.table, second.table)).toBe(true);
    expect(sameBytes(again.second.transitions, second.transitions)).toBe(true);
    expect(sameBytes(again.linker, linker)).toBe(true);
    expect(again.calibration).toEqual(calibration);
  });
});
