const FIRST_ROOM = 1 << 14;
/** More than that is not kept from one article to the next. */
const LARGEST_ROOM = 1 << 20;

let room = new Int32Array(FIRST_ROOM);
let taken = 0;

/** Gives back all numbers that were taken: what holds them is no longer valid. */
export function clearRoom(): void {
  if (room.length > LARGEST_ROOM) room = new Int32Array(FIRST_ROOM);
  taken = 0;
}

/**
 * So many numbers, each of them `value`. Each article takes them over from the one before: making a list anew costs
 * more than reading the words.
 */
export function takeNumbers(length: number, value: number): Int32Array {
  if (taken + length > room.length) {
    room = new Int32Array((taken + length) * 2);
    taken = 0;
  }
  const from = taken;
  taken += length;
  return room.subarray(from, taken).fill(value);
}
