/** Words before a name that say who someone is. */

/** Forms of address: they tell the gender at most, and are no role. */
export const maleHonorifics =
  'mr mister sir lord monsieur herr señor signor don alhaji mallam malam shri thiru maulana ustaz';
export const femaleHonorifics =
  'mrs ms miss madam madame mme lady dame frau señora señorita signora mlle alhaja hajia shrimati smt datin';
export const neutralHonorifics =
  'dr doctor mx prof hon rt messrs comrade engr datuk dato seri honour excellency';

/** Abbreviated offices: `Sen. Warren`. */
export const shortTitles = `
sen sens rep reps gov govs lt gen col maj capt cmdr cpl sgt pvt adm brig maj-gen lt-gen lt-col brig-gen brig-general cdr det-insp del pres rev revd ven msgr mgr fr supt atty insp det amb dci pc cllr coun ald atty pm vp evp svp mp mps mep meps msp msps mla mlas mk dsp
`.trim();

/** Offices that stand before a name with a capital: `President Obama`, `Captain Anirudh Kulkarni`. */
export const titles = `
senators representatives governors professors councillors detectives president vice-president senator representative governor mayor minister premier chancellor secretary ambassador judge
justice chief chairman chairwoman chairperson chair director commissioner sheriff deputy officer detective inspector
constable superintendent sergeant captain major colonel general brigadier lieutenant commander admiral corporal private marshal
major-general lieutenant-general lieutenant-colonel brigadier-general vice-admiral rear-admiral
speaker leader whip councillor councilman councilwoman councilmember congressman congresswoman assemblyman
assemblywoman lawmaker legislator councilor secretary-general director-general vice-chairman vice-chairwoman vice-minister attorney prosecutor counsel solicitor pope cardinal archbishop bishop father sister brother
reverend pastor rabbi imam ayatollah sheikh king queen prince princess duke duchess emperor sultan emir coach manager
professor dean matron nurse treasurer editor spokesman spokeswoman spokesperson undersecretary envoy candidate nominee
businessman strategist pollster actor actress singer author republican democrat libertarian rival warden trooper
host anchor moderator ceo cfo comptroller auditor delegate taoiseach tánaiste emir oba recorder alderman alderwoman selectman selectwoman magistrate coordinator adviser advisor skipper
`.trim();
