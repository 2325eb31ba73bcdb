import { readFile } from 'node:fs/promises';
import type { Assets } from './page.js';

// Beside the package’s own code once it is built; the same path from src/ and from dist/.
const FOLDER = new URL('../../dist/report/page/', import.meta.url);

/** Reads what `npm run build` makes of `client/`. */
export async function readAssets(): Promise<Assets> {
  const [style, script] = await Promise.all(
    ['style.css', 'page.js'].map((name) => readFile(new URL(name, FOLDER), 'utf8')),
  );
  return { style: style!, script: script! };
}
