/**
 * Whether a list of words has a word. The list is searched as it stands, for to split thousands of names would take a short
 * article longer than to read them.
 * @param list words in the order of their UTF-16 units, parted by spaces or line ends: `ann ben\nmaya`.
 */
export function hasWord(list: string, word: string): boolean {
  let [low, high] = [0, list.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    const [start, end] = [startOfWord(list, middle), endOfWord(list, middle)];
    const other = list.slice(start, end);
    if (other === word) return word !== '';
    if (other < word) low = end + 1;
    else high = start;
  }
  return false;
}

const SPACE = 0x20;

function startOfWord(list: string, at: number): number {
  let start = at;
  while (start > 0 && list.charCodeAt(start - 1) > SPACE) start--;
  return start;
}

function endOfWord(list: string, at: number): number {
  let end = at;
  while (end < list.length && list.charCodeAt(end) > SPACE) end++;
  return end;
}
