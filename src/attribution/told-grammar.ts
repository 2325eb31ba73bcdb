import {
  attributionOf,
  commaBefore,
  isNounPhrase,
  type PlainAttribution,
  predicateOf,
  type Range,
  startOfVerb,
} from './clause-parts.js';
import { pastDateline } from './datelines.js';
import { hashWord } from './hash.js';
import { phrasesOf } from './phrases.js';
import { informs, isTold } from './reporting-verbs.js';
import { COMMA, REPORTING, Shape, type Signals, THAT } from './signals.js';
import { Tag } from './tags.js';

const IT = hashWord('it', 0, 2);

/** `Two officials told Reuters [the talks will resume].`, `She advised the council that [it leaks].`: a clause behind whom it is told. */
export function toldIn(signals: Signals, start: number, end: number): PlainAttribution | null {
  const { word, cue, quotation } = signals;
  let verb = start + 1;
  while (verb < end && !(cue[verb] >= REPORTING && quotation[verb] < 0 && isTold(word[verb]))) verb++;
  const first = verb < end ? startOfVerb(signals, verb) : -1;
  if (first < 0) return null;
  const from = pastDateline(signals, start);
  const comma = commaBefore(signals, first, from);
  const source: Range = [comma < 0 ? from : comma + 1, first];
  const past = pastListener(signals, verb + 1, end);
  // `told Reuters that` is learnt.
  const isInformed = informs.has(word[verb]);
  if (past < 0 || (word[past] === THAT) !== isInformed || !isNounPhrase(signals, ...source)) return null;
  // `It reminds us that`
  if (isInformed && word[source[0]] === IT) return null;
  const subject = word[past] === THAT ? past + 1 : past;
  const predicate = predicateOf(signals, subject, end);
  if (predicate < 0) return null;
  let to = predicate;
  while (to < end && word[to] !== COMMA && quotation[to] < 0) to++;
  const endsInMarks = to < end && quotation[to] >= 0;
  return endsInMarks ? null : attributionOf(source, [first, verb + 1], [[subject, to]]);
}

/** Past `the BBC`, `Reuters`, `reporters`, whom something is told, where the subject of a clause follows; -1 if none does. */
function pastListener(signals: Signals, from: number, end: number): number {
  const { shape, tag } = signals;
  const [listener] = phrasesOf(signals, from, end, -1);
  if (listener?.[0] !== from) return -1;
  // `told [Reuters] thousands have fled`
  const first = tag[from] === Tag.determiner ? from + 1 : from;
  let name = first;
  while (name < listener[1] && (shape[name] === Shape.capital || shape[name] === Shape.upper)) name++;
  const past = name > first && name < listener[1] ? name : listener[1];
  return past < end && shape[past] !== Shape.punctuation ? past : -1;
}
