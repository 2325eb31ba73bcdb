import { isSpaceAt } from './chars.js';
import { type Candidates, Turn } from './mark-candidates.js';
import { Family } from './mark-table.js';
import { startsSpeech } from './speech.js';

/**
 * Whether single marks are the document's quotation marks: more of them open than of the double ones, and
 * some as speech does: `‘We left,’ she said`.
 */
export function isBritish(text: string, candidates: Candidates): boolean {
  let single = 0;
  let double = 0;
  let speech = 0;
  for (let at = 0; at < candidates.at.length; at++) {
    const family = candidates.family[at]!;
    const turn = candidates.turn[at]!;
    const offset = candidates.at[at]!;
    if (family === Family.double && turn !== Turn.close) double++;
    if (family !== Family.single) continue;
    if (turn === Turn.open) {
      single++;
      if (startsSpeech(text, offset, offset + 1)) speech++;
    } else if (turn === Turn.close && isAfterStop(text, offset) && isSpaceAt(text, offset + 1)) speech++;
  }
  return speech > 0 && single > double;
}

/** Whether a mark follows another, as in `left[,’]`, not a word. */
export function isAfterStop(text: string, offset: number): boolean {
  return /[^\p{L}\p{N}\s]/u.test(text.charAt(offset - 1));
}
