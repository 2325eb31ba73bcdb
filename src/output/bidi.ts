const RIGHT_TO_LEFT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;
const LEFT_TO_RIGHT_MARK = '\u200e';

/**
 * A line of a cell that leaves its neighbours where they are. A terminal that turns right-to-left text around would turn
 * the frame between two Hebrew cells around with it; the invisible mark at both ends stops it. Other text stays as it is.
 */
export function isolate(line: string): string {
  return RIGHT_TO_LEFT.test(line) ? LEFT_TO_RIGHT_MARK + line + LEFT_TO_RIGHT_MARK : line;
}
