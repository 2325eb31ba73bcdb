import type { CueClass } from './cue-lexicon.js';
import type { Construction } from './kind-construction.js';

const constructions = (list: string): ReadonlySet<Construction> => new Set(list.split(' ') as Construction[]);
const nothing: ReadonlySet<Construction> = new Set();
const marks = 'direct quoted scare title';
const anything = constructions(`${marks} clause finite question infinitive gerund reason phrase`);

/** The constructions beside which a cue of each class reports words: `denied [that it paid]`, not `denied [it]`. */
export const statementBeside: Readonly<Record<CueClass | 'unknown', ReadonlySet<Construction>>> = {
  speech: anything,
  order: anything,
  promise: anything,
  avowal: anything,
  description: anything,
  calling: anything,
  forecast: anything,
  hearsay: anything,
  reply: constructions(`${marks} clause finite question`),
  assent: constructions(`${marks} clause finite`),
  denial: constructions(`${marks} clause finite gerund`),
  offer: constructions(`${marks} clause finite infinitive`),
  // No bare clause: in "denounced the raids that began in May" a verb shows nothing.
  judgement: constructions('direct quoted scare clause reason'),
  showing: constructions('direct quoted scare clause finite'),
  // “It may get worse,” she worried: to a reporter. Not so what is quoted in part.
  feeling: constructions('direct'),
  stance: constructions('direct quoted scare'),
  unknown: constructions('direct quoted scare'),
  // One word in marks is a name for what was done: "lifted the “gag” order".
  plan: constructions('direct quoted'),
  act: constructions('direct quoted'),
  seeming: constructions('direct quoted'),
  aspect: constructions('direct quoted'),
  belief: nothing,
  wish: nothing,
  naming: nothing,
  refusal: nothing,
};
