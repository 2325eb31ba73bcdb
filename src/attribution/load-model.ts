import { readFileSync } from 'node:fs';
import { type Model, modelOf } from './model.js';
import { readModelFile } from './model-file.js';

const FILE = new URL('../../model/quotes.bin', import.meta.url);

/**
 * Reads the model of this package.
 * @throws Error, one line that says what to do, when the file is missing or does not fit.
 */
export function loadModel(): Model {
  return modelOf(readModelFile(readBytes()));
}

function readBytes(): Uint8Array {
  try {
    return readFileSync(FILE);
  } catch (cause) {
    throw new Error(
      'the model file model/quotes.bin is missing; reinstall the package, or run: npm run train',
      {
        cause,
      },
    );
  }
}
