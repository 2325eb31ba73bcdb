import { hashWord } from './hash.js';

const word = (text: string): number => hashWord(text, 0, text.length);
export const OPEN = word('“');
export const CLOSE = word('”');
export const COMMA = word(',');
export const STOP = word('.');
export const COLON = word(':');
export const THAT = word('that');
export const TO = word('to');

/** Strength from which a word counts as a reporting word. */
export const REPORTING = 2;
/** Strength from which it reports words wherever it stands. */
export const STRONG = 5;
