import { reportingVerbs } from './abbreviations.js';
import { isUpperAt } from './chars.js';

const verbs = [...reportingVerbs].join('|');
/** What follows the last comma: `” said Roe`, ` he told the court`, ` Roe said`. */
const reportingClause = new RegExp(
  `^[’”"']? (?:(?:${verbs})\\b[^“"]{0,60}|(?:s?he|they|it|we|I|\\p{Lu}[^“"]{0,40}) (?:${verbs})\\b[^“"]{0,30})$`,
  'u',
);
/** Longer than any reporting clause that the pattern allows. */
const REACH = 120;

/** Whether a paragraph that should have closed its quotation ends by naming the speaker: `“We will appeal, said Roe.` */
export function hasReportingEnd(text: string, start: number, end: number): boolean {
  const tail = text.slice(Math.max(start, end - REACH), end);
  const comma = tail.lastIndexOf(',');
  return comma >= 0 && reportingClause.test(tail.slice(comma + 1));
}

/** Whether a mark opens a speech, not a word in marks: `she said. [“]We left,”` but not `the [“]smart” bin`. */
export function startsSpeech(text: string, start: number, innerStart: number): boolean {
  const before = text.slice(Math.max(0, start - 4), start).trimEnd();
  return (before === '' || /[.?!,:—–]$/.test(before)) && isUpperAt(text, innerStart);
}
