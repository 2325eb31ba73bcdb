/** What the measurements share: the nouns of this folder. */

/** The middle and the ends of what the rounds gave. */
export interface Spread {
  readonly median: number;
  readonly min: number;
  readonly max: number;
}

export interface Row extends Spread {
  readonly name: string;
  /** `×` for a ratio of paired rounds. */
  readonly unit: '×' | 'MB/s' | 'ms' | 'MB' | 's';
}

export interface BenchOptions {
  /** Take the time that firm figures need; otherwise all of it is done in a minute and a half. */
  readonly full: boolean;
  /** What one thread reads, in bytes a second: measurements choose their sizes by it. */
  readonly speed: number;
}

export interface Measurement {
  readonly name: string;
  readonly measure: (options: BenchOptions) => Row[];
}

export function spreadOf(values: readonly number[]): Spread {
  const sorted = values.toSorted((a, b) => a - b);
  return { median: sorted[sorted.length >> 1]!, min: sorted[0]!, max: sorted.at(-1)! };
}

/** How long it takes, in seconds. */
export function time(run: () => void): number {
  const start = performance.now();
  run();
  return (performance.now() - start) / 1000;
}

/** The same number of rounds of each, taking turns, so that a machine that slows down slows all of them. */
export function takeTurns<Name extends string>(
  rounds: number,
  sides: Readonly<Record<Name, () => number>>,
): Record<Name, number>[] {
  const names = Object.keys(sides) as Name[];
  return Array.from(
    { length: rounds },
    () => Object.fromEntries(names.map((name) => [name, sides[name]()])) as Record<Name, number>,
  );
}
