/** What is fuzzed: the built package for `npm run fuzz`, the sources for the tests. */
export interface Program {
  readonly extract: typeof import('../src/index.js').extract;
  readonly readHtml: typeof import('../src/input.js').readHtml;
  readonly readMarkdown: typeof import('../src/input.js').readMarkdown;
  readonly READERS: typeof import('../src/input/index.js').READERS;
  readonly WRITERS: typeof import('../src/output/index.js').WRITERS;
}

const DIST = new URL('../../dist/', import.meta.url);

/** The built package, also what it does not export. */
export async function loadBuilt(): Promise<Program> {
  const [index, input, readers, writers] = await Promise.all(
    ['index.js', 'input.js', 'input/index.js', 'output/index.js'].map(
      (path) => import(new URL(path, DIST).href),
    ),
  );
  return { ...index, ...input, ...readers, ...writers };
}
