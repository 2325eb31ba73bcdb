/*! Whether every regular expression of src/ takes linear time on every text: part of `npm run lint`. */
import { readdirSync, readFileSync } from 'node:fs';
import { pathToFileURL } from 'node:url';
import { parse } from 'acorn';
import type * as recheck from 'recheck';

/** As compiled by `npm run build`: patterns are the same in both, and JavaScript is what parsers know. */
const FOLDER = 'dist';
/** What other files hold already, with libraries that are not ours. */
const BUNDLED = /^bundle\/|^report\/page\//;
/** May start the program, a thread of it or a page when they are loaded; only their literals are seen. */
const NOT_LOADED = /^(?:cli\/|batch\/worker|report\/)/;
/** More than the worst of ours needs on a busy machine. */
const TIMEOUT_MS = 60_000;

/** Nothing else can take more than a fixed number of steps from any place. */
const REPEATS = /[*+{]/;

interface Pattern {
  readonly file: string;
  readonly source: string;
  readonly flags: string;
}

function findLiterals(file: string): Pattern[] {
  const found: Pattern[] = [];
  const visit = (node: unknown): void => {
    if (typeof node !== 'object' || node === null) return;
    if ('regex' in node) {
      const { pattern, flags } = node.regex as { pattern: string; flags: string };
      found.push({ file, source: pattern, flags });
    }
    for (const child of Object.values(node)) visit(child);
  };
  visit(parse(readFileSync(`${FOLDER}/${file}`, 'utf8'), { ecmaVersion: 'latest', sourceType: 'module' }));
  return found;
}

/** Patterns put together from strings, seen as they are made when the modules are loaded. */
async function findBuilt(files: readonly string[]): Promise<Pattern[]> {
  const found: Pattern[] = [];
  const Original = RegExp;
  let file = '';
  globalThis.RegExp = new Proxy(Original, {
    construct(target, args: [string | RegExp, string?]) {
      const built = new target(...args);
      const maker = new Error().stack?.split('\n')[2] ?? '';
      if (!maker.includes('node_modules')) found.push({ file, source: built.source, flags: built.flags });
      return built;
    },
  });
  for (file of files) await import(pathToFileURL(`${FOLDER}/${file}`).href);
  globalThis.RegExp = Original;
  return found;
}

/** What is wrong with a pattern, or `null`. One that the checker cannot decide on is to be made simpler. */
function judge({ source, flags }: Pattern, { checkSync }: typeof recheck): string | null {
  const verdict = checkSync(source, flags, { timeout: TIMEOUT_MS });
  if (verdict.status === 'safe') return null;
  if (verdict.status === 'unknown') return `undecided (${verdict.error.kind})`;
  return `${verdict.complexity.summary}: ${verdict.attack.pattern}`;
}

// The one that needs neither Java nor a program for each platform.
process.env.RECHECK_SYNC_BACKEND = 'pure';
const checker = (await import('recheck')).default as typeof recheck;
const files = readdirSync(FOLDER, { recursive: true, encoding: 'utf8' }).filter(
  (file) => file.endsWith('.js') && !BUNDLED.test(file),
);
const built = await findBuilt(files.filter((file) => !NOT_LOADED.test(file)));
const patterns = [...files.flatMap(findLiterals), ...built].filter(({ source }) => REPEATS.test(source));
for (const pattern of patterns) {
  const problem = judge(pattern, checker);
  if (problem === null) continue;
  console.error(`${pattern.file}: /${pattern.source}/${pattern.flags} ${problem}`);
  process.exitCode = 1;
}
console.log(`${patterns.length} patterns with repeats checked`);
