import { classesOf } from './lexicon.js';
import { WordClass } from './word-class.js';
import { fold } from './word-table.js';

/** More letters, and not shouted: `Mike Pence` over `Pence` and over `MIKE PENCE`. */
export function isFuller(name: string, than: string): boolean {
  if (name === than) return false;
  const isShouted = than.length > 5 && than === than.toUpperCase() && name !== name.toUpperCase();
  return (
    isShouted ||
    hasLooseWord(than, name) ||
    (name.length > than.length && !hasLooseWord(name, than) && name !== name.toUpperCase())
  );
}

/** `Crooked Hillary Clinton` where `Hillary Clinton` is a name: the first word is no part of it. */
function hasLooseWord(name: string, plain: string): boolean {
  if (!plain.includes(' ') || !name.endsWith(` ${plain}`)) return false;
  const isGiven = (word: string) =>
    (classesOf(fold(word)) & (WordClass.firstName | WordClass.particle)) === WordClass.firstName;
  return isGiven(plain.split(' ', 1)[0]!) && !isGiven(name.split(' ', 1)[0]!);
}
