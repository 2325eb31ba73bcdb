import type { Gender } from './name.js';
import { WordClass } from './word-class.js';

/** The gender that a word's classes tell: of `spokeswoman` female, of `Alex` either. */
export function genderOfClasses(classes: number): Gender {
  const isMale = (classes & WordClass.male) !== 0;
  const isFemale = (classes & WordClass.female) !== 0;
  if (isMale && isFemale) return 'unknown';
  return isMale ? 'male' : isFemale ? 'female' : 'unknown';
}
