import { hashWord } from './hash.js';
import { formsOf } from './verb-forms.js';

/**
 * Verbs that the articles the model learnt from hardly have, each with one of much the same sense and grammar that they
 * do: British spellings, and what papers of other regions and reporters of scenes like to write. Forms of their own where the
 * rules for endings do not give them.
 */
const verbs = `
emphasise:emphasize criticise:criticize apologise:apologize recognise:recognize characterise:characterize
summarise:explain sympathise:agree theorise:argue hypothesise:argue theorize:argue hypothesize:argue surmise:argue
underline:underscore restate:reiterate attest:assert averred:asserted averring:asserting notify:inform apprise:inform
narrate:recount reminisce:recall intimate:hint insinuate:suggest opine:say posit:argue convey:stress relay:report
profess:insist exclaim:shout mutter:say mumble:say murmur:say stammer:say stutter:say snarl:say growl:say hiss:say
bellow:shout holler:shout shriek:shout whine:complain grumble:complain gripe:complain grouse:complain
gush:say enthuse:say rave:say deadpan:joke quip:joke chuckle:joke intone:say
rejoin:reply retort:reply enquire:ask inquire:ask quiz:ask rue:lament bemoan:lament bewail:lament
concur:agree refute:deny rebut:deny beseech:urge entreat:urge enjoin:urge implore:urge exhort:urge
extol:praise felicitate:congratulate castigate:criticize berate:criticize chide:criticize rebuke:criticize
`;

/** Base forms of the rest look like nouns: `a roar`, `the rue de Rivoli`. */
const FORMS = ['past', 'gerund'] as const;
const ALL_FORMS = ['base', 'third', ...FORMS] as const;

let read: ReadonlyMap<number, string> | null = null;

/** By the hash of a form of such a verb the same form of the verb that it is read as. */
export function standIns(): ReadonlyMap<number, string> {
  read ??= readStandIns();
  return read;
}

function readStandIns(): Map<number, string> {
  const map = new Map<number, string>();
  for (const pair of verbs.trim().split(/\s+/)) {
    const [own, known] = pair.split(':') as [string, string];
    if (/(?:ed|ing)$/.test(own)) {
      map.set(hashWord(own, 0, own.length), known);
      continue;
    }
    const [ownForms, knownForms] = [formsOf(own), formsOf(known)];
    for (const form of own.endsWith('ise') ? ALL_FORMS : FORMS) {
      const word = ownForms[form];
      map.set(hashWord(word, 0, word.length), knownForms[form]);
    }
  }
  return map;
}
