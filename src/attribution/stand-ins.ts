import { hashWord } from './hash.js';
import { formsOf, type VerbForms } from './verb-forms.js';

/**
 * Verbs that the articles the model learnt from hardly have, each with one of much the same sense and grammar that they
 * do: British spellings, and what papers of other regions and reporters of scenes like to write. Forms of their own where the
 * rules for endings do not give them. What the model knows of a verb it keeps: of `confess:admit` only *confesses* is read anew.
 */
const verbs = `
emphasise:emphasize criticise:criticize apologise:apologize recognise:recognize characterise:characterize
summarise:explain sympathise:agree theorise:argue hypothesise:argue theorize:argue hypothesize:argue surmise:argue
underline:underscore restate:argue attest:assert averred:asserted averring:asserting avers:argues notify:tell apprise:tell
narrate:recount reminisce:recall reminisces:argues intimate:hint insinuate:suggest opine:say posit:argue convey:stress relay:report
profess:insist exclaim:say mutter:say mumble:say murmur:say stammer:say stutter:say snarl:say growl:say hiss:say
bellow:say holler:say shriek:say whine:complain grumble:complain gripe:complain grouse:complain
gush:say enthuse:say rave:say deadpan:say quip:say chuckle:say intone:say
rejoin:say retort:say enquire:ask inquire:ask quiz:ask rue:lament bemoan:lament bewail:lament
concur:agree refute:deny rebut:deny beseech:urge entreat:urge enjoin:urge implore:urge exhort:urge
extol:praise felicitate:congratulate castigate:criticize berate:criticize chide:criticize rebuke:criticize
stresses:argues observe:argue reiterates:argues reaffirm:argue clarify:explain confess:admit confide:say
divulge:reveal elaborate:explain interject:say muse:say yell:say blurt:say drawl:say chirp:say croak:say
moan:say groan:say sneer:say scoff:say signalled:signaled signalling:signaling reckons:argues reckoned:argued speculate:argue
conjecture:argue testifies:says vouch:say complains:argues grumbles:argues grouses:argues informs:tells reply:say ruminate:say philosophize:say
recant:deny disclaim:deny dissent:say forewarn:warn admonish:warn gloat:boast wail:say sob:say
giggle:say smirk:say
`;

/** Of these the third person looks like a noun or stands by itself: `murmurs`; the base form of any does: `a murmur`. */
const nounsToo = new Set(
  `murmur relay convey quiz rue growl whine gripe chuckle rebuke moan groan`.split(' '),
);

const FORMS = ['past', 'gerund'] as const;
const PRESENT_TOO = ['third', ...FORMS] as const;
const ALL_FORMS = ['base', ...PRESENT_TOO] as const;

function formsRead(verb: string): readonly (keyof VerbForms)[] {
  if (verb.endsWith('ise')) return ALL_FORMS;
  return nounsToo.has(verb) ? FORMS : PRESENT_TOO;
}

/**
 * What is a verb of saying beside a quotation, and else as often a noun or a gesture: “No,” she `[sighs]`. Read there as
 * `says` or `said`.
 */
const gestures = `
sigh grin whisper murmur growl whine cry scream bark snap crack smile nod shrug wink grimace gasp groan moan beam answer
repeat recall counter object tweet text type tease venture volunteer thunder roar erupt fume seethe rage remark comment state
`;

/** Verbs of saying before *that*, and else as often something else: `the swing states`, `she feels well`. Read there as *argue*. */
const beforeThat = 'recall maintain state feel tweet relate specify venture suspect guess';

/** Made when it is first asked for: importing the library costs nothing for what an article lacks. */
function once<T>(make: () => T): () => T {
  let made: T | undefined;
  return () => {
    made ??= make();
    return made;
  };
}

/** By the hash of a form of a gesture the same form of `say`. */
export const gestureForms = once(() => formsReadAs(gestures, 'say'));

/** By the hash of a form of such a verb the same form of `argue`. */
export const formsBeforeThat = once(() => formsReadAs(beforeThat, 'argue'));

function formsReadAs(verbs: string, model: string): ReadonlyMap<number, string> {
  const known = formsOf(model);
  return new Map(
    verbs
      .trim()
      .split(/\s+/)
      .flatMap((verb) => {
        const own = formsOf(verb);
        return (['third', 'past'] as const).map(
          (form) => [hashWord(own[form], 0, own[form].length), known[form]] as const,
        );
      }),
  );
}

/** By the hash of a form of such a verb the same form of the verb that it is read as. */
export const standIns: () => ReadonlyMap<number, string> = once(readStandIns);

function readStandIns(): Map<number, string> {
  const map = new Map<number, string>();
  for (const pair of verbs.trim().split(/\s+/)) {
    const [own, known] = pair.split(':') as [string, string];
    if (/(?:ed|ing|[^s]s|sses)$/.test(own)) {
      map.set(hashWord(own, 0, own.length), known);
      continue;
    }
    const [ownForms, knownForms] = [formsOf(own), formsOf(known)];
    for (const form of formsRead(own)) {
      const word = ownForms[form];
      map.set(hashWord(word, 0, word.length), knownForms[form]);
    }
  }
  return map;
}
