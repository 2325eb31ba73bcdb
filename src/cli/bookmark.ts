import { createPosition, skipTo } from '../batch/position.js';
import type { Portion } from '../input/portion.js';
import { Failure, WRONG_USAGE } from './failure.js';
import type { Totals } from './report.js';
import type { ResumableFile } from './resumable-file.js';

/** Where a run is in its input, kept beside its output. */
export interface Bookmark {
  /** The portions without those that are done. */
  readonly skip: (portions: AsyncIterable<Portion>) => AsyncIterable<Portion>;
  /** These are written; saves it now and then. */
  readonly advance: (portions: readonly Portion[]) => Promise<void>;
  readonly save: () => Promise<void>;
}

const SAVE_EVERY_MS = 1000;

export function createBookmark({ path, before, save }: ResumableFile, totals: () => Totals): Bookmark {
  const position = createPosition();
  const changed = new Failure(
    `cannot resume ${path}: it was begun with other inputs; name those, or delete ${path}.partial to start anew`,
    WRONG_USAGE,
  );
  let last = performance.now();
  const saveNow = async () => {
    await save({ ...position.place(), ...totals() });
    last = performance.now();
  };
  return {
    skip: (portions) => (before === null ? portions : skipTo(before, portions, position, changed)),
    async advance(portions) {
      for (const portion of portions) position.advance(portion);
      if (performance.now() - last >= SAVE_EVERY_MS) await saveNow();
    },
    save: saveNow,
  };
}
