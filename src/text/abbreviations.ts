/*! Words whose full stop does not end a sentence, grouped by what may follow. Case matters: `Mass.` is a state. */

function words(list: string): ReadonlySet<string> {
  return new Set(list.trim().split(/\s+/));
}

/** A name follows, so no sentence ends here: `Sen. Roe`, `Lt. Col. Kim`, `St. Louis`. */
export const titles = words(`
  Mr Mrs Ms Mx Messrs Mme Mlle Dr Prof Rev Fr Sr Hon Esq Sra Srta
  Sen Sens Rep Reps Gov Govs Pres Sec Supt Amb Del Dels Dist Atty Asst Assoc Assn
  Gen Lt Col Maj Capt Cpl Sgt Pvt Cmdr Adm Brig Spc Ens Det Insp Ofc Coun Cllr Ald Engr
  St Ste Mt Ft vs
`);

/** A number follows, otherwise they are words: `No. 5` but *He said no.*, `Mar. 3` but *Mar.* as a name. */
export const beforeNumber = words(`
  No Nos no nos Mar Sat Sun Mon Tue Wed Thu Fri p pp vol Vol fig Fig Figs Art art Ch ch Sec sec Ex ver v c ca
`);

/** Either goes on or ends: only a usual first word after it shows (`Acme Inc. said`, `Acme Inc. The`). */
export const others = words(`
  Jan Feb Apr Jun Jul Aug Sept Sep Oct Nov Dec
  Ala Ariz Ark Calif Colo Conn Del Fla Ga Ill Ind Kan Kans Ky La Md Mass Mich Minn Miss Mo Mont Neb Nebr Nev
  Okla Ore Pa Penn Tenn Tex Vt Va Wash Wis Wisc Wyo Ont Que Alta Sask
  Inc Corp Co Cos Ltd Bros Plc LLC Intl Mfg Dept Univ Natl Bd
  Jr Sr Ph.D Ave Blvd Rd Hwy Sq Bldg Ct
  etc al cf viz approx est ext incl misc mph lb lbs oz ft min sec hr hrs
`);

/** Names with a mark inside them, which ends no sentence: `Yahoo! News`. */
export const exclaimed = words('Yahoo Jeopardy Jeb Oklahoma Joomla Mamma');

/** Words that begin a sentence, and hardly ever a name: after `U.S.` they show that one has ended. */
export const starters = words(`
  He She It They We You I The A An This That These Those His Her Its Their Our My Your There Here
  But And Or So Yet If When While After Before As For In On At By With From To Of Since Because Although Though
  However Still Then Now Also Meanwhile Instead Earlier Later Once Until Under Over During Despite Among
  What Who Why How Where Which Whether Not No Yes Some Many Most Both Each Every Several Another Other Others
  Mr. Mrs. Ms. Dr. According He’s It’s She’s They’re
`);

/** Verbs that tie a question or a cry to its speaker: `“Why?” Roe asked.` */
export const reportingVerbs = words(`
  said says say asked asks told tells replied replies added adds wrote writes shouted cried yelled exclaimed
  joked quipped demanded wondered answered called tweeted screamed whispered thundered recalled responded
  remarked remarks repeated concluded continued declared insisted explained warned argued noted
`);

/** Whether the word from `start` to `end`, before a full stop, is an abbreviation: `Mass` in `D-Mass.` too. */
export function isAbbreviation(text: string, start: number, end: number): boolean {
  if (end - start > 12) return false;
  const word = text.slice(start, end);
  const tail = word.slice(word.lastIndexOf('-') + 1);
  if (titles.has(tail) || others.has(tail)) return true;
  return beforeNumber.has(tail) && /^\.\s?\d/.test(text.slice(end, end + 3));
}
