import type { Article } from '../text/article.js';
import type { Span } from '../types.js';
import { wordsOf } from './kind-cue.js';

const words = (list: string): ReadonlySet<string> => new Set(list.trim().split(/\s+/));

/** Sources that speak by what they found or hold: papers, polls, films, and those whose trade is finding. */
const documents = words(`
  report study poll polling survey audit review analysis research data figure statistic record document e-mail email letter
  memo memorandum statement filing lawsuit complaint inquiry enquiry investigation probe video footage photo photograph
  tape transcript article book census test result number ad advertisement banner sign headline poster tweet post
  paper page website site chart graph table index map note diary log estimate forecast assessment dossier brief
  affidavit indictment ruling verdict order law bill constitution act rule finding evidence invoice ballot
  newspaper magazine journal column editorial story account message text caption label inscription plaque notice
  presentation slide release bulletin briefing summary count tally ranking model simulation projection experiment
  researcher scientist economist auditor investigator inspector inquest court tribunal jury judge panel commission
  committee watchdog regulator pollster demographer statistician coroner ombudsman
  university institute bureau center centre gallup quinnipiac ipsos yougov rasmussen pew market search
`);
/** Pronouns of no person: `figures [that] show Roe ahead`. */
const relatives = words('that which');
/** Behind these `of` leads on to the head: `an average of [polls]`. */
const containers = words(
  'average batch series set trove cache majority handful number one some many most two three several all each pair none',
);
/** The head of the source stands before these: `a [study] by Roe`. */
const ends = words('of by from in on at who which that for to with about');

/** Whether the source is a document or finds for a living: `[The audit]`, `[researchers] at MIT`, `a CNN [poll]`. */
export function isDocument(article: Article, source: Span | null): boolean {
  if (source === null) return false;
  let before = '';
  for (const word of wordsOf(article, source)) {
    if (before === '' && relatives.has(word)) return true;
    if (ends.has(word) && !(word === 'of' && containers.has(before))) return false;
    before = word;
    if (documents.has(word) || (word.endsWith('s') && documents.has(word.slice(0, -1)))) return true;
  }
  return false;
}
