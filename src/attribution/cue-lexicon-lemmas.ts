/** Forms that no rule finds, then spellings: each line a lemma and its forms. */
const irregularForms = `
  be is are was were been being am · have has had having · do does did done · bet · cast · hit · let · put · read · cut
  become became · begin began begun · beseech besought · break broke broken · bring brought · choose chose chosen
  come came · draw drew drawn · dream dreamt · eat ate eaten · fall fell fallen · feel felt · fight fought
  find found · foresee foresaw foreseen · foretell foretold · forget forgot forgotten · get got gotten
  give gave given · go goes went gone · grow grew grown · hear heard · hold held · keep kept · know knew known
  lay laid · lead led · learn learnt · leave left · lie lying · lose lost · make made · mean meant · meet met
  mistake mistook mistaken · overhear overheard · pay paid · rethink rethought · retell retold · ring rang rung
  run ran · say said · see saw seen · seek sought · sell sold · send sent · shake shook shaken · shoot shot
  show shown · sing sang sung · slip slipped · speak spoke spoken · spell spelt · spend spent · stand stood
  stick stuck · strike struck stricken · strive strove striven · swear swore sworn · sweep swept · take took taken
  teach taught · tear tore torn · tell told · think thought · throw threw thrown · understand understood
  undertake undertook undertaken · vie vying · weep wept · withdraw withdrew withdrawn · withhold withheld
  withstand withstood · write wrote written · defense defence · analyze analyse · pretense pretence
`;

const irregularLines: readonly (readonly string[])[] = irregularForms
  .trim()
  .split(/[·\n]/)
  .map((line) => line.trim().split(/\s+/));

const irregular: ReadonlyMap<string, string> = new Map(
  irregularLines.flatMap(([lemma = '', ...forms]) => [lemma, ...forms].map((form) => [form, lemma] as const)),
);

/** The irregular past of a verb: `[say]` → said; undefined for a regular one. */
export function pastOf(lemma: string): string | undefined {
  const line = irregularLines.find(([first]) => first === lemma);
  return line?.find((form, index) => index > 0 && !form.endsWith('ing')) ?? (line && lemma);
}

const doubled = /([bdfglmnprtvz])\1$/;

/** The form itself, then what it may come from, likeliest first: `denied` → deny, denie; `quipped` → quipp, quippe, quip. */
function* candidatesOf(word: string): Generator<string> {
  yield word;
  if (word.endsWith('ies') || word.endsWith('ied')) yield `${word.slice(0, -3)}y`;
  if (word.endsWith('es') || word.endsWith('ed')) yield* stemsOf(word.slice(0, -2));
  else if (word.endsWith('ing')) yield* stemsOf(word.slice(0, -3));
  if (word.endsWith('s') && !word.endsWith('ss')) yield word.slice(0, -1);
}

function* stemsOf(stem: string): Generator<string> {
  if (stem.length < 2) return;
  yield stem;
  yield `${stem}e`;
  if (doubled.test(stem)) yield stem.slice(0, -1);
}

/** American spelling: `criticise` → `criticize`, `favour` → `favor`. */
function respell(word: string): string {
  const american = word.endsWith('ise') ? `${word.slice(0, -3)}ize` : word;
  return american.replace('our', 'or');
}

/**
 * The dictionary form of a lower-case word, the first that `isLemma` knows; the word itself if none is: `[swore]` →
 * swear, `[quipping]` → quip, `[criticised]` → criticize, `[worries]` → worry.
 */
export function lemmaOf(word: string, isLemma: (lemma: string) => boolean): string {
  const known = irregular.get(word);
  if (known !== undefined) return known;
  for (const candidate of candidatesOf(word)) {
    if (isLemma(candidate)) return candidate;
    const respelt = respell(candidate);
    if (respelt !== candidate && isLemma(respelt)) return respelt;
  }
  return word;
}
