import { Session } from 'node:inspector';

/** `String` methods that search: a call is one step, but it may go over all of the text. */
const SEARCHES = ['indexOf', 'lastIndexOf', 'includes'] as const;
const OURS = /\/src\/(?!.*node_modules)/;

const session = new Session();
session.connect();
session.post('Profiler.enable');
session.post('Profiler.startPreciseCoverage', { callCount: true, detailed: true });

/**
 * How much work `run` is, without a clock: blocks of our code entered, counted by V8 as for test coverage, and
 * characters that searches go over. The same each time.
 */
export function countSteps(run: () => void): number {
  takeBlocks();
  const searched = countSearched(run);
  return takeBlocks() + searched;
}

/** Blocks entered since it was last asked. */
function takeBlocks(): number {
  let blocks = 0;
  session.post('Profiler.takePreciseCoverage', (error, coverage) => {
    if (error) throw error;
    for (const { url, functions } of coverage.result) {
      if (!OURS.test(url)) continue;
      for (const { ranges } of functions) for (const { count } of ranges) blocks += count;
    }
  });
  return blocks;
}

/** Runs it while strings and patterns count what they go over. */
function countSearched(run: () => void): number {
  let searched = 0;
  const restore: (() => void)[] = [];
  for (const name of SEARCHES) {
    const original = String.prototype[name] as (
      this: string,
      search: string,
      from?: number,
    ) => number | boolean;
    const counting = function (this: string, search: string, from?: number): number | boolean {
      const found = original.call(this, search, from);
      const start = from ?? (name === 'lastIndexOf' ? this.length : 0);
      const miss = name === 'lastIndexOf' ? 0 : this.length;
      searched += Math.abs(
        (typeof found === 'number' && found >= 0 ? found : found === true ? start : miss) - start,
      );
      return found;
    };
    Object.defineProperty(String.prototype, name, { value: counting, writable: true, configurable: true });
    restore.push(() =>
      Object.defineProperty(String.prototype, name, { value: original, writable: true, configurable: true }),
    );
  }
  const { exec } = RegExp.prototype;
  RegExp.prototype.exec = function (this: RegExp, text: string) {
    const start = this.global || this.sticky ? this.lastIndex : 0;
    const match = exec.call(this, text);
    searched += match ? match.index + match[0].length - start : this.sticky ? 1 : text.length - start;
    return match;
  };
  restore.push(() => {
    RegExp.prototype.exec = exec;
  });
  try {
    run();
  } finally {
    for (const undo of restore) undo();
  }
  return searched;
}
