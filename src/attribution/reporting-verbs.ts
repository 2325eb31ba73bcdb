import { wordSet } from './hash.js';

export const tells = wordSet('told tells tell telling');

/** Who is informed stands before *that*. */
export const informs = wordSet(
  'advised advises informed informs assured assures notified notifies reminded reminds warned warns',
);

export const reports = wordSet(
  'acknowledged acknowledges add adds added admit admits admitted allege alleges alleged announce announces ' +
    'announced argue argues argued assert asserts asserted believe believes believed cautions cautioned ' +
    'claim claims claimed complains complained concede concedes conceded conclude concludes concluded ' +
    'confirm confirms confirmed contend contends contended declare declares declared estimate estimates estimated ' +
    'explain explains explained fear fears feared find finds found hope hopes hoped indicate indicates indicated ' +
    'insist insists insisted jokes joked learned learnt maintain maintains maintained notes noted ' +
    'pledged predict predicts predicted promises promised recalls recalled reckon reckons ' +
    'reckoned reports reported reveal reveals revealed rules ruled said say says show shows showed ' +
    'stresses stressed suggest suggests suggested testify testifies testified think thinks thought tweet ' +
    'tweets tweeted understands vows vowed warn warns warned writes wrote',
);

/** As often nouns or participles: `the party [rules]`, `gas [found] in the cellar`. */
export const nouns = wordSet(
  'claim claims estimate estimates fear fears find finds found hope hopes promises reports rules show shows thought',
);

/** Whether a verb has whom it is told behind it. */
export const isTold = (word: number): boolean => tells.has(word) || informs.has(word);
