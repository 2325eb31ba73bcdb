import { createHash } from 'node:crypto';
import { countItems, cutPortion, type Portion } from '../input/portion.js';

/** A place in the input: how many items come before it, and a digest of what they are. */
export interface Place {
  readonly items: number;
  readonly digest: string;
}

/** Counts and digests items as they are done: files by name and size, lines by their bytes. */
export interface Position {
  readonly advance: (portion: Portion) => void;
  readonly place: () => Place;
}

export function createPosition(): Position {
  const hash = createHash('sha256');
  let items = 0;
  return {
    advance(portion) {
      items += countItems(portion);
      hash.update(describePortion(portion));
    },
    place: () => ({ items, digest: hash.copy().digest('hex') }),
  };
}

/** Where the digest does not depend on how lines were put together into portions. */
function describePortion(portion: Portion): string | Uint8Array {
  if (portion.kind === 'lines') return portion.lines.bytes;
  if (portion.kind === 'file') return `${JSON.stringify([portion.path, portion.size])}\n`;
  return `${JSON.stringify(portion.reading)}\n`;
}

/** The portions after a place, to which the position is moved; throws `changed` if what comes before it is not what it was. */
export async function* skipTo(
  place: Place,
  portions: AsyncIterable<Portion>,
  position: Position,
  changed: Error,
): AsyncGenerator<Portion> {
  let left = place.items;
  for await (const portion of portions) {
    if (left === 0) {
      yield portion;
      continue;
    }
    const [done, rest] = cutPortion(portion, left);
    position.advance(done);
    left -= countItems(done);
    if (left === 0 && position.place().digest !== place.digest) throw changed;
    if (rest !== null) yield rest;
  }
  if (left > 0) throw changed;
}
